"""Findings come back gravest first, with offsets that count from the sender's own text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from queries.check_cases import load_case
from queries.findings import load_findings
from queries.run_checks import run_checks
from tests.queries.test_finding_life import install_views

if TYPE_CHECKING:
    from collections.abc import Iterator

    import duckdb

RATE = {"indicator": "poverty_rate", "place": "53.71"}


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    case = {
        "claims": [
            {"value": "9.12", "period": "2024-03"},
            {"value": "9.71", "period": "2024-03", "article": "b"},
            {"value": "9.71", "period": "2024-03", "article": "c", "origin": "x"},
            {"value": "9.71", "period": "2024-03", "article": "d", "origin": "x"},
            {"value": "9.55", "period": "2023", "article": "b"},
        ],
        "dates": [{"surface": "Senin (14/10/2025)", "period": "2025-10-14", "weekday_conflict": True}],
    }
    opened = load_case(case, RATE)
    install_views(opened)
    opened.execute("UPDATE revisions SET body_start = 9 WHERE article_id = 'a-b'")
    run_checks(opened)
    yield opened
    opened.close()


def test_order_and_content(connection: duckdb.DuckDBPyConnection) -> None:
    found = load_findings(connection)
    assert [finding.label for finding in found] == sorted((f.label for f in found), key="EKI".index)
    clash = next(f for f in found if f.code == "T01")
    assert clash.message == ("9,12 persen menurut Kabar a berbeda dari 9,71 persen menurut Kabar b untuk Maret 2024.")
    assert clash.arithmetic == (
        "9,12 persen: 9,115 sampai 9,125; 9,71 persen: 9,705 sampai 9,715. Kedua rentang tidak bertemu."
    )
    assert load_findings(connection, "en", labels=["E"], checks=[clash.check])[0].message == (
        "9.12 percent according to Kabar a differs from 9.71 percent according to Kabar b for March 2024."
    )


def test_spans_count_from_the_body(connection: duckdb.DuckDBPyConnection) -> None:
    clash = next(f for f in load_findings(connection) if f.code == "T01")
    by_article = {span.article: span for span in clash.spans}
    text = connection.execute("SELECT text FROM revisions WHERE article_id = 'a-b'").fetchall()[0][0]
    span = by_article["b"]
    assert text[9:][span.start : span.end] == span.surface == "9,71 persen"
    assert clash.as_json()["spans"][0]["article"] == "a"


def test_filters(connection: duckdb.DuckDBPyConnection) -> None:
    assert {f.place for f in load_findings(connection, places=["53"])} == {"53.71"}
    assert load_findings(connection, places=["5"]) == []
    assert [f.code for f in load_findings(connection, indicators=["inflation"])] == []
    assert [f.code for f in load_findings(connection, checks=["weekday_against_date"], articles=["a"])] == ["T25"]


def test_rerun_gives_the_same(connection: duckdb.DuckDBPyConnection) -> None:
    before = connection.execute("FROM findings ORDER BY ALL").fetchall()
    run_checks(connection)
    assert connection.execute("FROM findings ORDER BY ALL").fetchall() == before


def test_silences_are_counted(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute("SELECT stage, reason FROM silences").fetchall()
    assert ("value_differs_across_articles", "equal within rounding or hedge") not in rows
    assert connection.execute("SELECT count(*) FROM silences WHERE occurrences < 1").fetchall() == [(0,)]


def test_copies_of_a_text_are_one_origin() -> None:
    copied = {"b": {"published": "2025-01-11", "copy_of": "a"}, "c": {"published": "2025-01-12", "copy_of": "a"}}
    claims = [{"value": "9.12"}, {"value": "9.12", "article": "b"}, {"value": "9.12", "article": "c"}]
    connection = load_case({"articles": {"a": "2025-01-10"} | copied, "claims": claims}, {})
    install_views(connection)
    run_checks(connection, ["copied_articles"])
    assert [(item.origins, item.copies) for item in load_findings(connection, "id")] == [(1, 2)]
    connection.close()
