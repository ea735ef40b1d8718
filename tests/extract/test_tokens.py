"""Words of a text: one cut for all readers, and where the words of a list may start."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.phrase_heads import PhraseHeads
from extract.tokens import find_tokens

SPELLED = re.compile(r"\b(?:dua|tiga)\b")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Menurut dataBPS, PT Melati2. Agus", ["Menurut", "data", "BPS", "PT", "Melati", "2", "Agus"]),
        ("Jum'at di Melati-Raya_Dua", ["Jum'at", "di", "Melati", "Raya", "Dua"]),
        ("data Melati2. agus", ["data", "Melati2", "agus"]),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert find_tokens(text).words == words


def test_a_word_is_read_the_same_beside_glued_ones() -> None:
    assert find_tokens("kata Budi").words == find_tokens("dataBPS: kata Budi").words[2:]


@given(st.text(alphabet="dua tig_1'’-.DÜ\n", max_size=40))
def test_starts_miss_no_word(text: str) -> None:
    starts = find_tokens(text).find_starts(frozenset(["dua", "tiga"]))
    assert {match.start() for match in SPELLED.finditer(text.lower())} <= set(starts)


@given(st.text(alphabet="a1２½_'’-.,D\n", max_size=40))
def test_no_number_is_missed(text: str) -> None:
    numbers = find_tokens(text).numbers
    assert {match.start() for match in re.finditer(r"\d+|½", text)} <= set(numbers)
    assert numbers == sorted(numbers)


@given(st.lists(st.sampled_from(["nasional", "nasionalisme", "negara", "dua", "bank", "rupiah"])))
def test_phrases_held_are_all_possible(words: list[str]) -> None:
    phrases = (" nasional", " dua negara", " bank")
    low = " " + " ".join(words)
    assert {phrase for phrase in phrases if phrase in low} <= PhraseHeads(phrases).possible(dict.fromkeys(words))


def test_a_phrase_without_a_word_is_refused() -> None:
    with pytest.raises(ValueError, match="no word begins"):
        PhraseHeads([" - "])
