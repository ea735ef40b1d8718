"""Kills a process at random points of what it does to a knowledge base, and looks at what is left.

`python -m tests.kb.kill_at_random 200` kills 200 times, by turns in ingest, migration, review and backup, and prints
what was found; the test does a few. Every child is a fork of a process that has imported everything, so that the kill
meets the work and not the start of Python.
"""

from __future__ import annotations

import lzma
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kb.backup import back_up
from kb.decisions import decide_entities
from kb.doctor import examine
from kb.ingest import store
from kb.store import KnowledgeBase, open_kb
from queries.refresh import refresh
from tests.kb.invented import make_pair

OLD = Path(__file__).with_name("schema_1.duckdb.xz")
BATCH, BATCHES, DECISIONS, BACKUPS = 5, 20, 30, 3
STALE = {"stale"}  # a kill may leave what is derived to be derived again
WHEN = datetime(2025, 1, 2, tzinfo=UTC)
Say = Callable[[int], object]


def count(kb: KnowledgeBase, text: str) -> tuple[Any, ...]:
    found = kb.connection.execute(text).fetchone()
    assert found is not None
    return tuple(found)


class Ingest:
    """Batches of articles, the second time read anew by another extractor."""

    def prepare(self, folder: Path) -> None:
        pass

    def work(self, folder: Path, say: Say) -> None:
        with open_kb(folder / "kb.duckdb") as kb:
            for version in ("one", "two"):
                for number in range(BATCHES):
                    pairs = [make_pair(f"a{number * BATCH + one}") for one in range(BATCH)]
                    store(kb, pairs, extractor_version=version)
                    say(min((number + 1) * BATCH, BATCHES * BATCH))
            refresh(kb)

    def prove(self, folder: Path, said: int) -> None:
        with open_kb(folder / "kb.duckdb") as kb:
            found = count(
                kb,
                """
                SELECT count(*), count(DISTINCT article_id), count(DISTINCT revision_id), count(DISTINCT claim_id)
                FROM articles JOIN revisions USING (article_id) JOIN claims USING (revision_id)
                """,
            )
            assert len(set(found)) == 1, found
            assert said <= found[0] <= BATCHES * BATCH, (said, found)
            prove_sound(kb)


class Migrate:
    """A KB of the first schema, brought forward and derived again."""

    def prepare(self, folder: Path) -> None:
        (folder / "kb.duckdb").write_bytes(lzma.decompress(OLD.read_bytes()))

    def work(self, folder: Path, say: Say) -> None:
        with open_kb(folder / "kb.duckdb") as kb:
            say(1)
            refresh(kb)

    def prove(self, folder: Path, said: int) -> None:
        with open_kb(folder / "kb.duckdb") as kb:
            tables = ("articles", "revisions", "claims", "entity_decisions", "finding_decisions")
            found = [count(kb, f"SELECT count(*) FROM {table}")[0] for table in tables]
            assert found == [10, 11, 57, 2, 2], found
            prove_sound(kb)


class Review:
    """Decisions about names, one after another."""

    def prepare(self, folder: Path) -> None:
        Migrate().prepare(folder)
        with open_kb(folder / "kb.duckdb") as kb:
            refresh(kb)

    def work(self, folder: Path, say: Say) -> None:
        with open_kb(folder / "kb.duckdb") as kb:
            names = kb.connection.execute(
                "SELECT entity_id FROM entities WHERE kind = 'person' ORDER BY ALL"
            ).fetchall()
            pairs = [(one, other) for (one,) in names for (other,) in names if one < other][:DECISIONS]
            for number, (one, other) in enumerate(pairs):
                decide_entities(kb, one, other, "different", decided_by="Ratna", decided_at=WHEN)
                say(number + 1)

    def prove(self, folder: Path, said: int) -> None:
        with open_kb(folder / "kb.duckdb") as kb:
            decided = count(kb, "SELECT count(*) FROM entity_decisions WHERE decided_by = 'Ratna'")[0]
            assert said <= decided <= said + 1, (said, decided)
            assert count(kb, "SELECT count(*) FROM entity_decisions WHERE decided_by = 'Tirta'")[0] >= 1
            prove_sound(kb)


class Backup:
    """Copies over an older copy: the KB stays, and under the copy's name stands the old one or the new one."""

    def prepare(self, folder: Path) -> None:
        Migrate().prepare(folder)
        back_up(folder / "kb.duckdb", folder / "copy.duckdb")

    def work(self, folder: Path, say: Say) -> None:
        for number in range(BACKUPS):
            back_up(folder / "kb.duckdb", folder / "copy.duckdb")
            say(number + 1)

    def prove(self, folder: Path, said: int) -> None:
        for name in ("kb", "copy"):
            with open_kb(folder / f"{name}.duckdb") as kb:
                assert count(kb, "SELECT count(*) FROM claims") == (57,)
                prove_sound(kb)


TASKS = (Ingest(), Migrate(), Review(), Backup())


def prove_sound(kb: KnowledgeBase) -> None:
    problems = {problem.check for problem in examine(kb)} - STALE
    assert not problems, problems


def in_fork(work: Callable[[Say], None], seconds: float | None = None) -> tuple[int, int, float]:
    """Run `work` in a fork, killed after `seconds`; return its exit status, the last number it said, and its time."""
    reader, writer = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            work(lambda number: os.write(writer, bytes([number])))
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
            os._exit(1)
        os._exit(0)
    os.close(writer)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    said = b""
    while part := os.read(reader, 4096):
        said += part
    os.close(reader)
    status = os.waitpid(child, 0)[1]
    return status, said[-1] if said else 0, time.monotonic() - started


def kill(task: Any, folder: Path, seconds: float) -> bool:
    """Whether the kill met the work; raises AssertionError for damage."""
    status, said, _ = in_fork(lambda say: task.work(folder, say), seconds)
    proved, _, _ = in_fork(lambda _: task.prove(folder, said))
    assert proved == 0, f"{type(task).__name__} killed after {seconds:.3f} s: damage (see above)"
    return os.WIFSIGNALED(status)


def measure(task: Any) -> float:
    """Seconds that the whole work takes."""
    with tempfile.TemporaryDirectory() as name:
        prepare(task, Path(name))
        status, _, seconds = in_fork(lambda say: task.work(Path(name), say))
        assert status == 0
    return seconds


def prepare(task: Any, folder: Path) -> None:
    status, _, _ = in_fork(lambda _: task.prepare(folder))
    assert status == 0


def main(kills: int, seed: int = 1) -> None:
    """Kill by turns and print how often each task was met."""
    chance = random.Random(seed)
    spans = {task: measure(task) for task in TASKS}
    met = dict.fromkeys(TASKS, 0)
    for number in range(kills):
        task = TASKS[number % len(TASKS)]
        with tempfile.TemporaryDirectory() as name:
            prepare(task, Path(name))
            met[task] += kill(task, Path(name), chance.random() * spans[task])
        if (number + 1) % 20 == 0:
            print(f"{number + 1} kills, no damage", flush=True)
    for done in TASKS:
        share, times, span = kills // len(TASKS), met[done], spans[done]
        print(f"{type(done).__name__:10}{share:>5} kills, {times} in the middle, {span:.2f} s whole")
    print("no committed article lost or doubled, every knowledge base opens")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
