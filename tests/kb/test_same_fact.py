"""The macros, and the view of claims that state the same fact."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from kb.derive import derive
from kb.ingest import store
from kb.store import KnowledgeBase, open_kb
from tests.kb.invented import make_article, make_claim, make_statements

BODY = "Sebanyak 9,12 persen dan 9,1 persen; harga garam kasar 9 persen di Pasar Oebobo, Kupang, menurut {name}."


@pytest.fixture(scope="module")
def kb() -> Iterator[KnowledgeBase]:
    with open_kb(":memory:") as kb:
        pairs = []
        for name, publisher in (("a1", "kabar"), ("a2", "warta"), ("a3", "warta")):
            article = make_article(name, BODY.format(name=name), publisher=publisher)
            rounded = {"value": Decimal("9.1"), "value_low": Decimal("9.05"), "value_high": Decimal("9.15")}
            other = {"value": Decimal(12), "value_low": Decimal("11.5"), "value_high": Decimal("12.5")}
            by_article: dict[str, dict[str, Any]] = {"a1": {}, "a2": rounded, "a3": other | {"period_label": "2023-03"}}
            facts = by_article[name]
            open_facts: dict[str, Any] = {"indicator": None, "measure": "harga garam kasar", "qualifiers": ()}
            pairs.append(
                make_statements(
                    article,
                    make_claim(article, **facts),
                    make_claim(article, "9 persen", **open_facts, **(other if name == "a2" else {})),
                    make_claim(article, "9,1 persen", place=None, place_name=None),
                )
            )
        store(kb, pairs)
        derive(kb)
        yield kb


def test_claims_of_one_fact_stand_together(kb: KnowledgeBase) -> None:
    rows = kb.connection.execute(
        "SELECT label, claims, articles, outlets, different_values, lowest, highest, can_be_equal FROM v_same_fact "
        "WHERE indicator = 'poverty_rate' ORDER BY label"
    ).fetchall()
    group = (2, 2, 2, 2, Decimal("9.1"), Decimal("9.12"), True)  # a3 is about another year, and stands alone
    assert rows == [("a1", *group), ("a2", *group)]


def test_a_measure_without_an_indicator_is_compared_inside_its_event(kb: KnowledgeBase) -> None:
    rows = kb.connection.execute(
        "SELECT fact_key LIKE 'measure:%|' || series_id AS is_open, label, claims, can_be_equal FROM v_same_fact "
        "WHERE indicator IS NULL ORDER BY label"
    ).fetchall()
    assert rows == [(True, label, 3, False) for label in ("a1", "a2", "a3")]


def test_a_claim_without_a_place_states_no_fact_that_can_be_compared(kb: KnowledgeBase) -> None:
    query = "SELECT count(*) FILTER (surface = '9,1 persen'), count(*) FROM v_same_fact"
    assert kb.connection.execute(query).fetchone() == (0, 5)


@pytest.mark.parametrize(
    ("ends", "meet"),
    [
        ("1, 2, 2, 3", True),
        ("1, 2, 3, 4", False),
        ("3, 4, 1, 2", False),
        ("NULL, 2, 1, NULL", True),
        ("5, 5, 1, 9", True),
    ],
)
def test_interval_overlap(kb: KnowledgeBase, ends: str, meet: bool) -> None:
    assert kb.connection.execute(f"SELECT interval_overlap({ends})").fetchone() == (meet,)


def test_same_fact_key(kb: KnowledgeBase) -> None:
    said = "NULL, 'Harga  Garam (kasar)', '53.71', '2024', 'IDR', 'kg', ['urban'], 'level', 'estimate'"
    assert kb.connection.execute(f"SELECT same_fact_key({said})").fetchone() == (
        "measure:harga garam kasar|53.71|2024|IDR|kg|urban|level|observed",
    )
    nowhere = said.replace("'53.71'", "NULL")
    assert kb.connection.execute(f"SELECT same_fact_key({nowhere})").fetchone() == (None,)
