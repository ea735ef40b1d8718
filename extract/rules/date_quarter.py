"""A part of a year in words: "triwulan II 2024", "kuartal III/2024", "semester I-2023", "paruh kedua tahun lalu"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.calendar_words import DASH, ORDINAL, PART_OF_YEAR, UNTIL, YEAR, YEAR_SHIFT, one_of, read_shift, read_year
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = tuple(PART_OF_YEAR)
_NAME = one_of(PART_OF_YEAR)
_ENDS = ("awal", "akhir")  # the first and the last of them
_NUMBER = one_of((*ORDINAL, *_ENDS)) + r"\b"
PATTERN = rf"""
    (?P<name>{_NAME})\b (?:\s?\({_NAME}\))? \s{{0,2}}-?(?:(?i:ke)\s?-?\s?)? (?P<first>{_NUMBER})
    (?: (?:\s?{DASH}\s?|\s?/\s?|,?\s(?:{UNTIL}|dan|&)\s(?:(?P=name)\s)?)(?P<last>{_NUMBER}) )?
    (?: (?:\s?\([^()]{{1,40}}\))? (?:\s{{1,2}}|\s?[,/]\s?|\s?{DASH}\s?)
        (?:(?i:tahun)\s(?:(?i:anggaran|buku)\s)?)?(?P<year>{YEAR})
      | \s{YEAR_SHIFT} )?
"""
EXAMPLES = {
    "triwulan II 2024": "2024-Q2",
    "kuartal III/2024": "2024-Q3",
    "semester I - 2025 mencapai": "2025-S1",
    "paruh pertama (H1) 2025": "2025-S1",
    "triwulan II-IV 2025": "2025-04/2025-12",
    "caturwulan II 2023": "2023-05/2023-08",
    "TW III 2024": "2024-Q3",
    "kuartal III dan IV 2022": "2022-07/2022-12",
    "paruh akhir 2025": "2025-S2",
    "triwulan (kuartal) ke-II ini": "2024-Q2",
    "triwulan II (April, Mei, dan Juni) 2021": "2021-Q2",
}
REJECTS = (
    "mahasiswa semester II",
    "babak paruh kedua",
    "kuartal V 2024",
    "mahasiswa semester akhir",
)


def read(match: re.Match[str]) -> Part | None:
    """The quarter, half or third; "paruh", "TW" and "semester 2" mean other things where no year follows."""
    get = match.group
    name = get("name").lower()
    grain, count = PART_OF_YEAR[name]
    ends = dict(zip(_ENDS, (1, count), strict=True)) | ORDINAL
    first, last = ends[get("first").lower()], ends[(get("last") or get("first")).lower()]
    year, shift = read_year(get("year")), read_shift(get("shift"))
    weak = name in {"paruh", "tw"} or get("first").lower() in _ENDS or (name == "semester" and get("first").isdigit())
    if not first <= last <= count or (weak and year is None and shift is None):
        return None
    part = Part(match.start(), match.end(), grain, year, index=first, shift=shift)
    return replace(part, last=replace(part, index=last)) if last > first else part
