"""Bad input: one clear line each, the other sources go on, exit code 2 where nothing worked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest

from tests.cli.conftest import Run
from tests.cli.test_commands import COUNTS

GOOD = "Angka kemiskinan Kota Kupang pada 2023 sebesar 8,61 persen.\n"


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One file of each kind of trouble, written once."""
    folder = tmp_path_factory.mktemp("bad")
    files = {
        "empty": (folder / "empty.txt", b""),
        "binary": (folder / "binary.txt", bytes(range(256)) * 40),
        "huge": (folder / "huge.html", b"<html><body><p>" + b"angka 12 persen " * 3_400_000 + b"</p></body></html>"),
        "json": (folder / "broken.jsonl", b'{"text": \n'),
        "no text": (folder / "notext.jsonl", b'{"id": "1", "title": "x"}\n'),
        "nested": (folder / "nested.html", b"<html><body>" + b"<div>" * 100_000 + b"12 persen"),
        "attributes": (folder / "attributes.html", b"<html><body><p " + b"a=1 " * 200_000 + b">12 persen</p>"),
    }
    for path, content in files.values():
        path.write_bytes(content)
    return {name: path for name, (path, _) in files.items()} | {"missing": folder / "missing.txt"}


def test_each_bad_source_is_one_line_and_the_good_one_is_stored(
    cekangka: Run, tmp_path: Path, bad: dict[str, Path]
) -> None:
    good = tmp_path / "good.txt"
    good.write_text(GOOD, encoding="utf-8")
    kb = str(tmp_path / "kb.duckdb")
    done = cekangka("ingest", *map(str, bad.values()), str(good), "--kb", kb)
    assert done.returncode == 0, done.stderr
    lines = done.stderr.splitlines()
    for path in bad.values():
        assert sum(path.name in line for line in lines) == 1, (path.name, lines)
    assert "Traceback" not in done.stderr
    count = cekangka("sql", "SELECT count(*) n FROM articles", "--kb", kb, "--format", "csv")
    assert count.stdout.split() == ["n", "1"]


@pytest.mark.parametrize("name", ["empty", "binary", "json", "no text", "missing"])
def test_nothing_readable_is_exit_code_2(cekangka: Run, bad: dict[str, Path], name: str) -> None:
    for verb in ("extract", "check"):
        done = cekangka(verb, str(bad[name]))
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert done.stdout == ""


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_read(cekangka: Run, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "artikel.txt"
    path.write_bytes("Angka kemiskinan “Kota Kupang” – 8,61 persen.\n".encode(encoding))
    done = cekangka("extract", str(path), "--format", "jsonl")
    assert done.returncode == 0, done.stderr
    assert '"value": "8.61"' in done.stdout


def test_a_kb_that_cannot_be_used_is_one_line(cekangka: Run, tmp_path: Path, sample_kb: Path) -> None:
    corrupt = tmp_path / "corrupt.duckdb"
    corrupt.write_bytes(b"this is no database" * 1000)
    foreign = tmp_path / "foreign.duckdb"
    with duckdb.connect(str(foreign)) as connection:
        connection.execute((Path(__file__).parent / "foreign.sql").read_text(encoding="utf-8"))
    newer = tmp_path / "newer.duckdb"
    newer.write_bytes(sample_kb.read_bytes())
    with duckdb.connect(str(newer)) as connection:
        connection.execute((Path(__file__).parent / "newer.sql").read_text(encoding="utf-8"))
    source = tmp_path / "good.txt"
    source.write_text(GOOD, encoding="utf-8")
    for path in (corrupt, foreign, newer):
        before = path.read_bytes()
        for arguments in (("ingest", str(source)), ("report",), ("sql", "SELECT 1 AS one")):
            done = cekangka(*arguments, "--kb", str(path))
            assert done.returncode == 2, (path.name, arguments, done.stdout)
            assert len(done.stderr.splitlines()) == 1, done.stderr
            assert path.name in done.stderr
        assert path.read_bytes() == before
    none = cekangka("report", "--kb", str(tmp_path / "none.duckdb"))
    assert none.returncode == 2
    assert "cekangka ingest" in none.stderr


def test_a_locked_kb_is_one_line(cekangka: Run, tmp_path: Path, sample_kb: Path) -> None:
    locked = tmp_path / "locked.duckdb"
    locked.write_bytes(sample_kb.read_bytes())
    source = tmp_path / "good.txt"
    source.write_text(GOOD, encoding="utf-8")
    with duckdb.connect(str(locked)):
        for arguments in (("ingest", str(source)), ("report",), ("sql", "SELECT 1 AS one")):
            done = cekangka(*arguments, "--kb", str(locked))
            assert done.returncode == 2
            assert "in use" in done.stderr
            assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("patience", [0.8, 1.6, 2.4])
def test_a_killed_ingest_loses_and_doubles_nothing(cekangka: Run, tmp_path: Path, patience: float) -> None:
    source = tmp_path / "many.jsonl"
    source.write_text(
        "".join(
            f'{{"id": "a{number}", "title": "Desa {number}", "text": "Jumlah warga desa itu {number + 100} orang."}}\n'
            for number in range(700)
        ),
        encoding="utf-8",
    )
    kb = tmp_path / "kb.duckdb"
    command = [sys.executable, "-m", "cekangka", "ingest", str(source), "--kb", str(kb)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(patience)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    done = cekangka("ingest", str(source), "--kb", str(kb))
    assert done.returncode == 0, done.stderr
    counts = cekangka("sql", COUNTS, "--kb", str(kb), "--format", "csv")
    assert counts.stdout.splitlines()[1] == "700,700,700"


def test_a_report_on_an_unknown_label_is_refused(cekangka: Run, tmp_path: Path, sample_kb: Path) -> None:
    done = cekangka("report", "--kb", str(sample_kb), "--label", "X", "--out", str(tmp_path / "x.html"))
    assert done.returncode == 2
    assert not (tmp_path / "x.html").exists()


def test_no_kb_is_left_where_nothing_was_seen(cekangka: Run, tmp_path: Path, bad: dict[str, Path]) -> None:
    done = cekangka("ingest", str(bad["missing"]), "--kb", str(tmp_path / "kb.duckdb"))
    assert done.returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_quarantines_everything_keeps_the_reasons(
    cekangka: Run, tmp_path: Path, bad: dict[str, Path]
) -> None:
    kb = str(tmp_path / "kb.duckdb")
    assert cekangka("ingest", str(bad["nested"]), str(bad["missing"]), "--kb", kb).returncode == 2
    rows = cekangka("sql", "SELECT kind, reason FROM quarantine ORDER BY kind", "--kb", kb, "--format", "csv").stdout
    assert [line.split(",")[0] for line in rows.splitlines()] == ["kind", "failed", "hostile"]
    assert "nests tags" in rows


def test_articles_without_a_day_are_one_line(cekangka: Run, tmp_path: Path) -> None:
    for name in "abcde":
        (tmp_path / f"{name}.txt").write_text(f"Stunting di Desa {name} 12 persen.\n", encoding="utf-8")
    source, kb = str(tmp_path), str(tmp_path / "kb.duckdb")
    done = cekangka("ingest", source, "--kb", kb)
    assert [line for line in done.stderr.splitlines() if "day of publication" in line] == [
        "cekangka: 5 without a day of publication: a.txt, b.txt, c.txt, ...; give it with --published 2024-11-28"
    ]
    assert "day of publication" not in cekangka("ingest", source, "--kb", kb, "--published", "2024-11-28").stderr


def test_a_reader_that_leaves_is_no_failure(samples: Path) -> None:
    command = f"{sys.executable} -m cekangka extract {samples} --format jsonl --jobs 1"
    done = subprocess.run(
        ["bash", "-c", f"{command} | head -1; exit ${{PIPESTATUS[0]}}"], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_misuse_is_one_line(cekangka: Run, tmp_path: Path) -> None:
    for arguments in (
        ("sql",),
        ("sql", "--saved", "nothing_like_it"),
        ("extract", "x.txt", "--published", "kemarin"),
        ("report", "--kb", str(tmp_path), "--place", "kupang"),
        ("report", "--kb", str(tmp_path), "--indicator", "poverty"),
        ("report", "--kb", str(tmp_path), "--check", "stale"),
        ("findings", "show", "--kb", str(tmp_path)),
        ("score", str(tmp_path / "none.jsonl")),
    ):
        done = cekangka(*arguments)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1, done.stderr


def test_a_draft_that_was_not_read_whole_is_not_clean(cekangka: Run, tmp_path: Path) -> None:
    draft = tmp_path / "draft.jsonl"
    draft.write_text('{"text": "Datang 40 orang."}\n{"text": \n', encoding="utf-8")
    done = cekangka("check", str(draft))
    assert done.returncode == 2
    assert "draft.jsonl:2" in done.stderr
