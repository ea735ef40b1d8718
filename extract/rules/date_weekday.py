"""A weekday alone, read from the publication date: "di Jakarta, Selasa.", "Jumat pekan lalu", "Senin depan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_words import DASH, SURE_WEEKDAY, UNTIL, WEEKDAY, WEEKDAY_NUMBER, one_of
from extract.date_parts import Part

if TYPE_CHECKING:
    import re

VERSION = 1
ANCHORS = ("weekday",)
_SHIFTS = {"ini": 0, "lalu": -1, "kemarin": -1, "kemaren": -1, "depan": 1, "mendatang": 1}
PATTERN = rf"""
    (?P<eve>(?i:malam)\s)? (?P<days>(?P<first>{WEEKDAY})\b
    (?:(?:\s?(?:{DASH}|/)\s?|,?\s(?:{UNTIL}|dan|atau)\s)(?P<last>{WEEKDAY})\b)?)
    (?:\s(?i:pagi|siang|sore|petang|malam|dini\shari|subuh)(?:\s(?i:hari))?)?
    (?:\s(?P<week>(?i:pekan|minggu)\s)?(?P<shift>{one_of(_SHIFTS)})\b)?
"""
EXAMPLES = {
    "kata Gubernur di Bandarlampung, Selasa.": "2024-11-26",
    "Jumat malam": "2024-11-22",
    "Jum'at lalu": "2024-11-22",
    "Rabu pekan lalu": "2024-11-20",
    "Senin depan": "2024-12-02",
    "antara Rabu hingga Jumat": "2024-11-20/2024-11-22",
    "Kamis lalu": "2024-11-21",
    "Kamis kemarin": "2024-11-21",
    "Senin hari ini": "2024-11-25",
    "hingga Senin tercatat 12 korban": "2024-11-25",
    "akan diumumkan Sabtu": "2024-11-30",
}
REJECTS = (
    "setiap Senin",
    "Pasar Minggu ramai",
    "salat Jumat",
    "Jumat Agung",
    "Minggu pertama",
    "dua minggu",
    "malam Minggu ramai",
    "minggu yang sibuk",
    "tiap Sabtu dan Minggu",
)


def read(match: re.Match[str]) -> Part:
    """The weekday; `bare` where it can only belong to a date that follows ("minggu, 5 Juni", "malam Minggu")."""
    get = match.group
    shift = _SHIFTS[get("shift").lower()] if get("shift") else None
    by_week, eve = get("week") is not None, get("eve") is not None
    name = get("first").lower()
    is_week = name == "minggu" and (get("first") == name or (shift is not None and not by_week))  # "Minggu lalu"
    weekdays = tuple(WEEKDAY_NUMBER[get(key).lower()] for key in ("first", "last") if get(key))
    # "lalu" and "ini" stay outside the surface, as after any date; "depan" and "pekan lalu" belong to it.
    end = match.end() if by_week or shift == 1 else match.end("days")
    bare = eve or is_week or name not in SURE_WEEKDAY
    unit = "week" if by_week else "day"
    return Part(match.start(), end, "weekday", shift=shift, unit=unit, weekdays=weekdays, eve=eve, bare=bare)
