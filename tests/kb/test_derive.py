"""Derived tables: rebuilt from what is stored, always the same."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kb import alongside
from kb.derive import derive, is_derived, is_stage_done, mark_stage_done
from kb.ingest import store
from kb.reference_figures import load_reference_figures, read_figure
from kb.steps import load_step
from kb.store import KnowledgeBase, open_kb
from tests.kb.invented import TEXT, make_article, make_claim, make_official, make_pair, make_statements

MAY_BE_EMPTY = {"entity_pairs", "entity_trials", "open_series", "claim_series", "same_facts"}
DERIVED = (
    "places",
    "indicators",
    "indicator_relations",
    "reference_figures",
    "passages",
    "claim_origins",
    "article_clusters",
    "entities",
    "entity_pairs",
    "entity_links",
    "entity_nodes",
    "entity_trials",
    "open_series",
    "claim_series",
    "claim_facts",
    "same_facts",
    "series_figures",
    "office_terms",
)


def fetch(kb: KnowledgeBase, text: str) -> list[tuple[Any, ...]]:
    return kb.connection.execute(text).fetchall()


def fill(kb: KnowledgeBase) -> None:
    first = make_article("a1", TEXT, date(2024, 7, 3), publisher="Kabar Melati")
    second = make_article("a2", f"Data dari kantor itu: {TEXT}", date(2024, 7, 5))
    chief = make_official("DjiDja Kelana", "Kepala Bapeda Kota Kupang", "53.71", body="Bapeda Kota Kupang")
    other = make_official("Djidja Kelana", "Kepala Bappeda Kota Kupang", "53.71", body="Bappeda Kota Kupang")
    store(kb, [make_statements(second, make_claim(second, speaker="Djidja Kelana"), officials=(other,))])
    store(kb, [make_statements(first, make_claim(first, speaker="DjiDja Kelana"), officials=(chief,))])


def dump(kb: KnowledgeBase) -> dict[str, list[tuple[Any, ...]]]:
    return {table: fetch(kb, f"SELECT * FROM {table} ORDER BY ALL") for table in DERIVED}


def test_the_same_articles_give_the_same_tables() -> None:
    with open_kb(":memory:") as kb:
        fill(kb)
        derive(kb)
        before = dump(kb)
        derive(kb)
        assert dump(kb) == before
        assert all(before[table] for table in DERIVED if table not in MAY_BE_EMPTY)


def test_one_person_one_body_one_voice() -> None:
    with open_kb(":memory:") as kb:
        fill(kb)
        derive(kb)
        assert fetch(kb, "SELECT person_name, body_name, count(*) FROM v_officials GROUP BY ALL") == [
            ("Djidja Kelana", "Badan Perencanaan Pembangunan Daerah Kota Kupang", 2)
        ]
        assert fetch(kb, "SELECT count(*), count(DISTINCT origin_id), count(DISTINCT speaker_id) FROM v_claims") == [
            (2, 1, 1)
        ]
        assert fetch(kb, "SELECT DISTINCT origin_article_id FROM v_articles ORDER BY label") == [
            (make_article("a1").article_id,)
        ]


def test_a_series_holds_claims_beside_reference_figures() -> None:
    with open_kb(":memory:") as kb:
        fill(kb)
        derive(kb)
        rows = fetch(
            kb,
            """
            SELECT kind, value, origins, rule IS NOT NULL FROM v_series
            WHERE indicator = 'poverty_rate' AND place = '53.71' AND period_label = '2024-03'
            ORDER BY ALL
            """,
        )
    assert rows == [
        ("claim", Decimal("9.12"), 1, True),
        ("claim", Decimal("9.12"), 1, True),
        ("reference", Decimal("8.24"), 1, True),
    ]


def test_a_stored_batch_makes_what_is_derived_stale(tmp_path: Path) -> None:
    with open_kb(tmp_path / "kb.duckdb") as kb:
        assert not is_derived(kb)
        store(kb, [make_pair()])
        derive(kb)
        mark_stage_done(kb, "checks")
        store(kb, [make_pair()])  # nothing new
        assert is_derived(kb)
        assert is_stage_done(kb, "checks")
        store(kb, [make_pair("a2")])
        assert not is_derived(kb)
        assert not is_stage_done(kb, "checks")


def test_places_come_with_all_that_contains_them() -> None:
    with open_kb(":memory:") as kb:
        article = make_article()
        store(kb, [make_statements(article, make_claim(article, place="53.71.05.1004"))])
        derive(kb)
        rows = fetch(kb, "SELECT place_code, level, parent_code FROM places WHERE place_code LIKE '53.71%' ORDER BY 1")
    assert rows == [
        ("53.71", "city", "53"),
        ("53.71.05", "district", "53.71"),
        ("53.71.05.1004", "village", "53.71.05"),
    ]


def test_every_reference_figure_can_be_used() -> None:
    figures = load_reference_figures()
    assert len({figure.reference_id for figure in figures}) == len(figures) == 1943
    assert {figure.place_name for figure in figures if figure.place == "0"} == {"Indonesia"}
    assert {figure.definition for figure in figures if figure.indicator == "population_registered"} == {"dukcapil"}


@pytest.mark.parametrize(
    ("row", "low", "high", "unit", "per"),
    [
        ({"value": "8.24", "decimals": "2", "unit": "percent"}, "8.235", "8.245", "percent", None),
        ({"value": "40380", "decimals": "-1", "unit": "person"}, "40375", "40385", "person", None),
        (
            {"value": "535547", "decimals": "0", "unit": "IDR per kapita per bulan"},
            "535546.5",
            "535547.5",
            "IDR",
            "kapita per bulan",
        ),
    ],
)
def test_a_row_is_read_with_its_interval(row: dict[str, str], low: str, high: str, unit: str, per: str | None) -> None:
    facts = {"indicator": "poverty_rate", "place_code": "53.71", "place": "Kota Kupang", "period": "2024-09"}
    figure = read_figure({**facts, "released": "2025-01", "source": "BPS", **row}, "x.csv")
    assert (figure.value_low, figure.value_high) == (Decimal(low), Decimal(high))
    assert (figure.unit, figure.per) == (unit, per)
    assert (figure.period_start, figure.period_end) == (date(2024, 9, 1), date(2024, 10, 1))
    assert figure.released_on == date(2025, 1, 1)


def test_facts_say_which_origins_have_copies() -> None:
    with open_kb(":memory:") as kb:
        copy, first = (make_article(name, TEXT, date(2024, 7, day)) for name, day in (("b", 5), ("a", 3)))
        alone = make_article(
            "c", "Kata pencatat lain, hanya 3 persen warga di sana yang belum punya buku.", date(2024, 7, 1)
        )
        store(kb, [make_statements(one, make_claim(one)) for one in (copy, first)])
        store(kb, [make_statements(alone, make_claim(alone, "3 persen"))])
        derive(kb)
        told = "SELECT label, is_copied FROM claim_facts JOIN articles USING (article_id) ORDER BY label"
        assert fetch(kb, told) == [("a", True), ("b", True), ("c", False)]


def test_what_a_speaker_holds_is_told_by_one_mention() -> None:
    with open_kb(":memory:") as kb:
        article = make_article("a1", TEXT)
        held = make_official("Budi Kelana", "Kepala Dinas Sosial", "53.71", body="Dinas Sosial", start=3)
        later = make_official("Budi Kelana", "Camat", "53.01", body="Badan Amal", start=1)
        store(kb, [make_statements(article, make_claim(article, speaker="Budi Kelana"), officials=(held, later))])
        kb.connection.execute(load_step("derive_mentions"))
        told = "SELECT place, office, body FROM entity_mentions WHERE mention_kind = 'claim' AND entity_kind = 'person'"
        assert fetch(kb, told) == [("53.01", "Camat", "Badan Amal")]


def test_much_is_worked_on_alongside_with_the_same_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    with open_kb(":memory:") as kb:
        fill(kb)
        counts, before = derive(kb), dump(kb)
        monkeypatch.setattr(alongside, "WORTH_A_PROCESS", 1)
        assert (derive(kb), dump(kb)) == (counts, before)


def test_work_alongside_that_does_not_come_back_is_done_here() -> None:
    with alongside.alongside(leave_child, list(range(alongside.WORTH_A_PROCESS))) as take:
        assert take() == alongside.WORTH_A_PROCESS


def leave_child(rows: Sequence[int]) -> int:
    if multiprocessing.parent_process() is not None:
        os._exit(3)
    return len(rows)
