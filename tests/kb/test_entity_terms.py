"""Offices as terms in time, from what articles say."""

from __future__ import annotations

from datetime import date
from typing import Any

from kb.derive import derive
from kb.ingest import store
from kb.store import open_kb
from tests.kb.invented import make_article, make_official, make_statements

KUPANG = "53.71"
COLUMNS = "person, office, acting, first_seen_on, last_seen_on, articles, rivals"


def terms(*said: tuple[str, date, str, str, dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Rows of the view for articles that name one official each: article, day, person, office, further facts."""
    pairs = []
    for name, day, person, office, facts in said:
        article = make_article(name, day=day)
        sentence = facts.pop("sentence", f"{office} {person} membuka rapat.")
        official = make_official(person, office, KUPANG, place_name="Kota Kupang", **facts)
        object.__setattr__(official, "sentence", sentence)
        object.__setattr__(official, "surface", f"{office} {person}")
        pairs.append(make_statements(article, officials=(official,)))
    with open_kb(":memory:") as kb:
        store(kb, pairs)
        derive(kb)
        query = f"SELECT {COLUMNS} FROM v_office_terms ORDER BY first_seen_on, person"
        return kb.connection.execute(query).fetchall()


def test_a_term_runs_from_the_first_to_the_last_article() -> None:
    held = "Wali Kota Kupang"
    first, last = date(2024, 1, 10), date(2024, 6, 1)
    found = terms(("a", first, "Tirta Gerdanu", held, {}), ("b", last, "Tirta Gerdanu", "Walikota Kupang", {}))
    assert found == [("Tirta Gerdanu", held, None, first, last, 2, [])]


def test_who_acts_has_a_term_of_his_own_and_is_no_rival() -> None:
    found = terms(
        ("a", date(2024, 1, 10), "Tirta Gerdanu", "Pj Wali Kota Kupang", {"acting": "Pj"}),
        ("b", date(2024, 1, 12), "Sartika Wulanjaya", "Wali Kota Kupang", {}),
        ("c", date(2024, 1, 9), "Sartika Wulanjaya", "Wali Kota Kupang", {}),
    )
    assert [(row[0], row[1], row[2], row[6]) for row in found] == [
        ("Sartika Wulanjaya", "Wali Kota Kupang", None, []),
        ("Tirta Gerdanu", "Wali Kota Kupang", "Pj", []),
    ]


def test_two_at_once_are_rivals_one_after_the_other_are_not() -> None:
    held = "Wali Kota Kupang"
    once = terms(
        ("a", date(2024, 1, 10), "Tirta Gerdanu", held, {}),
        ("b", date(2024, 3, 10), "Tirta Gerdanu", held, {}),
        ("c", date(2024, 2, 10), "Sartika Wulanjaya", held, {}),
    )
    assert [row[6] for row in once] == [["Sartika Wulanjaya"], ["Tirta Gerdanu"]]
    after = terms(
        ("a", date(2024, 1, 10), "Tirta Gerdanu", held, {}),
        ("c", date(2025, 2, 10), "Sartika Wulanjaya", held, {}),
    )
    assert [row[6] for row in after] == [[], []]


def test_who_once_held_it_or_wants_it_has_no_term() -> None:
    for word in ("mantan", "eks", "calon"):
        sentence = f"Hadir juga {word} Wali Kota Kupang Tirta Gerdanu."
        assert terms(("a", date(2024, 1, 10), "Tirta Gerdanu", "Wali Kota Kupang", {"sentence": sentence})) == []


def test_several_members_are_no_rivals() -> None:
    held = "Anggota DPRD Kota Kupang"
    found = terms(
        ("a", date(2024, 1, 10), "Tirta Gerdanu", held, {}), ("b", date(2024, 1, 10), "Sartika Wulanjaya", held, {})
    )
    assert [row[6] for row in found] == [[], []]
