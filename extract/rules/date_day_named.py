"""A day with the name of its month: "12 Maret 2024", "per- 10 September", "12-14 November", "30 Mei tahun lalu"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.calendar_words import DASH, DAY, MONTH, UNTIL, YEAR, YEAR_SHIFT, month_number, read_shift, read_year
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("short number", "month")
PATTERN = rf"""
    (?P<first>{DAY})
    (?:(?:\s?{DASH}\s?|\s{{1,2}}{UNTIL}\s{{1,2}}(?:tanggal\s)?)(?P<last>{DAY}))?
    (?:\s{{0,2}}|\s?[-/]\s?) (?P<month>{MONTH})\b (?:\.(?=\s?\d))?
    (?: (?:\s{{1,2}}|\s?[,/-]\s?)(?:(?i:tahun)\s)?(?P<year>{YEAR}|'\d\d(?!\d)) | \s{YEAR_SHIFT} )?
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
    "3 Mei tahun lalu": "2023-05-03",
    "12-Mar-2024": "2024-03-12",
    "Jum'at, 29 Nov 2024": "2024-11-29",
}
REJECTS = (
    "31 April 2024",
    "30 Februari 2024",
    "setiap 17 Agustus",
    "Jalan 17 Agustus",
    "Universitas 11 Maret",
    "8,61 Maretas",
)


def read(match: re.Match[str]) -> Part:
    """The day, or the span of days in one month."""
    get = match.group
    start, end = match.span()
    if get("us_day"):
        return Part(start, end, "day", int(get("us_year")), month_number(get("us_month")), int(get("us_day")))
    shift = read_shift(get("shift"))
    part = Part(start, end, "day", read_year(get("year")), month_number(get("month")), int(get("first")), shift=shift)
    return replace(part, last=replace(part, day=int(get("last")))) if get("last") else part
