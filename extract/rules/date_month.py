"""A month, with or without its year: "Maret 2024", "Oktober", "Mei tahun lalu", "Jan-Sep 2024"."""

from __future__ import annotations

import re

from extract.calendar_words import (
    FULL_MONTH,
    HIJRI_MONTH,
    MONTH,
    SHORT_MONTH,
    UNIT_SHIFT,
    YEAR,
    YEAR_SHIFT,
    month_number,
    one_of,
    squeeze,
)
from extract.date_parts import Part

VERSION = 1
ANCHORS = ("month",)
PATTERN = rf"""
    (?P<hijri>{one_of(HIJRI_MONTH)})\s(?P<hijri_year>1[34]\d\d)\s?(?:H|Hijriah|Hijriyah)\b
  | (?P<month>{MONTH})\b(?:\.(?=\s?\d))?
    (?: (?:\s{{1,2}}|\s?[,/]\s?|\s?-\s?)(?:(?i:tahun)\s)?(?P<year>{YEAR}|'\d\d(?!\d))
      | \s{YEAR_SHIFT} )?
"""
EXAMPLES = {
    "September 2024": "2024-09",
    "pada Maret 2024 tercatat": "2024-03",
    "bulan Oktober lalu": "2024-10",
    "Januari-September 2024": "2024-01/2024-09",
    "Jan-Sep 2024": "2024-01/2024-09",
    "Oktober hingga Desember 2025": "2025-10/2025-12",
    "September--Desember 2025": "2025-09/2025-12",
    "Mei tahun lalu": "2023-05",
    "Januari, Februari, dan Maret 2023": "2023-01; 2023-02; 2023-03",
    "pertengahan Mei 2024": "2024-05",
    "Desember 2023-Februari 2024": "2023-12/2024-02",
    "Agustus tahun 2023": "2023-08",
    "Zulhijah 1446 H": "2025-05-28/2025-06-26",
}
REJECTS = (
    "Universitas Sebelas Maret",
    "Agustusan meriah",
    "Juli Hantoro menulis",
    "may the force",
    "jan pergi",
    "setiap Maret",
)


def read(match: re.Match[str]) -> Part | None:
    """The month; a short or English name counts only beside a year or inside a range (`bare`)."""
    get = match.group
    start, end = match.span()
    if get("hijri"):
        return Part(start, end, "hijri_month", int(get("hijri_year")), HIJRI_MONTH[squeeze(get("hijri"))])
    name = get("month").lower()
    written = get("year")
    shift = UNIT_SHIFT[squeeze(get("shift"))] if get("shift") else None
    bare = written is None and shift is None and name not in FULL_MONTH and name in SHORT_MONTH
    if written is None and shift is None:
        end = match.end("month")
    year = int(written.replace("'", "20")) if written else None
    return Part(start, end, "month", year, month_number(name), shift=shift, bare=bare)
