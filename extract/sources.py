"""Sources: the body whose data a sentence cites, by the rules source_*.py."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from extract.rulebook import rules_of
from extract.source_bodies import first_of_body, is_body, name_body, names_person, read_body, source_words
from extract.source_papers import SourceCue, cite_own_paper, cite_paper
from extract.word_kinds import EVERYDAY, NAME
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from extract.quotes import Quote
    from extract.rulebook import Rule
    from extract.source_bodies import Body
    from extract.word_kinds import WordKinds

_SENTENCE = 30  # words looked back at
_ADVERBS = 6  # words between a body and its verb
_STUDIES = frozenset({"survei", "riset", "studi"})  # a study is somebody's even where no list knows the body
_DATA = frozenset({"data", "laporan", "catatan", "statistik", "riset", "perhitungan", "publikasi"})
_SITE = re.compile(r"[A-Za-z0-9-]{2,40}(?:\.[A-Za-z0-9-]{2,40}){0,2}\.(?:com|id|org|net)\b", re.ASCII)
_MARKETS = frozenset({"comex", "nymex", "exchange"})  # the next price is that of another market
_RECORDS = "source_body_records"  # "BPS mencatat" is one in a quote too
_SEEN = frozenset({"pantauan", "pemantauan", "informasi", "pers", "rilis", "keterangan", "pernyataan"})
_GROUNDS = frozenset({"menurut", "berdasarkan"})
_NUMBERED = frozenset({"nomor", "no", "tahun"})


@dataclass(frozen=True, slots=True)
class _SourceRule:
    rule: Rule
    pattern: re.Pattern[str]
    is_after: bool


@cache
def _rules_by_word() -> dict[str, tuple[_SourceRule, ...]]:
    by_word: dict[str, list[_SourceRule]] = {}
    for rule in rules_of("source"):
        ready = _SourceRule(rule, re.compile(rule.module.PATTERN), rule.module.SIDE == "after")
        for word in rule.module.WORDS:
            by_word.setdefault(word, []).append(ready)
    # data before media, a data phrase before a bare name
    order = {"source_according_to_data": 0, "source_survey_shows": 1, "source_data_of_body": 2}
    return {w: tuple(sorted(rules, key=lambda r: order.get(r.rule.rule_id, 3))) for w, rules in by_word.items()}


@cache
def _trigger_words() -> frozenset[str]:
    return frozenset(_rules_by_word())


@cache
def _months() -> frozenset[str]:
    return frozenset(load_words("months")["full"])


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
            if is_quoted and not ready.is_after and ready.rule.rule_id != _RECORDS:
                continue
            cue = (
                _read_after(kinds, index, ready, people)
                if ready.is_after
                else _read_before(kinds, index, ready, people)
            )
            if cue:
                # a body that somebody speaks of does not speak itself
                cues.append(replace(cue, speaks=False, is_passing=True) if is_quoted and cue.speaks else cue)
                break
    return tuple(cues)


def _read_after(kinds: WordKinds, index: int, ready: _SourceRule, people: frozenset[int]) -> SourceCue | None:
    tokens, module = kinds.tokens, ready.rule.module
    joined = ready.pattern.match(tokens.text, tokens.ends[index])
    if joined is None or _is_no_cue(kinds, index, module, joined.group()):
        return None
    if hasattr(module, "NAME"):
        start, first_word = tokens.starts[index], module.NAME.split(" ", 1)[0].lower()
        return SourceCue(start, joined.end(), module.NAME, False, ready.rule.rule_id, first_word, is_brief=True)
    if hasattr(module, "IS_OWN") or hasattr(module, "IS_PAPER"):
        cite = cite_own_paper if hasattr(module, "IS_OWN") else cite_paper
        return cite(kinds, index, joined.end(), ready.rule)
    site = _SITE.match(tokens.text, joined.end()) if module.IS_MEDIA else None
    first = bisect_left(tokens.starts, joined.end())
    if site or (first and tokens.starts[first - 1] < joined.end() < tokens.ends[first - 1]):
        end = site.end() if site else tokens.ends[first - 1]  # "dariAntara": the blank was lost
        name = tokens.text[joined.end() : end]
        is_media = _is_media(name.partition(".")[0].lower(), joined.group(), ready)
        return SourceCue(tokens.starts[index], end, name, is_media, ready.rule.rule_id)
    if first >= len(tokens.lows) or first in people or kinds.kind(first) == NAME:
        return None
    return _read_named(kinds, index, first, joined.group(), ready)


def _is_no_cue(kinds: WordKinds, index: int, module: ModuleType, glue: str) -> bool:
    """Whether the word is used otherwise: "Data Tunggal Sosial" inside a sentence is a name."""
    tokens = kinds.tokens
    if tokens.capitals[index] and not getattr(module, "IS_TITLE", False) and not _starts_sentence(kinds, index):
        return True
    is_cut = "," in glue and tokens.lows[index] in getattr(module, "NO_COMMA", ())
    is_bare = hasattr(module, "BEFORE") and tokens.lows[max(index - 1, 0)] != module.BEFORE
    return is_cut or is_bare or _is_of_thing(kinds, index)


def _is_of_thing(kinds: WordKinds, index: int) -> bool:
    """ "kabel data USB" is a thing; "dipadankan dengan data Melati" holds those of another against them."""
    tokens, words = kinds.tokens, source_words()
    if not index or tokens.gap(index - 1) != " ":
        return False
    before = tokens.lows[max(0, index - 2) : index]
    return before[-1] in words.things or (before[-1] == "dengan" and before[0] in words.compared)


def _read_named(kinds: WordKinds, index: int, first: int, glue: str, ready: _SourceRule) -> SourceCue | None:
    """The body whose name starts at `first`, behind the trigger at `index`."""
    tokens, module = kinds.tokens, ready.rule.module
    body = read_body(kinds, first) if tokens.lows[first] not in kinds.words.heads else None
    if body and getattr(module, "IS_TITLE", False):
        body = replace(body, last=body.first, end=tokens.ends[body.first])  # every word of a title has a capital
    if body is None or all(at in kinds.inside_place for at in range(body.first, body.last + 1)):
        return None
    if not getattr(module, "IS_TITLE", False) and _is_vague(kinds, body.first, body.last):
        return None
    if getattr(module, "SPEAKS", False) and names_person(kinds, body):
        return None
    after = tokens.lows[body.last + 1] if body.last + 1 < len(tokens.lows) else ""
    if after in _NUMBERED or not _is_source(kinds, index, body, ready, after):
        return None  # "PMK Nomor 34" is a rule, not a body
    speaks = getattr(module, "SPEAKS", False) and tokens.lows[index] not in _GROUNDS
    low = tokens.lows[body.first]
    is_media = _is_media(low, glue, ready)
    name = name_body(kinds, body)
    is_brief = not _MARKETS.isdisjoint(name.lower().split())
    rule = ready.rule.rule_id
    return SourceCue(tokens.starts[index], body.end, name, is_media, rule, low, speaks, is_brief=is_brief)


def _is_source(kinds: WordKinds, index: int, body: Body, ready: _SourceRule, after: str) -> bool:
    """Whether the phrase itself makes it a body's, or a list knows the body."""
    low, module = kinds.tokens.lows[index], ready.rule.module
    if getattr(module, "IS_PUBLISHER", False):
        lows = kinds.tokens.lows[body.first : body.last + 1]
        return lows[0] in source_words().publishers or not source_words().companies.isdisjoint(lows[1:])
    if low in _SEEN and kinds.tokens.lows[body.first] in source_words().media:
        return False  # "pantauan Kompas.com", "keterangan yang diterima Kompas.com": the newsroom has it
    is_study = low in _STUDIES and (body.last > body.first or kinds.kind(body.first) != EVERYDAY)
    is_sure = module.IS_MEDIA or getattr(module, "IS_SURE", False) or is_study
    return is_sure or is_body(kinds, body) or (low in _DATA and after in source_words().telling)


def _is_media(low: str, glue: str, ready: _SourceRule) -> bool:
    """Whether it only passes on what others found: a newsroom, never a publisher nor an official site."""
    words, module = source_words(), ready.rule.module
    if not module.IS_MEDIA or low in words.publishers:
        return False
    return low in words.media or re.search(module.SITE, glue) is None


def _starts_sentence(kinds: WordKinds, index: int) -> bool:
    gap = kinds.tokens.gap(index - 1) if index else "."
    return gap.startswith(" -") or any(mark in gap for mark in '.\n?!"“:)')


def _read_before(kinds: WordKinds, index: int, ready: _SourceRule, people: frozenset[int]) -> SourceCue | None:
    """The body right before a verb: a publisher before a verb of record, any organisation before one of speech."""
    tokens = kinds.tokens
    last = index - 1
    spoken = source_words().alone | {"hakim"}
    while last > 0 and index - last < _ADVERBS and (not tokens.capitals[last] or tokens.lows[last] in _months()):
        if tokens.lows[last] in spoken:
            break
        last -= 1
    if last < 0 or last in people:
        return None
    glue = tokens.text[tokens.ends[last] : tokens.starts[index]].removeprefix(")")
    if not ready.pattern.fullmatch(glue):
        return None
    speaks = getattr(ready.rule.module, "ANY_BODY", False)
    if speaks and tokens.lows[last] == "hakim":
        return _judges(kinds, index, last, ready)
    if speaks and tokens.lows[last] in source_words().alone:
        return _alone(kinds, index, last, ready)
    return _named_before(kinds, index, last, ready, people)


def _named_before(
    kinds: WordKinds, index: int, last: int, ready: _SourceRule, people: frozenset[int]
) -> SourceCue | None:
    """The body whose name ends at `last`, before the verb at `index`."""
    tokens, module = kinds.tokens, ready.rule.module
    speaks = getattr(module, "ANY_BODY", False)
    first = first_of_body(kinds, last, people, speaks=speaks)
    body = read_body(kinds, first) if first is not None else None
    if first is None or body is None or body.last < last or not _is_allowed(module, tokens.lows[first]):
        return None
    if getattr(module, "NEEDS_DATA", False) and not _has_data(kinds, first):
        return None
    if any(kinds.kind(at) == NAME for at in range(first, last + 1)) or _is_vague(kinds, first, last):
        return None
    name, start, end = name_body(kinds, body), tokens.starts[first], tokens.ends[index]
    is_passing = speaks and tokens.lows[index] not in module.LASTING
    return SourceCue(start, end, name, False, ready.rule.rule_id, tokens.lows[first], True, is_passing)


def _has_data(kinds: WordKinds, first: int) -> bool:
    """Whether data stand before the body in its sentence."""
    tokens, at = kinds.tokens, first - 1
    while at >= 0 and first - at < _SENTENCE and not any(mark in tokens.gap(at) for mark in ".\n"):
        if tokens.lows[at] in _DATA:
            return True
        at -= 1
    return False


def _is_allowed(module: ModuleType, low: str) -> bool:
    """Whether the rule takes a body of this first word: some take those of one list only."""
    listed = getattr(module, "BODIES", None)
    return listed is None or low in getattr(source_words(), listed)


def _is_vague(kinds: WordKinds, first: int, last: int) -> bool:
    """ "Bank mencatat", "data Pemda" do not say which."""
    tokens = kinds.tokens
    return first == last and tokens.lows[first] in source_words().vague and not tokens.words[first].isupper()


def _alone(kinds: WordKinds, index: int, at: int, ready: _SourceRule) -> SourceCue | None:
    """ "Polisi menduga", "pihak kepolisian menyebut": no name, but no "juru bicara kepolisian" either."""
    tokens = kinds.tokens
    low = tokens.lows[at]
    if not _is_allowed(ready.rule.module, low):
        return None
    if at and tokens.gap(at - 1) == " " and low != tokens.words[at].capitalize():
        before = tokens.lows[at - 1]
        if before in kinds.words.heads | source_words().behind or before in {"bicara", "oknum", "jajaran", "program"}:
            return None
    return SourceCue(tokens.starts[at], tokens.ends[index], low, False, ready.rule.rule_id, low, True, True)


def _judges(kinds: WordKinds, index: int, last: int, ready: _SourceRule) -> SourceCue | None:
    """ "Majelis hakim menyatakan": the judges speak as one."""
    tokens = kinds.tokens
    if not last or tokens.lows[last - 1] != "majelis" or (last > 1 and tokens.lows[last - 2] in kinds.words.heads):
        return None
    start = tokens.starts[last - 1]
    return SourceCue(start, tokens.ends[index], "majelis hakim", False, ready.rule.rule_id, "majelis", True, True)


def is_document(name: str) -> bool:
    """Whether a source holds for the whole article once it is cited."""
    return name.lower() in source_words().documents
