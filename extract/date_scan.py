"""Scans sentences for calendar expressions: one pass for where one can start, then the rules anchored there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.calendar_words import DASH, UNTIL
from extract.date_anchors import SHORT_NUMBER, load_anchors
from extract.date_judges import is_weekday, may_mean_week, means_person, names_person, stands_free
from extract.date_parts import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.date_anchors import AnchoredRule
    from extract.mentions import Sentence

_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_JOIN = re.compile(
    rf"(?:\s?{DASH}\s?|\s{{1,2}}{UNTIL}\s{{1,2}})(?:(?i:tahun|bulan|tanggal|akhir|awal|pertengahan|hari)\s{{1,2}}){{0,2}}"
)
# Between a weekday and its day: "Selasa (", "Selasa, ", "Selasa malam, tanggal ".
_BIND = re.compile(
    r"(?:\s{1,2}(?i:pagi|siang|sore|petang|malam|dini\s{1,2}hari|subuh|ini|lalu|kemarin|lusa|depan|mendatang|nanti)){0,3}"
    r"\s{0,2}[,.]?\s{0,2}(?:[-–|/]\s?)?(?P<open>\(\s?)?(?:(?i:tanggal|tgl\.?|pada)\s{1,2})?"
)
_CLOSE = re.compile(r"\s?\)")
# "Senin (2/6) kemarin": the word says "last" and is no second date.
_ECHO = re.compile(
    r"[\s,]{1,2}(?:(?i:pagi|siang|sore|petang|malam|dini\s{1,2}hari)\s{1,2})?(?i:kemarin|kemaren|lusa|besok)\b"
)
_SAME_DAY = re.compile(r" (?i:kemarin|kemaren|hari ini)\b")
_MERGEABLE = frozenset({"day", "month", "year", "quarter", "half", "third", "hijri_day"})

Parts = tuple[Part, ...]


def scan_parts(text: str, sentences: Sequence[Sentence]) -> list[tuple[Part, int]]:
    """Every calendar expression with the index of its sentence, ordered, not overlapping, ranges joined."""
    found: list[tuple[Part, int]] = []
    if not sentences:
        return found
    index, free = 0, 0
    people: set[str] = set()
    sentence = sentences[0]
    final = len(sentences) - 1
    for at, rules in load_anchors().find(text):
        if at < free:
            continue
        while at >= sentence.end and index < final:
            index += 1
            sentence = sentences[index]
        if not sentence.start <= at < sentence.end:
            continue
        for read in _read_expression(text, at, sentence, rules):
            part = _with_echo(text, read, sentence)
            if stands_free(text, part, sentence):
                found.append((part, index))
            elif names_person(text, part, sentence):
                people.add(text[part.start : part.end])
            free = part.end
            if part.grain in _MERGEABLE:
                echo = _ECHO.match(text, free, sentence.end)
                free = echo.end() if echo else free
    if not people:
        return found
    # Where one "Juli Hantoro" stands, a bare "Juli" is that person again.
    return [item for item in found if not means_person(text, item[0], sentences[item[1]], people)]


def _with_echo(text: str, part: Part, sentence: Sentence) -> Part:
    """A weekday with the word that says the same day again: "Rabu kemarin", "Jumat hari ini"."""
    echo = _SAME_DAY.match(text, part.end, sentence.end) if part.grain == "weekday" and part.last is None else None
    return replace(part, end=echo.end()) if echo else part


def _read_expression(text: str, at: int, sentence: Sentence, rules: Sequence[AnchoredRule]) -> Parts:
    """The expression that starts here, with its weekday and the other end of its range."""
    parts = _read_dated(text, at, sentence, rules)
    if len(parts) == 1 and parts[0].last is None and parts[0].grain in _MERGEABLE:
        joined = _join(text, parts[0], sentence)
        if joined is not None:
            return (joined,)
    return parts


def _read_dated(text: str, at: int, sentence: Sentence, rules: Sequence[AnchoredRule]) -> Parts:
    parts = _read_at(text, at, sentence.end, rules)
    if len(parts) == 1 and parts[0].grain == "weekday":
        return _bind(text, parts[0], sentence) or parts
    return parts


def _read_at(text: str, at: int, end: int, rules: Sequence[AnchoredRule]) -> Parts:
    """What the rules read here; of several the one that reaches furthest, then the first by rule id."""
    best: Parts = ()
    reach = -1
    for rule in rules:
        match = rule.match(text, at, end)
        if match is None:
            continue
        read = rule.read(match)
        if read is None:
            continue
        parts: Parts = (read,) if isinstance(read, Part) else read
        if parts[-1].end > reach:
            reach = parts[-1].end
            best = parts
            for part in parts:
                part.rule, part.version = rule.rule_id, rule.version
    return best


def _bind(text: str, weekday: Part, sentence: Sentence) -> Parts:
    """The day that a weekday introduces, with the weekday: "Selasa (12/11)", "Jumat malam, 29 November"."""
    end = sentence.end
    gap = _BIND.match(text, weekday.end, end)
    assert gap is not None  # every piece of the pattern can be empty
    if not text[gap.end() : gap.end() + 1].isdecimal():
        return ()
    parts = _read_at(text, gap.end(), end, load_anchors().rules[SHORT_NUMBER])
    if len(parts) != 1 or parts[0].grain != "day":
        return ()
    part = parts[0]
    if not is_weekday(text, weekday, sentence):
        return (replace(part, bare=False),)  # "Pasar Minggu (5/6)": the day stands, the weekday is none
    closing = _CLOSE.match(text, part.end, end) if gap.group("open") else None
    until = closing.end() if closing else part.end
    doubtful = may_mean_week(text, weekday, part, sentence)
    bound = replace(part, start=weekday.start, end=until, weekdays=weekday.weekdays, eve=weekday.eve, bare=False)
    bound.doubtful = doubtful
    return (bound,)


def _join(text: str, first: Part, sentence: Sentence) -> Part | None:
    """A range of two expressions of one kind: "30 Oktober hingga 2 November", "Jan-Sep 2024"."""
    end = sentence.end
    gap = _JOIN.match(text, first.end, end)
    token = _TOKEN.match(text, gap.end(), end) if gap else None
    if token is None:
        return None
    others = _read_dated(text, token.start(), sentence, load_anchors().at(token.group().lower()))
    if len(others) != 1 or others[0].last is not None or others[0].grain != first.grain:
        return None
    other = others[0]
    bare = first.bare and other.bare and (first.grain == "day" or other.year is None)
    return replace(first, end=other.end, last=other, bare=bare)
