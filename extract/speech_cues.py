"""Cues of speech: where the text says that somebody speaks, by the rules speaker_*.py."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.rulebook import rules_of
from extract.source_bodies import source_words
from extract.speech import speech_words
from extract.speech_subjects import find_apposed
from extract.titles import starts_title
from extract.word_kinds import ACRONYM, BODY, HONORIFIC, PERSONAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import Sentence
    from extract.quotes import Quote
    from extract.register import Person
    from extract.rulebook import Rule
    from extract.speech_subjects import Subject
    from extract.word_kinds import WordKinds


_GLUE = 160  # characters between subject and verb
UNNAMED = "speaker_unnamed"
_DESCRIBED = 9  # words of a description
_POINTED = 3  # words from its end to the verb


@dataclass(frozen=True, slots=True)
class Cue:
    """Somebody speaks: at word `index` of sentence `sentence`; `person` is None for "ia" and "ujarnya"."""

    index: int
    sentence: int
    start: int
    end: int
    person: Person | None
    rule: str
    is_body: bool = False  # an organisation speaks, no person


@dataclass(frozen=True, slots=True)
class _SpeakerRule:
    rule: Rule
    pattern: re.Pattern[str]
    is_after: bool


@cache
def _rules_by_verb() -> dict[str, tuple[_SpeakerRule, ...]]:
    """The speaker rules by the verb that wakes them."""
    by_verb: dict[str, list[_SpeakerRule]] = {}
    for rule in rules_of("speaker"):
        is_after = rule.module.SIDE == "after"
        ready = _SpeakerRule(rule, re.compile(f"(?:{rule.module.PATTERN}){'' if is_after else '$'}"), is_after)
        for verb in getattr(speech_words(), rule.module.VERBS):
            by_verb.setdefault(verb, []).append(ready)
    return {verb: tuple(rules) for verb, rules in by_verb.items()}


@cache
def _verbs() -> frozenset[str]:
    return frozenset(_rules_by_verb())


def find_speech_cues(
    kinds: WordKinds,
    subjects: Sequence[Subject],
    quotes: Sequence[Quote],
    sentences: Sequence[Sentence],
) -> tuple[Cue, ...]:
    """Every cue outside direct quotes, ordered."""
    tokens, rules = kinds.tokens, _rules_by_verb()
    starts = [sentence.start for sentence in sentences]
    opened = [quote.start for quote in quotes]
    cues: list[Cue] = []
    for index in tokens.find(_verbs()):
        if tokens.words[index] in speech_words().inside:
            continue
        waked = rules[tokens.lows[index]]
        start = tokens.starts[index]
        at = bisect_right(starts, start) - 1
        if at < 0 or start >= sentences[at].end:
            continue
        quoted = bisect_right(opened, start) - 1
        if quoted >= 0 and start < quotes[quoted].end:
            continue
        cue = _read_cue(kinds, index, waked, subjects, sentences[at])
        if cue:
            person, end, rule = cue
            cues.append(Cue(index, at, start, end, person, rule, is_body=rule == UNNAMED))
    return tuple(cues)


def _read_cue(
    kinds: WordKinds, index: int, waked: Sequence[_SpeakerRule], subjects: Sequence[Subject], sentence: Sentence
) -> tuple[Person | None, int, str] | None:
    tokens = kinds.tokens
    for ready in waked:
        rule_id = ready.rule.rule_id
        if ready.rule.module.NAMELESS:
            return None, tokens.ends[index], rule_id
        if rule_id == UNNAMED:
            if _is_unnamed(kinds, index, ready):
                return None, tokens.ends[index], rule_id
            continue
        found = (
            _after(kinds, index, ready, subjects)
            if ready.is_after
            else _before(kinds, index, ready, subjects, sentence)
        )
        if found is not None:
            return found[0], found[1], rule_id
    return None


def _after(
    kinds: WordKinds, index: int, ready: _SpeakerRule, subjects: Sequence[Subject]
) -> tuple[Person | None, int] | None:
    tokens = kinds.tokens
    joined = ready.pattern.match(tokens.text, tokens.ends[index])
    if joined is None:
        return None
    following = bisect_left(tokens.starts, joined.end())
    if following >= len(tokens.lows):
        return None
    following = find_apposed(kinds, following) or following
    while (
        kinds.kind(following) == HONORIFIC and following + 1 < len(tokens.lows) and not starts_title(kinds, following)
    ):
        following += 1
    subject = _subject_at(subjects, following)
    if subject:
        return subject.person, tokens.ends[subject.last]
    if tokens.lows[following] in speech_words().pronouns:
        return None, tokens.ends[following]
    return None


def _is_unnamed(kinds: WordKinds, index: int, ready: _SpeakerRule) -> bool:
    """Whether somebody without a name speaks: no "itu" points back, and no name follows."""
    tokens = kinds.tokens
    joined = ready.pattern.match(tokens.text, tokens.ends[index])
    following = bisect_left(tokens.starts, joined.end()) if joined else len(tokens.lows)
    if following >= len(tokens.lows) or tokens.words[following] not in speech_words().unnamed:
        return False
    for at in range(following, min(following + _DESCRIBED, len(tokens.lows) - 1)):
        gap = tokens.gap(at)
        if any(mark in gap for mark in ".,;\n"):
            # "kata warga, Budi": the name stands behind the comma
            return not (gap == ", " and tokens.capitals[at + 1] and kinds.kind(at + 1) in PERSONAL)
        if tokens.lows[at + 1] in speech_words().pointing or kinds.kind(at + 1) in PERSONAL:
            return False
    return True


def _subject_at(subjects: Sequence[Subject], index: int) -> Subject | None:
    at = bisect_right(subjects, index, key=lambda subject: subject.first) - 1
    return subjects[at] if at >= 0 and subjects[at].last >= index else None


def _before(
    kinds: WordKinds, index: int, ready: _SpeakerRule, subjects: Sequence[Subject], sentence: Sentence
) -> tuple[Person | None, int] | None:
    tokens = kinds.tokens
    pronouns = speech_words().pronouns
    at = bisect_left(subjects, index, key=lambda subject: subject.first) - 1
    subject = subjects[at] if at >= 0 and tokens.starts[subjects[at].first] >= sentence.start else None
    low = index - 1
    limit = max(subject.last if subject else -1, index - 8)
    while low > limit and tokens.starts[low] >= sentence.start:
        if tokens.lows[low] in pronouns:
            glue = tokens.text[tokens.ends[low] : tokens.starts[index]]
            return (None, tokens.ends[index]) if ready.pattern.fullmatch(glue) else None
        low -= 1
    if _is_described(kinds, index, sentence):
        return None, tokens.ends[index]
    if subject is None or tokens.starts[index] - tokens.ends[subject.last] > _GLUE:
        return None
    if _is_of_another(kinds, index, subject):
        return None
    glue = tokens.text[tokens.ends[subject.last] : tokens.starts[index]]
    return (subject.person, tokens.ends[index]) if ready.pattern.fullmatch(glue) else None


def _is_of_another(kinds: WordKinds, verb: int, subject: Subject) -> bool:
    """ "... dari Budi Hartono, padahal dulu TGPF menyatakan": a body stands between the person and the verb."""
    tokens, last = kinds.tokens, verb - 1
    while last > subject.last and tokens.lows[last] in speech_words().adverbs:
        last -= 1
    if last <= subject.last + 1 or tokens.gap(last) != " " or kinds.kind(last) not in {ACRONYM, BODY}:
        return False
    while last > subject.last and tokens.capitals[last]:
        last -= 1
    return last > subject.last and tokens.gap(last) == " " and tokens.lows[last] not in source_words().behind


def _is_described(kinds: WordKinds, verb: int, sentence: Sentence) -> bool:
    """ "Politikus PKB ini menilai", "Pria asal Bogor itu mengaku": the last speaker by another name."""
    tokens, words, last = kinds.tokens, speech_words(), verb - 1
    while last > 0 and tokens.lows[last] in words.adverbs:
        last -= 1
    if last < 1 or tokens.lows[last] not in words.pointing or verb - last > _POINTED:
        return False
    first = bisect_left(tokens.starts, sentence.start)
    is_near = first < last <= first + _DESCRIBED and "," not in tokens.text[tokens.starts[first] : tokens.ends[last]]
    return is_near and (tokens.lows[first] in kinds.words.heads or tokens.lows[first] in words.described)
