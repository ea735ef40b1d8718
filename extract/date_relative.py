"""Periods that count from publication or from the period spoken of: weekdays, "tahun lalu", "tahun sebelumnya"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.calendar_hijri import hijri_day, hijri_month_period, hijri_year_period
from extract.calendar_periods import (
    day_period,
    days_period,
    month_period,
    part_period,
    span_period,
    week_period,
    year_period,
)

if TYPE_CHECKING:
    from datetime import date

    from extract.date_parts import Part
    from extract.date_setting import Setting
    from extract.period import Period

_LONGEST = {"year": 366, "half": 184, "quarter": 92, "month": 31, "day": 1}  # days of the longest period of each unit
_UNTIL = frozenset({"hingga", "sampai"})  # "hingga Sabtu tercatat 274 orang" looks back
_UNSPOKEN = frozenset({"weekday", "context", "last", "decade", "hijri_day", "hijri_month", "hijri_year"})


def shift_period(day: date, unit: str, shift: int) -> Period:
    """The day, week, weekend, month, quarter, half or year that lies `shift` units from the one that holds `day`."""
    match unit:
        case "day":
            return day_period(day + timedelta(days=shift), "inferred")
        case "week":
            return week_period(day + timedelta(weeks=shift), "inferred")
        case "weekend":
            saturday = day - timedelta(days=day.weekday()) + timedelta(days=5, weeks=shift)
            return days_period(saturday, saturday + timedelta(days=1), "inferred")
        case "month":
            return month_period(day.year, day.month + shift, "inferred")
        case "year":
            return year_period(day.year + shift, "inferred")
        case _:
            months = 3 if unit == "quarter" else 6
            position = day.year * (12 // months) + (day.month - 1) // months + shift
            return part_period(position // (12 // months), position % (12 // months) + 1, months, "inferred")


def resolve_shift(setting: Setting, part: Part) -> Period | None:
    """ "tahun lalu", "dua hari lalu", "10-7 tahun yang lalu"."""
    today = setting.day_for(part.unit)
    if today is None or part.shift is None:
        return None
    first = shift_period(today, part.unit, part.shift)
    if part.last is None or part.last.shift is None:
        return first
    return span_period(first, shift_period(today, part.unit, part.last.shift), "inferred")


def resolve_last(setting: Setting, part: Part) -> Period | None:
    """ "tiga tahun terakhir": whole years or months up to the one of publication."""
    today = setting.day_for(part.unit)
    if today is None or part.shift is None:
        return None
    first = shift_period(today, part.unit, 1 - part.shift)
    return span_period(first, shift_period(today, part.unit, 0), "inferred")


def resolve_context(setting: Setting, position: int) -> Period | None:
    """ "tahun sebelumnya": the unit before the one that the text speaks of, else before publication's."""
    part, index = setting.parts[position]
    assert part.shift is not None
    for before, at, period in setting.earlier(position):
        is_reported = before.grain == "day" and bool(before.weekdays) and part.unit != "day"
        if period is None or before.grain in _UNSPOKEN or is_reported:
            continue
        if (period.end - period.start).days > _LONGEST[part.unit]:
            if part.unit == "year":
                continue
            break
        if at != index and before.grain not in {"month", "quarter", "half", part.unit}:
            continue
        if not setting.is_compared(before, at):
            return shift_period(period.start, part.unit, part.shift)
    return resolve_shift(setting, part) if part.unit != "day" or part.shift < 0 else None


def resolve_same(setting: Setting, position: int) -> Period | None:
    """ "kuartal yang sama tahun sebelumnya": the quarter spoken of last, a year before or in the year printed."""
    part = setting.parts[position][0]
    months = 3 if part.unit == "quarter" else 6
    for before, _, period in setting.earlier(position):
        if period is not None and before.grain == part.unit and before.last is None:
            year = part.year or period.start.year - 1
            return part_period(year, (period.start.month - 1) // months + 1, months, "inferred")
    return None


def resolve_weekday(setting: Setting, part: Part, index: int) -> Period | None:
    """A bare weekday: the latest one up to publication, the next one where the words look ahead."""
    today = setting.day_for("day")
    if today is None:
        return None
    wanted = part.weekdays[-1]
    if part.unit == "week" and part.shift is not None:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=part.shift)
        return day_period(monday + timedelta(days=wanted), "inferred")
    if len(part.weekdays) == 1 and (part.shift == 1 or setting.outlook(part, index, _UNTIL) > 0):
        ahead = (wanted - today.weekday()) % 7
        return day_period(today + timedelta(days=ahead or 7 * (part.shift == 1)), "inferred")
    back = (today.weekday() - wanted) % 7
    last = today - timedelta(days=back or 7 * (part.shift == -1))
    return days_period(last - timedelta(days=(wanted - part.weekdays[0]) % 7), last, "inferred")


def resolve_hijri(setting: Setting, part: Part) -> Period | None:
    """A Hijri year, month or day; without its year the one nearest to publication."""
    year, month = part.year, part.month
    if month is None:
        return hijri_year_period(year) if year is not None else None
    day = part.day or 1
    if year is None:
        today = setting.day_for("year")
        if today is None:
            return None
        guess = (today.year - 622) * 33 // 32
        year = min(range(guess - 1, guess + 3), key=lambda each: abs(hijri_day(each, month, day) - today))
    if part.day is None:
        return hijri_month_period(year, month)
    last = part.last.day if part.last is not None and part.last.day is not None else part.day
    return days_period(
        hijri_day(year, month, part.day), hijri_day(year, month, last), "stated" if part.year else "inferred"
    )
