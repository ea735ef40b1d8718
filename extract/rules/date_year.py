"""A year or a span of years: "2024", "2021-2024", "2025/2026", "2024/25"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import DASH, YEAR
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("long number",)
PATTERN = rf"(?P<first>{YEAR})(?:\s?(?:{DASH}|/)\s?(?P<last>{YEAR}|(?<=/)\d\d(?!\d)))?(?![-/]\d|\w)"
EXAMPLES = {
    "pada tahun 2023 lalu": "2023",
    "puncak panen 2016-2018.": "2016/2018",
    "2021-2024": "2021/2024",
    "tahun ajaran 2025/2026": "2025/2026",
    "musim 2024/25": "2024/2025",
    "sepanjang 2024 rupiah melemah": "2024",
    "2022 sampai dengan 2023": "2022/2023",
    "Peraturan Nomor 11 Tahun 2019": "2019",
    "APBN 2024 dan 2025": "2024; 2025",
    "emisi 1979,1980, dan 1982": "1979; 1980; 1982",
    "sejak 2006,2. Eka Sapan": "2006",
    "Idul Adha 1446 H/2025": "2024-07/2025-06; 2025",
}
REJECTS = (
    "UUD 1945",
    "UUD NRI Tahun 1945",
    "Undang-Undang Dasar 1945",
    "antara 1500-2000 orang",
    "SDGs 2030",
    "Rp 2024",
    "dipatok pada 2024 rupiah per lembar",
    "Rp2.024",
    "2100 kilokalori",
    "sekitar 2000 lembar",
    "nomor 2024",
    "tanah seluas 2000 m2",
    "telepon 0812-2024-1999",
    "sebanyak 1945 pelari",
    "harga 2.024,5",
    "pukul 2000",
    "1920x1080",
)


def read(match: re.Match[str]) -> Part | None:
    """The year or the span; "2024/25" ends in 2025."""
    start, end = match.span()
    first, written = int(match.group("first")), match.group("last")
    if not written:
        return Part(start, match.end("first"), "year", first)
    last = int(written) if len(written) == 4 else first // 100 * 100 + int(written)
    if not first < last <= first + 400:
        return None
    return Part(start, end, "year", first, last=Part(start, end, "year", last))
