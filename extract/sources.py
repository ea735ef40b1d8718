"""Sources: the body whose data a sentence cites, by the rules source_*.py."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.rulebook import rules_of
from extract.word_kinds import ACRONYM, BODY, DIGIT, EVERYDAY, HONORIFIC, NAME, PLACE, SMALL, UNKNOWN
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.quotes import Quote
    from extract.rulebook import Rule
    from extract.word_kinds import WordKinds

_LONGEST = 14
_STRONG = frozenset({ACRONYM, BODY})
_LINKS = frozenset({"dan", "&", "of", "and", "untuk", "the", "for"})
_CAPITALS = 0.6  # "BPS", "P3KE" stand for a body in print; "Dinkes" does not
_STUDIES = frozenset({"survei", "riset", "studi"})  # a study is somebody's even where no list knows the body
_NUMBERED = frozenset({"nomor", "no", "tahun"})
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class SourceCue:
    """A body named as source at `start`; words `first` to `last`."""

    start: int
    end: int
    name: str
    is_media: bool
    rule: str
    first_word: str = ""


@dataclass(frozen=True, slots=True)
class _SourceRule:
    rule: Rule
    pattern: re.Pattern[str]
    is_after: bool


@dataclass(frozen=True, slots=True)
class _Body:
    first: int
    last: int
    end: int
    bracket: str | None
    bracket_at: int


@cache
def _rules_by_word() -> dict[str, tuple[_SourceRule, ...]]:
    by_word: dict[str, list[_SourceRule]] = {}
    for rule in rules_of("source"):
        ready = _SourceRule(rule, re.compile(rule.module.PATTERN), rule.module.SIDE == "after")
        for word in rule.module.WORDS:
            by_word.setdefault(word, []).append(ready)
    # data before media, a data phrase before a bare name
    order = {"source_according_to_data": 0, "source_data_of_body": 1}
    return {w: tuple(sorted(rules, key=lambda r: order.get(r.rule.rule_id, 2))) for w, rules in by_word.items()}


@cache
def _lists() -> tuple[frozenset[str], frozenset[str], dict[str, str]]:
    words = load_words("sources")
    return (
        frozenset(words["publishers"]["words"].split()),
        frozenset(words["not_bodies"]["words"].split()),
        words["short"],
    )


@cache
def _trigger_words() -> frozenset[str]:
    return frozenset(_rules_by_word())


def find_sources(kinds: WordKinds, quotes: Sequence[Quote], people: frozenset[int]) -> tuple[SourceCue, ...]:
    """Every body cited as source, ordered; `people` are the words that belong to a person's name."""
    tokens, rules = kinds.tokens, _rules_by_word()
    opened = [quote.start for quote in quotes]
    cues: list[SourceCue] = []
    for index in tokens.find(_trigger_words()):
        waked = rules[tokens.lows[index]]
        at = bisect_right(opened, tokens.starts[index]) - 1
        is_quoted = at >= 0 and tokens.starts[index] < quotes[at].end
        for ready in waked:
            if is_quoted and not ready.is_after:
                continue
            cue = (
                _read_after(kinds, index, ready, people)
                if ready.is_after
                else _read_before(kinds, index, ready, people)
            )
            if cue:
                cues.append(cue)
                break
    return tuple(cues)


def _read_after(kinds: WordKinds, index: int, ready: _SourceRule, people: frozenset[int]) -> SourceCue | None:
    tokens = kinds.tokens
    joined = ready.pattern.match(tokens.text, tokens.ends[index])
    if joined is None or (tokens.capitals[index] and not _starts_sentence(kinds, index)):
        return None  # "Data Tunggal Sosial" inside a sentence is a name
    first = bisect_left(tokens.starts, joined.end())
    if (
        first >= len(tokens.lows)
        or first in people
        or kinds.kind(first) == NAME
        or tokens.lows[first] in kinds.words.heads
    ):
        return None
    body = _read_body(kinds, first)
    if body is None or all(at in kinds.inside_place for at in range(body.first, body.last + 1)):
        return None
    if body.last + 1 < len(tokens.lows) and tokens.lows[body.last + 1] in _NUMBERED:
        return None  # "PMK Nomor 34" is a rule, not a body
    rule, is_media = ready.rule.rule_id, ready.rule.module.IS_MEDIA
    is_sure = is_media or rule == "source_according_to_data" or tokens.lows[index] in _STUDIES
    if not is_sure and not _is_body(kinds, body):
        return None
    return SourceCue(tokens.starts[index], body.end, _name(kinds, body), is_media, rule, tokens.lows[body.first])


def _starts_sentence(kinds: WordKinds, index: int) -> bool:
    return index == 0 or any(mark in kinds.tokens.gap(index - 1) for mark in '.\n?!"“:)')


def _read_before(kinds: WordKinds, index: int, ready: _SourceRule, people: frozenset[int]) -> SourceCue | None:
    """The publishing body right before a verb of record: its first word is looked for among the capitals."""
    tokens = kinds.tokens
    last = index - 1
    while last > 0 and index - last < 3 and not tokens.capitals[last]:
        last -= 1
    if last < 0 or not tokens.capitals[last] or last in people:
        return None
    glue = tokens.text[tokens.ends[last] : tokens.starts[index]].removeprefix(")")
    if not ready.pattern.fullmatch(glue):
        return None
    first = None
    for at in range(last, max(last - _LONGEST, -1), -1):
        gap = tokens.gap(at).strip() if at < last else ""
        if at in people or gap not in {"", "(", ")"} or not (tokens.capitals[at] or tokens.lows[at] in _LINKS):
            break
        if tokens.lows[at] in _lists()[0]:
            first = at
    if first is None:
        return None
    body = _read_body(kinds, first)
    if body is None or body.last < last or any(kinds.kind(at) == NAME for at in range(first, last + 1)):
        return None
    if first == last and tokens.lows[first] in kinds.words.body_starts and not tokens.words[first].isupper():
        return None  # "Bank mencatat" does not say which
    return SourceCue(
        tokens.starts[first], tokens.ends[index], _name(kinds, body), is_media=False, rule=ready.rule.rule_id
    )


def _read_body(kinds: WordKinds, first: int) -> _Body | None:
    """The body whose name starts at `first`: capitals, links between them, one bracket with its short form."""
    tokens = kinds.tokens
    not_bodies = _lists()[1]
    if tokens.lows[first] in not_bodies or kinds.kind(first) in {HONORIFIC, DIGIT, SMALL}:
        return None
    last = kinds.place_end.get(first, first)
    bracket, bracket_at = None, -1
    while last + 1 < len(tokens.lows) and last - first < _LONGEST:
        following = last + 1
        gap = tokens.gap(last).strip(" \u00a0*")
        low = tokens.lows[following]
        if (
            gap in {"(", ")("}
            and bracket is None
            and tokens.text[tokens.ends[following] : tokens.ends[following] + 1] == ")"
        ):
            bracket, bracket_at = tokens.words[following], following
            last = following
            continue
        if gap in {"(", ")("} and bracket is not None:
            first, last, bracket, bracket_at = bracket_at + 1, bracket_at + 1, None, -1
            continue  # "Kerangka Sampel Area (KSA) Badan Pusat Statistik (BPS)": the body is the second
        if gap not in ({"", ")"} if bracket_at == last else {"", "-", "&"}) or "\n" in tokens.gap(last):
            break
        if low in _LINKS:
            after = following + 1
            if after >= len(tokens.lows) or not tokens.capitals[after] or tokens.gap(following) != " ":
                break
            last = after
            continue
        if not tokens.capitals[following] or low in not_bodies or low in kinds.words.stops:
            break
        last = kinds.place_end.get(following, following)
    end = tokens.ends[last] + (1 if bracket_at == last else 0)
    return _Body(first, last, end, bracket, bracket_at)


def is_document(name: str) -> bool:
    """Whether a source holds for the whole article once it is cited."""
    return name.lower() in load_words("sources")["documents"]["words"].split()


def _is_body(kinds: WordKinds, body: _Body) -> bool:
    kinds_of = {kinds.kind(at) for at in range(body.first, body.last + 1)}
    if kinds_of & _STRONG or body.bracket:
        return kinds.kind(body.first) not in {PLACE} or len(kinds_of) > 1
    return (
        bool(kinds_of & {UNKNOWN, EVERYDAY}) and NAME not in kinds_of and kinds.tokens.lows[body.first] in _lists()[0]
    )


def _name(kinds: WordKinds, body: _Body) -> str:
    """What the newsroom calls the body: the short form in brackets with the region behind it, else the name."""
    tokens, text, short = kinds.tokens, kinds.tokens.text, _lists()[2]
    if body.bracket is None:
        name = _BLANKS.sub(" ", text[tokens.starts[body.first] : tokens.ends[body.last]])
        for long, brief in short.items():
            if name.lower() == long or name.lower().startswith(long + " "):
                return brief + name[len(long) :]
        return name.strip("* ")
    opening = tokens.ends[body.bracket_at - 1]
    before = _BLANKS.sub(" ", text[tokens.starts[body.first] : opening])
    behind = ""
    if body.last > body.bracket_at:
        behind = " " + _BLANKS.sub(" ", text[tokens.starts[body.bracket_at + 1] : tokens.ends[body.last]])
    capitals = sum(1 for char in body.bracket if char.isupper() or char.isdigit())
    is_short = capitals >= _CAPITALS * len(body.bracket) and body.bracket.lower() not in short
    return (body.bracket if is_short else before) + behind
