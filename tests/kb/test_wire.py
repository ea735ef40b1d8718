"""What crosses to a server and back: values, records, literals; nothing is changed on the way."""

from __future__ import annotations

import dataclasses

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.literals import render_literal
from kb.wire import GarbledError, pack, unpack
from tests.kb.invented import make_article, make_claim, make_official, make_statements

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(st.characters(codec="utf-8")) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3),
)


@settings(deadline=None)
@given(VALUES)
def test_values_cross_unchanged(value: object) -> None:
    assert unpack(pack(value)) == value


def test_records_cross_unchanged() -> None:
    article = make_article("a1", "Warga mencatat 9,12 persen. \ud800 \0", authors=("Ratna", "Tirta"))
    pair = make_statements(article, make_claim(article), officials=(make_official("Budi Kelana"),))
    crossed = unpack(pack(list(pair)))
    assert crossed == list(pair)
    assert [field.name for field in dataclasses.fields(crossed[0])] == [f.name for f in dataclasses.fields(article)]
    for garbled in ("", "x", pack({"=": "Popen", "of": []}), pack({"=": "Claim", "of": [1]})):
        with pytest.raises(GarbledError):
            unpack(garbled)


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.text(st.characters(codec="utf-8")),
        st.integers(-(2**60), 2**60),
        st.booleans(),
        st.none(),
        st.dates(),
        st.floats(allow_nan=False),
        st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12),
        st.lists(st.text(st.characters(codec="utf-8")), min_size=1, max_size=3),
    )
)
def test_a_literal_is_the_value(value: object) -> None:
    with duckdb.connect() as connection:
        assert connection.execute(f"SELECT {render_literal(value)}").fetchone() == (value,)
