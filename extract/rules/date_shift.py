"""Units counted from publication, "tahun ini", "akhir pekan lalu", or from the period spoken of, "tahun sebelumnya"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import CONTEXT_SHIFT, UNIT_SHIFT, one_of, read_shift
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
_UNITS = {"tahun": "year", "bulan": "month", "pekan": "week", "minggu": "week", "kuartal": "quarter"} | {
    "triwulan": "quarter", "semester": "half", "hari": "day", "sehari": "day"
}  # fmt: skip
ANCHORS = ("akhir", *_UNITS)
PATTERN = rf"""
    (?P<end>(?i:akhir)\s(?=(?i:pekan|minggu)))? (?P<unit>{one_of(_UNITS)})\s{{1,2}}
    (?:(?P<shift>{one_of(UNIT_SHIFT)})|(?P<context>{one_of(CONTEXT_SHIFT)}))\b
"""
EXAMPLES = {
    "Biayanya Rp 5 miliar tahun lalu.": "2023",
    "Rugi 3 triliun (US$ 23 miliar) tahun ini.": "2024",
    "tahun ini": "2024",
    "bulan lalu": "2024-10",
    "pekan lalu": "2024-11-18/2024-11-24",
    "akhir pekan lalu": "2024-11-23/2024-11-24",
    "Pada 2022 naik dari tahun sebelumnya": "2022; 2021",
    "dibandingkan tahun sebelumnya": "2023",
    "akhir tahun ini": "2024",
    "Rabu (20/11) naik dari hari sebelumnya": "2024-11-20; 2024-11-19",
    "Rabu (20/11) naik dan pada hari berikutnya turun": "2024-11-20; 2024-11-21",
}
REJECTS = (
    "200 tahun lalu",
    "beberapa tahun lalu",
    "tahun terakhir",
    "bulan madu",
    "baru berusia dua tahun ini",
    "tahun-tahun mendatang",
    "lima tahun mendatang",
    "hari-hari berikutnya",
    "Pada 2023 ia tiba dan pada hari berikutnya pulang",
    "tiga hari sebelumnya",
)


def read(match: re.Match[str]) -> Part | None:
    """The unit and the distance; "sebelumnya" counts from the period that the text speaks of."""
    get = match.group
    unit = "weekend" if get("end") else _UNITS[get("unit").lower()]
    if unit == "day" and (get("context") or "").lower() not in {"sebelumnya", "berikutnya"}:
        return None
    if get("shift"):
        return Part(match.start(), match.end(), "shift", shift=read_shift(get("shift")), unit=unit)
    shift = CONTEXT_SHIFT[get("context").lower()]
    if unit in {"week", "weekend"} or (shift > 0 and unit not in {"year", "day"}):
        return None
    return Part(match.start(), match.end(), "context", shift=shift, unit=unit)
