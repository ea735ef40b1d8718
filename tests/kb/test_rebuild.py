"""Everything but articles and decisions can go: it comes back row by row the same."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from cekangka.steps.storing import ingest
from kb.decisions import decide_entities
from kb.rebuild import reread
from kb.store import KnowledgeBase, open_kb
from queries.refresh import refresh

KEPT = {"articles", "entity_decisions", "finding_decisions", "schema_versions", "installed_views", "runs"}
NOT_READ_AGAIN = {"quarantine", "layout_drift", "reparsed_files", "revision_changes", "seen_reports", "seen_findings"}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample articles, one of them changed, with a decision."""
    folder = tmp_path_factory.mktemp("rebuild")
    path = folder / "kb.duckdb"
    changed = folder / "changed.jsonl"
    text = "Angka kemiskinan Kota Kupang {} persen, kata Kepala Dinas Sosial Budi Kelana. Ia mencatat 75 keluarga."
    for value in ("9,12", "9,21", "9,12"):
        changed.write_text('{"id": "a", "published_at": "2024-07-03", "text": "' + text.format(value) + '"}')
        ingest([str(changed)], str(path), jobs=1)
    with resources.as_file(resources.files("corpus").joinpath("samples")) as samples:
        ingest([str(samples)], str(path), jobs=1)
    with open_kb(path) as kb:
        ids = kb.connection.execute("SELECT entity_id FROM entities WHERE kind = 'person' ORDER BY name").fetchall()
        now = datetime(2025, 1, 2, tzinfo=UTC)
        decide_entities(kb, ids[0][0], ids[1][0], "different", decided_by="Tirta", decided_at=now)
        refresh(kb)
    return path


def dump(kb: KnowledgeBase) -> dict[str, list[tuple[Any, ...]]]:
    names = kb.connection.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal AND NOT temporary")
    return {
        name: kb.connection.execute(f'SELECT * FROM "{name}" ORDER BY ALL').fetchall() for (name,) in names.fetchall()
    }


def test_claims_come_back_from_the_articles(path: Path) -> None:
    with open_kb(path) as kb:
        before = dump(kb)
        for table in ("claims", "date_mentions", "official_mentions", "skips"):
            assert before[table]
            kb.connection.execute(f"DELETE FROM {table}")
        assert reread(kb) == len(before["revisions"])
        refresh(kb)
        assert dump(kb) == before


def test_what_is_derived_comes_back_from_the_claims(path: Path) -> None:
    with open_kb(path) as kb:
        before = dump(kb)
        read = {"revisions", "sections", "claims", "date_mentions", "official_mentions", "place_mentions", "skips"}
        derived = set(before) - read - KEPT - NOT_READ_AGAIN
        assert {"entities", "passages", "findings", "finding_evidence", "silences"} <= derived
        for table in derived:
            kb.connection.execute(f'DELETE FROM "{table}"')
        refresh(kb)
        after = dump(kb)
    assert {table for table in before if before[table] != after[table]} == set()


def test_a_rebuild_that_fails_changes_nothing(path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_: int) -> None:
        raise StoppedError

    with open_kb(path) as kb:
        before = dump(kb)
        with pytest.raises(StoppedError):
            reread(kb, stop)
        assert dump(kb) == before
