"""Bylines, portal dates, closing codes, credits and corrections: what must be read and what must not."""

from __future__ import annotations

import pytest

from corpus.bylines import read_byline, read_sign_off
from corpus.portal_dates import read_instant
from corpus.provenance import find_correction, find_credit, find_outlet


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Kamis, 28/11/2024 07:15 WIB", "2024-11-28T07:15:00+07:00"),
        ("12 Oktober 2016 | 10:23 WIB", "2016-10-12T10:23:00+07:00"),
        ("13 Okt 2016 16:10", "2016-10-13T16:10:00+07:00"),
        ("2026-05-13WIB18:45:00+07:00", "2026-05-13T18:45:00+07:00"),
        ("Jum'at, 3 Pebruari 2023 07.15 wita", "2023-02-03T07:15:00+08:00"),
        ("Diperbarui 30 Mei 2023, 21:10 WIB", "2023-05-30T21:10:00+07:00"),
        ("Thursday, 28 November 2024 - 21:10 WIT", "2024-11-28T21:10:00+09:00"),
        ("20/1/2026 18:30", "2026-01-20T18:30:00+07:00"),
        ("11/26/2024 08:00", "2024-11-26T08:00:00+07:00"),
        ("26 November 2024 pukul 10.00", "2024-11-26T10:00:00+07:00"),
        ("November 14, 2024 3:05 pm", "2024-11-14T15:05:00+07:00"),
        ("2024-11-28T07:15:00.000Z", "2024-11-28T07:15:00+00:00"),
        ("2015-11-05 T10:08:58Z", "2015-11-05T10:08:58+00:00"),
        ("Selasa, 09 Juli 2024 |11:20 WIB", "2024-07-09T11:20:00+07:00"),
        ("29 Nopember 2023", "2023-11-29T00:00:00+07:00"),
        ("2025-06-07", "2025-06-07T00:00:00+07:00"),
    ],
)
def test_portal_formats(text: str, iso: str) -> None:
    instant = read_instant(text)
    assert instant is not None
    assert instant.at.isoformat() == iso


@pytest.mark.parametrize(
    "text", ["8,61 persen", "31 Februari 2024", "41,20 ribu jiwa", "2 jam yang lalu", "0380 555 0199", "12/11"]
)
def test_no_dates(text: str) -> None:
    assert read_instant(text) is None


@pytest.mark.parametrize(
    ("line", "authors", "editors"),
    [
        ("Lota Benu | Kamis, 28/11/2024 07:15 WIB", ("Lota Benu",), ()),
        ("Penulis: Sari Ayu | Editor: Budi Joko", ("Sari Ayu",), ("Budi Joko",)),
        ("Oleh: Ana Bere, Joni Lay", ("Ana Bere", "Joni Lay"), ()),
        ("Laporan Wartawan Made Sukarya", ("Made Sukarya",), ()),
        ("Rep: Umar Kia/ Red: Siti Atapukan", ("Umar Kia",), ("Siti Atapukan",)),
        ("Penulis : Kontributor Lembata, Yosef Lela", ("Yosef Lela",), ()),
        ("Redaksi - Kamis, 28 November 2024 | 07:15 WIB", (), ()),
        ("Kamis, 28 November 2024 07.15 WITA", (), ()),
        ("Ana Bere - detikFinance - Selasa, 12 Nov 2024 10:00 WIB", ("Ana Bere",), ()),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...], editors: tuple[str, ...]) -> None:
    byline = read_byline(line)
    assert byline is not None
    assert (byline.authors, byline.editors) == (authors, editors)


@pytest.mark.parametrize(
    "line",
    [
        "Oleh karena itu, Pemkot akan menambah 5 bus pada 12 November 2024",
        "Menurut dia, 12/11/2024 adalah hari baik",
        "Jadwal kapal Kupang - Rote 29 Mei 2025",
        "Pengumuman: 8 Juli 2025",
        "Penulisan Ulang Sejarah Nasional",
        "Dinas Sosial Kota Kupang",
        '"Kami mulai 3 Mei 2024," kata Ana Bere kepada Kompas.com, Sabtu (4/5/2024).',
    ],
)
def test_no_bylines(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("paragraph", "kept", "names"),
    [
        ("Panen berjalan baik. (joni)", "Panen berjalan baik.", ()),
        ("Panen baik,” katanya.(Jmb)", "Panen baik,” katanya.", ()),
        ("Panen berjalan baik. (ifa/abe)", "Panen berjalan baik.", ()),
        ("Panen berjalan baik. (E-2)", "Panen berjalan baik.", ()),
        ("Panen berjalan baik. (Feni Nova)", "Panen berjalan baik.", ("Feni Nova",)),
        ("DINI SARI | TONO LAY", "", ("DINI SARI", "TONO LAY")),
    ],
)
def test_sign_offs(paragraph: str, kept: str, names: tuple[str, ...]) -> None:
    found = read_sign_off(paragraph)
    assert found is not None
    assert (paragraph[: found[0]].rstrip(), found[1]) == (kept, names)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Usaha Mikro Kecil Menengah (UMKM).",
        "di Bundaran Hotel Indonesia (HI)",
        "kata Budi, Selasa (12/11).",
        "naik. (sekitar Rp 3 juta)",
    ],
)
def test_no_sign_offs(paragraph: str) -> None:
    assert read_sign_off(paragraph) is None


def test_origin_and_correction_are_read_from_the_text_itself() -> None:
    assert find_credit("Artikel ini telah tayang di TribunLembata.com dengan judul X") == "TribunLembata.com"
    assert find_credit("kata Bupati dikutip, ANTARA, Rabu, 1 Mei") == "ANTARA"
    assert find_credit("dikutip dari laman resmi BPS") is None
    assert find_outlet("KATALEMBATA.COM--Pemerintah") == "katalembata.com"
    assert find_outlet("Kupang, kabar-ntt.com – Angka") == "kabar-ntt.com"
    assert find_outlet("Kupang – Angka dari kabar.com - naik") is None
    note = "Ralat: angka 12 persen dalam naskah ini seharusnya 21 persen."
    assert find_correction(f"Panen naik.\n{note} Redaksi mohon maaf.") == note
    assert find_correction("Terjadi koreksi harga saham dan peralatan rusak.") is None


@pytest.mark.parametrize(
    "note",
    [
        "Ralat: angka pada paragraf kedua semula 9,1 persen.",
        "RALAT (12/5/2024): jumlah sumur adalah 14, bukan 41.",
        "Koreksi: judul semula menyebut Desa Noelbaki.",
        "Pembaruan: data jumlah keluarga diganti dengan data dinas.",
        "Pembaruan (Senin, 13/5): jumlah keluarga menjadi 48.",
        "Catatan redaksi: berita ini diperbarui setelah dinas meralat angkanya.",
        "Artikel ini telah diperbarui dengan keterangan dinas.",
        "Berita ini diperbarui pada pukul 14.10 WITA.",
        "Artikel ini telah mengalami perubahan pada bagian angka.",
        "Redaksi meralat jumlah embung pada berita ini.",
        "Terdapat kesalahan penulisan angka pada berita ini sebelumnya.",
        "Sebelumnya tertulis 8,61 persen, yang benar 8,24 persen.",
    ],
)
def test_every_way_to_say_that_a_text_was_corrected(note: str) -> None:
    assert find_correction(f"Panen kemiri naik tahun ini.\n\n{note}\nKepala desa setuju.") == note


@pytest.mark.parametrize(
    "line",
    [
        "Harga kopi mengalami koreksi tipis pada Senin.",
        "Pembaruan data keluarga miskin dilakukan setiap enam bulan.",
        "Pemerintah melakukan pembaruan data, kata bupati.",
        "Peralatan dapur umum tiba di posko.",
        "Undang-undang itu telah diubah dua kali.",
        "Sebelumnya, jumlah keluarga 40, kata camat.",
        "Kami memperbaiki jalan sepanjang 4 kilometer, kata kepala dinas.",
        '"Kami minta maaf atas padamnya listrik," kata manajer.',
    ],
)
def test_news_about_changes_is_no_correction(line: str) -> None:
    assert find_correction(f"Panen kemiri naik.\n{line}\n") is None


@pytest.mark.parametrize(
    ("line", "authors", "editors"),
    [
        ("Penulis/Editor: Lota Benu", ("Lota Benu",), ()),
        ("Citizen Reporter: Lota Benu", ("Lota Benu",), ()),
        ("Liputan: Lota Benu", ("Lota Benu",), ()),
        ("Penulis: Lota Benu (Mahasiswa Undana)", ("Lota Benu",), ()),
        ("Editor in chief: Markus Lede", (), ("Markus Lede",)),
        ("Editor: Redaksi", (), ()),
        ("Oleh Redaksi", (), ()),
        ("03-05-2024 16:20 WITA Lota Benu 1204x dibaca", ("Lota Benu",), ()),
        ("Submitted by Lota Benu on 3 Mei 2024 - 16:20", ("Lota Benu",), ()),
    ],
)
def test_roles_of_every_kind(line: str, authors: tuple[str, ...], editors: tuple[str, ...]) -> None:
    byline = read_byline(line)
    assert byline is not None
    assert (byline.authors, byline.editors) == (authors, editors)


@pytest.mark.parametrize("line", ["Liputan banjir di tiga desa", "Teks proklamasi dibacakan", "Oleh karena itu, warga"])
def test_words_that_only_look_like_roles(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    "code", ["(*/lob)", "(*/tim)", "(R-1/lob)", "(lob|tef)", "(K/L/lob)", "(lob/01)", "//lob", "(*)"]
)
def test_closing_codes_of_every_kind(code: str) -> None:
    assert read_sign_off(f"Panen selesai pekan depan. {code}") == (26, ())


@pytest.mark.parametrize("tail", ["(2024)", "(18/3)", "(5/6/2025)", "(lihat tabel)", "km/jam"])
def test_brackets_that_are_no_codes(tail: str) -> None:
    assert read_sign_off(f"Panen selesai pekan depan. {tail}") is None
