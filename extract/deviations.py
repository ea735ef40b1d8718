"""Deviations and multiples: "2,5 ± 1 persen" is a range of 1,5 to 3,5, "2x50 megawatt" is 100 megawatt.

The deviation is printed in many ways, online also with broken signs: "2,5 +- 1%", "2,5Â±1%", "2,5% plus minus 1%".
A multiple is read for power and time only: "6x8 meter" is a size, "4x2" a kind of truck.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.readings import NumberReading

_LONGEST_GAP = 24
_DEVIATION = re.compile(r" ?(?:%|persen)? ?\(?(?:â?±|\+ ?/? ?-+|-+ ?/? ?\+|plus ?[-/]? ?minus) ?")
_TIMES = re.compile(r" ?[x×] ?")
_LARGEST_FACTOR = 100
_TIME = frozenset(["hour", "minute"])
_LOOSE = ("skip_glued", "skip_ratio", "skip_name_part")  # the sign between made the first look like no number


@cache
def _powers() -> frozenset[str]:
    return frozenset(load_words("units")["power"])


def join_deviations(low: str, readings: list[NumberReading]) -> list[NumberReading]:
    """Merge a number and its deviation into a range, a factor and its number into their product."""
    joined: list[NumberReading] = []
    for reading in readings:
        first = joined[-1] if joined else None
        if first is None or reading.numeral.start - first.numeral.end > _LONGEST_GAP or reading.unit is None:
            joined.append(reading)
            continue
        gap = low[first.numeral.end : reading.numeral.start]
        is_open = first.reason == "" or first.rule in _LOOSE
        if is_open and first.high is None and first.unit in (None, reading.unit) and _DEVIATION.fullmatch(gap):
            _widen(first, reading)
        elif _is_factor(first, reading) and _TIMES.fullmatch(gap):
            _multiply(first, reading)
        else:
            joined.append(reading)
    return joined


def _is_factor(first: NumberReading, second: NumberReading) -> bool:
    is_whole = first.numeral.step == first.numeral.scale == 1 and 0 < first.value <= _LARGEST_FACTOR
    return first.rule == "skip_ratio" and is_whole and (second.unit in _TIME or second.unit in _powers())


def _widen(first: NumberReading, second: NumberReading) -> None:
    middle, deviation = first.value, abs(second.numeral.value)
    _take(first, second)
    first.value, first.high = middle - deviation, middle + deviation
    first.step = min(first.step, second.step)
    first.bound = "range"


def _multiply(first: NumberReading, second: NumberReading) -> None:
    factor = first.value
    _take(first, second)
    first.value, first.step = factor * second.value, factor * second.step


def _take(first: NumberReading, second: NumberReading) -> None:
    """Give the first number the end, unit and rule of the second."""
    first.end, first.noun_start = second.end, second.noun_start
    first.unit, first.reason, first.is_noun = second.unit, "", second.is_noun
    first.rule, first.version, first.per = second.rule, second.version, second.per
