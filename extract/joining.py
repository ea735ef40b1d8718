"""Joining: two numbers that are one range, and numbers that share the unit or rate of their neighbour."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.deviations import join_deviations
from extract.number_rules import stage_rule

if TYPE_CHECKING:
    from extract.readings import NumberReading

_LONGEST_GAP = 44
_LARGEST_SCORE = 200
_SWALLOWED = "inside another number"
_ONE = Decimal(1)
_MANY = 100
_RANGE = re.compile(
    r"(?: per [a-z]+(?: as)?|/[a-z]+| \([a-z]+\))? ?(?:-+|s/d|s\.d\.?|sd|sampai dengan|sampai|hingga)"
    r"(?: (?:dengan|sekitar|maksimal|hampir))? ?"
)
_PARTS = {("year", "month"): 12, ("hour", "minute"): 60, ("minute", "second"): 60}
_SMALLER = frozenset(small for _, small in _PARTS)
_LONGEST_TURN = 60
_TURN = re.compile(r",? (?:menjadi|jadi|ke|dari|dibanding(?:kan)?)[^.;:\n]*")
_PAIRED = re.compile(r" (?:dan|atau) (?:[a-z]+ ){1,3}")  # "support Rp 900.000 dan resisten Rp 950.000 per gram"
_MOVED = re.compile(
    r"\b(?:naik|turun|susut|menyusut|melonjak|anjlok|merosot|bertambah|berkurang|meningkat|menurun|menguat|melemah)"
    r"(?: (?:tipis|lagi|sebesar|senilai|sekitar|tajam|hingga|sebanyak|signifikan))* $"
)
_SPELLED_RANGE = re.compile(r" |-| atau | hingga | sampai ")
_BETWEEN = re.compile(
    r"\b(?:antara|kisaran|berkisar|rentang)(?: (?:di|antara|angka|usia|dari|pada))* (?:rp\.? ?|us\$ ?)?$"
)
_AND = re.compile(r"(?: per [a-z]+(?: as)?)? (?:dan|ke|sampai|hingga|-) ?(?:rp\.? ?)?")
_LIST = re.compile(r" ?[,;](?: dan)? |,? dan ")
_MEMBER = re.compile(r"(?:merupakan|adalah|sebagai|termasuk|jadi|salah|jadi|hanya) $")
_STEADY = re.compile(r"menjadi|ke |hingga|sampai")
_FROM = re.compile(r" dari(?: total| sekitar)? ")
_IS_MONEY = re.compile(r"[A-Z]{3}")


@cache
def _share_gap() -> re.Pattern[str]:
    after = stage_rule("quantity_borrowed").after
    assert after is not None
    return after


def join_ranges(low: str, readings: list[NumberReading]) -> list[NumberReading]:
    """Merge "Rp 1-2 triliun", "10 hingga 15 kg", "antara 5 dan 7 persen", "dua tiga orang" into one reading each."""
    joined: list[NumberReading] = []
    for reading in join_deviations(low, readings):
        if joined and _is_range(low, joined[-1], reading):
            first = joined[-1]
            unit = reading.unit or first.unit
            first.high, first.end = reading.value, reading.end
            first.noun_start = reading.noun_start if reading.unit else reading.end
            if unit != first.unit or first.reason:
                first.rule, first.version = reading.rule, reading.version
            first.unit, first.reason, first.is_noun = unit, "", first.is_noun or reading.is_noun
            first.bound, first.per = "range", reading.per
        else:
            joined.append(reading)
    return joined


def _is_range(  # noqa: PLR0911  # one return a veto
    low: str, first: NumberReading, second: NumberReading
) -> bool:
    if second.reason or (first.reason and not _can_begin_range(first, second)) or first.high or second.high:
        return False
    gap = low[first.end : second.start]
    if len(gap) > _LONGEST_GAP:
        return False
    if (
        not (first.unit or second.unit)
        and "-" in gap
        and second.numeral.scale == _ONE
        and second.value < _LARGEST_SCORE
    ):
        return False  # perhaps a score
    both_spelled = first.numeral.is_spelled and second.numeral.is_spelled
    both_few = gap == " atau " and second.is_count and second.numeral.step == _ONE and second.value < _MANY
    if both_few and first.unit is None and second.value == first.value + 1:
        return True  # "5 atau 6 orang"
    if both_spelled and first.unit is None and _SPELLED_RANGE.fullmatch(gap) and second.value == first.value + 1:
        return True
    if not _RANGE.fullmatch(gap):
        before = low[max(0, first.start - 30) : first.start]
        if not (_AND.fullmatch(gap) and _BETWEEN.search(before)):
            return False
    is_money = bool(first.unit and _IS_MONEY.fullmatch(first.unit))
    if (
        first.unit is not None
        and first.unit != second.unit
        and not (second.unit is None and (is_money or first.unit == "index"))
        and not (first.rule == "quantity_index" and first.noun_start >= first.end)  # "di level 4,25-4,50 persen"
    ):
        return False
    _lend_scale(first, second)
    return first.value < second.value


def _can_begin_range(first: NumberReading, second: NumberReading) -> bool:
    """A number that looked like a year, a score or part of a name may begin a range: "PDB 2 - 4 persen"."""
    return first.reason in ("year", "score") or (
        first.rule == "skip_name_part" and second.unit is not None and not second.is_noun
    )


def _lend_scale(first: NumberReading, second: NumberReading) -> None:
    """In "Rp 1-2 triliun" the scale word stands once."""
    scale = second.numeral.scale
    if scale == _ONE or first.numeral.scale != _ONE or first.value * scale == 0:
        return
    if first.value < second.numeral.coefficient:
        first.value, first.step = first.value * scale, first.step * scale


def join_durations(low: str, readings: list[NumberReading]) -> list[NumberReading]:
    """Merge "2 tahun 6 bulan" (2,5 years) and "1 jam 20 menit" (80 minutes): one length of time, told in two units.

    Years and months in years where that is a number with an end, else in the smaller unit, as all below a day.
    """
    joined: list[NumberReading] = []
    for reading in readings:
        first = joined[-1] if joined and reading.unit in _SMALLER else None
        if first is None or not _is_duration_tail(low, first, reading):
            joined.append(reading)
            continue
        parts = _PARTS[(first.unit or "", reading.unit or "")]
        whole = first.value * parts + reading.value
        has_end = first.unit == "year" and whole * 100 % parts == 0
        first.value, first.step = (whole / parts, _ONE / parts) if has_end else (whole, reading.step)
        first.unit = first.unit if has_end else reading.unit
        first.end, first.per = reading.end, reading.per
    return joined


def _is_duration_tail(low: str, first: NumberReading, second: NumberReading) -> bool:
    parts = _PARTS.get((first.unit or "", second.unit or ""))
    if parts is None or first.high is not None or second.high is not None or second.value >= parts:
        return False
    return first.step == _ONE >= second.step and low[first.end : second.start] in (" ", " dan ")


def skip_repeats(low: str, readings: list[NumberReading]) -> None:
    """Skip what says a number once more in words: "1 persen (satu persen)", as laws and contracts write."""
    for first, second in pairwise(readings):
        if _is_repeat(low, first, second):
            second.end = second.numeral.end
            second.skip("the number before in words", "none")


def _is_repeat(low: str, first: NumberReading, second: NumberReading) -> bool:
    if not second.numeral.is_spelled or second.unit is None or second.unit != first.unit:
        return False
    is_bracketed = low[first.end : second.start].strip(" ") == "(" and low.startswith(")", second.end)
    return is_bracketed and second.value == first.value


def share_units(low: str, readings: list[NumberReading]) -> list[NumberReading]:
    """Give bare numbers the unit, and all the rate, of the number that follows: "dari 8,61 menjadi 8,24 persen"."""
    rule = stage_rule("quantity_borrowed")
    for first, second in reversed(list(pairwise(readings))):
        if second.unit is None or second.start - first.end > _LONGEST_GAP or first.reason:
            continue
        gap = low[first.end : second.start]
        if "\n" in gap or not _share_gap().fullmatch(gap):
            continue
        if _read_one_of(low, first, second, gap):
            continue
        if first.is_bare and _fits(first, second, gap):
            _lend_amount(first, second)
            first.take(second.unit, rule.rule_id, rule.version)
            first.is_noun, first.per = second.is_noun, second.per
        elif first.unit == second.unit and _STEADY.search(gap):  # "dari Rp 2 menjadi Rp 3 juta per ton"
            if _IS_MONEY.fullmatch(first.unit or "") and first.value < 1000 <= second.numeral.scale:
                _lend_amount(first, second)
            if first.per is None or second.per is None:
                first.per = second.per = first.per or second.per
    for first, second in pairwise(readings):
        if first.unit == "index" and second.is_bare and _LIST.fullmatch(low[first.end : second.start]):
            second.take("index", first.rule, first.version)
    return [reading for reading in readings if reading.reason != _SWALLOWED]


def _read_one_of(low: str, first: NumberReading, second: NumberReading, gap: str) -> bool:
    """Read "satu dari lima anak" as a share; "satu dari 75 pegawai", "merupakan satu dari tiga" mean "salah satu"."""
    if not (first.is_bare and first.value == 1 and first.numeral.scale == _ONE and second.is_count and gap == " dari "):
        return False
    is_member = _MEMBER.search(low, max(0, first.start - 20), first.start) is not None
    if is_member or not (1 < second.value <= 10 or second.value in (20, 100, 1000)):
        first.skip("not a count", "skip_article")
        return True
    _join_share(first, second)
    return True


def _join_share(first: NumberReading, second: NumberReading) -> None:
    rule = stage_rule("quantity_one_of")
    first.value, first.step = _ONE / second.value, Decimal(0)
    first.end, first.noun_start = second.end, second.noun_start
    first.unit, first.rule, first.version = rule.units[""], rule.rule_id, rule.version
    second.skip(_SWALLOWED, rule.rule_id)


def _fits(first: NumberReading, second: NumberReading, gap: str) -> bool:
    """Whether a bare number can have the unit of the next."""
    if _FROM.fullmatch(gap):
        return second.is_count and first.value <= second.value and first.step >= 1
    if _STEADY.search(gap):
        return True
    if second.unit in ("year", "month", "day", "hour") and first.value > 100:
        return False
    is_whole = first.numeral.step == first.numeral.scale
    return is_whole == (second.numeral.step == second.numeral.scale)


def _lend_amount(first: NumberReading, second: NumberReading) -> None:
    """In "dari 1,2 menjadi 1,5 juta orang" numbers of like size share the scale word too."""
    scale = second.numeral.scale
    if scale == _ONE or first.numeral.scale != _ONE or not second.numeral.coefficient:
        return
    if Decimal("0.05") < first.value / second.numeral.coefficient < 20:
        first.value, first.step = first.value * scale, first.step * scale


def share_rates(low: str, readings: list[NumberReading]) -> None:
    """Give the amount of a change the rate of the price that it leads to: "turun Rp 5 ke Rp 9 per gram"."""
    for first, second in reversed(list(pairwise(readings))):
        if first.per is not None or second.per is None or first.unit != second.unit or not first.value:
            continue
        if not _IS_MONEY.fullmatch(first.unit or "") or not second.start - first.end < _LONGEST_TURN:
            continue
        gap = low[first.end : second.start]
        is_moved = _TURN.fullmatch(gap) and _MOVED.search(low, max(0, first.start - 30), first.start)
        if is_moved or (_PAIRED.fullmatch(gap) and first.value < 2 * second.value < 4 * first.value):
            first.per = second.per
