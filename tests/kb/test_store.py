"""Opening, making, migrating and refusing knowledge bases."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from kb import migrate
from kb.extension import load_extension
from kb.steps import SqlFile, load_folder
from kb.store import (
    CorruptKnowledgeBaseError,
    KnowledgeBaseError,
    LockedKnowledgeBaseError,
    MissingKnowledgeBaseError,
    NewerKnowledgeBaseError,
    UnwritableKnowledgeBaseError,
    open_kb,
)

NEWEST = max(int(file.name[:3]) for file in load_folder("schema"))


def query(path: Path, text: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(path)) as connection:
        return connection.execute(text).fetchall()


def test_a_new_file_has_the_newest_schema_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "new.duckdb"
    for read_only in (False, False, True):
        with open_kb(path, read_only=read_only) as kb:
            assert kb.connection.execute("SELECT max(version) FROM schema_versions").fetchone() == (NEWEST,)
    assert [item.name for item in tmp_path.iterdir()] == ["new.duckdb"]


def test_every_table_view_and_column_is_described() -> None:
    with open_kb(":memory:") as kb:
        silent = kb.connection.execute(
            """
            SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL
            UNION ALL SELECT table_name, '' FROM duckdb_tables() WHERE NOT internal AND comment IS NULL
            UNION ALL SELECT view_name, '' FROM duckdb_views() WHERE NOT internal AND comment IS NULL
            """
        ).fetchall()
    assert silent == []


def test_nothing_is_fetched_behind_the_users_back() -> None:
    with open_kb(":memory:") as kb:
        settings = kb.connection.execute(
            "SELECT name, value FROM duckdb_settings() WHERE name LIKE 'auto%_known_extensions'"
        ).fetchall()
    assert {value for _, value in settings} == {"false"}


def test_an_older_file_is_brought_forward_also_for_a_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.duckdb"
    open_kb(path).close()
    added = SqlFile(f"{NEWEST + 1:03}_added", "CREATE TABLE added (number INTEGER);")
    folders = {name: load_folder(name) for name in ("macros", "views")} | {"schema": (*load_folder("schema"), added)}
    monkeypatch.setattr(migrate, "load_folder", folders.__getitem__)
    with open_kb(path, read_only=True) as kb:
        assert kb.connection.execute("SELECT count(*) FROM added").fetchone() == (0,)


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.duckdb"
    open_kb(path).close()
    broken = SqlFile(
        f"{NEWEST + 1:03}_broken", "CREATE TABLE half (number INTEGER); CREATE TABLE half (number INTEGER);"
    )
    folders = {name: load_folder(name) for name in ("macros", "views")} | {"schema": (*load_folder("schema"), broken)}
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "load_folder", folders.__getitem__)
        with pytest.raises(KnowledgeBaseError):
            open_kb(path)
    with open_kb(path) as kb:
        assert kb.connection.execute("SELECT max(version) FROM schema_versions").fetchone() == (NEWEST,)


def test_a_changed_view_is_renewed(tmp_path: Path) -> None:
    path = tmp_path / "views.duckdb"
    open_kb(path).close()
    query(path, "UPDATE installed_views SET content_hash = 'other'")
    query(path, "CREATE OR REPLACE VIEW v_articles AS SELECT 1 AS one")
    with open_kb(path, read_only=True) as kb:
        assert kb.connection.execute("SELECT count(article_id) FROM v_articles").fetchone() == (0,)


def test_a_reader_beside_another_reader_goes_on_with_older_views(tmp_path: Path) -> None:
    path = tmp_path / "views.duckdb"
    open_kb(path).close()
    query(path, "UPDATE installed_views SET content_hash = 'other'")
    with subprocess.Popen([sys.executable, "-c", READ, str(path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with open_kb(path, read_only=True) as kb:
            assert kb.connection.execute("SELECT count(*) FROM v_articles").fetchone() == (0,)
        holder.kill()


def make_bad_file(path: Path, name: str) -> None:
    if name == "garbage":
        path.write_bytes(b"not a database " * 2000)
    elif name == "empty":
        path.touch()
    elif name == "folder":
        path.mkdir()
    elif name == "foreign":
        query(path, "CREATE TABLE something (number INTEGER)")
    else:
        open_kb(path).close()
        if name == "newer":
            query(path, "INSERT INTO schema_versions VALUES (999, '999_later.sql', '')")
        else:
            path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("garbage", CorruptKnowledgeBaseError),
        ("empty", CorruptKnowledgeBaseError),
        ("folder", CorruptKnowledgeBaseError),
        ("foreign", CorruptKnowledgeBaseError),
        ("cut", CorruptKnowledgeBaseError),
        ("newer", NewerKnowledgeBaseError),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_one_line(
    tmp_path: Path, name: str, kind: type[KnowledgeBaseError], read_only: bool
) -> None:
    path = tmp_path / name
    make_bad_file(path, name)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(kind) as caught:
        open_kb(path, read_only=read_only)
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)
    assert before == (path.read_bytes() if path.is_file() else b"")


def test_a_missing_file_is_not_made_by_a_reader(tmp_path: Path) -> None:
    path = tmp_path / "none.duckdb"
    with pytest.raises(MissingKnowledgeBaseError):
        open_kb(path, read_only=True)
    assert not path.exists()


def test_a_damaged_block_is_damage_and_no_lock(tmp_path: Path) -> None:
    sound, damaged = tmp_path / "sound.duckdb", tmp_path / "damaged.duckdb"
    open_kb(sound).close()
    raw = sound.read_bytes()
    told: list[str] = []
    for start in range(0, len(raw), 128 * 1024):
        damaged.write_bytes(raw[:start] + bytes(byte ^ 0x5A for byte in raw[start : start + 512]) + raw[start + 512 :])
        try:
            open_kb(damaged).close()
        except CorruptKnowledgeBaseError as error:
            told.append(str(error))
    assert any("block" in line for line in told)


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UnwritableKnowledgeBaseError):
        open_kb(tmp_path / "no such folder" / "new.duckdb")
    if os.geteuid():  # root may write anywhere
        tmp_path.chmod(0o500)
        with pytest.raises(UnwritableKnowledgeBaseError):
            open_kb(tmp_path / "new.duckdb")


READ = """
import duckdb, sys, time
connection = duckdb.connect(sys.argv[1], read_only=True)
print("open", flush=True)
time.sleep(60)
"""
HOLD = """
import sys, time
from kb.store import open_kb
kb = open_kb(sys.argv[1])
print("open", flush=True)
time.sleep(60)
"""


def test_a_file_that_another_process_writes_is_locked(tmp_path: Path) -> None:
    path = tmp_path / "held.duckdb"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        for read_only in (True, False):
            with pytest.raises(LockedKnowledgeBaseError, match=str(holder.pid)):
                open_kb(path, read_only=read_only)
        holder.kill()
    open_kb(path).close()


RELEASE = """
import sys, time
from kb.store import open_kb
with open_kb(sys.argv[1]):
    print("open", flush=True)
    time.sleep(1)
"""


def test_a_file_in_use_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "held.duckdb"
    with subprocess.Popen([sys.executable, "-c", RELEASE, str(path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        monkeypatch.setenv("CEKANGKA_WAIT", "60")
        open_kb(path).close()
        assert holder.wait(30) == 0
    monkeypatch.setenv("CEKANGKA_WAIT", "soon")
    with pytest.raises(KnowledgeBaseError, match="CEKANGKA_WAIT"):
        open_kb(path)


def test_a_missing_extension_says_what_to_install() -> None:
    with (
        duckdb.connect() as connection,
        pytest.raises(KnowledgeBaseError, match=r"pip install duckdb-extension-none=="),
    ):
        load_extension(connection, "none")
