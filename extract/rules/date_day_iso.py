"""A full day in other orders and with other marks: "2024-11-12", "12.11.2024", "12-11-2024", "11/25/2024"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import DAY
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("short number", "long number")
_MONTH = r"(?:0?[1-9]|1[0-2])(?!\d)"
_YEAR = r"(?:19|20)\d\d(?![\d/]|[.,-]\d)"
PATTERN = rf"""
    (?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)
  | (?P<dotted_day>{DAY})(?P<mark>[.-])(?P<dotted_month>{_MONTH})(?P=mark)(?P<dotted_year>{_YEAR})
  | (?P<us_month>{_MONTH})/(?P<us_day>1[3-9]|2\d|3[01])/(?P<us_year>{_YEAR})
"""
EXAMPLES = {
    "terbit 2024-11-12": "2024-11-12",
    "tanggal 12.11.2024": "2024-11-12",
    "Selasa, 12-11-2024": "2024-11-12",
    "Senin (11/25/2024)": "2024-11-25",
}
REJECTS = ("skor 2-1", "pukul 07.15 WIB", "0812-11-2024", "IP 10.11.12.13", "telepon 12-11-2024-55")


def read(match: re.Match[str]) -> Part:
    """The day."""
    for prefix in ("", "dotted_", "us_"):
        if match.group(f"{prefix}year"):
            year, month, day = (int(match.group(prefix + name)) for name in ("year", "month", "day"))
            break
    return Part(match.start(), match.end(), "day", year, month, day)
