"""Relations between claims, and why a finding stands on its rung: data that the checks leave behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from queries.check_cases import CaseTables, load_case
from queries.check_files import RELATIONS
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from collections.abc import Iterator

    import duckdb

RATE = {"indicator": "poverty_rate", "place": "53.71", "period": "2024-03"}
PAIRS = {
    "sameFactAs": [{"value": "8.24"}, {"value": "8.24", "article": "b"}],
    "consistentByRounding": [{"value": "8.24"}, {"value": "8.2", "article": "b"}],
    "contradicts": [{"value": "8.24"}, {"value": "8.42", "article": "b"}],
    "differsInPeriod": [{"value": "8.61", "period": "2023-03"}, {"value": "8.24", "article": "b"}],
    "differsInPlace": [{"value": "19.48", "place": "53"}, {"value": "8.24"}],
    "differsInDefinition": [
        {"value": "8.24", "definition": "bps_susenas"},
        {"value": "3.1", "definition": "dtks", "article": "b"},
    ],
    "targetOf": [{"value": "8.24"}, {"value": "5", "role": "target", "period": "2026"}],
    "changeOf": [{"id": "old", "value": "8.61", "period": "2023-03"}, {"value": "8.24", "from": "old"}],
    "partOf": [{"id": "all", "value": "442758", "unit": "person"}, {"value": "8.24", "base": "all"}],
    "differsInPopulation": [
        {"id": "kk", "value": "1284", "unit": "family"},
        {"value": "4615", "unit": "person", "counterpart": "kk"},
    ],
}


@pytest.fixture(scope="module")
def tables() -> Iterator[CaseTables]:
    made = CaseTables()
    yield made
    made.connection.close()


def relate(claims: list[dict[str, Any]], tables: CaseTables) -> duckdb.DuckDBPyConnection:
    connection = load_case({"claims": claims}, RATE, tables)
    run_checks(connection)
    return connection


@pytest.mark.parametrize("relation", PAIRS)
def test_two_claims_are_related(relation: str, tables: CaseTables) -> None:
    found = relate(PAIRS[relation], tables).execute("SELECT relation, basis FROM claim_relations").fetchall()
    assert relation in RELATIONS
    assert relation in {name for name, _ in found}


def test_many_articles_with_one_figure_are_related_to_one(tables: CaseTables) -> None:
    claims = [{"value": "8.24", "article": f"a{number}"} for number in range(30)]
    found = relate(claims, tables).execute("SELECT relation, other_id FROM claim_relations").fetchall()
    assert len(found) == len(claims) - 1
    assert len(set(found)) == 1


def test_the_ladder_of_a_contradiction_is_data(tables: CaseTables) -> None:
    connection = relate(PAIRS["contradicts"], tables)
    assert connection.execute("SELECT count(*) FROM finding_dimensions WHERE is_different").fetchall() == [(0,)]
    bases = "SELECT stated_basis, other_basis FROM finding_dimensions WHERE dimension = 'place'"
    assert connection.execute(bases).fetchall() == [("stated", "stated")]
    readings = connection.execute("SELECT reading, fits FROM finding_readings ORDER BY position").fetchall()
    assert readings[:2] == [("as printed", False), ("cut off instead of rounded", False)]


def test_a_second_run_leaves_the_same_rows(tables: CaseTables) -> None:
    connection = relate(PAIRS["contradicts"], tables)
    names = ("claim_relations", "finding_dimensions", "finding_readings", "findings")
    first = [connection.execute(f"FROM {name} ORDER BY ALL").fetchall() for name in names]
    run_checks(connection)
    assert [connection.execute(f"FROM {name} ORDER BY ALL").fetchall() for name in names] == first
