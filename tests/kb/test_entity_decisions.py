"""What people decide about names: stored, replayed on every rebuild, carried elsewhere; and each step explained."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from cekangka.steps.waterfall import show_waterfall
from kb.decisions import UnknownSubjectError, decide_entities, export_decisions, import_decisions, list_open_pairs
from kb.derive import derive
from kb.entity_explain import explain_entity
from kb.ingest import store
from kb.store import KnowledgeBase, open_kb
from tests.kb.invented import make_article, make_claim, make_official, make_statements

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2025, 3, 1, 8, 0, tzinfo=UTC)
PEOPLE = (
    ("a", "Tirta Wasitadji", "Camat Melati", "53.71"),
    ("b", "Tirta Wasitaji", "Lurah Kencana", "53.71"),
    ("c", "Tirta Wasitadji", "Ketua PMI", "53.01"),
    ("d", "Rosnita Gerdanu", "Kepala Dinas Sosial Kota Kupang", "53.71"),
    ("e", "Nita Gerdanu", "Kepala Dinas Sosial Kota Kupang", "53.71"),
    ("j", "Budi Santoso", "Camat Melati", "53.71"),
    ("k", "Budi Santoso", "Ketua PMI", "53.71"),
)


def add(base: KnowledgeBase, *people: tuple[str, str, str, str]) -> None:
    """Store an article a person, and derive."""
    pairs = []
    for name, person, office, place in people:
        article = make_article(name, day=date(2024, 7, 3))
        claim = make_claim(article, speaker=person, office=office, place=place)
        pairs.append(make_statements(article, claim, officials=(make_official(person, office, place),)))
    store(base, pairs)
    derive(base)


@pytest.fixture
def kb() -> Iterator[KnowledgeBase]:
    with open_kb(":memory:") as base:
        add(base, *PEOPLE)
        yield base


def entity(base: KnowledgeBase, label: str) -> str:
    """The person of an article."""
    query = "SELECT person_id FROM v_officials WHERE label = ?"
    (row,) = base.connection.execute(query, [label]).fetchall()
    found: str = row[0]
    return found


def decide(base: KnowledgeBase, one: str, other: str, judgement: str) -> None:
    decide_entities(base, one, other, judgement, decided_by="redaksi", decided_at=NOW, note="dicek")  # type: ignore[arg-type]


def test_a_decision_is_replayed_on_every_rebuild(kb: KnowledgeBase) -> None:
    assert entity(kb, "d") != entity(kb, "e")
    decide(kb, entity(kb, "d"), entity(kb, "e"), "same")
    for _ in range(2):
        derive(kb)
        assert entity(kb, "d") == entity(kb, "e")
    add(kb, ("f", "Nita Gerdanu", "Kepala Dinas Sosial Kota Kupang", "53.71"))
    assert entity(kb, "d") == entity(kb, "e") == entity(kb, "f")


def test_a_later_decision_replaces_an_earlier_one(kb: KnowledgeBase) -> None:
    ids = entity(kb, "d"), entity(kb, "e")
    decide(kb, ids[0], ids[1], "same")
    decide(kb, ids[1], ids[0], "different")
    derive(kb)
    assert entity(kb, "d") != entity(kb, "e")
    assert kb.connection.execute("SELECT count(*) FROM entity_decisions").fetchone() == (1,)


def test_two_names_of_one_entity_can_be_parted(kb: KnowledgeBase) -> None:
    add(kb, ("g", "Rosnita A. Gerdanu", "Kepala Dinas Sosial Kota Kupang", "53.71"))
    assert entity(kb, "d") == entity(kb, "g")
    query = "SELECT node_id FROM entity_nodes WHERE entity_id = ? ORDER BY name"
    one, other = (row[0] for row in kb.connection.execute(query, [entity(kb, "d")]).fetchall())
    decide(kb, one, other, "different")
    derive(kb)
    assert entity(kb, "d") != entity(kb, "g")


def test_decisions_travel_as_lines(kb: KnowledgeBase) -> None:
    decide(kb, entity(kb, "d"), entity(kb, "e"), "same")
    lines = list(export_decisions(kb))
    with open_kb(":memory:") as other:
        add(other, *PEOPLE)
        assert import_decisions(other, lines) == 1
        derive(other)
        assert entity(other, "d") == entity(other, "e")
        assert list(export_decisions(other)) == lines
        with pytest.raises(UnknownSubjectError, match="line 1"):
            import_decisions(other, [lines[0].replace('"same"', '"perhaps"')])


def test_review_lists_what_a_decision_would_settle_and_then_no_more(kb: KnowledgeBase) -> None:
    before = list_open_pairs(kb)
    assert before
    assert all(item.benefit <= item.links for item in before)
    assert [item.benefit for item in before] == sorted((item.benefit for item in before), reverse=True)
    first = before[0]
    decide(kb, first.entity_id, first.other_entity_id, "unsure")
    derive(kb)
    assert (first.entity_id, first.other_entity_id) not in {
        (p.entity_id, p.other_entity_id) for p in list_open_pairs(kb)
    }


def test_explain_shows_each_step(kb: KnowledgeBase) -> None:
    (official,) = kb.connection.execute("SELECT official_id FROM v_officials WHERE label = 'a'").fetchall()
    found = explain_entity(kb, official[0])
    person = next(item for item in found if item.kind == "person")
    assert [step.step for step in person.steps] == ["name", "region", "compared", "decision"]
    outcomes = {(candidate.name, candidate.place): candidate for candidate in person.steps[2].candidates}
    assert outcomes["Tirta Wasitadji", "53.01"].reason == "other region"
    office = next(item for item in found if item.kind == "office")
    assert office.place == "53.71"
    text = "\n".join(line for item in found for line in show_waterfall(item))
    assert "other region" in text
    assert person.entity_id in text if person.entity_id else False


def test_explain_a_claim_an_entity_a_name_and_nothing(kb: KnowledgeBase) -> None:
    (claim,) = kb.connection.execute("SELECT claim_id FROM v_claims WHERE label = 'd'").fetchall()
    kinds = {item.kind for item in explain_entity(kb, claim[0])}
    assert kinds == {"person", "office", "organisation", "place", "indicator"}
    assert explain_entity(kb, entity(kb, "d"))[0].entity_id == entity(kb, "d")
    (bare,) = explain_entity(kb, "Kupang")
    assert (bare.judgement, {c.entity_id for c in bare.steps[0].candidates}) == ("unsure", {"53.71", "53.01"})
    with pytest.raises(UnknownSubjectError):
        explain_entity(kb, "Tidak Dikenal")


def test_a_veto_is_named(kb: KnowledgeBase) -> None:
    add(
        kb,
        ("h", "Yosef Tanumihar", "Wakil Wali Kota Kupang", "53.71"),
        ("i", "Wening Astari", "Wali Kota Kupang", "53.71"),
    )
    (item,) = (item for item in explain_entity(kb, "Wali Kota Kupang") if item.kind == "office")
    (rival,) = (c for c in item.steps[2].candidates if c.name == "Wakil Wali Kota Kupang")
    assert (rival.outcome, rival.vetoes) == ("negative", ["wakil"])
