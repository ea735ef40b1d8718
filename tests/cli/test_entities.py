"""`cekangka entities`: explained, reviewed and decided as a user does it."""

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


def test_a_mention_is_explained_step_by_step(cekangka: Run, own_kb: str) -> None:
    query = "SELECT mention_id FROM entity_links WHERE entity_kind = 'person' ORDER BY mention_id LIMIT 1"
    (mention,) = cekangka("sql", query, "--kb", own_kb, "--format", "csv").stdout.split()[1:]
    shown = cekangka("entities", "explain", mention, "--kb", own_kb)
    assert shown.returncode == 0, shown.stderr
    assert [word for word in ("name", "region", "compared", "decision") if word in shown.stdout] == [
        "name",
        "region",
        "compared",
        "decision",
    ]
    found = json.loads(cekangka("entities", "explain", mention, "--kb", own_kb, "--format", "json").stdout)
    assert {item["kind"] for item in found} >= {"person"}
    assert all(item["steps"][-1]["step"] == "decision" for item in found)


def test_a_bare_place_stays_ambiguous_and_an_unknown_name_is_one_line(cekangka: Run, own_kb: str) -> None:
    assert "ambiguous" in cekangka("entities", "explain", "Bandung", "--kb", own_kb).stdout
    refused = cekangka("entities", "explain", "tidak ada", "--kb", own_kb)
    assert refused.returncode == 2
    assert len(refused.stderr.strip().splitlines()) == 1
    assert cekangka("entities", "explain", "--kb", own_kb).returncode == 2


def test_decisions_are_printed_as_text_and_lines(cekangka: Run, own_kb: str) -> None:
    query = "SELECT entity_id FROM entities WHERE kind = 'person' ORDER BY name LIMIT 2"
    pair = cekangka("sql", query, "--kb", own_kb, "--format", "csv").stdout.split()[1:]
    assert cekangka("entities", "same", *pair, "--by", "redaksi", "--note", "dicek", "--kb", own_kb).returncode == 0
    (line,) = cekangka("entities", "decisions", "--format", "jsonl", "--kb", own_kb).stdout.splitlines()
    assert (json.loads(line)["judgement"], json.loads(line)["decided_by"]) == ("same", "redaksi")
    assert "dicek" in cekangka("entities", "decisions", "--kb", own_kb).stdout
    assert json.loads(cekangka("entities", "review", "--format", "json", "--kb", own_kb).stdout) is not None
