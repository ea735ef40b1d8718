"""Scans sentences for calendar expressions: one pass for the words that can start one, then the rules anchored there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from extract.calendar_words import FULL_MONTH, HIJRI_MONTH, SHORT_MONTH, UNTIL, WEEKDAY_NUMBER
from extract.date_context import stands_free
from extract.date_parts import Part
from extract.rulebook import rules_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.mentions import Sentence

_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_DASH = "-{1,3}|–|—|‐|−"
_JOIN = re.compile(
    rf"(?:\s?(?:{_DASH})\s?|\s{{1,2}}{UNTIL}\s{{1,2}})(?:(?i:tahun|bulan|tanggal|akhir|awal|pertengahan|hari)\s{{1,2}}){{0,2}}"
)
# Between a weekday and its day: "Selasa (", "Selasa, ", "Selasa malam, tanggal ".
_BIND = re.compile(
    r"(?:\s{1,2}(?i:pagi|siang|sore|petang|malam|dini\s{1,2}hari|subuh|ini|lalu|kemarin|lusa|depan|mendatang|nanti)){0,3}"
    r"\s{0,2}[,.]?\s{0,2}(?:[-–|/]\s?)?(?P<open>\(\s?)?(?:(?i:tanggal|tgl\.?|pada)\s{1,2})?"
)
_MERGEABLE = frozenset({"day", "month", "year", "quarter", "half", "third", "hijri_day"})


@dataclass(frozen=True, slots=True)
class AnchoredRule:
    """A date rule with its compiled pattern, ready to be tried at a position."""

    rule_id: str
    version: int
    pattern: re.Pattern[str]
    read: object


@cache
def _rules_by_anchor() -> dict[str, tuple[AnchoredRule, ...]]:
    table: dict[str, list[AnchoredRule]] = {}
    groups = {
        "month": [name.split()[0].split("'")[0].split("’")[0] for name in (*FULL_MONTH, *SHORT_MONTH, *HIJRI_MONTH)],
        "weekday": [re.split(r"[^\w]", name)[0] for name in WEEKDAY_NUMBER] + ["malam"],
    }
    for rule in rules_of("date"):
        anchored = AnchoredRule(
            rule.rule_id, rule.version, re.compile(rule.module.PATTERN, re.VERBOSE), rule.module.read
        )
        for anchor in rule.module.ANCHORS:
            for word in dict.fromkeys(groups.get(anchor, (anchor,))):
                table.setdefault(word, []).append(anchored)
    return {word: tuple(rules) for word, rules in table.items()}


def scan_parts(text: str, sentences: Sequence[Sentence]) -> list[tuple[Part, int]]:
    """Every calendar expression with the index of its sentence, ordered, not overlapping, ranges joined."""
    table = _rules_by_anchor()
    short, long = table["short number"], table["long number"]
    found: list[tuple[Part, int]] = []
    for index, sentence in enumerate(sentences):
        end = sentence.end
        free = sentence.start
        for token in _TOKEN.finditer(text, sentence.start, end):
            word = token.group()
            if word[0].isdecimal():
                size = len(word)
                rules = short if size < 3 else long if size == 4 else None
            else:
                rules = table.get(word.lower())
            if rules is None or token.start() < free:
                continue
            for part in _read_expression(text, token.start(), end, rules):
                if stands_free(text, part, sentence):
                    found.append((part, index))
                free = max(free, part.end)
    return found


def _read_expression(text: str, at: int, end: int, rules: Sequence[AnchoredRule]) -> Iterator[Part]:
    """The expression that starts here, with its weekday and the other end of its range."""
    parts = _read_dated(text, at, end, rules)
    if len(parts) == 1 and parts[0].last is None and parts[0].grain in _MERGEABLE:
        joined = _join(text, parts[0], end)
        if joined is not None:
            parts = (joined,)
    yield from parts


def _read_dated(text: str, at: int, end: int, rules: Sequence[AnchoredRule]) -> tuple[Part, ...]:
    parts = _read_at(text, at, end, rules)
    if len(parts) == 1 and parts[0].grain == "weekday":
        return _bind(text, parts[0], end) or parts
    return parts


def _read_at(text: str, at: int, end: int, rules: Sequence[AnchoredRule]) -> tuple[Part, ...]:
    """What the rules read here; of several the one that reaches furthest, then the first by rule id."""
    best: tuple[Part, ...] = ()
    reach = -1
    for rule in rules:
        match = rule.pattern.match(text, at, end)
        if match is None:
            continue
        read = rule.read(match)  # type: ignore[operator]
        if read is None:
            continue
        parts: tuple[Part, ...] = (read,) if isinstance(read, Part) else read
        if parts[-1].end > reach:
            reach = parts[-1].end
            best = tuple(replace(part, rule=rule.rule_id, version=rule.version) for part in parts)
    return best


def _bind(text: str, weekday: Part, end: int) -> tuple[Part, ...]:
    """The day that a weekday introduces, with the weekday: "Selasa (12/11)", "Jumat malam, 29 November"."""
    table = _rules_by_anchor()
    gap = _BIND.match(text, weekday.end, end)
    assert gap is not None  # every piece of the pattern can be empty
    if not text[gap.end() : gap.end() + 1].isdecimal():
        return ()
    parts = _read_at(text, gap.end(), end, table["short number"])
    if len(parts) != 1 or parts[0].grain != "day":
        return ()
    part = parts[0]
    until = part.end
    closing = re.compile(r"\s?\)").match(text, until, end) if gap.group("open") else None
    if closing:
        until = closing.end()
    bound = replace(part, start=weekday.start, end=until, weekdays=weekday.weekdays, eve=weekday.eve, bare=False)
    return (bound,)


def _join(text: str, first: Part, end: int) -> Part | None:
    """A range of two expressions of one kind: "30 Oktober hingga 2 November", "Jan-Sep 2024"."""
    gap = _JOIN.match(text, first.end, end)
    if gap is None:
        return None
    token = _TOKEN.match(text, gap.end(), end)
    if token is None:
        return None
    table = _rules_by_anchor()
    word = token.group()
    if word[0].isdecimal():
        rules = table["short number" if len(word) < 3 else "long number"] if len(word) in {1, 2, 4} else ()
    else:
        rules = table.get(word.lower(), ())
    others = _read_dated(text, token.start(), end, rules)
    if len(others) != 1 or others[0].last is not None or others[0].grain != first.grain:
        return None
    other = others[0]
    bare = first.bare and other.bare and first.grain == "day"
    if first.grain == "month" and first.bare and other.bare and other.year is None:
        bare = True
    return replace(first, end=other.end, last=other, bare=bare)
