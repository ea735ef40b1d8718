"""A year, a span of years, a decade or a Hijri year: "2024", "2021-2024", "2025/2026", "2010-an", "1446 H"."""

from __future__ import annotations

import re

from extract.calendar_words import DASH, YEAR
from extract.date_parts import Part

VERSION = 1
ANCHORS = ("long number",)
PATTERN = rf"""
    (?P<hijri>1[34]\d\d)\s?(?:H|Hijriah|Hijriyah)\b
  | (?P<decade>1[5-9]\d0|20\d0)(?:-an\b|an\b)
  | (?P<first>{YEAR})(?:(?P<range>\s?(?:{DASH}|/)\s?)(?P<last>{YEAR}|(?<=/)\d\d(?!\d)))?(?![-/]\d|\w)
"""
EXAMPLES = {
    "pada tahun 2023 lalu": "2023",
    "pada 2021 tercatat": "2021",
    "Tahun Buku 2024 di Jakarta": "2024",
    "puncak panen 2016-2018.": "2016/2018",
    "2021-2024": "2021/2024",
    "tahun ajaran 2025/2026": "2025/2026",
    "musim 2024/25": "2024/2025",
    "era 2010-an": "2010/2019",
    "musim haji 1446 H ini": "2024-07/2025-06",
    "akhir 2024": "2024",
    "2022 sampai dengan 2023": "2022/2023",
    "Peraturan Nomor 11 Tahun 2019": "2019",
    "APBN 2024 dan 2025": "2024; 2025",
}
REJECTS = (
    "UUD 1945",
    "UUD NRI Tahun 1945",
    "SDGs 2030",
    "Rp 2024",
    "Rp2.024",
    "2100 kilokalori",
    "sekitar 2000 lembar",
    "nomor 2024",
    "2000-an orang hadir",
    "tanah seluas 2000 m2",
    "telepon 0812-2024-1999",
    "sebanyak 1945 pelari",
    "harga 2.024,5",
    "pukul 2000",
    "1920x1080",
)


def read(match: re.Match[str]) -> Part | None:
    """The year or span; a decade spans ten years; "2024/25" ends in 2025."""
    get = match.group
    start, end = match.span()
    if get("hijri"):
        return Part(start, end, "hijri_year", int(get("hijri")))
    if get("decade"):
        return Part(start, end, "decade", int(get("decade")))
    first = int(get("first"))
    if not get("last"):
        return Part(start, match.end("first"), "year", first)
    last = int(get("last")) if len(get("last")) == 4 else first // 100 * 100 + int(get("last"))
    if last <= first or last - first > 400:
        return None
    return Part(start, end, "year", first, last=Part(start, end, "year", last))
