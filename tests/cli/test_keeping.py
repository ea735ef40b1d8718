"""What editors decide is kept; a knowledge base can be examined and copied."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def own_kb(tmp_path: Path, sample_kb: Path) -> str:
    """A copy of the sample KB that a test may change."""
    return str(shutil.copyfile(sample_kb, tmp_path / "own.duckdb"))


def test_a_decision_on_a_finding_survives_a_rebuild(cekangka: Run, own_kb: str, samples: Path) -> None:
    listed = cekangka("findings", "list", "--kb", own_kb).stdout.splitlines()
    finding = listed[0].split()[0]
    assert finding in cekangka("report", "--kb", own_kb, "--format", "json").stdout
    decided = cekangka(
        "findings", "decide", finding, "dismissed", "--note", "angka uji", "--by", "redaksi", "--kb", own_kb
    )
    assert decided.returncode == 0, decided.stderr
    assert cekangka("ingest", str(samples), "--kb", own_kb).returncode == 0
    shown = cekangka("findings", "show", finding, "--kb", own_kb)
    assert "dismissed: angka uji" in shown.stdout


def test_entities_are_reviewed_and_decisions_travel(
    cekangka: Run, own_kb: str, sample_kb: Path, tmp_path: Path
) -> None:
    rows = cekangka(
        "sql",
        "SELECT entity_id FROM entities WHERE kind = 'person' ORDER BY name LIMIT 2",
        "--kb",
        own_kb,
        "--format",
        "csv",
    ).stdout.split()[1:]
    decided = cekangka("entities", "different", *rows, "--by", "redaksi", "--kb", own_kb)
    assert decided.returncode == 0, decided.stderr
    exported = cekangka("entities", "export", "--kb", own_kb).stdout
    other = str(shutil.copyfile(sample_kb, tmp_path / "other.duckdb"))
    assert cekangka("entities", "import", "--kb", other, stdin=exported).returncode == 0
    assert cekangka("entities", "export", "--kb", other).stdout == exported
    refused = cekangka("entities", "same", rows[0], "--kb", own_kb)
    assert refused.returncode == 2
    assert cekangka("entities", "review", "--kb", own_kb).returncode == 0


def test_a_sound_kb_and_its_backup(cekangka: Run, own_kb: str, tmp_path: Path) -> None:
    assert cekangka("doctor", "--kb", own_kb).stdout.strip().endswith("sound")
    copy = tmp_path / "copy.duckdb"
    assert cekangka("backup", str(copy), "--kb", own_kb).returncode == 0
    query = ("sql", "SELECT count(*) AS n FROM v_claims", "--format", "csv", "--kb")
    assert cekangka(*query, str(copy)).stdout == cekangka(*query, own_kb).stdout


def test_what_could_not_be_read_stands_in_the_report(cekangka: Run, tmp_path: Path) -> None:
    folder, kb = tmp_path / "berita", str(tmp_path / "a.duckdb")
    folder.mkdir()
    (folder / "kosong.txt").write_bytes(b"")
    (folder / "a.jsonl").write_text(json.dumps({"text": "Di Desa Melati ada 12 sumur, kata kepala desa."}))
    assert cekangka("ingest", str(folder), "--kb", kb).returncode == 0
    report = json.loads(cekangka("report", "--kb", kb, "--format", "json").stdout)
    assert [row["source"] for row in report["skipped"] if row["stage"] == "ingest"] == [str(folder / "kosong.txt")]
