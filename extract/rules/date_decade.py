"""A decade: "2010-an", "1980an", "tahun 90-an"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("long number", "short number")
PATTERN = r"(?P<year>1[5-9]\d0|20\d0|(?P<short>[2-9]0))\s?(?:[-–]\s?)?an\b"
EXAMPLES = {
    "era 2010-an": "2010/2019",
    "sejak 1980an": "1980/1989",
    "lahir tahun 90-an": "1990/1999",
    "akhir 1800-an": "1800/1899",
}
REJECTS = ("2000-an orang hadir", "2015-an", "2010 anak", "usia 30-an", "berusia awal 50-an", "tahun 30-an orang")


def read(match: re.Match[str]) -> Part:
    """The first year of the ten; two digits (`bare`) are of the last century and need a word before them."""
    year = int(match.group("year"))
    short = match.group("short") is not None
    return Part(match.start(), match.end(), "decade", year + 1900 * short, bare=short)
