"""The first so many months of a year: "lima bulan pertama 2025", "9 bulan pertama tahun ini"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import NUMBER_WORD, YEAR, YEAR_SHIFT, one_of, read_number, read_shift, read_year
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("short number", *sorted({word.split()[0] for word in NUMBER_WORD}))
PATTERN = rf"""
    (?P<count>\d{{1,2}}(?!\d)|{one_of(NUMBER_WORD)}) \s{{1,2}}(?i:bulan)\s{{1,2}}(?i:pertama)
    (?:\s{{1,2}}(?i:di|pada))? (?: \s{{1,2}}(?:(?i:tahun)\s{{1,2}})?(?P<year>{YEAR}) | \s{{1,2}}{YEAR_SHIFT} )
"""
EXAMPLES = {
    "sepanjang lima bulan pertama 2024": "2024-01/2024-05",
    "selama 9 bulan pertama tahun 2023": "2023-01/2023-09",
    "enam bulan pertama di tahun ini": "2024-01/2024-06",
    "tiga bulan pertama tahun lalu": "2023-01/2023-03",
}
REJECTS = (
    "tiga bulan pertama kehamilan",
    "bulan pertama 2024",
    "14 bulan pertama 2024",
    "dalam tiga bulan 2024 naik",
)


def read(match: re.Match[str]) -> Part | None:
    """January to the month counted, of the year printed or told."""
    count = read_number(match.group("count"))
    year, shift = read_year(match.group("year")), read_shift(match.group("shift"))
    if not 1 < count <= 12:
        return None
    last = Part(match.start(), match.end(), "month", year, count, shift=shift)
    return Part(match.start(), match.end(), "month", year, 1, shift=shift, last=last)
