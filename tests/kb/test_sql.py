"""SQL for analysts: what can be read, what cannot be done, how a result is written."""

from __future__ import annotations

import io
import json
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kb.derive import derive
from kb.export import export
from kb.ingest import store
from kb.sql import QueryError, render, run_sql
from kb.store import open_kb
from tests.kb.invented import make_pair


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sql") / "kb.duckdb"
    with open_kb(path) as kb:
        store(kb, [make_pair("a1"), make_pair("a2")])
        derive(kb)
    return path


@pytest.mark.parametrize(
    "query",
    [
        "SELECT count(*) AS n FROM v_claims",
        "WITH one AS (SELECT 1) SELECT * FROM one",
        "FROM v_articles",
        "DESCRIBE v_claims",
        "SHOW TABLES",
        "EXPLAIN SELECT 1",
        "SELECT 1; -- a comment",
        "SELECT 'query(1) é checkpoint(x)' AS \"checkpoint\", $$quack_stop(1)$$ AS query",
        "SELECT count(*) AS query /* query_table('claims') */ FROM claims -- quack_stop(1)",
    ],
)
def test_reading_is_possible(path: Path, query: str) -> None:
    assert run_sql(path, query).rows


def test_a_result_says_that_articles_are_not_derived_yet(tmp_path: Path) -> None:
    fresh = tmp_path / "kb.duckdb"
    with open_kb(fresh) as kb:
        store(kb, [make_pair("a1")])
    assert "lack the newest articles" in str(run_sql(fresh, "FROM v_series").note)
    with open_kb(fresh) as kb:
        derive(kb)
    assert run_sql(fresh, "FROM v_series").note is None


def test_parameters_are_bound(path: Path) -> None:
    assert run_sql(path, "SELECT label FROM v_articles WHERE label = ?", ["a2"]).rows == [("a2",)]


FORBIDDEN = [
    "DELETE FROM claims",
    "DROP VIEW v_claims",
    "CREATE TABLE x (a INTEGER)",
    "CREATE TEMP TABLE x AS SELECT 1",
    "INSERT INTO claims SELECT * FROM claims",
    "UPDATE articles SET label = 'x'",
    "COPY claims TO '/tmp/x.csv'",
    "EXPORT DATABASE '/tmp/x'",
    "ATTACH '/tmp/x.duckdb' AS x",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET threads = 1",
    "SET enable_external_access = true",
    "RESET lock_configuration",
    "CALL pragma_version()",
    "SELECT 1; SELECT 2",
    "SELECT 1; DROP TABLE claims",
    "EXPLAIN ANALYZE DELETE FROM claims",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM glob('/etc/*')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM read_parquet('https://localhost/x.parquet')",
    "SELECT * FROM path",
    "SELEC",
    "",
    ";",
    "\0",
    "\ud800",
    "SELECT * FROM nothing",
    "SELECT error('stop')",
    "SELECT 'é', * FROM query('SELECT 1')",
    "SELECT * FROM \"query\" /* called */ ('SELECT 1')",
    "FROM QUERY_TABLE -- called\n ('claims')",
    "CALL checkpoint()",
    "SELECT * FROM quack_stop('quack:localhost')",
]


@pytest.mark.parametrize("query", FORBIDDEN)
def test_anything_else_is_refused_in_one_line(path: Path, query: str) -> None:
    before = path.read_bytes()
    with pytest.raises(QueryError) as caught:
        run_sql(path, query)
    assert "\n" not in str(caught.value)
    assert before == path.read_bytes()


def test_a_long_query_is_stopped(path: Path) -> None:
    started = time.monotonic()
    with pytest.raises(QueryError, match="longer than"):
        run_sql(
            path,
            "SELECT count(*) FROM range(100000000) a, range(1000000) b WHERE a.range % 7 = b.range % 5",
            timeout=0.3,
        )
    assert time.monotonic() - started < 20


def test_rows_are_capped_with_a_note(path: Path) -> None:
    result = run_sql(path, "SELECT * FROM range(100000000)", row_cap=10)
    assert len(result.rows) == 10
    assert result.note == "only the first 10 rows; add a LIMIT or a WHERE"
    assert run_sql(path, "SELECT * FROM range(10)", row_cap=10).note is None


TYPES = """
SELECT CAST(8.24 AS DECIMAL(38, 10)) AS figure, DATE '2024-11-28' AS day, [1, NULL] AS list, {'a': 'x'} AS part,
    'a,"b' AS text, NULL AS nothing, CAST('inf' AS DOUBLE) AS endless,
    TIMESTAMPTZ '2024-11-28 07:15:00+07' AS instant, 1 AS day
"""


def test_results_are_written_exactly(path: Path) -> None:
    result = run_sql(path, TYPES)
    assert result.columns == ("figure", "day", "list", "part", "text", "nothing", "endless", "instant", "day_2")
    assert json.loads(render(result, "jsonl")) == {
        "figure": "8.24",
        "day": "2024-11-28",
        "list": [1, None],
        "part": {"a": "x"},
        "text": 'a,"b',
        "nothing": None,
        "endless": None,
        "instant": "2024-11-28T07:15:00+07:00",
        "day_2": 1,
    }
    assert render(result, "csv").decode().splitlines()[1] == (
        '8.24,2024-11-28,"[1, null]","{""a"": ""x""}","a,""b",,,2024-11-28T07:15:00+07:00,1'
    )
    assert pq.read_table(io.BytesIO(render(result, "parquet"))).num_rows == 1


def test_a_type_that_parquet_lacks_is_one_line(path: Path) -> None:
    with pytest.raises(QueryError, match="Parquet"):
        render(run_sql(path, "SELECT INTERVAL 3 DAYS AS span"), "parquet")


WORDS = st.sampled_from(
    [
        "SELECT",
        "FROM",
        "WHERE",
        "v_claims",
        "claims",
        "*",
        "(",
        ")",
        ",",
        ";",
        "'",
        '"',
        "--",
        "/*",
        "DELETE",
        "COPY",
        "ATTACH",
        "PRAGMA",
        "SET",
        "value",
        "1",
        "NULL",
        "UNION",
        "ALL",
        "LIMIT",
        "[",
        "]",
        "{",
        "}",
        ":",
        "?",
        "$1",
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join)))
def test_any_text_reads_or_is_refused(path: Path, text: str) -> None:
    before = path.stat().st_mtime_ns
    try:
        run_sql(path, text, timeout=5, row_cap=10)
    except QueryError as error:
        refusal = str(error)
    else:
        refusal = ""
    assert "\n" not in refusal
    assert path.stat().st_mtime_ns == before


def test_export_writes_every_table_and_view(path: Path, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        with open_kb(path, read_only=True) as kb:
            written = export(kb, tmp_path / folder)
    names = {file.name for file in written}
    assert {"claims.parquet", "claims.csv", "v_claims.parquet", "v_findings.csv", "columns.csv"} <= names
    assert pq.read_table(tmp_path / "one" / "v_claims.parquet").num_rows == 2
    for file in written:
        assert (tmp_path / "one" / file.name).read_bytes() == file.read_bytes()
    described = (tmp_path / "one" / "columns.csv").read_text().splitlines()
    assert len(described) == 1 + run_sql(path, "SELECT count(*) FROM duckdb_columns() WHERE NOT internal").rows[0][0]
