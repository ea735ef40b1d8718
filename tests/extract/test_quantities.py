"""Quantities: intervals and hedges, whole sentences, any text at all, and time linear in length."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.intervals import work_out_interval
from extract.mentions import DateMention, Quantity, Sentence
from extract.period import Period
from extract.quantities import find_quantities
from extract.sentences import split_text

INTERVALS = [
    ("8,24 persen", "8.235", "8.245"),
    ("40,38 ribu jiwa", "40375", "40385"),
    ("442.758 jiwa", "442757.5", "442758.5"),
    ("400 ribu jiwa", "399500", "400500"),
    ("sekitar 400 ribu jiwa", "380000", "420000"),
    ("hampir 10 persen", "9.3", "10"),
    ("lebih dari 100 orang", "100", "115"),
    ("35 juta lebih keluarga", "35000000", "40250000"),
    ("minimal 60 meter persegi", "60", None),
    ("kurang dari 5 persen", "0", "5"),
    ("maksimal Rp 600", "0", "600"),
    ("10 hingga 15 persen", "10", "15"),
    ("puluhan ribu orang", "10000", "100000"),
    ("minus 2,5 persen", "-2.55", "-2.45"),
]
BOUNDS = [
    ("sekitar 30 warga", "about"),
    ("kurang lebih 30 warga", "about"),
    ("30-an warga", "about"),
    ("nyaris 30 warga", "almost"),
    ("di atas 30 warga", "more_than"),
    ("30 warga lebih", "more_than"),
    ("tidak kurang dari 30 warga", "more_than"),
    ("setidaknya ada 30 warga", "at_least"),
    ("30 tahun ke atas", "at_least"),
    ("di bawah 30 tahun", "less_than"),
    ("paling lama 30 hari", "at_most"),
    ("tidak lebih dari 30 hari", "at_most"),
    ("bertahan hingga 30 hari", "at_most"),
    ("dibuka hingga 30 hari ke depan", "exact"),
    ("harga naik hingga Rp 2.500", "exact"),
    ("30 persen lebih tinggi dari tahun lalu", "exact"),
    ("lebih dari sekali, 30 warga datang", "exact"),
]
RATES = [
    ("Rp 535.547 per kapita per bulan", "kapita per bulan"),
    ("Rp 5.000/kg", "kg"),
    ("naik Rp 250.000 setiap bulannya", "bulan"),
    ("800 ton sampah per hari", "hari"),
    ("Rp 60 miliar setahun", "tahun"),
    ("25 kasus per 1.000 kelahiran", "1.000 kelahiran"),
    ("setiap harinya memproduksi 800 ton", "hari"),
    ("Rp 15.280 per dolar AS", "dolar as"),
    ("USD 47 (sekitar Rp 772 ribu) per bulan", "bulan"),
    ("tercatat 5 persen per Maret 2024", None),
    ("mencapai Rp 5 miliar pada periode itu", None),
    ("disalurkan setiap bulan kepada 20 juta keluarga", None),
]
SENTENCES = [
    (
        "Tercatat 9,12 persen warga Melati miskin, yakni 45,07 ribu jiwa dari total penduduk 494.120.",
        [("9,12 persen", "percent"), ("45,07 ribu jiwa", "person"), ("494.120", "person")],
    ),
    (
        "Angka itu turun 0,37 poin dari 8,61 menjadi 8,24 persen.",
        [("0,37 poin", "percentage_point"), ("8,61", "percent"), ("8,24 persen", "percent")],
    ),
    ("Indeks itu naik 45,5 poin atau 0,3 persen.", [("45,5 poin", "index"), ("0,3 persen", "percent")]),
    ("Ia menerima Rp 1.000,00 dan US$ 5.", [("Rp 1.000,00", "IDR"), ("US$ 5", "USD")]),
    ("Sebanyak 1,250 orang membayar Rp 10,000.", [("1,250 orang", "person"), ("Rp 10,000", "IDR")]),
    ("Hukumannya paling lama 2 (dua) tahun.", [("2 (dua) tahun", "year")]),
    ("Antara 5 dan 7 persen warga setuju.", [("5 dan 7 persen", "percent")]),
    ("Harganya Rp13 ribu per liter sampai Rp14 ribu per liter.", [("Rp13 ribu per liter sampai Rp14 ribu", "IDR")]),
    ("Warga RT 05/RW 02 di SMKN 3 memakai Pertamax 92.", []),
    ("Hubungi 0812-3456-7890 pukul 07.15 WIB, Selasa.", []),
    ("Salah satu desa itu menang 3-1 dan juara ke-2.", []),
]


def read(text: str) -> tuple[Quantity, ...]:
    return find_quantities(text, split_text(text), ())[0]


@pytest.mark.parametrize(("phrase", "low", "high"), INTERVALS)
def test_interval_is_what_digits_and_hedge_permit(phrase: str, low: str, high: str | None) -> None:
    (quantity,) = read(f"Jumlahnya {phrase}.")
    assert quantity.value_low == Decimal(low)
    assert quantity.value_high == (None if high is None else Decimal(high))


@pytest.mark.parametrize(("phrase", "bound"), BOUNDS)
def test_hedge_gives_the_bound_and_stays_outside(phrase: str, bound: str) -> None:
    quantity = read(f"Kabarnya {phrase}.")[0]
    assert quantity.bound == bound
    assert quantity.surface[0] in "3R"


@pytest.mark.parametrize(("phrase", "per"), RATES)
def test_rate_base_is_kept_as_written(phrase: str, per: str | None) -> None:
    quantities = read(f"Jumlahnya {phrase} saja.")
    assert quantities[-1].per == per


@pytest.mark.parametrize(("sentence", "wanted"), SENTENCES)
def test_sentence_yields_its_quantities_and_no_other(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert [(item.surface, item.unit) for item in read(sentence)] == wanted


def test_numbers_of_dates_are_skipped_and_measures_are_not() -> None:
    text = "Pada 2023 luasnya 2000 m2."
    day = Period(date(2000, 1, 1), date(2001, 1, 1), "2000")
    dates = [DateMention(at, at + 4, text[at : at + 4], text, day, False, "date_year", 1) for at in (5, 18)]
    quantities, skips = find_quantities(text, split_text(text), dates)
    assert [item.surface for item in quantities] == ["2000 m2"]
    assert [(item.surface, item.reason) for item in skips] == [("2023", "date")]


def test_numbers_outside_the_sentences_are_furniture() -> None:
    text = "Ada 5 orang. 12 Komentar"
    quantities, skips = find_quantities(text, [Sentence(0, 12, text[:12], "body", 0)], ())
    assert [item.surface for item in quantities] == ["5 orang"]
    assert [item.surface for item in skips] == ["12"]


def test_the_reading_that_lost_is_kept() -> None:
    (quantity,) = read("Angkanya 1.500 orang.")
    assert [(item.value, item.reading) for item in quantity.alternatives] == [(Decimal("1.500"), "titik as decimals")]


def test_an_open_range_has_no_upper_end() -> None:
    assert work_out_interval(Decimal(5), Decimal(1), "at_least") == (Decimal(5), None)
    assert work_out_interval(Decimal(-5), Decimal(1), "about") == (Decimal("-5.25"), Decimal("-4.75"))


PIECES = st.sampled_from(
    [
        *[
            "12",
            "3,5",
            "1.250",
            "Rp",
            "US$",
            "ribu",
            "juta",
            "persen",
            "%",
            "orang",
            "per",
            "bulan",
            "hari",
            "-",
            "/",
            "(",
            ")",
            ".",
            ",",
            "sekitar",
            "hingga",
            "dan",
            "dari",
            "menjadi",
        ],
        *[
            "satu",
            "dua",
            "puluh",
            "setengah",
            "ratusan",
            "pukul",
            "Pasal",
            "ke-",
            "tahun",
            "lalu",
            "½",
            "kg",
            "m2",
            "°C",
            "ekor",
            "sapi",
            "İ",
            "0812-3456",
            "(dua)",
        ],
        *[
            "https://a.id/5",
            "20detik",
            "٣",
            "KK",
            "jutaHarga",
            "besar",
            "sisanya",
            "IHSG",
            "koma",
            "−",
            "\n",
            "di_antaranya",
        ],
        "\u00a0",
    ]
)


@given(st.lists(PIECES, max_size=25), st.sampled_from(["", " "]))
@settings(max_examples=300, deadline=None)
def test_any_text_yields_spans_that_quote_it(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    quantities, skips = find_quantities(text, split_text(text), ())
    spans = [(item.start, item.end, item.surface) for item in quantities]
    spans += [(item.start, item.end, item.surface) for item in skips]
    assert all(text[start:end] == surface and start < end for start, end, surface in spans)
    assert all(item.start <= item.noun_start <= item.end for item in quantities)
    ordered = sorted(spans)
    assert all(first[1] <= second[0] for first, second in pairwise(ordered))


@pytest.mark.parametrize(
    "piece",
    [
        "5 juta orang dan ",
        "1,",
        "satu ",
        "Rp",
        "ke-",
        "9",
        "dua puluh ",
        "12/",
        "per ",
        "((1)",
        "123 ",
        "a",
        "ribu ",
        "- 5",
    ],
)
def test_a_long_line_takes_time_linear_in_its_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        sentence = Sentence(0, len(text), text, "body", 0)
        begun = time.process_time()
        find_quantities(text, [sentence], ())
        return time.process_time() - begun

    seconds(500)
    small, large = seconds(4_000), seconds(40_000)
    assert large < 30 * max(small, 0.01)


def test_a_line_of_a_million_characters_is_read_in_seconds() -> None:
    filler = "warga kota itu menunggu kabar dari kantor desa dan kemudian pulang lagi " * 4
    text = f"Sebanyak 12,5 ribu warga menerima bantuan Rp 300.000 per bulan, {filler}" * 3_000
    assert len(text) > 1_000_000
    begun = time.process_time()
    quantities, _ = find_quantities(text, [Sentence(0, len(text), text, "body", 0)], ())
    assert len(quantities) == 6_000
    assert time.process_time() - begun < 30
