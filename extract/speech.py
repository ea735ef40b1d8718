"""Words of speech: which words of a text are names of those who speak."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.word_kinds import PERSONAL
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.word_kinds import WordKinds


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The lists of speech_verbs.toml as sets."""

    inverted: frozenset[str]
    weak: frozenset[str]
    with_suffix: frozenset[str]  # "katanya", "ujarnya"
    plain: frozenset[str]
    near: frozenset[str]
    adverbs: frozenset[str]
    according: frozenset[str]
    inside: frozenset[str]  # in small letters no cue: "penting bagi Budi"
    pronouns: frozenset[str]
    pointing: frozenset[str]
    described: frozenset[str]  # nouns that stand for a speaker: "pria itu"
    passive: frozenset[str]
    breaks: frozenset[str]
    asides: tuple[str, ...]
    going_on: tuple[str, ...]
    furniture: tuple[str, ...]
    reports: tuple[str, ...]
    unnamed: frozenset[str]  # nouns of people in small letters: "ujar jaksa"
    unnaming: frozenset[str]  # verbs and prepositions before them
    naming: frozenset[str]  # verbs and prepositions beside which a name stands


@cache
def speech_words() -> SpeechWords:
    """The word lists, read once."""
    words = load_words("speech_verbs")
    inverted = frozenset(words["inverted"]["words"].split())
    plain = frozenset(words["plain"]["words"].split())
    according = frozenset(words["according"]["words"].split())
    return SpeechWords(
        inverted=inverted,
        weak=frozenset(words["inverted"]["weak"]),
        with_suffix=frozenset(f"{verb}nya" for verb in inverted) | frozenset(words["pronouns"]["possessed"].split()),
        plain=plain,
        near=frozenset(words["near"]["words"].split()),
        adverbs=frozenset(words["adverbs"]["words"].split()),
        according=according,
        inside=frozenset(words["according"]["inside"].split()),
        pronouns=frozenset(words["pronouns"]["words"].split()),
        pointing=frozenset(words["described"]["pointing"].split()),
        described=frozenset(words["described"]["words"].split()),
        passive=frozenset(words["passive"]["words"].split()),
        breaks=frozenset(words["breaks"]["words"].split()),
        reports=tuple(words["reports"]["phrases"]),
        asides=tuple(words["asides"]["phrases"]),
        going_on=tuple(words["going_on"]["phrases"]),
        furniture=tuple(words["furniture"]["phrases"]),
        unnamed=frozenset(words["unnamed"]["words"].split()),
        unnaming=inverted | according,
        naming=inverted | plain | according,
    )


def find_speaking_words(kinds: WordKinds) -> frozenset[str]:
    """Words in lower case by which the text calls people that speak: "yusuf" of "kata Yusuf"."""
    tokens = kinds.tokens
    words, lows, capitals = speech_words(), tokens.lows, tokens.capitals
    found: set[str] = set()
    for index in tokens.find(words.naming):
        low = lows[index]
        if tokens.words[index] in words.inside:
            continue
        if low in words.plain and index and not capitals[index]:
            found.update(_subject_words(kinds, index))
        elif low in words.inverted or low in words.according:
            after = index + 1
            if after < len(lows) and capitals[after] and tokens.gap(index) == " " and kinds.kind(after) in PERSONAL:
                found.add(lows[after])
    return frozenset(found)


def _subject_words(kinds: WordKinds, verb: int) -> list[str]:
    """The words of a name right before a verb of speech; none where a body speaks: "PT Melati Jaya menolak"."""
    tokens, adverbs, last = kinds.tokens, speech_words().adverbs, verb - 1
    while last and tokens.lows[last] in adverbs:
        last -= 1
    first = last + 1
    while first and tokens.capitals[first - 1] and (first > last or tokens.gap(first - 1) == " "):
        first -= 1
    if first > last or tokens.gap(last).strip(" ,"):
        return []
    if any(kinds.kind(index) not in PERSONAL for index in range(first, last + 1)):
        return []
    # Behind an office the first words may be the body's: "founder Melati Jaya Budi menyebut"
    is_behind_office = first > 0 and tokens.lows[first - 1] in kinds.words.heads and tokens.gap(first - 1) == " "
    return tokens.lows[last if is_behind_office else first : last + 1]
