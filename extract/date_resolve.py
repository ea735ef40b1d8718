"""Turns parts into periods and checks the printed weekday against the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_periods import (
    day_period,
    days_period,
    make_day,
    month_period,
    part_period,
    span_period,
    year_period,
)
from extract.date_relative import (
    resolve_context,
    resolve_hijri,
    resolve_last,
    resolve_same,
    resolve_shift,
    resolve_weekday,
)
from extract.date_setting import Setting
from extract.date_years import (
    MONTHS_OF,
    find_stated_year,
    fits,
    infer_year_of_day,
    infer_year_of_stretch,
    range_fits,
    swap_day_and_month,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.date_parts import Part
    from extract.mentions import Sentence
    from extract.period import Period, PeriodBasis

Resolved = tuple["Part", int, "Period", bool]


def resolve_parts(
    text: str, sentences: Sequence[Sentence], parts: Sequence[tuple[Part, int]], publication: Period | None
) -> list[Resolved]:
    """Each part with its sentence index, its period and whether its weekday contradicts it.

    Parts that name no day of the calendar ("31 April") or that nothing dates are left out.
    """
    setting = Setting(text, sentences, parts, publication)
    resolved: list[Resolved] = []
    for position, (part, index) in enumerate(parts):
        try:
            period, conflict = _resolve(setting, position)
        except (ValueError, OverflowError):  # beyond the years of the calendar
            period, conflict = None, False
        setting.periods.append(period)
        if period is not None:
            resolved.append((part, index, period, conflict))
    return resolved


def _resolve(setting: Setting, position: int) -> tuple[Period | None, bool]:
    part, index = setting.parts[position]
    if part.grain == "day":
        return _resolve_day(setting, position)
    period: Period | None
    match part.grain:
        case "weekday":
            period = resolve_weekday(setting, part, index)
        case "shift":
            period = resolve_shift(setting, part)
        case "context":
            period = resolve_context(setting, position)
        case "same":
            period = resolve_same(setting, position)
        case "last":
            period = resolve_last(setting, part)
        case "year" | "decade":
            period = _resolve_years(part)
        case "month" | "quarter" | "half" | "third":
            period = _resolve_stretch(setting, position)
        case _:
            period = resolve_hijri(setting, part)
    return period, False


def _resolve_years(part: Part) -> Period | None:
    assert part.year is not None
    last = part.last_year
    if part.grain == "decade":
        # "1800-an" is the century, "2000-an" the ten years.
        last = part.year + (99 if part.year % 100 == 0 and part.year < 1900 else 9)
    assert last is not None
    return span_period(year_period(part.year), year_period(last))


def _resolve_day(setting: Setting, position: int) -> tuple[Period | None, bool]:
    part, index = setting.parts[position]
    assert part.month is not None
    assert part.day is not None
    year = None
    # Brackets and weekdays belong to days near publication, whatever years the sentence speaks of.
    if part.states_year or part.shift is not None or not (part.weekdays or part.bare):
        year = find_stated_year(setting, position)
    if year is None:
        year = infer_year_of_day(setting, part, index)
    if year is None:
        return None, False
    basis: PeriodBasis = "stated" if part.states_year else "inferred"
    last = part.last
    if last is None or last.month is None or last.day is None:
        day = make_day(year, part.month, part.day)
        if day is None:
            return None, False
        swapped = swap_day_and_month(setting, part, day)
        if swapped is not None:
            return day_period(swapped, "inferred"), False
        return day_period(day, basis), not part.doubtful and not fits(part, day)
    turns = (last.month, last.day) < (part.month, part.day)  # "30 Desember hingga 2 Januari"
    first_year = part.year or (year - 1 if turns and last.year is not None else year)
    last_year = last.year or (year + 1 if turns else year)
    first_day = make_day(first_year, part.month, part.day)
    last_day = make_day(last_year, last.month, last.day)
    if first_day is None or last_day is None or last_day < first_day:
        return None, False
    return days_period(first_day, last_day, basis), not range_fits(part, first_day, last_day)


def _resolve_stretch(setting: Setting, position: int) -> Period | None:
    part, index = setting.parts[position]
    basis: PeriodBasis = "stated" if part.states_year else "inferred"
    year = find_stated_year(setting, position) or infer_year_of_stretch(setting, part, index)
    if year is None:
        return None
    last = part.last
    if last is None:
        return _one_stretch(part, year, basis)
    first_period = _one_stretch(part, part.year or year, basis)
    last_period = _one_stretch(last, last.year or year, basis)
    if last_period.start < first_period.start:  # "Desember-Februari"
        if part.year is None:
            first_period = _one_stretch(part, year - 1, basis)
        elif last.year is None:
            last_period = _one_stretch(last, year + 1, basis)
    return span_period(first_period, last_period, basis)


def _one_stretch(part: Part, year: int, basis: PeriodBasis) -> Period:
    if part.month is not None:
        return month_period(year, part.month, basis)
    assert part.index is not None
    return part_period(year, part.index, MONTHS_OF[part.grain], basis)
