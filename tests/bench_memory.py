"""Memory over many reads: `python -m tests.bench_memory [READS]`; `make bench` reads 20,000 articles.

The articles are read again and again, each time with a few words that no article had before, so that whatever keeps
words or texts shows. CEKANGKA_BENCH_READS sets another number of reads.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from extract import extract_statements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.article import Article

WARM = 1000  # reads until word lists, spaCy and the words of the language are in memory
READS = 20_000
STEPS = 10
_LETTERS = "bcdfghjklmnprstw"


def main(articles: Sequence[Article], reads: int = READS) -> float:
    """Print the memory in use after the first thousand reads and ten times later; return its growth in MB."""
    marks = {WARM, *(WARM + (reads - WARM) * step // STEPS for step in range(1, STEPS + 1))}
    found: list[float] = []
    for number, article in enumerate(islice(cycle(articles), reads), 1):
        extract_statements(renew(article, number))
        if number in marks:
            found.append(memory_in_use())
            print(f"memory     {found[-1]:.1f} MB after {number} articles", flush=True)
    growth = found[-1] - found[0]
    print(f"memory     {growth:+.1f} MB from the first thousand to the last of {reads} articles")
    return growth


def renew(article: Article, number: int) -> Article:
    """The article with a closing sentence in words of its own."""
    word = "".join(f"{_LETTERS[int(digit, 16)]}a" for digit in f"{number:x}")
    text = f"{article.text}\n\nSebanyak {number} warga Desa {word.title()} menerima 5 {word}, kata Budi {word.title()}."
    return replace(article, text=text, sections=())


def memory_in_use() -> float:
    """Resident memory of this process now, in MB; needs /proc (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    from tests.bench import load_articles

    main(load_articles(), int(sys.argv[1]) if len(sys.argv) > 1 else READS)
