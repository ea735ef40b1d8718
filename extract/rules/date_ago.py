"""A number of units back: "dua hari lalu", "3 tahun yang lalu", "setahun silam", "10-7 tahun yang lalu"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.calendar_words import DASH, NUMBER_WORD, ONE_UNIT, UNIT, one_of, read_number
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
_FARTHEST = {"year": 60, "month": 48, "week": 52, "day": 90}  # what lies further back is a round number, not a date
ANCHORS = ("short number", *sorted({word.split()[0] for word in NUMBER_WORD}), *ONE_UNIT)
PATTERN = rf"""
    (?: (?P<one>{one_of(ONE_UNIT)})
      | (?P<first>\d{{1,2}}(?!\d)|{one_of(NUMBER_WORD)})
        (?:\s?{DASH}\s?(?P<last>\d{{1,2}}))? \s{{1,2}}(?P<unit>{one_of(UNIT)}) )
    \s{{1,2}} (?i:(?:yang\s{{1,2}})?(?:lalu|silam))\b
"""
EXAMPLES = {
    "dua hari lalu": "2024-11-26",
    "2 hari yang lalu": "2024-11-26",
    "dua pekan lalu": "2024-11-11/2024-11-17",
    "tiga bulan lalu": "2024-08",
    "4 tahun lalu": "2020",
    "setahun silam": "2023",
    "10-7 tahun yang lalu": "2014/2017",
}
REJECTS = (
    "200 tahun lalu",
    "beberapa hari lalu",
    "lima tahun ke depan",
    "dua jam lalu",
    "5-10 tahun lagi",
    "dua puluh ribu tahun lalu",
    "1,5 tahun lalu",
)


def read(match: re.Match[str]) -> Part | None:
    """The unit so many back; a range runs from the farther to the nearer one."""
    get = match.group
    unit = ONE_UNIT[get("one").lower()] if get("one") else UNIT[get("unit").lower()]
    first = 1 if get("one") else read_number(get("first"))
    last = int(get("last")) if get("last") else first
    if not 0 < min(first, last) <= max(first, last) <= _FARTHEST[unit]:
        return None
    part = Part(match.start(), match.end(), "shift", shift=-max(first, last), unit=unit)
    return part if first == last else replace(part, last=replace(part, shift=-min(first, last)))
