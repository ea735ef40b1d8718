"""Texts all in small letters: names, offices, bodies and places are read, and the spans still quote the text."""

from __future__ import annotations

import pytest

from corpus.article import Article
from extract.mentions import Names
from extract.names import read_names
from extract.sentences import split_sentences

TEXT = """kepala dinas sosial kota kupang, budi hartono, mengatakan angka itu turun 5 persen.

menurut bps, inflasi 2 persen.

berdasarkan data badan pusat statistik (bps) kota kupang, 8 persen warga miskin.

gubernur lampung rahmat djausal menyebut 40 orang ikut."""


def read(text: str) -> Names:
    article = Article("a", "a", "a", text, 0)
    return read_names(article, split_sentences(article), None)


def test_officials_with_their_offices() -> None:
    found = [(official.person, official.office) for official in read(TEXT).officials]
    assert found == [
        ("Budi Hartono", "Kepala Dinas Sosial Kota Kupang"),
        ("Rahmat Djausal", "Gubernur Lampung"),
    ]


@pytest.mark.parametrize(
    ("surface", "speaker", "source"),
    [
        ("5 persen", "Budi Hartono", None),
        ("2 persen", None, "BPS"),
        ("8 persen", None, "BPS Kota Kupang"),
        ("40 orang", "Rahmat Djausal", None),
    ],
)
def test_speakers_and_sources(surface: str, speaker: str | None, source: str | None) -> None:
    offset = TEXT.index(surface)
    found = next(one for one in read(TEXT).attributions if one.start <= offset < one.end)
    assert (found.speaker, found.source) == (speaker, source)


def test_spans_quote_the_text() -> None:
    names = read(TEXT)
    spans = [(one.start, one.end, one.surface) for one in names.officials]
    spans += [(one.start, one.end, one.surface) for one in names.places]
    assert len(spans) >= 4
    assert all(TEXT[start:end] == surface for start, end, surface in spans)


def test_everyday_sentences_name_nobody() -> None:
    assert read("harga beras di pasar naik 5 persen sejak pekan lalu dan warga mengeluh.").officials == ()
