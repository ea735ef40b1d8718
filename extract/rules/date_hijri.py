"""The Hijri calendar: "1446 H", "Zulhijah 1446 H", "1 Muharram 1447 Hijriah", "14 dan 15 Zulhijah"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import DASH, DAY, HIJRI_MONTH, UNTIL, one_of, squeeze
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("short number", "long number", "month")
_ERA = r"\s?(?i:H|Hijriah|Hijriyah)\b"
_MONTH = one_of(HIJRI_MONTH)
PATTERN = rf"""
    (?P<day>{DAY}) (?:(?:\s?{DASH}\s?|\s(?:dan|{UNTIL})\s)(?P<last>{DAY}))? \s(?P<month>{_MONTH})\b
    (?:\s(?P<year>1[34]\d\d)(?!\d)(?:{_ERA})?)?
  | (?:(?P<whole_month>{_MONTH})\s)?(?P<whole_year>1[34]\d\d){_ERA}
"""
EXAMPLES = {
    "musim haji 1446 H ini": "2024-07/2025-06",
    "Zulhijah 1446 H": "2025-05-28/2025-06-26",
    "1 Muharram 1447 Hijriah": "2025-06-27",
    "14 dan 15 Zulhijah 1446 H": "2025-06-10/2025-06-11",
    "10 Zulhijah": "2024-06-17",
}
REJECTS = ("1446 hektare", "bulan Ramadan", "1400 Honda", "menjelang Syawal")


def read(match: re.Match[str]) -> Part:
    """The day or span of days, the month or the year, still in its own calendar."""
    get = match.group
    start, end = match.span()
    if get("whole_year"):
        name = get("whole_month")
        month = HIJRI_MONTH[squeeze(name)] if name else None
        return Part(start, end, "hijri_month" if name else "hijri_year", int(get("whole_year")), month)
    year = int(get("year")) if get("year") else None
    month = HIJRI_MONTH[squeeze(get("month"))]
    last = Part(start, end, "hijri_day", year, month, int(get("last"))) if get("last") else None
    return Part(start, end, "hijri_day", year, month, int(get("day")), last=last)
