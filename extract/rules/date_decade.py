"""A decade: "2010-an", "1980an"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("long number",)
PATTERN = r"(?P<year>1[5-9]\d0|20\d0)\s?(?:[-–]\s?)?an\b"
EXAMPLES = {"era 2010-an": "2010/2019", "sejak 1980an": "1980/1989"}
REJECTS = ("2000-an orang hadir", "2015-an", "2010 anak")


def read(match: re.Match[str]) -> Part:
    """The first year of the ten."""
    return Part(match.start(), match.end(), "decade", int(match.group("year")))
