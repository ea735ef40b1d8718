"""Every saved query runs, its header names its columns in order, and its parameters narrow what it gives."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kb.derive import derive
from kb.ingest import store
from kb.store import open_kb
from queries.saved_queries import SavedQuery, WrongParameterError, load_saved_queries
from tests.kb.invented import make_article, make_claim, make_official, make_statements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kb.store import KnowledgeBase

# Wordings of their own: copies would be one voice.
BODIES = {
    "a1": "Warga miskin 9,12 persen pada Maret 2024, kata pencatat.\n\nGaram kasar laku 5.000 rupiah di lapak Oesapa.",
    "a2": "Data keluarga menyebut 8,24 persen hidup susah.\n\nPedagang Naikoten minta 5.000 rupiah untuk garam kasar.",
    "a3": "Ratna membaca lagi 9,12 persen dari buku biru.\n\nPembeli membayar 5.000 rupiah, garam kasar cepat habis.",
}
QUERIES = {saved.name: saved for saved in load_saved_queries()}


@pytest.fixture(scope="module")
def kb() -> Iterator[KnowledgeBase]:
    """Three articles of two outlets on three days: one rate told differently, one price in an event, an official."""
    with open_kb(":memory:") as opened:
        pairs = []
        for day, (name, publisher, rate) in enumerate(
            [("a1", "kabar", "9,12"), ("a2", "warta", "8,24"), ("a3", "warta", "9,12")], start=1
        ):
            note = "Ralat: angka diperbaiki." if name == "a3" else None
            article = make_article(name, BODIES[name], date(2024, 7, day), publisher=publisher, correction_note=note)
            value, half = Decimal(rate.replace(",", ".")), Decimal("0.005")
            rates: dict[str, Any] = {"value": value, "value_low": value - half, "value_high": value + half}
            said: dict[str, Any] = {"speaker": "Ratna Wulan", "office": "Kepala Dinas", "is_current": True}
            rates["definition"] = "p3ke" if name == "a2" else "bps_susenas"
            price: dict[str, Any] = {"indicator": None, "measure": "harga garam kasar", "unit": "IDR", "qualifiers": ()}
            pairs.append(
                make_statements(
                    article,
                    make_claim(article, f"{rate} persen", **rates, **said),
                    make_claim(article, "5.000 rupiah", value=Decimal(5000), **price),
                    officials=(make_official("Ratna Wulan", "Kepala Dinas", "53.71", place_name="Kota Kupang"),),
                )
            )
        store(opened, pairs)
        derive(opened)
        yield opened


def ask(kb: KnowledgeBase, name: str, **given: str) -> list[dict[str, Any]]:
    saved = QUERIES[name]
    rows = kb.connection.execute(saved.text, saved.bind(given)).fetchall()
    return [dict(zip(saved.columns, row, strict=True)) for row in rows]


def test_there_are_enough() -> None:
    assert len(QUERIES) >= 15


@pytest.mark.parametrize("saved", load_saved_queries(), ids=lambda saved: saved.name)
def test_runs(kb: KnowledgeBase, saved: SavedQuery) -> None:
    cursor = kb.connection.execute(saved.text, saved.bind())
    assert [column[0] for column in cursor.description or ()] == list(saved.columns)
    assert "ORDER BY" in saved.text


NARROWED = [(saved.name, name) for saved in load_saved_queries() for name in saved.parameters]


@pytest.mark.parametrize(("query", "parameter"), NARROWED, ids=map(".".join, NARROWED))
def test_a_parameter_narrows(kb: KnowledgeBase, query: str, parameter: str) -> None:
    none_such = {date: "2999-01-01", int: "0", str: "tiada'\"%"}[type(QUERIES[query].parameters[parameter].default)]
    assert ask(kb, query, **{parameter: none_such}) == []


FILLED = (
    "series_of_a_place",
    "biggest_differences",
    "outlets_that_disagree",
    "figures_by_definition",
    "figures_of_an_event",
    "terms_of_office",
    "who_said_what",
    "who_corrected",
    "coverage_by_day",
    "newest_figures",
    "said_to_be_current",
    "money_by_size",
    "sources_of_numbers",
    "officials_and_offices",
)


@pytest.mark.parametrize("query", FILLED)
def test_it_finds_something_without_parameters(kb: KnowledgeBase, query: str) -> None:
    assert ask(kb, query)


def test_a_series_of_one_place(kb: KnowledgeBase) -> None:
    rows = ask(kb, "series_of_a_place", place="kota kupang", indicator="poverty_rate", since="2024-01-01")
    assert [(row["kind"], row["value"]) for row in rows if row["qualifiers"] == ["urban"]] == [
        ("claim", Decimal("8.24")),
        ("claim", Decimal("9.12")),
        ("claim", Decimal("9.12")),
    ]


def test_outlets_that_disagree_are_shown_with_all_their_figures(kb: KnowledgeBase) -> None:
    rows = ask(kb, "outlets_that_disagree", place="53.71")
    assert {(row["publisher"], row["value"]) for row in rows} == {
        ("kabar", Decimal("9.12")),
        ("warta", Decimal("8.24")),
        ("warta", Decimal("9.12")),
    }
    assert len({row["fact_key"] for row in rows}) == 1


def test_definitions_stand_side_by_side(kb: KnowledgeBase) -> None:
    rows = [row for row in ask(kb, "figures_by_definition") if row["claims"]]
    assert [(row["definition"], row["highest"], row["claims"]) for row in rows] == [
        ("bps_susenas", Decimal("9.12"), 2),
        ("p3ke", Decimal("8.24"), 1),
    ]


def test_what_a_person_said_over_time(kb: KnowledgeBase) -> None:
    rows = ask(kb, "who_said_what", person="ratna", since="2024-07-02")
    assert [row["published_on"] for row in rows] == [date(2024, 7, 2), date(2024, 7, 3)]


def test_an_event_over_its_days(kb: KnowledgeBase) -> None:
    rows = ask(kb, "figures_of_an_event", measure="garam")
    assert [(row["published_on"].day, row["value"], row["articles"]) for row in rows] == [
        (day, Decimal(5000), 3) for day in (1, 2, 3)
    ]


def test_who_corrected(kb: KnowledgeBase) -> None:
    assert [(row["label"], row["changes"]) for row in ask(kb, "who_corrected", publisher="WARTA")] == [("a3", 0)]


def test_wrong_parameters_say_what_is_right() -> None:
    saved = QUERIES["series_of_a_place"]
    with pytest.raises(WrongParameterError, match="no parameter 'tempat'; it has: place, indicator, since, rows"):
        saved.bind({"tempat": "Kupang"})
    with pytest.raises(WrongParameterError, match="give a day such as 2024-11-28"):
        saved.bind({"since": "kemarin"})
    with pytest.raises(WrongParameterError, match="it has: none"):
        QUERIES["runs"].bind({"place": "x"})
    assert saved.bind() == {"place": "", "indicator": "", "since": date(1900, 1, 1), "rows": 1000}
