"""Words glued where a page lost a blank, from invented sentences."""

from __future__ import annotations

import itertools

import pytest

from extract.glued_words import find_seams
from tests.extract.sentence import claims_of

GLUED = [
    ("emasAntam", ["emas", "Antam"]),
    ("JakartaHarga", ["Jakarta", "Harga"]),
    ("rupiahditutup", ["rupiah", "ditutup"]),
    ("sukubungaacuan", ["suku", "bunga", "acuan"]),
    ("PelemahanRupiahjuga", ["Pelemahan", "Rupiah", "juga"]),
    ("YouTube", ["YouTube"]),
    ("Kalimantan", ["Kalimantan"]),
    ("perempuannya", ["perempuannya"]),
    ("kebijakan", ["kebijakan"]),
]


@pytest.mark.parametrize(("word", "parts"), GLUED)
def test_glued_words_come_apart(word: str, parts: list[str]) -> None:
    bounds = [0, *find_seams(word), len(word)]
    assert [word[low:high] for low, high in itertools.pairwise(bounds)] == parts


def test_a_measure_of_glued_words_is_written_apart() -> None:
    claim = claims_of("Bank itu menahan sukubungaacuan di level 5,5 persen.")["5,5 persen"]
    assert claim.measure == "suku bunga acuan"
