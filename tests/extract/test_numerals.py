"""Numerals: notation in every mix, number words written and read back, any text at all."""

from __future__ import annotations

import random
import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from extract.folding import fold
from extract.numerals import find_numerals, parse_number

READINGS = [
    ("442.758", "442758"),
    ("1.046.309", "1046309"),
    ("8,61", "8.61"),
    ("8.61", "8.61"),
    ("0,125", "0.125"),
    ("0.316", "0.316"),
    ("1.000,00", "1000"),
    ("1,234,567.89", "1234567.89"),
    ("1.250.000.50", "1250000.50"),
    ("40,38 ribu", "40380"),
    ("11, 64 ribu", "11640"),
    ("1,2 triliun", "1200000000000"),
    ("Rp1,2 triliun", "1200000000000"),
    ("Rp 3 M", "3000000000"),
    ("Rp 2,5 T", "2500000000000"),
    ("5jt", "5000000"),
    ("40rb", "40000"),
    ("Rp 84.286,-", "84286"),
    ("Rp 1. 500.000", "1500000"),
    ("1 juta 200 ribu", "1200000"),
    ("10 jutaan", "10000000"),
    ("2.000-an", "2000"),
    ("200-an ribu", "200000"),
    ("3 ratus ribu", "300000"),
    ("2½", "2.5"),
    ("3/4", "0.75"),
    ("setengah juta", "500000"),
    ("satu setengah miliar", "1500000000"),
    ("dua koma lima juta", "2500000"),
    ("seperempat", "0.25"),
    ("tiga perempat", "0.75"),
    ("satu juta seribu", "1001000"),
    ("dua ribu lima ratus triliun", "2500000000000000"),
    ("minus dua koma lima", "-2.5"),
    ("-0,5", "-0.5"),
    ("8 milyar", "8000000000"),
    ("４５", "45"),
]
NO_NUMBERS = [
    "",
    "ribu",
    "1.2.3",
    "192.168.1.1",
    "puluhan ribu",
    "dua orang",
    "kedua",
    "5 dan 7",
    "9" * 50,
    "belas",
    "Rp",
]


@pytest.mark.parametrize(("text", "value"), READINGS)
def test_number_has_the_value_that_a_reader_gives_it(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_single_number_is_none(text: str) -> None:
    assert parse_number(text) is None


def spell(number: int) -> str:
    return str(num2words(number, lang="id"))


def spell_long(number: int) -> str:
    """With "satu ribu" where the language says "seribu", and the other spellings of the scales."""
    words = re.sub("^satu juta", "sejuta", spell(number).replace("seribu", "satu ribu"))
    return words.replace("miliar", "milyar").replace("triliun", "trilyun")


@given(st.integers(0, 10**15))
@settings(max_examples=300, deadline=None)
def test_spelled_number_is_read_back(number: int) -> None:
    assert parse_number(spell(number)) == number
    assert parse_number(spell_long(number)) == number


def test_all_small_and_many_large_numbers_are_read_back() -> None:
    source = random.Random(7)  # a fixed sample, no secret
    numbers = [*range(3000), *(source.randrange(10 ** source.randint(4, 15)) for _ in range(2000)), 10**15]
    assert [number for number in numbers if parse_number(spell(number)) != number] == []


@given(st.decimals(-9999, 9999, places=2))
@settings(max_examples=150, deadline=None)
def test_spelled_decimal_is_read_back(number: Decimal) -> None:
    words = f"{'minus ' if number < 0 else ''}{spell(int(abs(number)))} koma "
    words += " ".join(spell(int(digit)) for digit in f"{abs(number):.2f}".split(".")[1])
    assert parse_number(words) == number


@given(st.integers(0, 10**12), st.integers(0, 2))
@settings(max_examples=150, deadline=None)
def test_printed_number_is_read_back(number: int, places: int) -> None:
    shown = f"{Decimal(number).scaleb(-places):,.{places}f}".translate(str.maketrans(",.", ".,"))
    assert parse_number(shown) == Decimal(number).scaleb(-places)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_folding_keeps_every_offset(text: str) -> None:
    low = fold(text)
    assert len(low) == len(text)
    for numeral in find_numerals(low, text):
        assert 0 <= numeral.start < numeral.end <= len(text)


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_a_number_or_none(text: str) -> None:
    value = parse_number(text)
    assert value is None or isinstance(value, Decimal)
