"""Figures, intervals and periods as a newspaper prints them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from queries.figures import format_figure, format_interval, format_number, format_period


@pytest.mark.parametrize(
    ("value", "half", "bound", "unit", "per", "indonesian", "english"),
    [
        ("40380", "5", "exact", "person", None, "40,38 ribu jiwa", "40.38 thousand people"),
        ("8.24", "0.005", "exact", "percent", None, "8,24 persen", "8.24 percent"),
        (
            "732921",
            "0.5",
            "exact",
            "IDR",
            "kapita per bulan",
            "Rp732.921 per kapita per bulan",
            "Rp732,921 per kapita per bulan",
        ),
        ("400000", "20000", "about", "person", None, "sekitar 400.000 jiwa", "about 400,000 people"),
        ("200000000", "500000", "exact", "IDR", None, "Rp200 juta", "Rp200 million"),
        ("1932000", "0.5", "exact", "IDR", None, "Rp1.932.000", "Rp1,932,000"),
        ("9.40", "0.005", "exact", "percent", None, "9,40 persen", "9.40 percent"),
        ("4695", "0.5", "exact", "family", None, "4.695 keluarga", "4,695 families"),
        ("51", "0.5", "exact", "item:kelurahan", None, "51 kelurahan", "51 kelurahan"),
        ("3000000000", "150000000", "almost", "IDR", None, "hampir Rp3 miliar", "almost Rp3 billion"),
    ],
)
def test_figures(  # noqa: PLR0917
    value: str, half: str, bound: str, unit: str, per: str | None, indonesian: str, english: str
) -> None:
    number, width = Decimal(value), Decimal(half)
    for lang, wanted in (("id", indonesian), ("en", english)):
        shown = format_figure(
            number, low=number - width, high=number + width, bound=bound, unit=unit, per=per, lang=lang
        )
        assert shown == wanted


def test_intervals() -> None:
    assert format_interval(Decimal("36461.12"), Decimal("36505.41")) == "36.461 sampai 36.505"
    assert format_interval(Decimal("36461.12"), Decimal("36505.41"), "en") == "36,461 to 36,505"
    assert format_interval(Decimal("8.235"), Decimal("8.245")) == "8,235 sampai 8,245"
    assert format_interval(Decimal("4694.5"), Decimal("4695.5")) == "4.695"
    assert format_interval(Decimal(10), None) == "sedikitnya 10"


@pytest.mark.parametrize(
    ("label", "indonesian", "english"),
    [
        ("2024", "2024", "2024"),
        ("2024-03", "Maret 2024", "March 2024"),
        ("2024-Q3", "triwulan III 2024", "quarter III 2024"),
        ("2024-S1", "semester I 2024", "half I 2024"),
        ("2024-11-14", "14 November 2024", "14 November 2024"),
        ("2024-01/2024-09", "Januari 2024 sampai September 2024", "January 2024 to September 2024"),
        (None, "periode tidak disebut", "period not stated"),
    ],
)
def test_periods(label: str | None, indonesian: str, english: str) -> None:
    assert format_period(label) == indonesian
    assert format_period(label, "en") == english


def test_numbers() -> None:
    assert format_number(Decimal("1234567.50")) == "1.234.567,5"
    assert format_number(Decimal("1234567.50"), "en") == "1,234,567.5"
    assert format_number(Decimal("0.005"), "id", 2) == "0,01"
