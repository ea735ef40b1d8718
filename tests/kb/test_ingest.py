"""Storing batches: once, exactly, in revisions, and whole or not at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from extract.claim import Claim
from extract.mentions import Skip
from kb.ingest import StoredCounts, store
from kb.rows import CLAIM_FIELDS, UNSTORABLE, target_columns
from kb.store import KnowledgeBase, open_kb
from tests.kb.invented import TEXT, make_article, make_claim, make_pair, make_statements


@pytest.fixture
def kb() -> Iterator[KnowledgeBase]:
    with open_kb(":memory:") as opened:
        yield opened


def fetch(kb: KnowledgeBase, text: str) -> list[tuple[Any, ...]]:
    return kb.connection.execute(text).fetchall()


def test_every_column_of_the_schema_is_filled(kb: KnowledgeBase) -> None:
    for table, columns in target_columns().items():
        schema = {row[0] for row in fetch(kb, f"SELECT column_name FROM duckdb_columns() WHERE table_name = '{table}'")}
        assert set(columns) == schema


def test_a_claim_comes_back_as_it_went_in(kb: KnowledgeBase) -> None:
    article, statements = make_pair()
    counts = store(kb, [(article, statements)])
    assert counts == StoredCounts(new_articles=1, new_revisions=1, claims=1, dates=1, skips=1)
    names = ", ".join(f'"{name}"' for name in CLAIM_FIELDS)
    (row,) = fetch(kb, f"SELECT {names} FROM v_claims")
    stored = dict(zip(CLAIM_FIELDS, row, strict=True))
    (claim,) = statements.claims
    expected = dataclasses.asdict(claim) | {"alternatives": [{"value": Decimal(912), "reading": "koma as thousands"}]}
    expected |= {"qualifiers": ["urban"], "place_candidates": []}
    assert stored == expected
    assert fetch(kb, 'SELECT text["start" + 1 : "end"] FROM v_claims INNER JOIN revisions USING (revision_id)') == [
        ("9,12 persen",)
    ]


def test_the_day_of_publication_is_that_of_the_article_not_of_the_machine(kb: KnowledgeBase) -> None:
    store(kb, [make_pair()])  # half past midnight in Kupang is the day before in UTC
    assert fetch(kb, "SELECT published_on FROM v_articles") == [(date(2024, 7, 3),)]


def test_twice_is_once(kb: KnowledgeBase) -> None:
    batch = [make_pair("a1"), make_pair("a2"), make_pair("a1")]
    store(kb, batch)
    tables = ("articles", "revisions", "sections", "claims", "date_mentions", "official_mentions", "skips")
    before = {table: fetch(kb, f"SELECT * FROM {table} ORDER BY ALL") for table in tables}
    counts = store(kb, batch)
    assert (counts.new, counts.changed, counts.unchanged) == (0, 0, 3)
    assert before == {table: fetch(kb, f"SELECT * FROM {table} ORDER BY ALL") for table in tables}
    assert len(before["claims"]) == 2


def test_a_changed_text_is_a_new_revision_and_the_old_claims_stay(kb: KnowledgeBase) -> None:
    store(kb, [make_pair()])
    counts = store(kb, [make_pair(text=TEXT.replace("9,12", "9,21"), surface="9,21 persen")])
    assert (counts.new, counts.changed) == (0, 1)
    assert fetch(kb, "SELECT surface FROM v_claims") == [("9,21 persen",)]
    assert fetch(kb, "SELECT revision_number, surface, is_newest FROM v_all_claims ORDER BY 1") == [
        (1, "9,12 persen", False),
        (2, "9,21 persen", True),
    ]
    assert store(kb, [make_pair()]).unchanged == 1


def test_another_extractor_replaces_what_it_reads_anew(kb: KnowledgeBase) -> None:
    article, statements = make_pair()
    store(kb, [(article, statements)], extractor_version="old")
    better = dataclasses.replace(statements, claims=(dataclasses.replace(statements.claims[0], unit="other"),))
    counts = store(kb, [(article, better)], extractor_version="new")
    assert (counts.new, counts.changed, counts.reread_revisions) == (0, 1, 1)
    assert fetch(kb, "SELECT unit, revision_number, extractor_version FROM v_claims") == [("other", 1, "new")]


def test_a_date_of_publication_that_was_not_known_is_news(kb: KnowledgeBase) -> None:
    undated = make_article(day=None)
    store(kb, [make_statements(undated, make_claim(undated))])
    store(kb, [make_pair()])
    store(kb, [make_statements(undated, make_claim(undated))])
    assert fetch(kb, "SELECT published_on, revision_number FROM v_articles") == [(date(2024, 7, 3), 1)]


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        (Decimal("9999999999999999999999999999"), True),
        (Decimal("0.0000000001"), True),
        (Decimal(10) ** 40, False),
        (Decimal("0.00000000001"), False),
    ],
)
def test_a_figure_is_stored_exactly_or_accounted_for(kb: KnowledgeBase, value: Decimal, stored: bool) -> None:
    article = make_article()
    claim = make_claim(article, value=value, value_low=None, value_high=value * 2)
    store(kb, [make_statements(article, claim, skips=())])
    assert fetch(kb, "SELECT value FROM claims") == ([(value,)] if stored else [])
    assert fetch(kb, "SELECT reason FROM skips") == ([] if stored else [(UNSTORABLE,)])


def test_an_interval_too_fine_to_store_is_rounded_outward(kb: KnowledgeBase) -> None:
    article = make_article()
    low, high = Decimal("1.00000000005"), Decimal("1.00000000015")
    store(kb, [make_statements(article, make_claim(article, value=Decimal(1), value_low=low, value_high=high))])
    assert fetch(kb, "SELECT value_low, value_high FROM claims") == [(Decimal(1), Decimal("1.0000000002"))]


def test_text_that_utf8_cannot_hold_keeps_its_offsets(kb: KnowledgeBase) -> None:
    article = make_article(text=f"\ud83d rusak \0 {TEXT}")
    store(kb, [make_statements(article, make_claim(article))])
    assert fetch(
        kb, 'SELECT text["start" + 1 : "end"] = surface FROM v_claims INNER JOIN revisions USING (revision_id)'
    ) == [(True,)]


def test_a_batch_is_whole_or_not_at_all(kb: KnowledgeBase) -> None:
    class BrokenError(Exception):
        pass

    article, statements = make_pair("a2")

    class Broken(Claim):
        __slots__ = ()

        @property
        def speaker(self) -> str:
            raise BrokenError

    facts = {name: getattr(statements.claims[0], name) for name in CLAIM_FIELDS}
    broken = object.__new__(Broken)
    for name, fact in facts.items():
        if name != "speaker":
            object.__setattr__(broken, name, fact)
    with pytest.raises(BrokenError):
        store(kb, [make_pair("a1"), (article, dataclasses.replace(statements, claims=(broken,)))])
    assert fetch(kb, "SELECT count(*) FROM articles") == [(0,)]
    assert store(kb, [make_pair("a1")]).new == 1


def test_two_rules_may_pass_over_one_numeral(kb: KnowledgeBase) -> None:
    skips = tuple(Skip(3, 5, "12", reason, rule) for reason, rule in (("house number", "one"), ("list number", "two")))
    store(kb, [make_statements(make_article("a1"), skips=(*skips, skips[0]))])
    assert fetch(kb, "SELECT reason, rule FROM skips ORDER BY rule") == [
        ("house number", "one"),
        ("list number", "two"),
    ]
