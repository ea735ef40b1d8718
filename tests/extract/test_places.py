"""Place mentions: level words decide, bare names wait for context, everyday words are no places."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.gazetteer import place
from extract.places import find_places
from extract.tokens import find_tokens


def read(text: str) -> list[tuple[str, str | None, str]]:
    """(surface, best code, full name) of each mention."""
    mentions = [hit.mention for hit in find_places(find_tokens(text))]
    return [(mention.surface, mention.codes[0] if mention.codes else None, mention.name) for mention in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("warga Kota Kupang", [("Kota Kupang", "53.71", "Kota Kupang")]),
        ("warga Kabupaten Kupang", [("Kabupaten Kupang", "53.01", "Kabupaten Kupang")]),
        ("Pemkot Bogor menghitung", [("Bogor", "32.71", "Kota Bogor")]),
        ("Bupati Bogor menghitung", [("Bogor", "32.01", "Kabupaten Bogor")]),
        ("Wali Kota Bogor menghitung", [("Bogor", "32.71", "Kota Bogor")]),
        ("Polres Bekasi Kota", [("Bekasi", "32.75", "Kota Bekasi")]),
        ("Pemerintah Kota (Pemkot) Kupang", [("Kupang", "53.71", "Kota Kupang")]),
        ("di kab. bandung barat", [("kab. bandung barat", "32.17", "Kabupaten Bandung Barat")]),
        ("di Sumba Barat Daya", [("Sumba Barat Daya", "53.18", "Kabupaten Sumba Barat Daya")]),
        ("PALANGKA RAYA-Dalam rangka", [("PALANGKA RAYA", "62.71", "Kota Palangka Raya")]),
        ("di Nusa Tenggara Timur (NTT)", [("Nusa Tenggara Timur", "53", "Provinsi Nusa Tenggara Timur")]),
        ("ibukota Nusa Tenggara Timur (NTT)", [("Nusa Tenggara Timur", "53.71", "Kota Kupang")]),
        ("ekspor ke Arab Saudi", [("Arab Saudi", None, "Arab Saudi")]),
        ("ekspor ke Amerika Serikat (AS)", [("Amerika Serikat", None, "Amerika Serikat")]),
        ("petani di Tanah Air", [("Tanah Air", "0", "Indonesia")]),
        ("Kota Melati mencatat", [("Kota Melati", None, "Kota Melati")]),
        ("KAB / KOTA SORONG, WARISAN", [("KOTA SORONG", "96.01", "Kabupaten Sorong")]),
        ("KAB / KOTA KOTA SORONG, WARISAN", [("KOTA SORONG", "96.71", "Kota Sorong")]),
        ("KAB / KOTA RAJA AMPAT", [("KOTA RAJA AMPAT", "96.03", "Kabupaten Raja Ampat")]),
        (
            "Kecamatan Kota Raja, Kota Kupang",
            [("Kecamatan Kota Raja", "53.71.05", "Kecamatan Kota Raja"), ("Kota Kupang", "53.71", "Kota Kupang")],
        ),
        (
            "Kabupaten Sarolangun, Jambi. Di Kota Jambi lain lagi.",
            [
                ("Kabupaten Sarolangun", "15.03", "Kabupaten Sarolangun"),
                ("Jambi", "15", "Provinsi Jambi"),
                ("Kota Jambi", "15.71", "Kota Jambi"),
            ],
        ),
    ],
)
def test_mentions(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "polisi menahan tersangka AS di rumahnya",
        "tiga orang, yakni AS (41) dan AP (38)",
        "Bank Indonesia menahan bunga",
        "di Jalan Bandung nomor 3",
        "rupiah terhadap dolar AS",
        "Polda Metro Jaya",
        "situs lampung.contoh.id",
        "Arya Bima tersenyum",
        "desa wisata itu ramai",
        "selat, sungai, dan laut",
        "Kota Tua ramai",
        "Desa Dapat Bantuan Air",
        "Kota Terendam Lagi",
        "PT Bumi Asri Pasaman (BAP)",
        "mereka di kota. Kami di sini",
    ],
)
def test_look_alikes_are_no_places(text: str) -> None:
    assert read(text) == []


def test_a_bare_name_follows_the_level_that_the_article_gives_it() -> None:
    assert read("Bupati Bogor datang. Warga Bogor senang.")[1] == ("Bogor", "32.01", "Kabupaten Bogor")
    mention = find_places(find_tokens("Warga Bogor senang."))[0].mention
    assert (mention.codes, mention.basis) == (("32.71", "32.01"), "inferred")


def test_a_small_place_follows_its_parent() -> None:
    assert read("Kecamatan Bandung, Kabupaten Serang")[0][1] == "36.04.34"
    assert read("Kecamatan Bandung, Kabupaten Tulungagung")[0][1] == "35.04.17"


@given(
    st.text(alphabet=st.sampled_from(" .,()-/\nKotaKabupatenDesaBandungNTTIndonesia1é\u00a0ß\U0001f600"), max_size=200)
)
def test_any_text_gives_quoting_ordered_mentions(text: str) -> None:
    end = 0
    for hit in find_places(find_tokens(text)):
        mention = hit.mention
        assert text[mention.start : mention.end] == mention.surface
        assert mention.start >= end
        end = mention.end
        assert not mention.codes or place(mention.codes[0]).name == mention.name


def test_a_very_long_line_takes_linear_time() -> None:
    text = "Kota " * 100_000 + "Bandung " * 60_000
    began = time.process_time()
    find_places(find_tokens(text))
    assert time.process_time() - began < 8
