"""A quarter or half by its letter, always with its year: "Q1 2025", "1Q25", "H2-2024"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import YEAR, read_year
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("q", "h", "short number")
PATTERN = rf"""
    (?: (?P<letter>[QH])-?(?P<number>[1-4])(?!\d) | (?P<lead>[1-4])(?P<trail>[QH]) )
    (?: (?:\s|\s?[-/'–]\s?|)(?P<year>{YEAR}) | \s?'?(?P<short>[12]\d)(?![\w.,/]) )
"""
EXAMPLES = {"Q1 2025": "2025-Q1", "Q3-2024": "2024-Q3", "1Q25": "2025-Q1", "H2 2024": "2024-S2", "1H 2025": "2025-S1"}
REJECTS = ("Audi Q3 baru", "H3 2024", "Q5 2024", "2 H", "seri Q7 2,5")


def read(match: re.Match[str]) -> Part | None:
    """The quarter or half."""
    get = match.group
    is_half = (get("letter") or get("trail")) == "H"
    index = int(get("number") or get("lead"))
    if is_half and index > 2:
        return None
    year = read_year(get("year") or get("short"))
    return Part(match.start(), match.end(), "half" if is_half else "quarter", year, index=index)
