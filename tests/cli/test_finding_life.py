"""A finding from the command line: decided with a reason, reported into a folder, seen, and silent in a draft."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

DRAFT = "Rapat Anggaran Desa\n\nRapat digelar Senin (26/11/2024) di balai desa.\n"


@pytest.fixture
def own_kb(tmp_path: Path, sample_kb: Path) -> str:
    return str(shutil.copyfile(sample_kb, tmp_path / "own.duckdb"))


def test_a_decision_is_listed_shown_and_counted(cekangka: Run, own_kb: str) -> None:
    listed = json.loads(cekangka("findings", "list", "--label", "K", "--format", "json", "--kb", own_kb).stdout)
    chosen = listed["findings"][0]["finding_id"]
    refused = cekangka("findings", "decide", chosen[:8], "dismissed", "--kb", own_kb)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (2, 1)
    assert "--reason" in refused.stderr
    decided = ("--reason", "angka uji", "--until", "2999-01-31", "--by", "redaksi", "--kb", own_kb)
    assert cekangka("findings", "decide", chosen[:8], "dismissed", *decided).returncode == 0
    dismissed = cekangka("findings", "list", "--status", "dismissed", "--kb", own_kb).stdout
    assert [line.split()[0] for line in dismissed.splitlines()] == [chosen]
    shown = cekangka("findings", "show", chosen[:8], "--kb", own_kb).stdout
    assert "dismissed: angka uji (redaksi, sampai 31 Januari 2999)" in shown
    expired = cekangka("findings", "show", chosen, "--as-of", "2999-01-31", "--kb", own_kb).stdout
    assert "open: angka uji" in expired
    assert "0 of 1" in cekangka("findings", "precision", "--kb", own_kb).stdout
    assert "Dewan Pers" in cekangka("findings", "ralat", chosen, "--kb", own_kb).stdout
    left_out = cekangka("findings", "show", chosen, "--label", "E", "--kb", own_kb)
    assert (left_out.returncode, left_out.stdout, len(left_out.stderr.splitlines())) == (2, "", 1)


def test_a_report_that_was_marked_as_seen_is_written_the_same_again(cekangka: Run, own_kb: str, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("satu", "dua")]
    for folder in folders:
        done = cekangka("report", "--kb", own_kb, "--out", f"{folder}/", "--mark-seen")
        assert done.returncode == 0, done.stderr
    names = [sorted(path.relative_to(folder) for path in folder.rglob("*.*")) for folder in folders]
    assert names[0] == names[1]
    assert {Path("index.html"), Path("fakta.html"), Path("temuan-baru.atom")} < set(names[0])
    assert all((folders[0] / name).read_bytes() == (folders[1] / name).read_bytes() for name in names[0])
    refused = cekangka("report", "--kb", own_kb, "--label", "E", "--mark-seen")
    assert refused.returncode == 2
    assert cekangka("report", "--kb", own_kb, "--out", own_kb).returncode == 2
    assert cekangka("doctor", "--kb", own_kb).returncode == 0


def test_a_dismissed_finding_lets_the_draft_pass(cekangka: Run, own_kb: str, tmp_path: Path) -> None:
    draft = tmp_path / "draf.txt"
    draft.write_text(DRAFT, encoding="utf-8")
    checked = cekangka("check", str(draft), "--kb", own_kb, "--format", "json")
    assert checked.returncode == 1, checked.stderr
    (finding,) = [item for item in json.loads(checked.stdout)["findings"] if item["label"] == "E"]
    why = ("--draft", str(draft), "--reason", "kutipan undangan", "--kb", own_kb)
    assert cekangka("findings", "decide", finding["finding_id"], "dismissed", *why).returncode == 0
    again = cekangka("check", str(draft), "--kb", own_kb)
    assert again.returncode == 0
    assert "dikesampingkan: kutipan undangan" in again.stdout
    assert cekangka("check", str(draft)).returncode == 1  # the decision lives in the knowledge base
