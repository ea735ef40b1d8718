"""A process that is killed while it stores loses no committed article, doubles none, and leaves a file that opens."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kb.ingest import store
from kb.store import open_kb
from tests.kb.invented import make_pair
from tests.kb.write_until_killed import BATCH

BATCHES = 100


def write_and_kill(path: Path, version: str, seconds: float) -> int:
    """Start a writer, kill it `seconds` after its first commit, return how many batches it said it committed."""
    command = [sys.executable, "-m", "tests.kb.write_until_killed", str(path), str(BATCHES), version]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        said += writer.stdout.read()
    return len([line for line in said.splitlines() if line.isdigit()])


@pytest.mark.parametrize("seed", range(2))
def test_kill_while_storing(tmp_path: Path, seed: int) -> None:
    delay = random.Random(seed)
    path = tmp_path / "killed.duckdb"
    committed = 0
    for version in ("one", "one", "two"):  # the third reads all anew, which deletes and writes the same ids
        committed = max(committed, write_and_kill(path, version, delay.random() * 0.4))
        with open_kb(path) as kb:
            counts = kb.connection.execute(
                """
                SELECT count(*), count(DISTINCT revision_id), count(DISTINCT claim_id) FROM articles
                INNER JOIN revisions USING (article_id) INNER JOIN claims USING (revision_id)
                """
            ).fetchone()
            orphans = kb.connection.execute(
                "SELECT count(*) FROM claims ANTI JOIN revisions USING (revision_id)"
            ).fetchone()
            assert orphans == (0,)
            assert counts is not None
            assert len(set(counts)) == 1
            assert counts[0] >= committed * BATCH
    with open_kb(path) as kb:
        store(kb, [make_pair(f"a{number}") for number in range(BATCHES * BATCH)], extractor_version="two")
        (articles,) = kb.connection.execute("SELECT count(*) FROM v_articles").fetchone() or (0,)
        (claims,) = kb.connection.execute("SELECT count(*) FROM claims").fetchone() or (0,)
    assert articles == claims == BATCHES * BATCH


def test_kill_at_random_in_ingest_migration_review_and_backup() -> None:
    """As a process of its own, which forks: this one may have threads of other tests."""
    command = [sys.executable, "-m", "tests.kb.kill_at_random", "8"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr
    assert "every knowledge base opens" in done.stdout
    assert sum(" 2 kills" in line for line in done.stdout.splitlines()) == 4
