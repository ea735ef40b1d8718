"""Open measures: what is one series, and what is not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kb.derive import derive
from kb.ingest import store
from kb.measure_keys import measure_key
from kb.store import open_kb
from tests.kb.invented import make_article, make_claim, make_statements

PRICE: dict[str, Any] = {"indicator": None, "unit": "IDR", "per": "kg", "measure": "harga beras medium"}


def series_of(*claims: dict[str, Any]) -> list[str]:
    """The series of one claim an article; `day` and `article` are of the article, the rest of the claim."""
    pairs = []
    for number, facts in enumerate(claims):
        name = f"a{number}"
        # the texts differ, so that none is a copy of another
        text = (
            f"Kabar {name} dari lapangan {number * 37} menyebut angka 9,12 persen dalam cerita yang lain lagi {name}."
        )
        article = make_article(name, text, facts.pop("day", date(2024, 7, 3)))
        pairs.append(make_statements(article, make_claim(article, **{**PRICE, **facts})))
    with open_kb(":memory:") as kb:
        store(kb, pairs)
        derive(kb)
        rows = kb.connection.execute("SELECT claim_id, series_id FROM claim_series").fetchall()
        by_claim = dict(rows)
        return [by_claim.get(said.claims[0].claim_id, "") for _, said in pairs]


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"measure": "Harga beras medium di Pasar Melati"},
        {"measure": "harga beras medium di Kota Kupang"},
        {"day": date(2024, 7, 5)},
    ],
)
def test_one_series(other: dict[str, Any]) -> None:
    one, two = series_of({}, other)
    assert one == two != ""


@pytest.mark.parametrize(
    "other",
    [
        {"measure": "harga beras premium"},
        {"place": "53.01"},
        {"unit": "USD"},
        {"per": None},
        {"role": "change"},
        {"qualifiers": ("rural",)},
        {"day": date(2024, 7, 6)},
    ],
)
def test_two_series(other: dict[str, Any]) -> None:
    one, two = series_of({}, other)
    assert one != two


def test_without_a_place_or_with_a_word_of_every_event_a_series_is_of_one_article() -> None:
    one, two = series_of({"place": None}, {"place": None})
    assert one != two
    one, two = series_of({"measure": "harga"}, {"measure": "harga"})
    assert one != two


def test_a_chain_of_days_is_one_event() -> None:
    found = series_of({}, {"day": date(2024, 7, 5)}, {"day": date(2024, 7, 7)}, {"day": date(2024, 7, 20)})
    assert found[0] == found[1] == found[2] != found[3]


def test_a_known_indicator_has_no_open_series() -> None:
    assert series_of({"indicator": "poverty_rate"}) == [""]


@pytest.mark.parametrize(
    ("phrase", "key"),
    [
        ("Jumlah keluarga penerima bantuan", "keluarga penerima"),
        ("harga beras medium di Pasar Melati pada Rabu", "beras harga medium"),
        ("harganya beras medium", "beras harga medium"),
        ("jumlah warga terdampak", "orang terdampak"),
        ("jumlah", ""),
        ("", ""),
        ("😀", ""),
    ],
)
def test_keys(phrase: str, key: str) -> None:
    found = measure_key(phrase)
    assert set(key.split()) <= set(found.split())
    assert bool(found) == bool(key)
