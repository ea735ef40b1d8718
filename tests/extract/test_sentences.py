"""Sentences: where an Indonesian news sentence ends, and where a full stop does not end one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Section
from extract.sentences import split_sentences, split_text

WHOLE = [
    "Kepala Dinas Sosial, Drs. H. Umar Lado, M.Si. mengatakan hal itu.",
    "Ketua panitia, dr. Sinta Rompas, hadir bersama Pj. Wali Kota.",
    "Harga naik Rp. 12.500 per kg.",
    "Sidang dimulai pukul 07.15 WITA di Jl. Melati No. 5 Kupang.",
    "Lagu W.R. Supratman dinyanyikan.",
    "Ia dibantu Andi, S.H., M.H., dan kawan-kawan.",
    "PT. Sumber Air menang.",
    "Menurut laman contoh.co.id, angkanya 8,61 persen.",
    "1. Dinas Sosial",
    '"Sudah dikirim?" tanya Umar.',
    "Kepada Yth. Bapak Camat di tempat.",
]
SPLIT = [
    ("Angka itu turun tahun lalu. Dia senang.", ["Angka itu turun tahun lalu.", "Dia senang."]),
    ("Angka itu turun.Dia senang.", ["Angka itu turun.", "Dia senang."]),
    ("Pada tahun 2024. Dia pergi.", ["Pada tahun 2024.", "Dia pergi."]),
    ('"Kami siap." Ia lalu pergi.', ['"Kami siap."', "Ia lalu pergi."]),
    ("Ia setuju.“Kami siap,” katanya.", ["Ia setuju.", "“Kami siap,” katanya."]),
    ("Anggaran itu Rp 2 M. Dia setuju.", ["Anggaran itu Rp 2 M.", "Dia setuju."]),
    ("Itu angka kuartal I. Pemicunya ekspor.", ["Itu angka kuartal I.", "Pemicunya ekspor."]),
    ("Hadir Camat, Lurah, dll. Mereka pulang.", ["Hadir Camat, Lurah, dll.", "Mereka pulang."]),
    ("Apa sebabnya? Hujan! Begitu.", ["Apa sebabnya?", "Hujan!", "Begitu."]),
    ("harga naik. pasar sepi.", ["harga naik.", "pasar sepi."]),
    ("Baris satu\nBaris dua", ["Baris satu", "Baris dua"]),
    ("Naik 5,2 persen (lihat tabel). Bulan ini turun.", ["Naik 5,2 persen (lihat tabel).", "Bulan ini turun."]),
]


@pytest.mark.parametrize("text", WHOLE)
def test_stays_whole(text: str) -> None:
    assert [sentence.text for sentence in split_text(text)] == [text]


@pytest.mark.parametrize(("text", "expected"), SPLIT)
def test_is_cut(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in split_text(text)] == expected


def test_furniture_is_left_out_and_sections_are_kept() -> None:
    text = "Judul\n\nIsi satu. Isi dua.\n\nBACA JUGA: 12 hal"
    sections = (Section("headline", 0, 5), Section("body", 7, 26), Section("furniture", 27, len(text)))
    sentences = split_sentences(Article("a", "a", "a", text, 7, "Judul", sections=sections))
    assert [(s.text, s.section, s.paragraph) for s in sentences] == [
        ("Judul", "headline", 0),
        ("Isi satu.", "body", 1),
        ("Isi dua.", "body", 1),
    ]


@given(st.text(st.sampled_from('aB1 .?!"”(\n\u2028Drs,')))
def test_any_text_is_quoted_and_nothing_but_blanks_is_lost(text: str) -> None:
    sentences = split_text(text)
    assert all(text[s.start : s.end] == s.text and s.text == s.text.strip() for s in sentences)
    assert "".join("".join(s.text for s in sentences).split()) == "".join(text.split())


@pytest.mark.parametrize("unit", ["a. ", ". ", "A.", '."', "1.1 ", "Rp. 5 "])
def test_time_is_linear(unit: str) -> None:
    started = time.perf_counter()
    split_text(unit * (1_000_000 // len(unit)))
    assert time.perf_counter() - started < 10


def test_a_line_without_a_full_stop_is_cut_so_that_no_claim_keeps_a_megabyte() -> None:
    line = "warga 12 orang dan " * 5_000
    sentences = split_text(line)
    assert max(len(sentence.text) for sentence in sentences) <= 2_000
    assert "".join(sentence.text for sentence in sentences).replace(" ", "") == line.replace(" ", "")
