"""A day with the name of its month: "12 Maret 2024", "per- 10 September", "12-14 November 2024", "14 dan 15 Zulhijah"."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.calendar_words import (
    ANY_MONTH,
    DASH,
    DAY,
    HIJRI_MONTH,
    MONTH,
    UNTIL,
    YEAR,
    YEAR_SHIFT,
    month_number,
    squeeze,
)
from extract.calendar_words import UNIT_SHIFT
from extract.date_parts import Part

VERSION = 1
ANCHORS = ("short number", "month")
PATTERN = rf"""
    (?P<first>{DAY})
    (?P<more>(?:\s?,\s?{DAY}){{0,5}}\s?,?\s?(?:dan|serta|atau|&)\s{DAY})?
    (?:(?P<range>\s?{DASH}\s?|\s{{1,2}}{UNTIL}\s{{1,2}}(?:tanggal\s)?)(?P<last>{DAY}))?
    (?:\s{{0,2}}|\s?[-/]\s?)(?P<month>{ANY_MONTH})\b(?:\.(?=\s?\d))?
    (?:(?:\s{{1,2}}|\s?[,/-]\s?)(?:(?i:tahun)\s)?(?P<year>{YEAR}|'\d\d(?!\d))(?P<hijri>\s?(?:H|Hijriah|Hijriyah)\b)?|\s{YEAR_SHIFT})?
  | (?P<us_month>{MONTH})\.?\s(?P<us_day>{DAY}),?\s(?P<us_year>{YEAR})
"""
EXAMPLES = {
    "pada 12 Maret 2024.": "2024-03-12",
    "per-10 September 2024": "2024-09-10",
    "per- 10 September 2024": "2024-09-10",
    "12-14 November 2024": "2024-11-12/2024-11-14",
    "30 Oktober hingga 2 November": "2024-10-30/2024-11-02",
    "29 Nopember 2019": "2019-11-29",
    "29 Pebruari 2024": "2024-02-29",
    "6 Nop 2019": "2019-11-06",
    "Rabu, 1 Februari 2023": "2023-02-01",
    "Sabtu 7 Juni 2025 lalu": "2025-06-07",
    "5 dan 6 Juni 2024": "2024-06-05/2024-06-06",
    "5, 9, dan 12 Juni 2024": "2024-06-05; 2024-06-09; 2024-06-12",
    "3 Mei tahun lalu": "2023-05-03",
    "12-Mar-2024": "2024-03-12",
    "Jum'at, 29 Nov 2024": "2024-11-29",
    "14 dan 15 Zulhijah 1446 H": "2025-06-10/2025-06-11",
}
REJECTS = (
    "31 April 2024",
    "30 Februari 2024",
    "setiap 17 Agustus",
    "Jalan 17 Agustus",
    "Universitas 11 Maret",
    "8,61 Maretas",
)


def read(match: re.Match[str]) -> tuple[Part, ...] | Part:
    """One day, a span of days, or the days of a list in one month."""
    get = match.group
    start, end = match.span()
    if get("us_day"):
        return Part(start, end, "day", int(get("us_year")), month_number(get("us_month")), int(get("us_day")))
    name = squeeze(get("month"))
    written = get("year")
    year = int(written.replace("'", "20")) if written else None
    shift = UNIT_SHIFT[squeeze(get("shift"))] if get("shift") else None
    hijri = name in HIJRI_MONTH
    number = HIJRI_MONTH[name] if hijri else month_number(name)
    days = [int(day) for day in re.findall(r"\d+", get("first") + (get("more") or "") + " " + (get("last") or ""))]
    part = Part(start, end, "hijri_day" if hijri else "day", year, number, days[0], shift=shift)
    if len(days) == 1:
        return part
    if get("range") or days == list(range(days[0], days[-1] + 1)):
        return replace(part, last=replace(part, day=days[-1]))
    ends = [start + found.end() for found in re.finditer(r"\d+", get())][: len(days) - 1] + [end]
    starts = [start + found.start() for found in re.finditer(r"\d+", get())][: len(days)]
    return tuple(replace(part, start=at, end=to, day=day) for at, to, day in zip(starts, ends, days, strict=True))
