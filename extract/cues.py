"""Finds the words that give a number its meaning: one spaCy PhraseMatcher over all word lists and indicators.

The first lines of a process are read by a tree of words instead, which starts a second sooner (`extract.cue_tree`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.cue_tree import Node, grow_tree, match_words
from extract.indicators import load_indicators, spell_variants
from extract.lines import DATE, QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.matcher import PhraseMatcher
    from spacy.vocab import Vocab

    from extract.lines import Line

OTHER = "·"
FEW_LINES = 3000  # of a process; about where the start of spaCy has paid for itself
NO_CUES = ("adverb", "change_words", "role_words")  # lists for other modules in the same files
NAMING = frozenset(  # qualifiers that belong to what is measured: "inflasi makanan"
    ["food", "non_food", "female", "male", "youth", "elderly", "under_five", "infant", "disabled"]
)
LINKING = ("change", "level", "current", "qualifier")
TOPICS = ("roles", "modality", "definitions", "current", "qualifiers")


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase of a word list: its list ("change"), entry ("up"), and tokens [first, last) of its line."""

    kind: str
    value: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Matcher:
    vocab: Vocab
    matcher: PhraseMatcher
    known: frozenset[str]
    labels: dict[int, tuple[str, str]]


def phrases() -> dict[tuple[str, str], list[str]]:
    """(kind, value) -> phrases, from extract/words and the indicators' aliases."""
    found: dict[tuple[str, str], list[str]] = {}
    for topic in TOPICS:
        for kind, table in load_words(topic).items():
            if kind in NO_CUES:
                continue
            entries = table if isinstance(table, dict) else {kind: table}
            for value, words in entries.items():
                found.setdefault((kind, value), []).extend(words)
    for indicator in load_indicators():
        found[("indicator", indicator.indicator_id)] = list(indicator.aliases)
        if indicator.vetoes:
            found[("veto", indicator.indicator_id)] = list(indicator.vetoes)
    return found


@cache
def _load_tree() -> Node:
    return grow_tree(phrases())


@cache
def _load_matcher() -> _Matcher:
    # spaCy is loaded on first use: it costs a second or more that `import extract` should not pay.
    from spacy.matcher import PhraseMatcher  # noqa: PLC0415
    from spacy.tokens import Doc  # noqa: PLC0415
    from spacy.vocab import Vocab  # noqa: PLC0415

    # Phrases are compared word by word: the vocabulary needs no attributes of Indonesian, which are slow to load.
    vocab = Vocab()
    matcher = PhraseMatcher(vocab)
    known: set[str] = {OTHER, QUANTITY, DATE}
    labels: dict[int, tuple[str, str]] = {}
    for (kind, value), entries in phrases().items():
        split = [variant.split() for entry in entries for variant in spell_variants(entry.lower())]
        for words in split:
            known.update(words)
        name = f"{kind} {value}"
        matcher.add(name, [Doc(vocab, words=words) for words in split])
        labels[vocab.strings[name]] = (kind, value)
    return _Matcher(vocab, matcher, frozenset(known), labels)


class _LinesRead:
    """How many lines this process has read."""

    count = 0


def find_cues(lines: Sequence[Line]) -> None:
    """Fill `cues`, `cue_firsts`, `by_kind`, `cue_at` and `linking` of every line."""
    _LinesRead.count += len(lines)
    if _LinesRead.count <= FEW_LINES:
        root = _load_tree()
        for line in lines:
            line.cues.extend(Cue(*match) for match in match_words(root, line.words))
    else:
        match_phrases(lines)
    for line in lines:
        line.cues = _longest(line.cues)
        line.cue_firsts = [cue.first for cue in line.cues]
        for cue in line.cues:
            line.by_kind.setdefault(cue.kind, []).append(cue)
            for token in range(cue.first, cue.last):
                line.cue_at.setdefault(token, []).append(cue)
            if cue.kind in LINKING and cue.value not in NAMING:
                line.linking.update(range(cue.first, cue.last))


def cues_of(words: Sequence[str]) -> list[Cue]:
    """The cues of a few words outside a line, in lower case."""
    return _longest([Cue(*match) for match in match_words(_load_tree(), words)])


def match_phrases(lines: Sequence[Line]) -> None:
    """Add the cues of every line, found by spaCy.

    Words that no phrase uses become one placeholder a run, so that the vocabulary never grows and the Doc is short.
    """
    from spacy.tokens import Doc  # noqa: PLC0415

    tools = _load_matcher()
    known = tools.known
    words: list[str] = []
    origin: list[tuple[Line, int]] = []
    for line in lines:
        previous = -2
        for token in [token for token, word in enumerate(line.words) if word in known]:
            if token != previous + 1:
                words.append(OTHER)
                origin.append((line, token))
            words.append(line.words[token])
            origin.append((line, token))
            previous = token
    if not words:
        return
    for match, first, last in tools.matcher(Doc(tools.vocab, words=words)):
        line, token = origin[first]
        kind, value = tools.labels[match]
        line.cues.append(Cue(kind, value, token, token + last - first))


def _longest(cues: list[Cue]) -> list[Cue]:
    """Drop a cue that a longer one of the same kind covers; two entries may share one span. Order by position."""
    kept: list[Cue] = []
    cues.sort(key=lambda item: (item.first, -item.last, item.kind, item.value))
    for cue in cues:
        for other in kept[-8:]:
            if other.last >= cue.last and other.kind == cue.kind and other.last - other.first > cue.last - cue.first:
                break
        else:
            kept.append(cue)
    return kept
