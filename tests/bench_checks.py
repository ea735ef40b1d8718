"""What all checks cost over a whole knowledge base, and how that grows; run as a module.

`python -m tests.bench_checks [CLAIMS]` prints seconds by the clock and of processor time (two threads) over 10,000
claims and over CLAIMS, 1,000,000 if not given: the articles of `tests.bench_kb`, again and again under other ids.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kb.derive import derive
from kb.ingest import store
from kb.store import open_kb
from queries.run_checks import run_checks
from tests.bench_kb import WRITTEN, make_batches

if TYPE_CHECKING:
    from kb.store import KnowledgeBase

MULTIPLY = Path(__file__).with_name("bench_multiply.sql")


def measure_checks(kb: KnowledgeBase) -> float:
    """Print and return the seconds by the clock of one run of all checks."""
    (claims,) = kb.connection.execute("SELECT count(*) FROM claims").fetchone() or (0,)
    clock, spent = time.perf_counter(), time.process_time()
    counts = run_checks(kb.connection)
    clock, spent = time.perf_counter() - clock, time.process_time() - spent
    print(f"checks     {claims:>9} claims: {clock:.1f} s, {spent:.1f} s of processor time; {counts}")
    return clock


def main(claims: int) -> None:
    """Print the cost over few claims and over many, and by how much it grew."""
    with tempfile.TemporaryDirectory() as folder, open_kb(str(Path(folder) / "kb.duckdb")) as kb:
        for batch in make_batches(WRITTEN):
            store(kb, batch)
        derive(kb)
        few = measure_checks(kb)
        times = max(claims // WRITTEN, 2)
        kb.connection.execute(MULTIPLY.read_text(encoding="utf-8").replace("$times", str(times)))
        print(f"growth     {measure_checks(kb) / few:.1f} times as long for {times} times the claims")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
