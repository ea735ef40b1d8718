"""Tables: a number is of its heading and its row, and what a heading says stays in its table."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extract.tables import find_tables
from tests.extract.sentence import claims_of

CELLS = """Kemiskinan di dua kota

Data per Maret 2024 sebagai berikut.

| Kota | Garis kemiskinan | Penduduk miskin | Jumlah penduduk |
|---|---|---|---|
| Kota Kupang | Rp627.551 | 8,24 persen | 442.758 jiwa |
| Kota Bandung | Rp586.551 | 3,87 persen | 2.469.589 jiwa |
"""
YEARS = """Indikator | 2023 | 2024
Persentase penduduk miskin | 8,61 persen | 8,24 persen
Jumlah penduduk miskin (ribu jiwa) | 41,20 | 40,38
"""
AIMS = """Kota | Persentase penduduk miskin | Target 2026 (persen)
Kota Kupang | 8,24 | 7,5

Lomba itu diikuti 12 regu."""
PLACES = """Indikator | Kota Kupang | Kota Bandung
Jumlah penduduk | 442.758 jiwa | 2.469.589 jiwa
"""


def test_a_cell_is_of_its_heading_and_its_row() -> None:
    claims = claims_of(CELLS)
    assert {surface: (claim.indicator, claim.place) for surface, claim in claims.items() if "kota" not in surface} == {
        "Rp627.551": ("poverty_line", "53.71"),
        "8,24 persen": ("poverty_rate", "53.71"),
        "442.758 jiwa": ("population", "53.71"),
        "Rp586.551": ("poverty_line", "32.73"),
        "3,87 persen": ("poverty_rate", "32.73"),
        "2.469.589 jiwa": ("population", "32.73"),
    }
    assert claims["3,87 persen"].measure == "Penduduk miskin"
    assert claims["3,87 persen"].period_label == "2024-03"


def test_a_heading_that_is_a_year_dates_its_column_and_the_row_names_the_measure() -> None:
    claims = claims_of(YEARS)
    assert [(claim.value, claim.unit, claim.indicator, claim.period_label) for claim in claims.values()] == [
        (Decimal("8.61"), "percent", "poverty_rate", "2023"),
        (Decimal("8.24"), "percent", "poverty_rate", "2024"),
        (Decimal(41200), "person", "poor_population", "2023"),
        (Decimal(40380), "person", "poor_population", "2024"),
    ]


def test_a_heading_that_is_a_place_places_its_column() -> None:
    assert [claim.place for claim in claims_of(PLACES).values()] == ["53.71", "32.73"]


def test_an_aim_in_a_heading_is_of_the_measure_beside_it_and_stays_in_its_table() -> None:
    claims = claims_of(AIMS)
    aim = claims["7,5"]
    assert (aim.role, aim.modality, aim.indicator, aim.period_label) == ("target", "target", "poverty_rate", "2026")
    assert (claims["8,24"].role, claims["8,24"].period_basis) == ("level", "publication")
    assert claims["12 regu"].period_label != "2026"


def test_rows_are_measured_where_the_heading_only_says_jumlah() -> None:
    rows = ("Penduduk miskin | 40.380 jiwa | 39.000 jiwa", "Penganggur | 2.100 orang | 1.900 orang")
    text = "\n".join(("Uraian | Jumlah | Target 2026", *rows))
    claims = claims_of(text)
    assert [(claim.measure, claim.role) for claim in claims.values()] == [
        ("Penduduk miskin", "level"),
        ("Penduduk miskin", "target"),
        ("Penganggur", "level"),
        ("Penganggur", "target"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Melati.example | Kencana | 12 November 2024",
        "Satu | Dua\nTiga | Empat | Lima",
        "1 | 2\n3 | 4",
        "|\n||\n|||",
        "Harga naik 5 persen | Baca juga: beras",
        "a\tb\n\nkalimat biasa tanpa sel\n\nc\td\te",
    ],
)
def test_what_is_no_table(text: str) -> None:
    tables = find_tables(text)
    assert not any(tables.find(at) or tables.holds(at) for at in range(len(text)))


def test_a_long_table_keeps_its_heading() -> None:
    rows = "".join(f"Desa {number} | {number + 3} orang\n" for number in range(3000))
    text = "Desa | Penduduk miskin\n" + rows
    cell = find_tables(text).find(text.rindex("3002"))
    assert cell is not None
    assert text[cell.heading.start : cell.heading.end] == "Penduduk miskin"
    assert text[cell.label.start : cell.label.end] == "Desa 2999"
