"""Several days of one month: "5 dan 6 Juni 2024" (a span, for they adjoin), "5, 9, dan 12 Juni"."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.calendar_words import DAY, MONTH, YEAR, month_number, read_year
from extract.date_parts import Part

VERSION = 1
ANCHORS = ("short number",)
PATTERN = rf"""
    (?P<days> {DAY} (?:\s?,\s?{DAY}){{0,5}} \s?,?\s?(?:dan|serta|atau|&)\s {DAY} )
    \s{{1,2}}(?P<month>{MONTH})\b (?:\.(?=\s?\d))?
    (?: (?:\s{{1,2}}|\s?[,/-]\s?)(?:(?i:tahun)\s)?(?P<year>{YEAR}) )?
"""
EXAMPLES = {
    "5 dan 6 Juni 2024": "2024-06-05/2024-06-06",
    "5, 9, dan 12 Juni 2024": "2024-06-05; 2024-06-09; 2024-06-12",
    "25 dan 27 November": "2024-11-25; 2024-11-27",
}
REJECTS = ("5 dan 6 orang", "8,5 dan 6 persen", "30 dan 31 April 2024")


def read(match: re.Match[str]) -> Part | tuple[Part, ...]:
    """A span where the days follow each other, else a part for each; the last one holds month and year."""
    start, end = match.span()
    spans = [
        (start + found.start(), start + found.end(), int(found.group())) for found in _numbers(match.group("days"))
    ]
    year, month = read_year(match.group("year")), month_number(match.group("month"))
    days = [day for _, _, day in spans]
    part = Part(start, end, "day", year, month, days[0])
    if days == list(range(days[0], days[-1] + 1)):
        return replace(part, last=replace(part, day=days[-1]))
    spans[-1] = (spans[-1][0], end, days[-1])
    return tuple(replace(part, start=first, end=last, day=day) for first, last, day in spans)


def _numbers(text: str) -> list[re.Match[str]]:
    return list(re.finditer(r"\d+", text))
