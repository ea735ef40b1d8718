"""Quantities: reads every number of an article into a quantity with unit, bound and rate, or a skip with its reason.

Numbers first, then rules over numbers. For each numeral in turn, the first of these that holds decides:

1. it stands outside all sentences, or no notation fits it: skip;
2. a date covers it: skip, unless a measure stands right behind it;
3. a skip rule holds that does not yield to the unit behind the number;
4. a currency sign before it, a measure, people or families after it (the longest phrase of the word lists);
5. a noun after it;
6. a rule that looks before it (age, index).

Then neighbours are joined to ranges, share units and rates, and what is still bare is read from its sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from extract.folding import fold
from extract.hedges import read_hedge
from extract.implicit import mark_cell, mark_implicit
from extract.intervals import work_out_interval
from extract.joining import join_durations, join_ranges, share_rates, share_units, skip_repeats
from extract.mentions import Quantity, Skip
from extract.number_rules import WINDOW, WORD, Spot, compiled, skip_rules
from extract.number_signs import read_sign
from extract.number_units import read_unit
from extract.numerals import find_numerals
from extract.rates import read_rate
from extract.readings import NumberReading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from extract.mentions import DateMention, Sentence

_CONTINUED = re.compile(
    r"[a-z]? ?(?:,|/|-|&|\.|:|,? ?dan/atau|,? ?dan atau|,? ?(?:dan|atau|serta)|s/d|sampai|hingga|jo|juncto)? ?\(?"
)
_PER_NUMBER = re.compile(r" per (?:\d|seribu|seratus|sejuta|sepuluh)")
_LISTED = ("label", "law, article or document number")
_DRIVERS = re.compile(r"\b(?:mitra (?:pengemudi|driver|ojol|kurir)|ojol|ojek online)\b")
_BOURSE = re.compile(r"\b(?:ihsg|indeks harga saham|nikkei|hang seng|dow jones|nasdaq)\b")
_SENTENCE = 160  # code points
_DASH_TAIL = re.compile(r",-{1,2}|,--|\.-(?!\d)")


def find_quantities(
    text: str, sentences: Sequence[Sentence], dates: Sequence[DateMention]
) -> tuple[tuple[Quantity, ...], tuple[Skip, ...]]:
    """All quantities of `text` and all numerals that are none, each ordered by start.

    `dates` are the calendar expressions already read; their numerals are skipped. Never raises for any text.
    """
    low = fold(text)
    starts = [sentence.start for sentence in sentences]
    readings: list[NumberReading] = []
    covered = _Covered(dates)
    taken = 0
    for numeral in find_numerals(low, text):
        if numeral.start < taken:
            continue
        reading = NumberReading(numeral, numeral.start, numeral.end, numeral.value, numeral.step, high=numeral.high)
        at = bisect_right(starts, numeral.start) - 1
        if at < 0 or numeral.start >= sentences[at].end:
            reading.skip("outside the article's sentences", "none")
        elif numeral.is_code:
            reading.skip("identifier", "none")
        else:
            _read_one(text, low, reading, readings[-1] if readings else None, covered.span(numeral.start))
        readings.append(reading)
        taken = reading.end
    readings = join_durations(low, join_ranges(low, readings))
    skip_repeats(low, readings)
    _read_rates(low, readings)
    readings = share_units(low, readings)
    share_rates(low, readings)
    quantities: list[Quantity] = []
    skips: list[Skip] = []
    for index, reading in enumerate(readings):
        if _may_be_cell(text, reading) and mark_cell(text, reading):
            pass
        elif reading.is_bare:
            at = bisect_right(starts, reading.start) - 1
            mark_implicit(text, low, readings, index, starts[at])
            if reading.unit is not None:
                _read_rate(low, reading)
        _mend_by_context(low, reading)
        if reading.unit is None:
            surface = text[reading.start : reading.end]
            skips.append(Skip(reading.start, reading.end, surface, reading.reason, reading.rule))
        else:
            quantities.append(_finish(text, low, reading))
    return tuple(quantities), tuple(skips)


class _Covered:
    """The spans of dates, asked for in rising order of position."""

    def __init__(self, dates: Sequence[DateMention]) -> None:
        self._spans = sorted((date.start, date.end) for date in dates)
        self._at = 0

    def span(self, position: int) -> tuple[int, int] | None:
        while self._at < len(self._spans) and self._spans[self._at][1] <= position:
            self._at += 1
        if self._at < len(self._spans) and self._spans[self._at][0] <= position:
            return self._spans[self._at]
        return None


def _may_be_cell(text: str, reading: NumberReading) -> bool:
    """Whether nothing but the end of a line or of a cell follows a number without a unit."""
    if not reading.is_bare and reading.rule != "skip_name_part":
        return False
    return text[reading.end : reading.end + 2].lstrip(" ")[:1] in ("", "\n", "\t", "|")


def _read_one(
    text: str, low: str, reading: NumberReading, previous: NumberReading | None, date: tuple[int, int] | None
) -> None:
    numeral = reading.numeral
    if date is not None and (date[1] > numeral.end or date[0] < numeral.start):
        reading.skip("date", "dates")
        return
    before = low[max(0, numeral.start - WINDOW) : numeral.start]
    after = low[numeral.end : numeral.end + WINDOW]
    before, after = before[before.rfind("\n") + 1 :], after.partition("\n")[0]
    spot = Spot(text, low, numeral, before, after, frozenset(WORD.findall(before)))
    read_unit(spot, reading)
    if date is not None and (reading.unit is None or reading.is_noun):
        reading.end = numeral.end
        reading.skip("date", "dates")
        return
    if _skip_by_rule(spot, reading) or _continue_skip(low, reading, previous):
        return
    if reading.unit is None:
        _read_before(spot, reading)
    read_sign(low, reading)


def _skip_by_rule(spot: Spot, reading: NumberReading) -> bool:
    """Apply the first skip rule that holds and does not yield to the unit that was read."""
    unit_kind = "none" if reading.unit is None else "noun" if reading.is_noun else "measure"
    for rule in skip_rules(unit_kind).possible(spot):
        if rule.match(spot) is None:
            continue
        reading.start, reading.end = spot.numeral.start, spot.numeral.end
        reading.skip(rule.reason, rule.rule_id)
        return True
    return False


def _continue_skip(low: str, reading: NumberReading, previous: NumberReading | None) -> bool:
    """Let a list go on with the reason of its first number: "desil 1, 2, 3", "Pasal 2 dan 5", "UU 13/2003"."""
    if previous is None or not previous.reason or previous.reason in ("date", "no unit", "not a count", "vague number"):
        return False
    gap = low[previous.end : reading.numeral.start]
    is_glued = gap in ("-", ":") and previous.rule in ("skip_score", "skip_contact")
    if reading.unit is not None and not is_glued and not (reading.is_item and previous.reason in _LISTED):
        return False
    if (
        len(gap) > 12
        or _CONTINUED.fullmatch(gap) is None
        or (gap.strip() in ("", ".") and previous.rule != "skip_contact")
        or (gap.strip() == "(" and previous.rule != "skip_law")
    ):
        return False
    reading.end = reading.numeral.end
    reading.skip(previous.reason, previous.rule)
    return True


def _read_before(spot: Spot, reading: NumberReading) -> None:
    """The rules that find the unit of a bare number in front of it."""
    for rule in compiled("quantity"):
        if rule.rule_id == "quantity_money_sign" or (rule.triggers and rule.triggers.isdisjoint(spot.words)):
            continue
        if rule.match(spot) is not None:
            reading.take(rule.units[""], rule.rule_id, rule.version)
            return


def _read_rate(low: str, reading: NumberReading) -> None:
    unit, end = reading.unit or "", reading.end
    if unit.isupper() and (tail := _DASH_TAIL.match(low, end)) is not None:
        end = tail.end()  # "Rp 84.286,- per bulan"
    rate = read_rate(low, reading.start, end, unit, is_noun=reading.is_noun)
    if rate is not None:
        reading.per = rate.base
        reading.rate_number = rate.number_start


def _read_rates(low: str, readings: list[NumberReading]) -> None:
    """Read all rates; the "1.000" of "per 1.000 penduduk" is part of its rate."""
    for reading in readings:
        if reading.unit is not None:
            _read_rate(low, reading)
        elif reading.is_bare and _PER_NUMBER.match(low, reading.end):  # "15 per 1.000 kelahiran"
            reading.take("index", "quantity_index")
            _read_rate(low, reading)
    bases = {reading.rate_number for reading in readings}
    for reading in readings:
        if reading.numeral.start in bases:
            reading.start, reading.end = reading.numeral.start, reading.numeral.end
            reading.skip("base of a rate", "rates")


def _mend_by_context(low: str, reading: NumberReading) -> None:
    """Group by koma the index of a bourse, "IHSG di 7,163": none was ever so small. Drivers called mitra are people."""
    if reading.unit == "item:mitra" and _DRIVERS.search(low) is not None:
        reading.unit = "person"
    if reading.unit != "index":
        return
    lost = next((item for item in reading.numeral.alternatives if item.reading == "koma as thousands"), None)
    if lost is not None and _BOURSE.search(low, max(0, reading.start - _SENTENCE), reading.start):
        reading.value, reading.step = lost.value, reading.numeral.step * 1000


def _finish(text: str, low: str, reading: NumberReading) -> Quantity:
    unit = reading.unit or ""
    end = reading.end
    if unit.isupper() and (tail := _DASH_TAIL.match(low, end)) is not None:
        end = tail.end()
    bound, _ = read_hedge(low, reading.start, end, unit, is_zero=reading.value == 0)
    if reading.is_more:
        bound = "more_than"
    if bound == "exact" and reading.numeral.is_round:
        bound = "about"
    high = reading.high
    if high is not None:
        bound = "range"
    low_edge, high_edge = work_out_interval(reading.value, reading.step, bound, high)
    return Quantity(
        reading.start,
        end,
        text[reading.start : end],
        _plain(reading.value) or reading.value,
        _plain(low_edge),
        _plain(high_edge),
        bound,
        unit,
        reading.per,
        reading.rule,
        reading.version,
        min(reading.noun_start, end) if reading.noun_start >= 0 else end,
        reading.numeral.alternatives,
    )


def _plain(value: Decimal | None) -> Decimal | None:
    """Without the noughts that scaling leaves behind: 40380.00 is 40380; "2,30" stays 2.30."""
    if value is None or value == 0:
        return value
    whole = value.to_integral_value()
    return whole if whole == value and value.adjusted() < 27 else value
