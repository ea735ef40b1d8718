"""A number of units back: "dua hari lalu", "3 tahun yang lalu", "setahun silam", "tiga tahun terakhir"."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.calendar_words import DASH, NUMBER_WORD, one_of, squeeze
from extract.date_parts import Part

VERSION = 1
_ONE = {"setahun": "year", "sebulan": "month", "sepekan": "week", "seminggu": "week", "sehari": "day"}
_UNIT = {"tahun": "year", "bulan": "month", "pekan": "week", "minggu": "week", "hari": "day"}
_FARTHEST = {"year": 60, "month": 48, "week": 52, "day": 90}
ANCHORS = ("short number", *{word.split()[0] for word in NUMBER_WORD}, *_ONE)
PATTERN = rf"""
    (?:(?P<one>{one_of(_ONE)})
      |(?P<first>\d{{1,2}}(?!\d)|{one_of(NUMBER_WORD)})(?:\s?{DASH}\s?(?P<last>\d{{1,2}}))?\s{{1,2}}(?P<unit>{one_of(_UNIT)}))
    \s{{1,2}}(?:(?P<ago>(?i:(?:yang\s{{1,2}})?(?:lalu|silam)))|(?P<span>(?i:terakhir|belakangan)))\b
"""
EXAMPLES = {
    "dua hari lalu": "2024-11-26",
    "2 hari yang lalu": "2024-11-26",
    "dua pekan lalu": "2024-11-11/2024-11-17",
    "tiga bulan lalu": "2024-08",
    "dua tahun lalu": "2022",
    "4 tahun lalu": "2020",
    "setahun silam": "2023",
    "10-7 tahun yang lalu": "2014/2017",
    "dalam tiga tahun terakhir": "2022/2024",
    "6 bulan terakhir": "2024-06/2024-11",
}
REJECTS = (
    "200 tahun lalu",
    "beberapa hari lalu",
    "lima tahun ke depan",
    "dua jam lalu",
    "5-10 tahun lagi",
    "ratusan tahun silam",
    "dua puluh ribu tahun lalu",
    "1,5 tahun lalu",
)


def read(match: re.Match[str]) -> Part | None:
    """The unit so many back, or the span of the last so many years or months, publication's own included."""
    get = match.group
    start, end = match.span()
    if get("one"):
        unit, first = _ONE[get("one").lower()], 1
    else:
        unit = _UNIT[get("unit").lower()]
        first = int(get("first")) if get("first").isdigit() else NUMBER_WORD[squeeze(get("first"))]
    if not 0 < first <= _FARTHEST[unit]:
        return None
    if get("span"):
        if unit not in {"year", "month"} or first == 1 or get("last"):  # "setahun terakhir" is no calendar year
            return None
        return Part(start, end, "last", shift=first, unit=unit)
    part = Part(start, end, "shift", shift=-first, unit=unit)
    if not get("last"):
        return part
    last = int(get("last"))
    older, newer = max(first, last), min(first, last)
    return replace(part, shift=-older, last=replace(part, shift=-newer))
