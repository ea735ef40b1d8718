"""Words that count from the day of publication: "kemarin", "tahun ini", "bulan lalu", "akhir pekan lalu", "tahun sebelumnya"."""

from __future__ import annotations

import re

from extract.calendar_words import CONTEXT_SHIFT, DAY_SHIFT, UNIT_SHIFT, one_of, squeeze
from extract.date_parts import Part

VERSION = 1
ANCHORS = (
    *{phrase.split()[0] for phrase in DAY_SHIFT},
    "tahun",
    "bulan",
    "pekan",
    "minggu",
    "kuartal",
    "triwulan",
    "semester",
    "akhir",
)
PATTERN = rf"""
    (?P<weekend>(?i:akhir\s(?:pekan|minggu)))\s(?P<weekend_shift>{one_of(UNIT_SHIFT)})\b
  | (?P<unit>(?i:tahun|bulan|pekan|minggu|kuartal|triwulan|semester))\s{{1,2}}(?:(?P<shift>{one_of(UNIT_SHIFT)})|(?P<context>{one_of(CONTEXT_SHIFT)}))\b
  | (?P<day>{one_of(DAY_SHIFT)})\b
"""
EXAMPLES = {
    "tahun ini": "2024",
    "sepanjang tahun lalu": "2023",
    "tahun depan": "2025",
    "bulan lalu": "2024-10",
    "bulan depan": "2024-12",
    "pekan lalu": "2024-11-18/2024-11-24",
    "minggu ini": "2024-11-25/2024-12-01",
    "akhir pekan lalu": "2024-11-23/2024-11-24",
    "kemarin": "2024-11-27",
    "hari ini": "2024-11-28",
    "lusa": "2024-11-30",
    "besok": "2024-11-29",
    "tadi malam": "2024-11-27",
    "Pada 2022 naik dari tahun sebelumnya": "2022; 2021",
    "dibandingkan tahun sebelumnya": "2023",
    "kuartal lalu": "2024-Q3",
    "akhir tahun ini": "2024",
}
REJECTS = (
    "200 tahun lalu",
    "beberapa tahun lalu",
    "saat ini",
    "dewasa ini",
    "tahun terakhir",
    "jutaan tahun lalu",
    "sehari-hari",
    "Ramadan kemarin",
    "bulan madu",
    "baru berusia dua tahun ini",
    "tahun-tahun mendatang",
    "lima tahun mendatang",
    "triwulan selanjutnya",
)
_MONTHS = {"kuartal": "quarter", "triwulan": "quarter", "semester": "half"}
_UNITS = {"tahun": "year", "bulan": "month", "pekan": "week", "minggu": "week"} | _MONTHS


def read(match: re.Match[str]) -> Part | None:
    """The unit and the distance; "sebelumnya" counts from the period that the sentence speaks of."""
    get = match.group
    start, end = match.span()
    if get("weekend"):
        return Part(start, end, "shift", shift=UNIT_SHIFT[squeeze(get("weekend_shift"))], unit="weekend")
    if get("day"):
        return Part(start, end, "shift", shift=DAY_SHIFT[squeeze(get("day"))], unit="day")
    unit = _UNITS[get("unit").lower()]
    if get("shift"):
        return Part(start, end, "shift", shift=UNIT_SHIFT[squeeze(get("shift"))], unit=unit)
    shift = CONTEXT_SHIFT[get("context").lower()]
    if unit == "week" or (shift > 0 and unit != "year"):
        return None
    return Part(start, end, "context", shift=shift, unit=unit)
