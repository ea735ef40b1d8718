"""The last so many years or months up to publication: "tiga tahun terakhir", "6 bulan terakhir"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import NUMBER_WORD, UNIT, one_of, read_number
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("short number", *sorted({word.split()[0] for word in NUMBER_WORD}))
PATTERN = rf"""
    (?P<count>\d{{1,2}}(?!\d)|{one_of(NUMBER_WORD)}) \s{{1,2}}(?P<unit>{one_of(UNIT)})
    \s{{1,2}}(?i:terakhir|belakangan)\b
"""
EXAMPLES = {"dalam tiga tahun terakhir": "2022/2024", "6 bulan terakhir": "2024-06/2024-11"}
REJECTS = (
    "beberapa tahun terakhir",
    "setahun terakhir",
    "satu tahun terakhir",
    "3 hari terakhir",
    "1,5 tahun terakhir",
)


def read(match: re.Match[str]) -> Part | None:
    """Two or more years or months, publication's own included; days and "setahun" make no calendar span."""
    unit, count = UNIT[match.group("unit").lower()], read_number(match.group("count"))
    if unit not in {"year", "month"} or not 1 < count <= 60:
        return None
    return Part(match.start(), match.end(), "last", shift=count, unit=unit)
