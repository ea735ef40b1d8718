"""Kills a running ingest at random points and runs it again: `python -m tests.corpus.kill_crawl 50` prints a count.

The kill comes a random while after a random request of the crawl: while it fetches, stores, reads or derives. Its
target is the command, its crawling process, or both.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import duckdb

from tests.corpus.newspaper import Newspaper, open_newspaper, paragraphs, story

ARTICLES = 8
COUNTS = """
SELECT count(*), count(DISTINCT url), count(DISTINCT revision_id), max(revisions),
    (SELECT count(*) FROM claims), (SELECT count(DISTINCT (revision_id, "start", "end")) FROM claims)
FROM v_articles
"""


def write_paper(paper: Newspaper) -> None:
    """A feed of some articles."""
    paths = [f"/berita/panen-garam-desa-{number}" for number in range(ARTICLES)]
    for number, path in enumerate(paths):
        paper.write(path, story(f"Panen Garam Desa Nomor {number}", *paragraphs(f"{number + 2},5")))
    items = "".join(f"<item><link>BASE{path}</link></item>" for path in paths)
    paper.write("/umpan", f"<rss><channel>{items}</channel></rss>")


def start(paper: Newspaper, kb: Path) -> subprocess.Popen[bytes]:
    """An ingest in a process group of its own."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("CEKANGKA")}
    settings = clean | {"CEKANGKA_TEST_HOSTS": paper.host, "CEKANGKA_DELAY": "0.02"}
    command = [sys.executable, "-m", "cekangka", "ingest", paper.url("/umpan"), "--kb", str(kb)]
    return subprocess.Popen(
        command, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )


def kill_once(paper: Newspaper, kb: Path, chance: random.Random) -> bool:
    """Start an ingest and kill it at a random point; whether it was still running then."""
    request, pause = chance.randint(1, ARTICLES + 2), chance.random() * chance.choice((0.05, 0.5, 4.0))
    target = chance.choice(("command", "crawler", "both"))
    paper.asked.clear()
    process = start(paper, kb)
    while process.poll() is None and paper.asked.total() < request:
        time.sleep(0.005)
    time.sleep(pause)
    running = process.poll() is None
    with suppress(ProcessLookupError):
        if target == "both":
            os.killpg(process.pid, signal.SIGKILL)
        elif target == "command":
            process.kill()
        else:
            for child in children_of(process.pid):
                os.kill(child, signal.SIGKILL)
    process.wait()
    return running


def children_of(pid: int) -> list[int]:
    """Processes that `pid` has started."""
    with suppress(OSError):
        return [
            int(name)
            for task in Path(f"/proc/{pid}/task").iterdir()
            for name in (task / "children").read_text().split()
        ]
    return []


def missing(paper: Newspaper, kb: Path) -> str:
    """Run the ingest to its end; what is lost or doubled then, "" where nothing is."""
    status = start(paper, kb).wait()
    with duckdb.connect(str(kb), read_only=True) as connection:
        row = connection.execute(COUNTS).fetchone()
        silent = connection.execute("SELECT count(*) FROM v_articles WHERE claims = 0").fetchone()
    assert row is not None
    articles, urls, revisions, most, claims, distinct = row
    sound = status == 0 and articles == urls == revisions == ARTICLES and most == 1 and claims == distinct
    return "" if sound and silent == (0,) else f"status {status}, {row}, {silent}"


def main(kills: int, seed: int = 0) -> None:
    """Kill that often, three kills to one knowledge base, and say what came of it."""
    chance, running, faults = random.Random(seed), 0, []
    with open_newspaper() as paper:
        write_paper(paper)
        for _ in range(-(-kills // 3)):
            with tempfile.TemporaryDirectory() as folder:
                kb = Path(folder) / "a.duckdb"
                running += sum(kill_once(paper, kb, chance) for _ in range(3))
                faults += [fault] if (fault := missing(paper, kb)) else []
    print(f"{running} kills of a running ingest, {len(faults)} faults", *faults, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
