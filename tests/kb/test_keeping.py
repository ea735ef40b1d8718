"""Keeping a knowledge base: decisions, examination, backups."""

from __future__ import annotations

import json
import lzma
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kb.backup import NotBackedUpError, back_up
from kb.decisions import (
    UnknownSubjectError,
    decide_entities,
    export_decisions,
    import_decisions,
    list_open_pairs,
)
from kb.derive import derive
from kb.doctor import examine
from kb.finding_decisions import decide_finding
from kb.ingest import store
from kb.steps import load_folder
from kb.store import KnowledgeBase, LockedKnowledgeBaseError, open_kb
from tests.kb.invented import TEXT, make_article, make_official, make_pair, make_statements

OLD = Path(__file__).with_name("schema_1.duckdb.xz")
WHEN = datetime(2025, 1, 2, 3, 4, tzinfo=UTC)


def fill(kb: KnowledgeBase) -> None:
    for name, office, place in (("a1", "Kepala Dinas Sosial", "53.71"), ("a2", "Camat", "53")):
        article = make_article(name, f"{TEXT} Budi Santoso menyebutnya di kantor.")
        start = article.text.index("Budi")
        official = make_official("Budi Santoso", office, place, start=start)
        store(kb, [make_statements(article, officials=(official,))])
    store(kb, [make_pair("a3")])
    derive(kb)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "kb.duckdb"
    with open_kb(path) as kb:
        fill(kb)
    return path


def people(kb: KnowledgeBase) -> int:
    row = kb.connection.execute("SELECT count(*) FROM entities WHERE kind = 'person'").fetchone()
    assert row
    return int(row[0])


def test_a_decision_settles_an_open_pair_and_survives_a_rebuild() -> None:
    with open_kb(":memory:") as kb:
        fill(kb)
        assert people(kb) == 2
        (pair,) = list_open_pairs(kb)
        assert pair.name == "Budi Santoso [kepala dinas sosial]"
        assert (pair.other_name, pair.benefit) == ("Budi Santoso [camat]", 1)
        decide_entities(kb, pair.entity_id, pair.other_entity_id, "same", decided_by="Tirta", decided_at=WHEN)
        for _ in range(2):
            derive(kb)
            assert people(kb) == 1
            assert list_open_pairs(kb) == []
        lines = list(export_decisions(kb))
    with open_kb(":memory:") as other:
        fill(other)
        assert import_decisions(other, lines) == 1
        derive(other)
        assert people(other) == 1
        assert list(export_decisions(other)) == lines


@pytest.mark.parametrize("judgement", ["different", "unsure"])
def test_who_is_kept_apart_is_not_asked_again(judgement: str) -> None:
    with open_kb(":memory:") as kb:
        fill(kb)
        (pair,) = list_open_pairs(kb)
        decide_entities(kb, pair.entity_id, pair.other_entity_id, judgement, decided_by="Tirta", decided_at=WHEN)  # type: ignore[arg-type]
        derive(kb)
        assert (people(kb), list_open_pairs(kb)) == (2, [])


def test_a_decision_about_nothing_is_refused() -> None:
    with open_kb(":memory:") as kb:
        with pytest.raises(UnknownSubjectError):
            decide_entities(kb, "x", "y", "same", decided_by="Tirta", decided_at=WHEN)
        with pytest.raises(UnknownSubjectError):
            decide_finding(kb, "x", "dismissed", decided_by="Tirta", decided_at=WHEN)
        with pytest.raises(UnknownSubjectError, match="line 2"):
            import_decisions(kb, ["", "{}"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"status": "perhaps"},
        {"decided_at": "lately"},
        {"expires_on": "2025-13-01"},
        {"severity": "grave"},
        {"marks": 5},
        {"decided_by": None},
        {"note": "\ud800"},
    ],
)
def test_a_decision_that_is_none_is_refused_by_its_line(wrong: dict[str, object]) -> None:
    line: dict[str, object] = {
        "type": "finding",
        "finding_id": "a1",
        "status": "dismissed",
        "note": "uji",
        "decided_by": "Tirta",
    }
    line |= {"decided_at": "2024-06-01T08:00:00+00:00", "expires_on": None}
    with open_kb(":memory:") as kb:
        assert import_decisions(kb, [json.dumps(line)]) == 1
        with pytest.raises(UnknownSubjectError, match="line 2"):
            import_decisions(kb, [json.dumps(line), json.dumps({**line, **wrong})])
        assert kb.connection.execute("SELECT count(*) FROM finding_decisions").fetchone() == (1,)


def test_a_sound_knowledge_base_has_no_problem() -> None:
    with open_kb(":memory:") as kb:
        fill(kb)
        assert examine(kb) == []


DAMAGE = {
    "revision_without_article": "DELETE FROM articles",
    "article_without_revision": "INSERT INTO articles VALUES ('x', 'x', NULL, NULL)",
    "revision_numbers_with_gaps": "UPDATE revisions SET revision_number = 7",
    "statement_without_revision": "DELETE FROM revisions",
    "span_does_not_quote_text": 'UPDATE claims SET "start" = "start" + 1, "end" = "end" + 1',
    "interval_upside_down": "UPDATE claims SET value_low = 100",
    "period_upside_down": "UPDATE claims SET period_end = period_start",
    "claim_points_nowhere": "UPDATE claims SET base_id = 'x'",
    "origin_missing": "UPDATE passages SET origin_id = 'x'",
    "link_without_entity": "DELETE FROM entities",
    "evidence_missing": "INSERT INTO finding_evidence VALUES ('f', 0, 'claim', 'x', 'stated')",
    "stale": "DELETE FROM stages_done",
}


def test_every_check_has_its_damage() -> None:
    assert {check.name for check in load_folder("doctor")} | {"stale"} == set(DAMAGE)


@pytest.mark.parametrize("check", DAMAGE)
def test_damage_is_found(filled: Path, tmp_path: Path, check: str) -> None:
    path = Path(shutil.copy(filled, tmp_path))
    with open_kb(path) as kb:
        kb.connection.execute(DAMAGE[check])
        assert check in [problem.check for problem in examine(kb)]


def test_a_backup_is_whole_and_replaces_the_older_one(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.duckdb"
    for _ in range(2):
        with open_kb(filled, read_only=True):
            assert back_up(filled, target) == target
        with open_kb(target, read_only=True) as kb:
            assert people(kb) == 2
            assert examine(kb) == []
    assert [item.name for item in tmp_path.iterdir()] == ["copy.duckdb"]


def test_a_backup_that_cannot_be_written_is_one_line(filled: Path, tmp_path: Path) -> None:
    for target in (filled, tmp_path / "none" / "copy.duckdb"):
        with pytest.raises(NotBackedUpError):
            back_up(filled, target)


CRASH = """
import os, sys
from kb.store import open_kb
from tests.kb.test_keeping import fill
kb = open_kb(sys.argv[1])
fill(kb)
os._exit(9)
"""


def test_what_stands_in_the_log_is_in_the_backup(tmp_path: Path) -> None:
    path, target = tmp_path / "kb.duckdb", tmp_path / "copy.duckdb"
    subprocess.run([sys.executable, "-c", CRASH, str(path)], check=False)
    assert Path(f"{path}.wal").exists()
    back_up(path, target)
    with open_kb(target, read_only=True) as kb:
        assert people(kb) == 2


def test_an_older_one_that_readers_hold_is_copied_while_it_is_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, target = tmp_path / "kb.duckdb", tmp_path / "copy.duckdb"
    path.write_bytes(lzma.decompress(OLD.read_bytes()))
    copy = shutil.copyfile
    refused: list[str] = []

    def copy_held(source: str, draft: Path) -> Path:
        writer = subprocess.run([sys.executable, "-c", WRITE, source], capture_output=True, text=True, check=False)
        refused.append(writer.stderr)
        return copy(source, draft)

    monkeypatch.setattr(shutil, "copyfile", copy_held)
    read = [sys.executable, "-c", READ, str(path)]
    with subprocess.Popen(read, stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "open\n"
        back_up(path, target)
        reader.kill()
    assert len(refused) == 1
    assert "lock" in refused[0]
    with open_kb(target, read_only=True) as kb:
        assert kb.connection.execute("SELECT count(*) FROM claims").fetchone() == (57,)


WRITE = "import duckdb, sys; duckdb.connect(sys.argv[1])"
READ = """
import duckdb, sys, time
held = duckdb.connect(sys.argv[1], read_only=True)
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


def test_a_writer_at_work_is_not_disturbed(tmp_path: Path) -> None:
    path = tmp_path / "kb.duckdb"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(LockedKnowledgeBaseError):
            back_up(path, tmp_path / "copy.duckdb")
        holder.kill()


def test_a_backup_replaces_nothing_but_a_backup(tmp_path: Path) -> None:
    path, draft = tmp_path / "a.duckdb", tmp_path / "naskah.txt"
    open_kb(path).close()
    draft.write_text("Naskah yang belum terbit.", encoding="utf-8")
    with pytest.raises(NotBackedUpError, match="is no knowledge base"):
        back_up(path, draft)
    assert draft.read_text(encoding="utf-8") == "Naskah yang belum terbit."
    for _ in range(2):
        assert back_up(path, tmp_path / "b.duckdb").is_file()
