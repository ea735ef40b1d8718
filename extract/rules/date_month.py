"""A month, with or without its year: "Maret 2024", "Oktober", "Mei tahun lalu", "Jan-Sep 2024"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import FULL_MONTH, MONTH, YEAR, YEAR_SHIFT, month_number, read_shift, read_year
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("month",)
PATTERN = rf"""
    (?P<month>{MONTH})\b (?:\.(?=\s?\d))?
    (?: (?:\s{{1,2}}|\s?[,/]\s?|\s?-\s?)(?:(?i:tahun)\s)?(?P<year>{YEAR}|'\d\d(?!\d)) | \s{YEAR_SHIFT} )?
"""
EXAMPLES = {
    "turun hingga 72 persen pada April, dan masih turun": "2024-04",
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
    "survei Mei Lestari. Inflasi Mei naik": "2024-05",
    "turun dari Agustus 2024 ke September": "2024-08; 2024-09",
}
REJECTS = (
    "Universitas Sebelas Maret",
    "Agustusan meriah",
    "Juli Hantoro menulis",
    "Juli Hantoro datang. Lalu Juli pergi.",
    "may the force",
    "jan pergi",
    "setiap Maret",
    "contoh.co.id/hingga-agustus-2025",
)


def read(match: re.Match[str]) -> Part:
    """The month; a short or English name counts only beside a year or inside a range (`bare`)."""
    get = match.group
    year, shift = read_year(get("year")), read_shift(get("shift"))
    dated = year is not None or shift is not None
    bare = not dated and get("month").lower() not in FULL_MONTH
    end = match.end() if dated else match.end("month")
    return Part(match.start(), end, "month", year, month_number(get("month")), shift=shift, bare=bare)
