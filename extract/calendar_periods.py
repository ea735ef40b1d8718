"""Builds periods of the civil calendar: days, weeks, months, quarters, halves, years and spans of them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.period import Period

if TYPE_CHECKING:
    from extract.period import PeriodBasis

ONE_DAY = timedelta(days=1)
FIRST_YEAR = 1
LAST_YEAR = 9998  # so that the exclusive end of the year is a date, too
_LABEL = re.compile(r"([1-9]\d{3})(?:-Q([1-4])|-S([12])|-(0[1-9]|1[0-2])(?:-(\d\d))?)?", re.ASCII)


def day_period(day: date, basis: PeriodBasis = "stated") -> Period:
    """One day."""
    return Period(day, day + ONE_DAY, day.isoformat(), basis)


def month_start(year: int, month: int) -> date:
    """The first day of a month; `month` may lie outside 1 to 12 and then moves the year."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def month_period(year: int, month: int, basis: PeriodBasis = "stated") -> Period:
    """One month; `month` may lie outside 1 to 12 and then moves the year."""
    start = month_start(year, month)
    return Period(start, month_start(year, month + 1), f"{start.year:04d}-{start.month:02d}", basis)


def year_period(year: int, basis: PeriodBasis = "stated") -> Period:
    """One calendar year."""
    return Period(date(year, 1, 1), date(year + 1, 1, 1), f"{year:04d}", basis)


def part_period(year: int, index: int, months: int, basis: PeriodBasis = "stated") -> Period:
    """The part number `index` (from 1) of a year cut into stretches of `months` (3, 4 or 6) months.

    A caturwulan (4 months) has no label of its own and gets a span of months.
    """
    first = months * (index - 1) + 1
    label = {3: f"{year:04d}-Q{index}", 6: f"{year:04d}-S{index}"}.get(
        months, f"{year:04d}-{first:02d}/{year:04d}-{first + months - 1:02d}"
    )
    return Period(month_start(year, first), month_start(year, first + months), label, basis)


def week_period(day: date, basis: PeriodBasis = "stated") -> Period:
    """Monday to Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return days_period(monday, monday + timedelta(days=6), basis)


def days_period(first: date, last: date, basis: PeriodBasis = "stated") -> Period:
    """The days from `first` to `last`, both included."""
    if first == last:
        return day_period(first, basis)
    return Period(first, last + ONE_DAY, f"{first.isoformat()}/{last.isoformat()}", basis)


def span_period(first: Period, last: Period, basis: PeriodBasis = "stated") -> Period | None:
    """From the start of one period to the end of another, labelled by its two ends; None if the order is wrong.

    Quarters and halves are labelled by their months: "triwulan II-IV 2025" is "2025-04/2025-12".
    """
    if first.start > last.start or first.end > last.end:
        return None
    if first == last:
        return first
    left, right = first.label.partition("/")[0], last.label.rpartition("/")[2]
    if "Q" in left or "S" in left:
        left = f"{first.start.year:04d}-{first.start.month:02d}"
    if "Q" in right or "S" in right:
        final = last.end - ONE_DAY
        right = f"{final.year:04d}-{final.month:02d}"
    return Period(first.start, last.end, f"{left}/{right}", basis)


def period_of_label(label: str, basis: PeriodBasis = "stated") -> Period | None:
    """The period that one of our labels names: "2024", "2024-03", "2024-Q3", "2024-S1", "2024-11-14", "2021/2024"."""
    first, slash, last = label.partition("/")
    if slash:
        start, end = period_of_label(first, basis), period_of_label(last, basis)
        return span_period(start, end, basis) if start and end else None
    found = _LABEL.fullmatch(label)
    if found is None:
        return None
    year, quarter, half, month, day = (int(group) if group else None for group in found.groups())
    assert year is not None
    if quarter or half:
        return part_period(year, quarter or half or 1, 3 if quarter else 6, basis)
    if month is None or day is None:
        return month_period(year, month, basis) if month else year_period(year, basis)
    exact = make_day(year, month, day)
    return day_period(exact, basis) if exact else None


def make_day(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None
