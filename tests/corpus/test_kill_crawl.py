"""An ingest that is killed at random points and run again loses no article and doubles none."""

from __future__ import annotations

import random
from pathlib import Path

from tests.corpus.kill_crawl import kill_once, missing, write_paper
from tests.corpus.newspaper import open_newspaper


def test_kill_and_run_again(tmp_path: Path) -> None:
    chance, kb = random.Random(20), tmp_path / "a.duckdb"
    with open_newspaper() as paper:
        write_paper(paper)
        assert sum(kill_once(paper, kb, chance) for _ in range(3)) >= 2, "the kills came after the end"
        assert missing(paper, kb) == ""
