"""The Hijri calendar of Indonesian news: observed month starts where known, the arithmetic calendar elsewhere."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.calendar_periods import days_period, month_period, span_period
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.period import Period

_OBSERVED: dict[str, date] = load_words("months")["observed"]
_EPOCH = date(622, 7, 19)  # 1 Muharram 1 of the arithmetic (civil) calendar, proleptic Gregorian


def hijri_month_start(year: int, month: int) -> date:
    """The first civil day of a Hijri month (month 13 is the next Muharram); arithmetic dates can be a day off."""
    if month > 12:
        year, month = year + 1, month - 12
    observed = _OBSERVED.get(f"{year:04d}-{month:02d}")
    if observed is not None:
        return observed
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
    return _EPOCH + timedelta(days=days)


def hijri_day(year: int, month: int, day: int) -> date:
    """The civil day of a Hijri date (a day of the Hijri calendar begins on the evening before)."""
    return hijri_month_start(year, month) + timedelta(days=day - 1)


def hijri_month_period(year: int, month: int) -> Period:
    """The civil days of a Hijri month."""
    return days_period(hijri_month_start(year, month), hijri_month_start(year, month + 1) - timedelta(days=1))


def hijri_year_period(year: int) -> Period:
    """The civil months that a Hijri year touches: 1446 H is "2024-07/2025-06"."""
    first, last = hijri_month_start(year, 1), hijri_month_start(year + 1, 1) - timedelta(days=1)
    span = span_period(month_period(first.year, first.month), month_period(last.year, last.month))
    assert span is not None  # a Hijri year ends after it starts
    return span
