"""Periods: labels and half-open days of the civil and the Hijri calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.calendar_hijri import hijri_day, hijri_month_start, hijri_year_period
from extract.calendar_periods import (
    day_period,
    month_period,
    part_period,
    period_of_label,
    span_period,
    week_period,
    year_period,
)
from extract.date_relative import shift_period


@pytest.mark.parametrize(
    ("period", "label", "start", "end"),
    [
        (day_period(date(2024, 11, 14)), "2024-11-14", date(2024, 11, 14), date(2024, 11, 15)),
        (month_period(2024, 12), "2024-12", date(2024, 12, 1), date(2025, 1, 1)),
        (month_period(2024, 0), "2023-12", date(2023, 12, 1), date(2024, 1, 1)),
        (part_period(2024, 3, 3), "2024-Q3", date(2024, 7, 1), date(2024, 10, 1)),
        (part_period(2024, 2, 6), "2024-S2", date(2024, 7, 1), date(2025, 1, 1)),
        (part_period(2024, 2, 4), "2024-05/2024-08", date(2024, 5, 1), date(2024, 9, 1)),
        (year_period(2024), "2024", date(2024, 1, 1), date(2025, 1, 1)),
        (week_period(date(2024, 11, 28)), "2024-11-25/2024-12-01", date(2024, 11, 25), date(2024, 12, 2)),
        (
            span_period(month_period(2024, 1), month_period(2024, 9)),
            "2024-01/2024-09",
            date(2024, 1, 1),
            date(2024, 10, 1),
        ),
        (
            span_period(part_period(2025, 2, 3), part_period(2025, 4, 3)),
            "2025-04/2025-12",
            date(2025, 4, 1),
            date(2026, 1, 1),
        ),
    ],
)
def test_period(period: object, label: str, start: date, end: date) -> None:
    assert (getattr(period, "label"), getattr(period, "start"), getattr(period, "end")) == (label, start, end)  # noqa: B009


@pytest.mark.parametrize(
    "label",
    ["2024", "2024-03", "2024-Q3", "2024-S1", "2024-11-14", "2021/2024", "2024-01/2024-09", "2024-11-12/2024-11-14"],
)
def test_labels_read_back(label: str) -> None:
    period = period_of_label(label)
    assert period is not None
    assert period.label == label


@pytest.mark.parametrize(
    "label", ["", "24", "2024-13", "2024-02-30", "2024-Q5", "2024/2021", "2024-11-14 ", "tahun 2024"]
)
def test_other_text_is_no_label(label: str) -> None:
    assert period_of_label(label) is None


def test_a_span_never_runs_backwards() -> None:
    assert span_period(year_period(2024), year_period(2021)) is None


def test_hijri_days_as_the_government_fixed_them() -> None:
    assert hijri_day(1446, 12, 10) == date(2025, 6, 6)
    assert hijri_day(1445, 10, 1) == date(2024, 4, 10)
    assert hijri_year_period(1446).label == "2024-07/2025-06"


@given(st.integers(1300, 1500), st.integers(1, 12))
def test_hijri_months_follow_each_other(year: int, month: int) -> None:
    length = hijri_month_start(year, month + 1) - hijri_month_start(year, month)
    # An observed start next to an arithmetic one can make a month a day longer or shorter.
    assert timedelta(days=28) <= length <= timedelta(days=31)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["week", "month", "quarter", "half", "year"]))
def test_shifted_periods_adjoin(day: date, unit: str) -> None:
    here, before = shift_period(day, unit, 0), shift_period(day, unit, -1)
    assert here.start <= day < here.end
    assert before.end == here.start
