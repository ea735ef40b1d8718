"""The same part of another year: "kuartal yang sama tahun sebelumnya", "semester yang sama tahun lalu"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import YEAR, read_year
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
_GRAINS = {"kuartal": "quarter", "triwulan": "quarter", "semester": "half"}
ANCHORS = tuple(_GRAINS)
PATTERN = rf"""
    (?P<name>(?i:kuartal|triwulan|semester))\s{{1,2}}(?:(?i:yang)\s{{1,2}})?(?i:sama)\s{{1,2}}
    (?:(?i:pada|di)\s{{1,2}})?(?:(?i:tahun)\s{{1,2}})?(?:(?i:lalu|sebelumnya)\b|(?P<year>{YEAR}))
"""
EXAMPLES = {
    "Pada kuartal I 2024 naik dari kuartal yang sama tahun sebelumnya": "2024-Q1; 2023-Q1",
    "Pada semester I 2024 naik dari semester yang sama tahun lalu": "2024-S1; 2023-S1",
    "Pada triwulan II 2024 naik dari triwulan yang sama 2022": "2024-Q2; 2022-Q2",
}
REJECTS = ("kuartal yang sama", "dua mahasiswa semester yang sama")


def read(match: re.Match[str]) -> Part | None:
    """The unit that has to be found before it, and the year where one is printed."""
    unit = _GRAINS[match.group("name").lower()]
    return Part(match.start(), match.end(), "same", read_year(match.group("year")), shift=-1, unit=unit)
