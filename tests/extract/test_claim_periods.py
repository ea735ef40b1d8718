"""Which period a number is about, in invented sentences of an article of 28 November 2024 (a Thursday)."""

from __future__ import annotations

import pytest

from tests.extract.sentence import claims_of


@pytest.mark.parametrize(
    ("text", "surface", "label"),
    [
        # the year in which a thing was made is not that of its value
        ("Hartanya dilaporkan pada 2024. Mobil tahun 2019, hasil sendiri Rp 4 juta.", "Rp 4 juta", "2024"),
        # stretches of a deed, a plan, a custody
        ("Jaksa menahan 2 tersangka korupsi periode 2008-2022.", "2 tersangka", None),
        (
            "Senin (18/11) jaksa menahan 2 tersangka korupsi periode 2008-2022. Ada 4 tersangka.",
            "4 tersangka",
            "2024-11-18",
        ),
        ("Dewan membahas 2 raperda, yakni Raperda Rencana Ruang Tahun 2025-2045.", "2 raperda", None),
        ("Dana desa yang dikorupsi periode 2008-2022 Rp 4 miliar.", "Rp 4 miliar", "2008/2022"),
        # a list of what is so now
        (
            "Diskon berlaku Januari-Maret 2025. Hingga saat ini tercatat 2 kereta ramai:\n\n- Melati (500 orang)",
            "500 orang",
            "2024-11-28",
        ),
        # what a record is held against
        (
            "Banjir itu Minggu (17/11).\n\nBeras 5 ton.\n\nAir 9 ton.\n\nHujan tertinggi dalam 5 tahun terakhir.",
            "9 ton",
            "2024-11-17",
        ),
        # each number the date of its own clause
        ("Nilainya dari Rp 7 triliun pada 2013 naik menjadi Rp 9 triliun pada 2023.", "Rp 7 triliun", "2013"),
        ("Nilainya dari Rp 7 triliun pada 2013 naik menjadi Rp 9 triliun pada 2023.", "Rp 9 triliun", "2023"),
        ("Pada periode 2013 hingga 2023, ekspor naik dari 4 juta ton menjadi 6 juta ton.", "4 juta ton", "2013"),
        ("Pada periode 2013 hingga 2023, ekspor naik dari 4 juta ton menjadi 6 juta ton.", "6 juta ton", "2023"),
        # a date in a clause of its own stays there
        ("Pada 2024 harga turun 2 persen dari puncak Rp 9.000 yang tercapai Mei lalu.", "2 persen", "2024"),
        ("Pada 2024 harga turun 2 persen dari puncak Rp 9.000 yang tercapai Mei lalu.", "Rp 9.000", "2024-05"),
        # money that adds up, and money that lies there
        ("Penerimaan pajak sampai 30 September 2024 sebesar Rp 8 triliun.", "Rp 8 triliun", "2024-01/2024-09"),
        ("Saldo kas hingga 30 September 2024 sebesar Rp 8 triliun.", "Rp 8 triliun", "2024-09-30"),
        # the trading day before
        (
            "Harga emas Kamis (28/11/2024) naik Rp 50 dari Rp 910.000 menjadi Rp 910.050.",
            "Rp 910.000",
            "2024-11-27",
        ),
        ("Kurs rupiah pada Senin (25/11/2024) Rp 15.900 dari sebelumnya Rp 15.850.", "Rp 15.850", "2024-11-22"),
        ("Pria berusia 41 tahun itu lahir pada 1983.", "41 tahun", "2024"),
        ("Sebanyak 30 orang tewas sejak Senin (25/11/2024).", "30 orang", "2024-11-25/2024-11-28"),
        ("Kata Menkes, 30 orang tewas sejak Senin (25/11/2024).", "30 orang", "2024-11-25/2024-11-28"),
        # the period that a figure is compared with, and the figure of that period
        ("Pada Oktober 2024 inflasi 5 persen dibandingkan bulan sebelumnya, yakni 6 persen.", "6 persen", "2024-09"),
        ("Pada Oktober 2024 inflasi 5 persen dibandingkan bulan sebelumnya, yakni 6 persen.", "5 persen", "2024-10"),
        ("Harga emas naik Rp 5.000 dari hari sebelumnya Rp 900.000.", "Rp 900.000", "2024-11-27"),
        ("Harga emas pada Kamis (28/11) naik. Hari sebelumnya harga Rp 900.000.", "Rp 900.000", "2024-11-27"),
        ("Sesuai PMK Nomor 29 Tahun 2023 tentang tarif, pungutan pada Mei 2024 Rp 4 miliar.", "Rp 4 miliar", "2024-05"),
        # a change is of the new level, not of the base
        ("Pada 2023 laba Rp 9 miliar, meningkat 8 persen dari Rp 7 miliar pada tahun 2022.", "8 persen", "2023"),
        ("Pada 2023 laba Rp 9 miliar, meningkat 8 persen dari Rp 7 miliar pada tahun 2022.", "Rp 7 miliar", "2022"),
        ("Anggaran 2024 Rp 9 miliar, naik 8 persen dari anggaran tahun 2023.", "8 persen", "2024"),
        ("Sebanyak 8 persen dari anggaran tahun 2023 dipakai.", "8 persen", "2023"),
        # the day of what a price started from, or is set against, is that of the older price alone
        ("Kamis (28/11) rupiah naik 20 poin dibanding Rp 900 per dolar AS pada Rabu (27/11).", "20 poin", "2024-11-28"),
        (
            "Kamis (28/11) rupiah ramai. Rupiah Rp 880, menguat dari Rp 900 per dolar AS pada Rabu kemarin.",
            "Rp 880",
            "2024-11-28",
        ),
        (
            "Kamis (28/11) rupiah ramai. Rupiah Rp 880, menguat dari Rp 900 per dolar AS pada Rabu kemarin.",
            "Rp 900",
            "2024-11-27",
        ),
        (
            "Kamis (28/11) rupiah menguat dari Rp 900 per dolar AS pada Selasa kemarin. Won naik 3 persen.",
            "3 persen",
            "2024-11-28",
        ),
        ("Pada 2024 laba Rp 9 miliar, melesat dari perolehan tahun 2023 yang Rp 7 miliar.", "Rp 9 miliar", "2024"),
        ("Pada 2024 labanya Rp 9 miliar, dari Rp 7 miliar di 2023. Toko itu memberi 69 persen.", "69 persen", "2024"),
        ("Kamis (28/11) inflasi 5 persen, tertinggi sejak Mei 2024.", "5 persen", "2024-11-28"),
        # what is highest within a year is of its day; a day to come is none of what was
        ("Kamis (28/11) rupiah Rp 900, terendah tahun ini. Rupiah jatuh 20 poin.", "20 poin", "2024-11-28"),
        (
            "Rabu (27/11) saham ramai. Rapat dijadwalkan digelar Kamis (28/11). Saham menguat 3 persen.",
            "3 persen",
            "2024-11-27",
        ),
        # a bank decides on the last day of its meeting
        (
            "Bunga turun 25 basis poin. Keputusan ini diambil dalam RDG yang berlangsung pada 26-27 November 2024.",
            "25 basis poin",
            "2024-11-27",
        ),
        # a price of the day without a date; a company's accounts are of no day
        ("Saham Bank Melati menguat 3 persen ke Rp 90 per lembar.", "3 persen", "2024-11-28"),
        ("Indeks Dow Jones turun 90 poin.", "90 poin", "2024-11-28"),
        ("Perdagangan ramai, laba Bank Melati Rp 90 miliar.", "Rp 90 miliar", None),
        # the day of a speech stays one behind a long title; all said on one day is current on that day
        (
            "Warga ramai, ujar Budi Hartono, Manajer Komunikasi Relasi dan Tanggung Jawab Sosial Melati Jaya Abadi "
            "Regional Timur, di Kupang, Rabu (27/11).\n\nGedung itu lama.\n\nJalan itu baru.\n\nKali itu jernih."
            "\n\nSaat ini ada 9 truk.",
            "9 truk",
            "2024-11-27",
        ),
        ("Terbaru, ada tujuh rumah warga di tepi kali yang terbakar pada Rabu (27/11).", "tujuh rumah", "2024-11-27"),
        ("Pada Mei 2024 ini dibandingkan bulan yang sama di tahun 2023 turun 8 persen.", "8 persen", "2024-05"),
        (
            "Kamis (28/11) harga emas naik. Sebelumnya, emas dijual Rp 900 pada Rabu (27/11). Harga jualnya naik Rp 9.",
            "Rp 9",
            "2024-11-28",
        ),
        ("Budi memprediksi dalam perdagangan Jumat rupiah menguat 20 poin.", "20 poin", "2024-11-29"),
        # what happened "kemarin" is told on; a price is only set beside it
        ("Warga menghadiri pasar kerja kemarin.\n\nMereka berebut 90 kursi.", "90 kursi", "2024-11-27"),
        ("Harga naik dari kemarin.\n\nMereka berebut 90 kursi.", "90 kursi", None),
        # a year that only tells which thing is meant
        ("Pada Mei 2024 hakim memutus kasus beras tahun 2020. Ada 3 orang bebas.", "3 orang", "2024-05"),
        # stretches without a date
        (
            "Pada Rabu (27/11/2024) saham itu Rp 90. Dalam sepekan saham itu turun 8 persen.",
            "8 persen",
            "2024-11-21/2024-11-27",
        ),
        ("Pada Rabu (27/11/2024) saham Rp 90, naik 8 persen sejak awal tahun.", "8 persen", "2024-01-01/2024-11-27"),
        (
            "Pada 2023 toko dibuka. Pada kuartal I 2024 laba Rp 2 miliar, sedangkan setahun penuh Rp 9 miliar.",
            "Rp 9 miliar",
            "2023",
        ),
        ("Pasien minum obat 8 gram dalam sepekan.", "8 gram", None),
        ("Rupiah pada November 2024 ramai. Rupiah ditutup melemah 8 poin.", "8 poin", "2024-11-28"),
        ("Pada 2024 ia bekerja selama dua bulan, yakni Juni dan Juli 2024.", "dua bulan", "2024-06/2024-07"),
        (
            "Pekan promo itu berlangsung tiga pekan, mulai dari 1 Mei hingga 21 Mei 2024.",
            "tiga pekan",
            "2024-05-01/2024-05-21",
        ),
        ("Cicilan awal pada 2020 Rp 2 juta dan kini Rp 3 juta.", "Rp 2 juta", "2020"),
        ("Menurut keterangan bank sampai 30 September 2024, ada 8 desa.", "8 desa", "2024-09-30"),
        # ages are of the year, unless a day is set
        ("Pelamar berusia 41 tahun per 7 September 2024.", "41 tahun", "2024-09-07"),
        ("Pada Senin (25/11/2024) polisi menahan BR (34).", "34", "2024"),
        ("Pada Senin (25/11/2024) polisi menahan Budi Hartono (34 tahun).", "34 tahun", "2024"),
        ("Pada Senin (25/11/2024) polisi menahan tersangka BR, 34 tahun.", "34 tahun", "2024"),
        ("Selama 2023 terkumpul Rp 4 miliar sehingga pada 31 Maret 2024 utangnya Rp 2 miliar.", "Rp 4 miliar", "2023"),
    ],
)
def test_within_the_sentence(text: str, surface: str, label: str | None) -> None:
    assert claims_of(text)[surface].period_label == label


def test_yesterday_does_not_carry_and_today_does() -> None:
    claims = claims_of(
        "Harga cabai pada Kamis 28 November 2024 turun lagi. Harga kemarin Rp 41.000.\n\nHarga bawang Rp 30.000."
    )
    assert claims["Rp 41.000"].period_label == "2024-11-27"
    assert claims["Rp 30.000"].period_label == "2024-11-28"


def test_a_sentence_of_a_court_is_of_its_day_and_not_of_the_crime() -> None:
    claims = claims_of(
        "Terdakwa divonis 3 tahun penjara. Ketua majelis hakim membacakan putusan, Rabu (27/11/2024).\n\n"
        "Sebelumnya ia dituntut 5 tahun penjara atas kasus pada tahun 2021.\n\n"
        '"Kami menuntut terdakwa," ujar jaksa, Rabu (6/11/2024).'
    )
    assert claims["3 tahun"].period_label == "2024-11-27"
    assert claims["5 tahun"].period_label == "2024-11-06"


def test_judges_who_name_the_prosecutor_give_the_verdict() -> None:
    claims = claims_of(
        '"Terbukti seperti dakwaan JPU," ujar hakim, Selasa (26/11/2024).\n\n"Ia dihukum 3 tahun penjara," katanya.'
    )
    assert claims["3 tahun"].period_label == "2024-11-26"


def test_a_stretch_carries_and_a_bare_start_does_not() -> None:
    later = "\n\nWarga membayar Rp 7 juta."
    stretch = claims_of(f"Toko itu menipu sejak Februari hingga April 2024.{later}")
    assert stretch["Rp 7 juta"].period_label == "2024-02/2024-04"
    assert claims_of(f"Toko itu berdiri sejak Februari 2024.{later}")["Rp 7 juta"].period_label is None


def test_the_budget_of_next_year_carries() -> None:
    claims = claims_of(
        "Belanja dalam RAPBN 2025 disusun, dikutipRadarKota, Senin (25/11/2024).\n\nBelanja pegawai Rp 9 triliun."
    )
    assert claims["Rp 9 triliun"].period_label == "2025"


def test_the_budget_of_next_year_is_not_what_is_told_of_later() -> None:
    claims = claims_of(
        "Pemerintah bekerja. Anggaran 2025 disusun.\n\nProgram berjalan.\n\nJalan dibuka.\n\nAda 18 desa ikut serta."
    )
    assert claims["18 desa"].period_label is None


def test_items_of_a_list_carry_the_period_of_their_heading() -> None:
    items = "\n\n".join(f"{number}. Kota {name}, skor {number},5." for number, name in enumerate(["Ternate"] * 12, 1))
    claims = claims_of(f"Pada 2021 belum ada survei.\n\nBerikut daftar skor selama 2023:\n\n{items}")
    assert claims["12,5"].period_label == "2023"


def test_the_same_part_of_another_year() -> None:
    claims = claims_of(
        "Pada semester I 2024 penjualan tumbuh 8 persen.\n\nPada periode yang sama di 2023 penjualan tumbuh 4 persen."
    )
    assert claims["4 persen"].period_label == "2023-S1"


def test_the_day_of_a_paper_is_not_that_of_its_figures() -> None:
    claims = claims_of("Aturan itu diteken pada 8 Oktober 2024. Potongan ditetapkan 6 persen.")
    assert claims["6 persen"].period_label is None


def test_a_measure_holds_in_the_days_that_it_is_made_for() -> None:
    claims = claims_of(
        "Potongan tarif kapal sebesar 15 persen.\n\nPotongan berlaku mulai 20 Desember 2024 sampai 5 Januari 2025."
    )
    assert claims["15 persen"].period_label == "2024-12-20/2025-01-05"


def test_a_web_address_does_not_hide_who_spoke() -> None:
    claims = claims_of(
        "Kata Rahman dilansir dari [Kabar](https://contoh.id/a-b-c-d-e-f-g-h-i-j/k-l-m-n-o-p), Sabtu (23/11/2024).\n\n"
        "Pelaku berjumlah dua orang."
    )
    assert claims["dua orang"].period_label is None


def test_nobody_measures_inflation_by_the_day() -> None:
    claims = claims_of(
        "Pada Oktober 2024 harga naik.\n\nHarga minyak pada Rabu (27/11/2024) naik. Inflasi cabai 0,3 persen. "
        "Harga bawang Rp 30.000."
    )
    assert claims["0,3 persen"].period_label == "2024-10"
    assert claims["Rp 30.000"].period_label == "2024-11-27"


@pytest.mark.parametrize(
    ("text", "label", "basis"),
    [
        ("Kepala dinas, Senin (25/11), mengatakan saat ini ada 500 ekor sapi.", "2024-11-25", "publication"),
        ('"Saat ini ada 500 ekor sapi," kata kepala dinas, Senin (25/11).', "2024-11-25", "publication"),
        ("Kata dia, Senin (25/11), panen baik.\n\nSaat ini ada 500 ekor sapi.", "2024-11-25", "publication"),
        # that of publication where nobody's day is told, or a speech of long ago
        ("Saat ini ada 500 ekor sapi.", "2024-11-28", "publication"),
        ("Kata dia, Kamis (28/11), saat ini ada 500 ekor sapi.", "2024-11-28", "publication"),
        ("Kata dia, Senin (5/8/2024), panen baik. Saat ini ada 500 ekor sapi.", "2024-11-28", "publication"),
    ],
)
def test_now_is_the_day_of_the_speech(text: str, label: str, basis: str) -> None:
    claim = claims_of(text)["500 ekor sapi"]
    assert (claim.period_label, claim.period_basis, claim.is_current) == (label, basis, True)


def test_the_year_of_a_law_dates_no_figure() -> None:
    claims = claims_of("Sesuai PMK Nomor 29 Tahun 2023, pungutan mencapai Rp 4 miliar.")
    assert claims["Rp 4 miliar"].period_label is None
