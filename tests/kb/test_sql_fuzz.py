"""Attacks on the SQL surface: whatever is asked, nothing is written, no file is read, no setting changes, no crash."""

from __future__ import annotations

import os
import re
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kb.ingest import store
from kb.sql import ROW_CAP, QueryError, QueryResult, render, run_sql
from kb.store import open_kb
from tests.kb.invented import make_pair

SECRET = "kunci-laci-bu-ratna"  # stands in every file that an attack may name
FILES = ("secret.csv", "secret.parquet", "secret.json", "secret.duckdb")
NAMES = st.sampled_from(
    [*FILES, "./secret.csv", "*.csv", "/etc/passwd", "~/secret.csv", "http://localhost:9/x", "kb.duckdb", "out.csv"]
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fuzz")
    path = folder / "kb.duckdb"
    with open_kb(path) as kb:
        store(kb, [make_pair("a1"), make_pair("a2")])
    with duckdb.connect(str(folder / FILES[3])) as connection:
        connection.execute("CREATE TABLE secret AS SELECT $1 AS word", [SECRET])
        connection.execute(f"COPY secret TO '{folder / FILES[1]}'")
    for name in FILES[::2]:
        (folder / name).write_text(f'{{"word": "{SECRET}"}}\n', encoding="utf-8")
    return path


def state(path: Path) -> dict[str, bytes]:
    """Every file of the folder: the KB, its log, the secrets, and whatever an attack may have written."""
    return {file.name: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}


def attack(path: Path, text: str) -> QueryResult | None:
    """Run it in the folder of the files; return the result, or None where it was refused in one line."""
    before, home = state(path), Path.cwd()
    os.chdir(path.parent)
    try:
        result = run_sql(path, text, timeout=3, row_cap=20)
        seen = str(result.rows) + "".join(render(result, form).decode() for form in ("csv", "jsonl"))
        assert SECRET not in seen
        assert "root:" not in seen
    except QueryError as error:
        refusal, result = str(error), None
    else:
        refusal = ""
    finally:
        os.chdir(home)
    assert "\n" not in refusal
    assert state(path) == before
    return result


SOURCES = st.one_of(
    st.sampled_from(
        ["v_claims", "claims", "articles", "(SELECT 1 AS a)", "range(3)", "kb.main.claims", "(VALUES (1))"]
    ),
    NAMES.map(lambda name: f"'{name}'"),
    NAMES.map(lambda name: f'"{name}"'),
    st.builds(
        "{}('{}')".format,
        st.sampled_from(
            [
                "read_csv",
                "read_csv_auto",
                "sniff_csv",
                "read_parquet",
                "parquet_scan",
                "parquet_metadata",
                "read_json",
                "read_json_auto",
                "read_ndjson",
                "read_text",
                "read_blob",
                "glob",
                "query",
                "query_table",
                "getenv",
                "duckdb_secrets",
                "which_secret",
                "quack_serve",
                "quack_stop",
                "quack_query",
                "read_duckdb",
                "sqlite_scan",
                "postgres_scan",
                "delta_scan",
                "enable_logging",
                "disable_logging",
                "enable_profiling",
                "checkpoint",
                "force_checkpoint",
            ]
        ),
        NAMES,
    ),
    st.builds(
        "query('{}')".format, st.sampled_from(["DELETE FROM claims", "FROM glob(''*'')", "COPY claims TO ''out.csv''"])
    ),
)
EXPRESSIONS = st.one_of(
    st.sampled_from(
        [
            "*",
            "count(*)",
            "1",
            "getenv('HOME')",
            "current_setting('threads')",
            "(SELECT word FROM 'secret.csv')",
            "[x FOR x IN [1, 2]]",
            "error('stop')",
            "repeat('x', 100)",
            "'infinity'::DATE",
            "INTERVAL 3 DAY",
            "sleep(1)",
            "nextval('s')",
            "txid_current()",
            "cekangka_call('store', '')",
            "write_log('x')",
            "set_config('threads', '1')",
            "getvariable('x')",
            "1/0",
            "CAST('x' AS INTEGER)",
        ]
    ),
    NAMES.map(lambda name: f"(SELECT content FROM read_text('{name}'))"),
)
SELECTS = st.builds("SELECT {} FROM {}".format, EXPRESSIONS, SOURCES)
STATEMENTS = st.one_of(
    SELECTS,
    st.builds("WITH a AS ({}) SELECT * FROM a, {}".format, SELECTS, SOURCES),
    st.builds("WITH RECURSIVE a AS ({} UNION ALL {}) FROM a".format, SELECTS, SELECTS),
    st.builds("WITH a AS ({}) DELETE FROM claims".format, SELECTS),
    st.builds("WITH a AS (DELETE FROM claims RETURNING *) {}".format, SELECTS),
    st.builds("{} UNION ALL {}".format, SELECTS, SELECTS),
    st.builds("FROM {}".format, SOURCES),
    st.builds(
        "EXPLAIN ANALYZE {}".format,
        st.one_of(SELECTS, st.just("DELETE FROM claims"), st.just("COPY claims TO 'out.csv'")),
    ),
    st.builds("DESCRIBE {}".format, SELECTS),
    st.builds("SUMMARIZE {}".format, SELECTS),
    st.builds("PIVOT {} ON a USING count(*)".format, SOURCES),
    st.builds("COPY ({}) TO '{}'".format, SELECTS, NAMES),
    st.builds("COPY claims FROM '{}'".format, NAMES),
    st.builds("ATTACH '{}' AS other".format, NAMES),
    st.builds("CREATE TABLE x AS {}".format, SELECTS),
    st.builds("CREATE OR REPLACE VIEW v_claims AS {}".format, SELECTS),
    st.builds("INSERT INTO claims {}".format, SELECTS),
    st.builds("PREPARE p AS {}".format, SELECTS),
    st.builds("EXPORT DATABASE '{}'".format, NAMES),
    st.builds("IMPORT DATABASE '{}'".format, NAMES),
    st.sampled_from(
        [
            "INSTALL httpfs",
            "LOAD quack",
            "FORCE INSTALL 'secret.csv'",
            "PRAGMA threads=1",
            "PRAGMA database_list",
            "PRAGMA enable_profiling",
            "SET threads = 1",
            "SET GLOBAL enable_external_access = true",
            "RESET ALL",
            "SET VARIABLE x = 1",
            "CHECKPOINT",
            "FORCE CHECKPOINT",
            "VACUUM",
            "ANALYZE",
            "USE memory",
            "DETACH kb",
            "BEGIN",
            "COMMIT",
            "CALL pragma_version()",
            "CALL enable_logging()",
            "CREATE SECRET (TYPE http)",
            "CREATE MACRO m() AS 1",
            "DROP TABLE claims",
            "ALTER TABLE claims ADD COLUMN x INTEGER",
            "UPDATE claims SET value = 1",
            "TRUNCATE claims",
            "MERGE INTO claims USING articles ON TRUE WHEN MATCHED THEN DELETE",
            "COMMENT ON TABLE claims IS 'x'",
            "EXECUTE p",
            "DEALLOCATE p",
            ".open secret.duckdb",
            "\\copy claims",
            "SHOW ALL TABLES",
            "SHOW DATABASES",
        ]
    ),
)
NOISE = st.sampled_from(
    ["", ";", " ;;", " -- x", " /* x */", "; SELECT 1", "; DROP TABLE claims", " LIMIT 3", " ORDER BY ALL", "\0", ")"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.builds("{}{}".format, STATEMENTS, NOISE))
@example("SELECT * FROM enable_logging(storage='file', storage_config={'path': 'logs'})")
@example("SELECT * FROM query('SELECT * FROM read_text(''secret.csv'')')")
@example("SELECT 'infinity'::DATE AS d, '5000000-01-01'::DATE AS e, '290000-01-01'::TIMESTAMP AS t")
@example("FROM test_all_types()")
@example("SELECT " + "(" * 20_000 + "1" + ")" * 20_000)
@example("SELECT 1" + " + 1" * 20_000)
@example("SELECT [" * 3_000 + "1" + "]" * 3_000)
@example("SELECT 1 AS " + "a" * 500_000)
def test_no_attack_writes_reads_a_file_or_crashes(path: Path, text: str) -> None:
    attack(path, text)


READS = re.compile("read|scan|glob|csv|json|parquet|query|file|blob|text")


def test_every_function_of_the_database_is_harmless(path: Path) -> None:
    with duckdb.connect() as connection:
        found = connection.execute(
            """
            SELECT DISTINCT function_name FROM duckdb_functions()
            WHERE function_type IN ('table', 'pragma', 'table_macro')
            """
        ).fetchall()
    assert len(found) > 100
    for (name,) in sorted(found):
        arguments = "'secret.csv'" if READS.search(name) else ""
        attack(path, f"SELECT * FROM {name}({arguments})")


def test_settings_stay_as_they_were(path: Path) -> None:
    wanted = {"enable_external_access": "false", "lock_configuration": "true", "autoload_known_extensions": "false"}
    for text in (
        "SET threads = 1",
        "SELECT set_config('threads', '1')",
        "PRAGMA enable_external_access",
        "RESET threads",
    ):
        attack(path, text)
        names = ", ".join(f"'{name}'" for name in wanted)
        result = attack(path, f"SELECT name, value FROM duckdb_settings() WHERE name IN ({names})")
        assert result is not None
        assert dict(result.rows) == wanted


ENDLESS = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t"


def test_too_many_rows_or_too_long_is_said(path: Path) -> None:
    result = run_sql(path, "SELECT * FROM range(200000)")
    assert len(result.rows) == ROW_CAP
    assert result.note
    with pytest.raises(QueryError, match=r"longer than 0\.2 seconds"):
        run_sql(
            path, "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t", timeout=0.2
        )
