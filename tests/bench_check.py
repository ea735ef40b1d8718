"""What `cekangka check` costs beside a knowledge base at size, with start-up and in a running process; run as a module.

`python -m tests.bench_check [CLAIMS]` prints seconds of CPU, and how many loops of ten million additions that is: a
busy machine makes both slower alike. The articles are those of `tests.bench_kb`; nothing is derived from them, as a
check reads claims alone.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from corpus.article import Article
from corpus.read import read_sources
from extract import extract_statements
from kb.ingest import store
from kb.store import open_kb
from queries.check_draft import check_draft, render_check
from tests.bench_kb import make_batches

DRAFT = """Kemiskinan Kota Kupang turun

Kota Kupang mencatat 8,24 persen penduduk miskin pada Maret 2024, setara 40,38 ribu jiwa, dari 442.758 penduduk.

Kepala Dinas Sosial Budi Kelana mengatakan hal itu pada Senin (29/11/2024).
"""
RUNS = 3


def measure_loop() -> float:
    """Seconds of CPU for ten million additions."""
    start, total = time.process_time(), 0
    for number in range(10_000_000):
        total += number
    return time.process_time() - start


def measure_start(draft: Path, kb: Path) -> float:
    """Seconds of CPU of a whole process, its modules compiled as in an installation."""
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(kb.parent / "compiled")}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "cekangka", "check", str(draft), "--kb", str(kb)]
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env={**os.environ, **compiled})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure_running(draft: Path, kb: Path) -> float:
    """Seconds of CPU of one more check in this process."""
    (article,) = read_sources([str(draft)])
    assert isinstance(article, Article)
    start = time.process_time()
    render_check(check_draft([(article, extract_statements(article))], kb))
    return time.process_time() - start


def main(claims: int) -> None:
    """Print both costs, the best of a few runs."""
    with tempfile.TemporaryDirectory() as folder:
        kb, draft = Path(folder) / "kb.duckdb", Path(folder) / "draf.txt"
        draft.write_text(DRAFT, encoding="utf-8")
        with open_kb(kb) as base:
            for batch in make_batches(claims):
                store(base, batch)
        loop = min(measure_loop() for _ in range(RUNS))
        for name, measure in (("with start-up", measure_start), ("running", measure_running)):
            spent = min(measure(draft, kb) for _ in range(RUNS))
            print(f"check      {claims} claims, {name}: {spent:.2f} s of CPU, {spent / loop:.1f} loops")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
