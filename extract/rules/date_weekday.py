"""A weekday alone, read from the publication date: "di Jakarta, Selasa.", "Jumat pekan lalu", "Senin depan"."""

from __future__ import annotations

import re

from extract.calendar_words import DASH, SURE_WEEKDAY, UNTIL, WEEKDAY, WEEKDAY_NUMBER, one_of, squeeze
from extract.date_parts import Part

VERSION = 1
ANCHORS = ("weekday",)
_SHIFTS = {"ini": 0, "lalu": -1, "kemarin": -1, "kemaren": -1, "depan": 1, "mendatang": 1}
PATTERN = rf"""
    (?P<eve>(?i:malam)\s)?(?P<first>{WEEKDAY})\b
    (?:(?:\s?(?:{DASH}|/)\s?|,?\s(?:{UNTIL}|dan|atau)\s)(?P<last>{WEEKDAY})\b)?
    (?:\s(?i:pagi|siang|sore|petang|malam|dini\shari|subuh)(?:\s(?i:hari))?)?
    (?:\s(?P<week>(?i:pekan|minggu)\s)?(?P<shift>{one_of(_SHIFTS)})\b)?
"""
EXAMPLES = {
    "kata Gubernur di Bandarlampung, Selasa.": "2024-11-26",
    "Jumat malam": "2024-11-22",
    "Jum'at lalu": "2024-11-22",
    "Jumat pekan lalu": "2024-11-22",
    "Rabu pekan lalu": "2024-11-20",
    "Senin depan": "2024-12-02",
    "Sabtu mendatang": "2024-11-30",
    "antara Rabu hingga Jumat": "2024-11-20/2024-11-22",
    "Kamis lalu": "2024-11-21",
}
REJECTS = (
    "setiap Senin",
    "Pasar Minggu ramai",
    "salat Jumat",
    "Jumat Agung",
    "Minggu pertama",
    "dua minggu",
    "buka Senin-Jumat",
    "malam Minggu ramai",
    "minggu yang sibuk",
    "Rabu Abu",
    "tiap Sabtu dan Minggu",
)


def read(match: re.Match[str]) -> Part | None:
    """The weekday; `bare` where it can only belong to a date that follows ("minggu, 5 Juni", "Senin-Jumat")."""
    get = match.group
    name = get("first").lower()
    first = WEEKDAY_NUMBER[name]
    shift = _SHIFTS[get("shift").lower()] if get("shift") else None
    week = get("week") is not None
    is_week = name == "minggu" and shift is not None and not week  # "Minggu lalu" is last week
    bare = (
        get("last") is not None
        or name not in SURE_WEEKDAY
        or get("first") == "minggu"
        or get("eve") is not None
        or is_week
    )
    weekdays = (first, WEEKDAY_NUMBER[squeeze(get("last"))]) if get("last") else (first,)
    # What follows the weekday stays outside the surface unless it moves the day by weeks.
    end = match.end() if shift is not None else match.end("last" if get("last") else "first")
    if shift is not None and not week and shift <= 0:
        end = match.end("last" if get("last") else "first")
    return Part(
        match.start(),
        end,
        "weekday",
        shift=shift,
        unit="week" if week else "day",
        weekdays=weekdays,
        eve=bool(get("eve")),
        bare=bare,
    )
