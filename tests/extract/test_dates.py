"""Dates: every day in every printed form, wrong weekdays, missing years, and any text at all."""

from __future__ import annotations

import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.calendar_periods import day_period, month_period, year_period
from extract.dates import find_dates, parse_period
from extract.sentences import split_text

if TYPE_CHECKING:
    from extract.mentions import DateMention

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()  # noqa: SIM905
WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
PUBLISHED = date(2024, 11, 28)

# What a general date library gets wrong or leaves out, with 28 November 2024 as the day of publication.
PHRASES = {
    "per-10 September 2024": "2024-09-10",
    "per 10 September 2024": "2024-09-10",
    "Jumat (29/11)": "2024-11-29",
    "Sabtu (30/11)": "2024-11-30",
    "Jum'at, 29 November 2024": "2024-11-29",
    "Jumat malam": "2024-11-22",
    "pekan lalu": "2024-11-18/2024-11-24",
    "minggu lalu": "2024-11-18/2024-11-24",
    "pekan depan": "2024-12-02/2024-12-08",
    "lusa": "2024-11-30",
    "dua hari lalu": "2024-11-26",
    "dua tahun lalu": "2022",
    "triwulan II 2024": "2024-Q2",
    "kuartal III/2024": "2024-Q3",
    "semester I-2023": "2023-S1",
    "akhir 2024": "2024",
    "awal tahun 2023": "2023",
    "pertengahan Mei 2024": "2024-05",
    "tahun 2023 lalu": "2023",
    "12 November 2024 lalu": "2024-11-12",
    "tiga tahun terakhir": "2022/2024",
    "sejak 2019": "2019",
    "Jan-Sep 2024": "2024-01/2024-09",
    "2021-2024": "2021/2024",
    "12-14 November 2024": "2024-11-12/2024-11-14",
    "September 2024": "2024-09",
    "tahun lalu": "2023",
    "29 Nopember": "2024-11-29",
    "29 November mendatang": "2024-11-29",
    "Minggu, 24 November 2024": "2024-11-24",
    "Kamis, 28/11/2024 07:15 WIB": "2024-11-28",
    "Desember": "2024-12",
    "sejak Desember": "2023-12",
    "Januari mendatang": "2025-01",
    "12/11": "2024-11-12",
    "2024-Q3": "2024-Q3",
}
NO_DATES = [
    "8,61 persen",
    "9,03",
    "41,20 ribu",
    "5,11 juta",
    "pukul 07.15 WIB",
    "UU 13/2003",
    "UUD 1945",
    "31 April 2024",
    "menang 2-1",
]


def read(text: str, published: date | None = PUBLISHED) -> tuple[DateMention, ...]:
    return find_dates(text, split_text(text), day_period(published) if published else None)


@pytest.mark.parametrize(("phrase", "label"), PHRASES.items())
def test_phrase(phrase: str, label: str) -> None:
    period = parse_period(phrase, PUBLISHED)
    assert period is not None
    assert period.label == label


@pytest.mark.parametrize("phrase", NO_DATES)
def test_no_date(phrase: str) -> None:
    assert parse_period(phrase, PUBLISHED) is None


def test_the_year_of_an_event_to_come_is_not_that_of_what_leads_to_it() -> None:
    labels = [mention.period.label for mention in read("Kualifikasi Piala Dunia 2026 dimulai pada Maret lalu.")]
    assert labels == ["2026", "2024-03"]


def test_a_list_of_months_takes_the_year_behind_it() -> None:
    labels = [mention.period.label for mention in read("Pada September, Oktober, November di 2020 ramai.")]
    assert labels == ["2020-09", "2020-10", "2020-11", "2020"]


def test_surface_stops_before_the_clock() -> None:
    text = "Rapat digelar Selasa (26/11/2024) malam pukul 20.30 WITA, lalu Kamis 28 November 2024 07.15 WIB."
    assert [item.surface for item in read(text)] == ["Selasa (26/11/2024)", "Kamis 28 November 2024"]


def test_relative_words_need_a_publication_of_their_grain() -> None:
    text = "Kemarin, bulan lalu dan tahun lalu."
    sentences = split_text(text)
    by_publication = {
        None: [],
        year_period(2024): ["2023"],
        month_period(2024, 11): ["2024-10", "2023"],
        day_period(PUBLISHED): ["2024-11-27", "2024-10", "2023"],
    }
    for publication, labels in by_publication.items():
        assert [item.period.label for item in find_dates(text, sentences, publication)] == labels


def printed_forms(day: date, weekday: str) -> list[str]:
    """The ways in which newspapers print a day."""
    month = MONTHS[day.month - 1]
    return [
        f"{weekday}, {day.day} {month} {day.year}",
        f"{weekday} ({day.day}/{day.month}/{day.year})",
        f"{weekday} ({day:%d/%m/%Y})",
        f"{weekday}, ({day.day}/{day.month}/{day.year})",
        f"{weekday} {day.day} {month} {day.year}",
        f"{weekday} malam ({day.day}/{day.month}/{day.year})",
        f"{weekday}, {day:%d/%m/%Y}",
        f"{weekday}, {day:%d-%m-%Y}",
        f"{weekday} {day:%d.%m.%Y}",
        f"{weekday.lower()}, {day.day} {month.lower()} {day.year}",
        f"{weekday.upper()}, {day.day} {month.upper()} {day.year}",
        f"{weekday}, {day.day} {month[:3]} {day.year}",
        f"{weekday}, tanggal {day.day} {month} {day.year}",
        f"({weekday}, {day.day} {month} {day.year})",
    ]


def read_lines(lines: list[str], published: date) -> list[tuple[str, bool]]:
    """What is read from the lines of one text, a date a line."""
    return [(item.period.label, item.weekday_conflict) for item in read("\n".join(lines), published)]


def test_every_day_of_three_years_in_every_form() -> None:
    missed = []
    for offset in range(3 * 366):
        day = date(2023, 1, 1) + timedelta(days=offset)
        forms = printed_forms(day, WEEKDAYS[day.weekday()])
        lines = [f"Hal itu terjadi {form} di Kupang." for form in forms]
        if read_lines(lines, date(2024, 6, 1)) != [(day.isoformat(), False)] * len(forms):
            missed.append(day)
    assert not missed


def test_every_wrong_weekday_is_flagged_and_the_printed_day_kept() -> None:
    missed = []
    for offset in range(0, 3 * 366, 8):
        day = date(2023, 1, 1) + timedelta(days=offset)
        for shift in range(1, 7):
            forms = printed_forms(day, WEEKDAYS[(day.weekday() + shift) % 7])
            lines = [f"Hal itu terjadi {form} di Kupang." for form in forms]
            if read_lines(lines, day + timedelta(days=1)) != [(day.isoformat(), True)] * len(forms):
                missed.append((day, shift))
    assert not missed


def test_days_around_publication_need_no_year() -> None:
    missed = []
    for offset in range(0, 3 * 366, 5):
        published = date(2023, 1, 1) + timedelta(days=offset)
        days = [published - timedelta(days=back) for back in range(-1, 30)]
        lines = [f"Hal itu terjadi {WEEKDAYS[day.weekday()]} ({day.day}/{day.month})." for day in days]
        if read_lines(lines, published) != [(day.isoformat(), False) for day in days]:
            missed.append(published)
    assert not missed


@pytest.mark.parametrize(
    "text",
    [
        "Acara di Pasar Minggu (26/11/2024) ramai.",
        "Ia tinggal dua minggu, 5 Maret 2024 ia pulang.",
        "Rapat hari Senin. Pada 26 November 2024 ia pergi.",
        "Sabtu-Minggu (23-24/11/2024)",
        "malam Minggu (23/11/2024)",
        "Senin (11/25/2024)",
        "Senin hingga Rabu, 25-27 November 2024",
        "Senin (25/11/2024) dan Selasa (26/11/2024)",
        "Jumat (29/11) dan Sabtu (30/11)",
        "Selasa lalu, 26 November 2024",
        "setiap Senin, pada 26 November 2024 juga",
        "Rapat digelar minggu lalu (20/11/2024) di Kupang.",
        "Minggu ini (26/11/2024) harga naik.",
        "Kupang buka tiga minggu (20/11/2024).",
        "Loket buka Senin-Jumat (2-30 Mei 2024).",
        "Minggu pertama, 5 November 2024",
        "Minggu ke-4 (26/11/2024)",
        "dari Senin sampai Jumat (22/11/2024)",
        "Jumat Agung, 17 April 2024",
        "Sabtu malam hingga Minggu (24/11/2024) dini hari",
        "Senin (9/12/2024) pukul 10.00, Selasa 10 Desember 2024",
        "antara Selasa, dan pada 28 November 2024",
    ],
)
def test_no_false_alarm(text: str) -> None:
    assert [item.surface for item in read(text) if item.weekday_conflict] == []


@pytest.mark.parametrize(
    "text",
    [
        "Rabu (26/11)",
        "Minggu (4/7)",
        "Senin-Selasa (23-24/11/2024)",
        "Senin (25/11/2024) hingga Kamis (27/11/2024)",
        "Ahad, 25 November 2024",
    ],
)
def test_conflicts_without_year_and_in_ranges(text: str) -> None:
    assert [item.weekday_conflict for item in read(text)] == [True]


PIECES = [
    "12",
    "/",
    "11",
    "2024",
    " ",
    "-",
    ".",
    "Selasa",
    "(",
    ")",
    "November",
    "Nov",
    "kuartal",
    "IV",
    "tahun",
    "lalu",
]
PIECES += [
    "hingga",
    "dan",
    ",",
    "1446",
    "H",
    "Syawal",
    "dua",
    "hari",
    "terakhir",
    "sebelumnya",
    "9999",
    "\n",
    "Minggu",
    "İ",
]


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=14).map("".join)))
def test_any_text_is_quoted_in_order(text: str) -> None:
    free = 0
    for item in read(text):
        assert text[item.start : item.end] == item.surface
        assert item.start >= free
        assert item.period.start < item.period.end
        assert item.surface in item.sentence
        free = item.end


@pytest.mark.parametrize(
    ("unit", "size"),
    [
        ("Angka itu 8,61 persen pada Maret 2024 dan Senin (25/11/2024) turun, ", 1_000_000),
        ("12/11", 400_000),
        ("dua ", 400_000),
        ("2024-", 400_000),
        ("12, ", 60_000),
        ("Januari, ", 60_000),
        ("kuartal I ", 60_000),
        ("Selasa (", 60_000),
        ("tahun sebelumnya ", 60_000),
        ("1 Mei dan ", 60_000),
    ],
)
def test_time_is_linear_in_a_line_of_a_megabyte(unit: str, size: int) -> None:
    started = time.process_time()
    read(unit * (size // len(unit)))
    assert time.process_time() - started < 15
