"""Words for a day near publication: "kemarin", "hari ini", "lusa", "tadi malam"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import DAY_SHIFT, one_of, squeeze
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = tuple(sorted({phrase.split()[0] for phrase in DAY_SHIFT}))
PATTERN = rf"(?:{one_of(DAY_SHIFT)})\b"
EXAMPLES = {
    "kemarin": "2024-11-27",
    "Hari ini ia hadir": "2024-11-28",
    "lusa": "2024-11-30",
    "besok": "2024-11-29",
    "tadi malam": "2024-11-27",
    "Senin (25/11) kemarin": "2024-11-25",
}
REJECTS = ("saat ini", "dewasa ini", "sehari-hari", "Ramadan kemarin", "Februari 2024 kemarin", "setiap hari ini itu")


def read(match: re.Match[str]) -> Part:
    """The distance in days from publication."""
    return Part(match.start(), match.end(), "shift", shift=DAY_SHIFT[squeeze(match.group())], unit="day")
