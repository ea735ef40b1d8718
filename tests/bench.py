"""Speed as ratios in one run: `make bench`.

Uses the articles named by CEKANGKA_BENCH (a JSONL file), else ../shared/corpora/articles.jsonl, else the samples.
Every figure is of this one run on this machine; only the ratios can be compared between machines.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from importlib import resources
from pathlib import Path

from cekangka.steps.reading import read_statements
from corpus.article import Article
from corpus.read import read_sources
from extract import extract_statements
from tests import bench_kb
from tests.bench_corpus import main as bench_pages

ROOT = Path(__file__).resolve().parents[1]
SLOW_SHARE = 60  # articles for the rivals, which take about a second each ten
ROUNDS = 3


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


def rate(work: Callable[[Article], object], articles: Iterable[Article]) -> float:
    """Articles a second, the best of a few rounds (the machine's noise only ever slows)."""
    sample = list(articles)
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for article in sample:
            work(article)
        best = min(best, time.perf_counter() - start)
    return len(sample) / best


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
    extract_statements(articles[0])
    sample = articles[:: max(1, len(articles) // 600)]
    ours = rate(extract_statements, sample)
    tokens = rate(lambda article: tokenizer(article.text), sample)
    slow = rate(rivals(), articles[:: max(1, len(articles) // SLOW_SHARE)][:SLOW_SHARE])
    table = {
        "extract, articles a second on one core": round(ours, 1),
        "bare spaCy tokeniser pass": round(tokens, 1),
        "dateparser search + quantulum3": round(slow, 2),
        "ratio to the tokeniser pass": round(ours / tokens, 2),
        "ratio to dateparser + quantulum3": round(ours / slow, 1),
        "two processes against one": round(scaling(articles), 2),
    }
    for name, value in table.items():
        print(f"{name:42}{value:>12}")
    if "--json" in sys.argv:
        print(json.dumps(table))
    bench_kb.main(int(os.environ.get("CEKANGKA_BENCH_CLAIMS", "1000000")))
    bench_pages()


def scaling(articles: list[Article]) -> float:
    """How much faster two processes are than one, start-up excluded by the size of the work."""
    many = articles * max(1, 6000 // len(articles))
    clock = []
    for jobs in (1, 2):
        start = time.perf_counter()
        for _ in read_statements(many, jobs):
            pass
        clock.append(time.perf_counter() - start)
    return clock[0] / clock[1]


if __name__ == "__main__":
    main()
