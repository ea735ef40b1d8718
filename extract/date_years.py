"""Finds the year that a writer left out: from its list, its sentence, the weekday, and the day of publication."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.calendar_periods import make_day, month_start
from extract.calendar_words import CONTEXT_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.date_parts import Part
    from extract.date_setting import Setting

MONTHS_OF = {"quarter": 3, "half": 6, "third": 4}
_LIST_GAP = re.compile(
    r"[\s,/&()]*(?:(?i:dan|serta|atau|maupun|hingga|sampai)\s+)?(?:(?i:bulan|tahun|tanggal|pada|akhir|awal)\s+)?"
)
# "triwulan II (April, Mei, dan Juni) 2021", "September, Oktober, November di 2020"
_YEAR_GAP = re.compile(r"(?:\s?\)\s?|\s(?i:di|pada)\s)(?:(?i:tahun)\s)?")
_LONGEST_GAP = 24
_LONGEST_LIST = 6
# A day so near with a wrong weekday is a slip, not a day of another year.
_SLIP = timedelta(days=45)
_SLIP_AHEAD = timedelta(days=10)
_NEAR = timedelta(days=150)
_SOON = timedelta(days=80)
_AHEAD = timedelta(days=100)  # news looks back: further ahead only where a word says so
_YEAR = timedelta(days=366)
_SEASON = timedelta(days=240)


def find_stated_year(setting: Setting, position: int) -> int | None:
    """The year printed in the part, in the list that it opens, or earlier in its sentence."""
    part, index = setting.parts[position]
    if part.states_year:
        return part.last_year
    shift = part.shift if part.shift is not None else part.last.shift if part.last else None
    if shift is not None:
        today = setting.day_for("year")
        return today.year + shift if today else None
    return _listed_year(setting, position) or _sentence_year(setting, position, index)


def _listed_year(setting: Setting, position: int) -> int | None:
    """The year at the end of a list: "Januari, Februari, dan Maret 2024"."""
    part, index = setting.parts[position]
    for after, at in setting.parts[position + 1 : position + 1 + _LONGEST_LIST]:
        if at != index or after.grain not in {part.grain, "year"} or after.start - part.end > _LONGEST_GAP:
            return None
        gap = _YEAR_GAP if after.grain == "year" else _LIST_GAP
        if gap.fullmatch(setting.text, part.end, after.start) is None:
            return None
        if after.year is not None:
            return after.year
        part = after
    return None


def _sentence_year(setting: Setting, position: int, index: int) -> int | None:
    for before, at, _ in setting.earlier(position):
        if at != index:
            return None
        year = before.last_year
        if year is None or before.grain.startswith("hijri") or before.grain == "decade":
            continue
        near = setting.words_before(before, index, 3)
        if before.grain == "year" and any(word in CONTEXT_WORDS["year_aside"] for word in near):
            continue
        today = setting.day_for("year")
        if today is not None and year > today.year and any(word in CONTEXT_WORDS["event"] for word in near):
            continue  # "Kualifikasi Piala Dunia 2026 pada Maret"
        if today is not None and year == today.year and setting.outlook(setting.parts[position][0], index) < 0:
            return None  # "naik dibanding September", written in July: the words decide
        return year
    return None


def infer_year_of_day(setting: Setting, part: Part, index: int) -> int | None:
    """The year of a day and month: of the near years in which the weekday fits the one nearest to publication.

    A day within a few weeks of publication keeps its year even if the weekday does not fit: that is a slip of the
    writer, and so is a weekday that fits in no near year. Far ahead lie only days that the words announce.
    """
    today = setting.day_for("year")
    if today is None or part.month is None or part.day is None:
        return None
    candidates = [
        day
        for year in range(today.year - 8, today.year + 3)
        if (day := make_day(year, part.month, part.day)) is not None
    ]
    if not candidates:
        return None
    outlook = setting.outlook(part, index)
    if not part.weekdays:
        return _nearest(today, candidates, outlook).year
    fitting = [day for day in candidates if fits(part, day)]
    near = [day for day in fitting if abs(day - today) <= _NEAR]
    slips = [day for day in candidates if -_SLIP <= day - today <= _SLIP_AHEAD]
    seen = [day for day in fitting if -2 * _YEAR <= day - today <= (_YEAR if outlook > 0 else _NEAR)]
    chosen = near or slips or seen
    return min(chosen, key=lambda day: abs(day - today)).year if chosen else _nearest(today, candidates, outlook).year


def infer_year_of_stretch(setting: Setting, part: Part, index: int) -> int | None:
    """The year of a month, quarter or half: the running or last one, the next where the words look ahead."""
    today = setting.day_for("year")
    if today is None:
        return None
    if setting.day_for("month") is None:
        return today.year
    outlook = setting.outlook(part, index)
    if part.month is not None:
        middles = [date(today.year + shift, part.month, 15) for shift in (-1, 0, 1)]
        return today.year if part.month == today.month else _nearest(today, middles, outlook).year
    assert part.index is not None
    months = MONTHS_OF[part.grain]
    begins = date(today.year, (part.index - 1) * months + 1, 1)
    if begins > today:
        return today.year if outlook > 0 or (outlook == 0 and begins - today <= _SOON) else today.year - 1
    is_over = today >= month_start(today.year, part.index * months + 1)
    return today.year + (is_over and outlook == 2)


def _nearest(today: date, candidates: Sequence[date], outlook: int) -> date:
    """The candidate nearest to publication on the side where the words look."""
    ahead = {2: _YEAR, 1: _SEASON, 0: _AHEAD, -1: timedelta(0)}[outlook]
    back = timedelta(days=20) if outlook > 0 else _YEAR + _SLIP
    seen = [day for day in candidates if -back <= day - today <= ahead]
    return min(seen or candidates, key=lambda day: abs(day - today))


def fits(part: Part, day: date) -> bool:
    """Whether the printed weekday is that day's; "malam Minggu" is also the evening before a Sunday."""
    if not part.weekdays or len(part.weekdays) > 1:
        return not part.weekdays or day.weekday() in part.weekdays
    return day.weekday() == part.weekdays[0] or (part.eve and (day.weekday() + 1) % 7 == part.weekdays[0])


def range_fits(part: Part, first: date, last: date) -> bool:
    """Whether the weekdays printed at the ends of a range are those of its days."""
    ends = part.last.weekdays if part.last is not None else ()
    if part.doubtful:
        return True
    if len(part.weekdays) > 1:  # over more than a week they are the days of opening: "Senin-Jumat (2-30 Juni)"
        opens = (last - first).days > 6
        return opens or (first.weekday() == part.weekdays[0] and last.weekday() == part.weekdays[-1])
    return (not part.weekdays or fits(part, first)) and (not ends or last.weekday() == ends[0])


def swap_day_and_month(setting: Setting, part: Part, day: date) -> date | None:
    """The day in American order, where only that order fits both the weekday and the time of publication."""
    if not part.weekdays or fits(part, day) or setting.today is None or day.day > 12:
        return None
    if "/" not in setting.text[part.start : part.end]:
        return None
    other = make_day(day.year, day.day, day.month)
    if other is None or not fits(part, other) or abs(other - setting.today) > timedelta(days=14):
        return None
    return other if abs(day - setting.today) > timedelta(days=60) else None
