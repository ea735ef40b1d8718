"""A part of a year: "triwulan II 2024", "kuartal III/2024", "semester I-2023", "paruh kedua 2024", "Q1 2025"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.calendar_words import DASH, ORDINAL, UNIT_SHIFT, UNTIL, YEAR, YEAR_SHIFT, one_of, squeeze
from extract.date_parts import Part

if TYPE_CHECKING:
    from extract.date_parts import Grain

VERSION = 1
ANCHORS = (
    "kuartal",
    "kwartal",
    "triwulan",
    "tri",
    "semester",
    "paruh",
    "caturwulan",
    "q",
    "h",
    "tw",
    "kuarter",
    "short number",
)
_NUMBER = one_of(ORDINAL) + r"\b"
PATTERN = rf"""
    (?: (?P<name>(?i:kuartal|kwartal|kuarter|triwulan|tri\swulan|semester|paruh|caturwulan)|TW)\b
        \s{{0,2}}-?(?:(?i:ke)\s?-?\s?)?(?P<first>{_NUMBER})
        (?:(?:\s?{DASH}\s?|\s?/\s?|,?\s(?:{UNTIL}|dan|&)\s(?:(?P=name)\s)?)(?P<last>{_NUMBER}))?
      | (?P<letter>[QH])-?(?P<digit>[1-4])(?!\d)
      | (?P<lead>[1-4])(?P<trail>[QH])(?!\w\D)
    )
    (?: (?:\s?\([^()]{{1,30}}\))?(?:\s{{1,2}}|\s?[,/]\s?|\s?{DASH}\s?|)(?:(?i:tahun)\s(?:(?i:anggaran|buku)\s)?)?(?P<year>{YEAR})
      | \s?'?(?P<short>(?<=[QH' ])\d\d)(?![\d.,/])
      | \s{YEAR_SHIFT} )?
"""
EXAMPLES = {
    "triwulan II 2024": "2024-Q2",
    "kuartal III/2024": "2024-Q3",
    "semester I-2023": "2023-S1",
    "semester I - 2025 mencapai": "2025-S1",
    "paruh kedua 2024": "2024-S2",
    "paruh pertama (H1) 2025": "2025-S1",
    "triwulan pertama": "2024-Q1",
    "triwulan II-IV 2025": "2025-04/2025-12",
    "kuartal I tahun 2025": "2025-Q1",
    "kuartal ketiga tahun lalu": "2023-Q3",
    "kuartal ke-2 2024": "2024-Q2",
    "Q1 2025": "2025-Q1",
    "1Q25": "2025-Q1",
    "caturwulan II 2023": "2023-05/2023-08",
    "TW III 2024": "2024-Q3",
    "kuartal III dan IV 2022": "2022-07/2022-12",
}
REJECTS = ("mahasiswa semester II", "biaya per semester 2", "Audi Q3 baru", "pekerja paruh waktu", "babak paruh kedua")
_MONTHS: dict[str, tuple[Grain, int]] = {
    "semester": ("half", 2),
    "paruh": ("half", 2),
    "caturwulan": ("third", 3),
    "h": ("half", 2),
}


def read(match: re.Match[str]) -> Part | None:
    """The quarter, half or third; a letter or an ambiguous word needs its year, an Arabic number too (`bare`)."""
    get = match.group
    start, end = match.span()
    name = (get("name") or get("letter") or get("trail")).lower()
    grain, most = _MONTHS.get(name, ("quarter", 4))
    written = get("first") or get("digit") or get("lead")
    index = ORDINAL[written.lower()]
    year = int(get("year")) if get("year") else None
    if get("short"):
        year = 2000 + int(get("short"))
    shift = UNIT_SHIFT[squeeze(get("shift"))] if get("shift") else None
    dated = year is not None or shift is not None
    weak = get("name") is None or name in {"paruh", "tw"} or (name == "semester" and written.isdigit())
    last_index = ORDINAL[get("last").lower()] if get("last") else index
    if index > most or last_index > most or last_index < index or (weak and not dated):
        return None
    part = Part(start, end, grain, year, index=index, shift=shift)
    return replace(part, last=replace(part, index=last_index)) if last_index > index else part
