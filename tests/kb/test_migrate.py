"""A knowledge base of the first released schema, as that release wrote it, opened by this one.

`schema_1.duckdb.xz` holds ten invented articles, one of them corrected, two decisions about names and two about
findings; it was written once and is never written again.
"""

from __future__ import annotations

import lzma
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pytest

from kb import migrate
from kb.decisions import export_decisions
from kb.doctor import examine
from kb.steps import load_folder
from kb.store import open_kb
from queries.refresh import open_fresh, refresh

STORED = Path(__file__).with_name("schema_1.duckdb.xz")
KEPT = (
    "articles",
    "revisions",
    "sections",
    "claims",
    "date_mentions",
    "official_mentions",
    "skips",
    "entity_decisions",
    "finding_decisions",
)
NUMBERS = {int(file.name[:3]) for file in load_folder("schema")}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.duckdb"
    path.write_bytes(lzma.decompress(STORED.read_bytes()))
    return path


def rows(path: Path, columns: dict[str, str]) -> dict[str, list[tuple[Any, ...]]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return {
            table: connection.execute(f"SELECT {listed} FROM {table} ORDER BY ALL").fetchall()
            for table, listed in columns.items()
        }


def first_columns(path: Path) -> dict[str, str]:
    """The columns that schema 1 has, by table."""
    with duckdb.connect(str(path), read_only=True) as connection:
        found = connection.execute("SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal").fetchall()
    return {table: ", ".join(f'"{name}"' for owner, name in found if owner == table) for table in KEPT}


def versions(path: Path) -> set[int]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return {row[0] for row in connection.execute("SELECT version FROM schema_versions").fetchall()}


def test_the_stored_file_is_of_the_first_schema(old: Path) -> None:
    assert versions(old) == {1}
    assert {table: len(found) for table, found in rows(old, first_columns(old)).items()} == {
        "articles": 10,
        "revisions": 11,
        "sections": 55,
        "claims": 57,
        "date_mentions": 30,
        "official_mentions": 13,
        "skips": 49,
        "entity_decisions": 2,
        "finding_decisions": 2,
    }


def test_nothing_is_lost_and_findings_are_rebuilt(old: Path) -> None:
    columns = first_columns(old)
    before = rows(old, columns)
    with open_kb(old) as kb:
        refresh(kb)
        assert examine(kb) == []
        found = dict(kb.connection.execute("SELECT status, count(*) FROM v_findings GROUP BY status").fetchall())
        decided = [line for line in export_decisions(kb) if "Tirta" in line or "Ratna" in line]
    assert rows(old, columns) == before
    assert versions(old) == NUMBERS
    assert sum(found.values()) >= 10
    assert len(decided) == 4


def test_decisions_of_old_still_hold(old: Path) -> None:
    with open_kb(old) as kb:
        refresh(kb)
        named = kb.connection.execute(
            "SELECT aliases FROM entities WHERE list_contains(aliases, 'Kepala Dinas Sosial')"
        ).fetchall()
    assert any("Kepala Dinas Sosial Kota Kupang" in aliases for (aliases,) in named)


def test_a_lower_number_that_comes_later_is_applied(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of two hands may come in any order, unless one rests on the tables of the other."""
    schema = load_folder("schema")
    made = {file: re.findall(r"CREATE TABLE (\w+)", file.text) for file in schema}
    free = [
        file
        for file in schema[1:]
        if not any(later.name > file.name and migrate.reads(later, table) for later in schema for table in made[file])
    ]
    assert len(free) > 3
    for missing in free:
        folders = {name: load_folder(name) for name in ("macros", "views")}
        folders["schema"] = tuple(file for file in schema if file is not missing)
        folders["views"] = folders["macros"] = ()
        with monkeypatch.context() as patch:
            patch.setattr(migrate, "load_folder", folders.__getitem__)
            path = old.with_name(f"without_{missing.name}.duckdb")
            path.write_bytes(old.read_bytes())
            open_kb(path).close()
            assert versions(path) == NUMBERS - {int(missing.name[:3])}
        open_kb(path).close()
        assert versions(path) == NUMBERS


READ = """
import duckdb, sys, time
connection = duckdb.connect(sys.argv[1], read_only=True)
print("open", flush=True)
time.sleep(60)
"""


def test_an_old_file_that_others_read_still_reports(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKANGKA_WAIT", "0")
    before = old.read_bytes()
    with subprocess.Popen([sys.executable, "-c", READ, str(old)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with open_fresh(str(old)) as kb:
            found = kb.connection.execute("SELECT count(*) FROM findings").fetchone()
        holder.kill()
    assert found is not None
    assert found[0] >= 10
    assert old.read_bytes() == before
