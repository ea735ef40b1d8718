"""A served knowledge base, with real processes: many at once, nothing lost, nobody sees a lock."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from kb.backup import back_up
from kb.doctor import examine
from kb.ingest import store
from kb.quack import BadAddressError, TokenError
from kb.remote import RemoteError
from kb.sql import QueryError, run_sql
from kb.store import KnowledgeBaseError, MissingKnowledgeBaseError, open_kb
from tests.kb.invented import make_pair
from tests.kb.served import COMMAND, TOKEN, free_port, start, stop


@pytest.fixture(autouse=True)
def token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKANGKA_TOKEN", TOKEN)


@pytest.fixture
def served(tmp_path: Path, token: None) -> Iterator[str]:
    port = free_port()
    server = start(tmp_path / "kb.duckdb", port)
    yield f"quack:localhost:{port}"
    stop(server)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server without articles for the tests that only ask."""
    port = free_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CEKANGKA_TOKEN", TOKEN)
        server = start(tmp_path_factory.mktemp("asked") / "kb.duckdb", port)
    yield f"quack:localhost:{port}"
    stop(server)


def write_articles(path: Path, name: str, count: int) -> Path:
    """Articles of one newsroom; every tenth is in all files, so that writers meet on the same rows."""
    lines = [
        {
            "id": f"bersama-{number}" if number % 10 == 0 else f"{name}-{number}",
            "published_at": "2024-07-03",
            "title": f"Hitungan {number}",
            "text": f"Angka kemiskinan Kota Kupang pada Maret 2024 tercatat {number + 3},12 persen menurut BPS.",
        }
        for number in range(count)
    ]
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    return path


ARTICLES = 40
TEXT = "SELECT count(*) AS n, count(DISTINCT article_id) AS d FROM v_claims"


def test_three_write_two_query_one_reports(tmp_path: Path, served: str) -> None:
    files = [write_articles(tmp_path / f"{name}.jsonl", name, ARTICLES) for name in "abc"]
    writers = [[*COMMAND, "ingest", str(file), "--kb", served, "--jobs", "1"] for file in files]
    readers = [
        [*COMMAND, "sql", TEXT, "--format", "csv", "--kb", served],
        [*COMMAND, "sql", "--saved", "series_of_a_place", "--kb", served],
        [*COMMAND, "report", "--format", "json", "--kb", served],
    ]
    running = [subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for line in writers]
    rounds = 0
    while rounds < 2 or any(process.poll() is None for process in running):
        at_once = [
            subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for line in readers
        ]
        for process in at_once:
            output, errors = process.communicate(timeout=120)
            assert (process.returncode, errors) == (0, "")
            assert output
        rounds += 1
    for process in running:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        assert "lock" not in errors.lower()
        assert "busy" not in errors
    wanted = 3 * ARTICLES - 2 * (ARTICLES // 10)
    assert run_sql(served, TEXT).rows == [(wanted, wanted)]
    with open_kb(served, read_only=True) as kb:
        assert examine(kb) == []
        assert kb.connection.execute("SELECT count(*) FROM findings").fetchone() != (0,)


def test_a_writer_that_is_killed_leaves_nothing_half_done(tmp_path: Path, served: str) -> None:
    file = write_articles(tmp_path / "a.jsonl", "a", 600)
    line = [*COMMAND, "ingest", str(file), "--kb", served, "--jobs", "1"]
    writer = subprocess.Popen(line, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while run_sql(served, "SELECT count(*) FROM articles").rows == [(0,)]:
        assert time.monotonic() < deadline
    writer.kill()
    writer.wait()
    stored = run_sql(served, "SELECT count(*), count(DISTINCT article_id) FROM revisions").rows[0]
    assert 0 < stored[0] == stored[1]
    assert stored[0] in {500, 600}
    subprocess.run(line, check=True, stderr=subprocess.DEVNULL)
    assert run_sql(served, TEXT).rows == [(600, 600)]


def test_a_server_that_is_killed_keeps_what_it_told(tmp_path: Path, token: None) -> None:
    port, path = free_port(), tmp_path / "kb.duckdb"
    server = start(path, port)
    assert server.stdout is not None
    with server.stdout, open_kb(f"quack:localhost:{port}") as kb:
        assert store(kb, [make_pair("a1"), make_pair("a2")]).new_articles == 2
        server.send_signal(signal.SIGKILL)
        server.wait()
        with pytest.raises(KnowledgeBaseError):
            store(kb, [make_pair("a3")])
    with open_kb(path) as kb:
        assert kb.connection.execute("SELECT label FROM articles ORDER BY label").fetchall() == [("a1",), ("a2",)]


def test_a_connection_reads_and_writes_like_a_file(served: str) -> None:
    with open_kb(served) as kb:
        connection = kb.connection
        store(kb, [make_pair("a1"), make_pair("a2")])
        assert connection.execute("SELECT label FROM articles WHERE label = ?", ["a2"]).fetchall() == [("a2",)]
        assert connection.execute("SELECT $a || $b", {"a": "it's", "b": "x\0y"}).fetchone() == ("it'sx\0y",)
        assert [column[0] for column in connection.execute("SELECT 1 AS one").description] == ["one"]
        connection.register("wanted", duckdb.sql("SELECT 'a1' AS label, [1, 2] AS list").to_arrow_table())
        assert connection.execute("SELECT list FROM articles JOIN wanted USING (label)").fetchall() == [([1, 2],)]
        connection.begin()
        connection.execute("DELETE FROM articles WHERE label = ?", ["a1"])
        connection.rollback()
        connection.begin()
        connection.execute("UPDATE articles SET publisher = 'x' WHERE label IN (SELECT label FROM wanted)")
        connection.commit()
        with pytest.raises(duckdb.Error):
            connection.execute("INSERT INTO articles VALUES ('x', 'x', NULL, NULL), ('x', 'x', NULL, NULL)")
        assert connection.execute("SELECT label, publisher FROM articles ORDER BY ALL").fetchall() == [
            ("a1", "x"),
            ("a2", None),
        ]


def test_a_reader_sees_one_moment_and_writes_nothing(served: str) -> None:
    with open_kb(served) as writer, open_kb(served, read_only=True) as reader:
        assert reader.connection.execute("SELECT count(*) FROM articles").fetchone() == (0,)
        store(writer, [make_pair("a1")])
        assert reader.connection.execute("SELECT count(*) FROM articles").fetchone() == (0,)
        with pytest.raises(duckdb.Error, match="read-only"):
            reader.connection.execute("DELETE FROM articles")


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM '/etc/hostname'",
        "SELECT * FROM glob('/*')",
        "SELECT * FROM quack_stop('quack:localhost:9494')",
        "SELECT cekangka_call('execute', 'x')",
        "SELECT cekangka_admit('a', 'b', 'c')",
        "SELECT * FROM query('SELECT 1')",
        "SELECT * FROM \"query_table\"('claims')",
        "EXPLAIN ANALYZE INSERT INTO articles VALUES ('x', 'x', NULL, NULL)",
        "EXPLAIN ANALYZE SET threads = 1",
        "DELETE FROM articles",
        "SELECT 1; SELECT 2",
        "SELECT * FROM nothing",
    ],
)
def test_sql_on_a_server_only_reads(asked: str, query: str) -> None:
    with pytest.raises(QueryError) as caught:
        run_sql(asked, query)
    assert "\n" not in str(caught.value)
    assert run_sql(asked, "SELECT count(*) FROM articles").rows == [(0,)]


def test_sql_on_a_server_has_limits(asked: str) -> None:
    result = run_sql(asked, "SELECT * FROM range(100000000)", row_cap=10)
    assert (len(result.rows), result.note) == (10, "only the first 10 rows; add a LIMIT or a WHERE")
    with pytest.raises(QueryError, match="longer than"):
        run_sql(asked, "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range = b.range", timeout=0.3)


def test_sql_on_a_server_takes_parameters_of_any_name(asked: str) -> None:
    """A report asks with a parameter called limit, a word of SQL."""
    with open_kb(asked, read_only=True) as kb:
        assert kb.connection.execute("SELECT $limit + 1", {"limit": 2}).fetchall() == [(3,)]


def test_a_plain_client_reaches_no_file_and_no_setting(asked: str) -> None:
    with open_kb(asked) as kb:
        for text in (
            "SELECT * FROM read_text('/etc/hostname')",
            "COPY articles TO '/tmp/articles.csv'",
            "ATTACH '/tmp/other.duckdb' AS other",
            "INSTALL spatial",
            "SET enable_external_access = true",
            "SET threads = 1",
        ):
            for ask in (kb.connection.execute, kb.remote._ask if kb.remote else None):
                with pytest.raises(duckdb.Error):
                    ask(text)  # type: ignore[misc]


def test_who_cannot_be_reached_or_has_no_token_is_told_in_one_line(
    asked: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(MissingKnowledgeBaseError, match="nobody serves"):
        open_kb(f"quack:localhost:{free_port()}")
    with pytest.raises(BadAddressError):
        open_kb("quack:")
    monkeypatch.setenv("CEKANGKA_TOKEN", "another-token")
    with pytest.raises(RemoteError, match="token"):
        open_kb(asked)
    monkeypatch.delenv("CEKANGKA_TOKEN")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with pytest.raises(TokenError, match="no token"):
        open_kb(asked)


def test_a_second_server_on_one_file_or_port_is_refused(served: str, tmp_path: Path) -> None:
    environment = os.environ | {"CEKANGKA_WAIT": "0"}
    for path in (tmp_path / "kb.duckdb", tmp_path / "other.duckdb"):
        line = [*COMMAND, "serve", "--kb", str(path), "--port", served.rpartition(":")[2]]
        again = subprocess.run(line, capture_output=True, text=True, env=environment, check=False, timeout=60)
        assert again.returncode == 2
        assert again.stderr.count("\n") == 1


def test_a_backup_of_a_served_one_is_whole(served: str, tmp_path: Path) -> None:
    with open_kb(served) as kb:
        store(kb, [make_pair("a1"), make_pair("a2")])
    copy = back_up(served, tmp_path / "copy.duckdb")
    with open_kb(copy, read_only=True) as kb:
        assert kb.connection.execute("SELECT label FROM articles ORDER BY label").fetchall() == [("a1",), ("a2",)]
        assert {problem.check for problem in examine(kb)} <= {"stale"}
