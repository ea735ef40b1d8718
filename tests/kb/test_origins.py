"""Copied paragraphs share an origin; templates with other figures do not."""

from __future__ import annotations

import pytest

from kb.origins import Origins, find_passages, make_passage, split_paragraphs

PLAIN = "Angka kemiskinan Kota Melati pada 2024 tercatat 9,12 persen atau sebanyak 44,10 ribu jiwa dari seluruh warga."


def follow(*texts: str) -> list[int]:
    """For each text the number of the text that is its origin."""
    passages = [make_passage(f"r{number}", f"a{number}", 0, len(text), text) for number, text in enumerate(texts)]
    origins = Origins()
    for passage in passages:
        origins.add(passage)
    numbers = {passage.passage_id: number for number, passage in enumerate(passages)}
    return [numbers[origins.origin_of(passage.passage_id)[0]] for passage in passages]


@pytest.mark.parametrize(
    "copy",
    [
        PLAIN,
        PLAIN.upper().replace(".", " !"),
        PLAIN.replace("tercatat", "mencapai"),
        f"Menurut catatan dinas yang diperoleh redaksi pada Selasa (12/11) di kantornya, {PLAIN}",
        PLAIN.replace("9,12 persen", "“9,12 persen”"),
    ],
)
def test_a_copy_with_slight_edits_shares_the_origin(copy: str) -> None:
    assert follow(PLAIN, copy) == [0, 0]
    assert follow(copy, PLAIN) == [0, 0]


@pytest.mark.parametrize(
    "other",
    [
        PLAIN.replace("2024", "2023").replace("9,12", "9,40").replace("44,10", "45,20"),
        "Jumlah penduduk miskin di Kota Melati 44,10 ribu jiwa, kata kepala dinas.",
        "Angka kemiskinan Kota Melati.",
    ],
)
def test_other_wording_or_other_figures_are_another_voice(other: str) -> None:
    assert follow(PLAIN, other) == [0, 1]


def test_a_copy_of_a_copy_leads_to_the_first() -> None:
    assert follow(PLAIN, PLAIN.replace("tercatat", "mencapai"), PLAIN) == [0, 0, 0]


def test_a_paragraph_that_joins_two_earlier_ones_follows_each_claim_to_its_own() -> None:
    line = "Garis kemiskinan di kota itu pada tahun yang sama sebesar Rp 612.345 per kapita per bulan."
    origins = Origins()
    texts = (PLAIN, line, f"{PLAIN} {line}")
    first, second, joined = (make_passage(str(number), "", 0, len(text), text) for number, text in enumerate(texts))
    for passage in (first, second, joined):
        origins.add(passage)
    assert origins.origin_of_claim(joined.passage_id, "Rp 612.345") == second.passage_id
    assert origins.origin_of_claim(joined.passage_id, "44,10 ribu jiwa") == first.passage_id


def test_paragraphs_are_lines_in_code_points() -> None:
    text = "Judul 😀\n\n  Satu. \r\nDua\n \n"
    assert [text[start:end] for start, end in split_paragraphs(text)] == ["Judul 😀", "Satu.", "Dua"]


def test_a_passage_holds_its_claims() -> None:
    text = "Judul 1\n\nAda 5 orang dan 6 orang.\n\nTanpa angka.\n\nAda 7 orang."
    found = find_passages("r", "a", text, [text.index("7"), text.index("5"), text.index("6")])
    assert [found[offset].text for offset in sorted(found)] == ["Ada 5 orang dan 6 orang."] * 2 + ["Ada 7 orang."]
