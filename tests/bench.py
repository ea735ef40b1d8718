"""Speed as ratios in one run: `make bench`.

Processor time, not the clock, and the same articles for both sides of a ratio: another program on the machine, or a
sample of longer articles, changed a ratio by half. Word lists and spaCy are loaded before anything is measured.
Uses the articles named by CEKANGKA_BENCH (a JSONL file), else ../shared/corpora/articles.jsonl, else the samples.
Every figure is of this one run on this machine; only the ratios can be compared between machines.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable, Sequence
from importlib import resources
from itertools import cycle, islice
from pathlib import Path

from cekangka.steps.reading import read_statements
from corpus.article import Article
from corpus.read import read_sources
from extract import extract_statements
from extract.cues import FEW_LINES
from tests import bench_kb, bench_memory
from tests.bench_corpus import main as bench_pages

ROOT = Path(__file__).resolve().parents[1]
SHARE = 600  # articles for ourselves and the tokeniser
SLOW_SHARE = 60  # articles for ourselves and the rivals, which take about a second each ten
ROUNDS = 3
MANY = 6000  # articles for two processes against one


def load_articles() -> list[Article]:
    """The articles to measure on, read once."""
    named = os.environ.get("CEKANGKA_BENCH")
    shared = ROOT.parent / "shared" / "corpora" / "articles.jsonl"
    source = named or (str(shared) if shared.exists() else str(resources.files("corpus").joinpath("samples")))
    articles = [item for item in read_sources([source]) if isinstance(item, Article)]
    while len(articles) < SLOW_SHARE:
        articles += articles
    mean = sum(len(article.text) for article in articles) / len(articles)
    print(f"{len(articles)} articles of {mean:.0f} characters on average, from {source}")
    return articles


def rates(works: Sequence[Callable[[Article], object]], articles: Sequence[Article]) -> list[float]:
    """Articles a second of processor time of each work, on the same articles and taking turns; the best of a few."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for at, work in enumerate(works):
            start = time.process_time()
            for article in articles:
                work(article)
            best[at] = min(best[at], time.process_time() - start)
    return [len(articles) / spent for spent in best]


def spread(articles: Sequence[Article], count: int) -> Sequence[Article]:
    """`count` articles from all over the corpus."""
    return articles[:: max(1, len(articles) // count)][:count]


def rivals() -> Callable[[Article], object]:
    """What a user would run instead: dateparser's search with the language fixed, plus quantulum3."""
    from dateparser.search import search_dates
    from quantulum3 import parser

    def work(article: Article) -> object:
        try:
            quantities = parser.parse(article.text)
        except Exception:  # it fails on some Indonesian notation; the time is spent all the same
            quantities = []
        return search_dates(article.text, languages=["id"]), quantities

    return work


def main() -> None:
    """Print the table."""
    import spacy

    articles = load_articles()
    tokenizer = spacy.blank("id").tokenizer
    warm(articles)
    sample, few = spread(articles, SHARE), spread(articles, SLOW_SHARE)
    ours, tokens = rates((extract_statements, lambda article: tokenizer(article.text)), sample)
    ours_on_few, slow = rates((extract_statements, rivals()), few)
    alone, parts = scaling(articles)
    table = {
        "extract, articles a second on one core": round(ours, 1),
        "bare spaCy tokeniser pass": round(tokens, 1),
        "dateparser search + quantulum3": round(slow, 2),
        "ratio to the tokeniser pass": round(ours / tokens, 2),
        "ratio to dateparser + quantulum3": round(ours_on_few / slow, 1),
        "two processes against one, by the clock": round(alone, 2),
        "two processes against one, by their work": round(parts, 2),
    }
    for name, value in table.items():
        print(f"{name:42}{value:>12}")
    if "--json" in sys.argv:
        print(json.dumps(table))
    bench_memory.main(articles, int(os.environ.get("CEKANGKA_BENCH_READS", str(bench_memory.READS))))
    bench_kb.main(int(os.environ.get("CEKANGKA_BENCH_CLAIMS", "1000000")))
    bench_pages()


def warm(articles: Sequence[Article]) -> None:
    """Read until the word lists are loaded and spaCy has taken over from the tree of words."""
    lines = 0
    for article in cycle(articles):
        lines += len({claim.sentence_start for claim in extract_statements(article).claims}) + 1
        if lines > 2 * FEW_LINES:
            return


def scaling(articles: Sequence[Article]) -> tuple[float, float]:
    """How much faster two processes are than one: by the clock, and with nothing else on the machine.

    The second is twice the processor time of one process, divided by that of two and the one that feeds them; it
    leaves out waiting. Start-up is made small by the size of the work.
    """
    many = list(islice(cycle(articles), MANY))
    clock, spent = [], []
    for jobs in (1, 2):
        start, before = time.perf_counter(), processor_time()
        for _ in read_statements(many, jobs):
            pass
        clock.append(time.perf_counter() - start)
        spent.append(processor_time() - before)
    return clock[0] / clock[1], 2 * spent[0] / spent[1]


def processor_time() -> float:
    """Seconds of this process and of those that it started and that have ended."""
    own, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + theirs.ru_utime + theirs.ru_stime


if __name__ == "__main__":
    main()
