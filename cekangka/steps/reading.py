"""From sources to statements, with a progress bar, on as many processes as the work is worth."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing import get_context

from corpus.article import Article
from extract.statements import Statements

# Starting a process costs about what reading this many articles costs; below it one process is faster.
WORTH_A_POOL = 400
CHUNK = 50


def read_statements(articles: Iterable[Article], jobs: int = 0) -> Iterator[tuple[Article, Statements]]:
    """Yield each article with its statements, in order; `jobs` 0 takes all cores once the work is worth it."""
    from extract import extract_statements

    stream = iter(articles)
    wanted = jobs or os.cpu_count() or 1
    first = list(islice(stream, WORTH_A_POOL)) if wanted > 1 else []
    if len(first) < WORTH_A_POOL:
        for article in chain(first, stream):
            yield article, extract_statements(article)
        return
    # spawn: a fork would copy the open database and the threads of the parent
    with ProcessPoolExecutor(wanted, get_context("spawn"), _leave_with_parent, (os.getpid(),)) as pool:
        for window in _chunks(chain(first, stream), CHUNK * wanted * 4):
            parts = [window[start : start + CHUNK] for start in range(0, len(window), CHUNK)]
            for part, statements in zip(parts, pool.map(_read_part, parts), strict=True):
                yield from zip(part, statements, strict=True)


def _chunks(items: Iterable[Article], size: int) -> Iterator[Sequence[Article]]:
    stream = iter(items)
    while part := list(islice(stream, size)):
        yield part


def _read_part(articles: Sequence[Article]) -> list[Statements]:
    from extract import extract_statements

    return [extract_statements(article) for article in articles]


def _leave_with_parent(parent: int) -> None:
    """A killed parent cannot tell its workers: each looks for it and leaves when it has gone."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


@contextmanager
def progress(what: str) -> Iterator[Callable[[int], None]]:
    """A progress bar on standard error when a person watches, nothing otherwise; call it with a count."""
    if not sys.stderr.isatty():
        yield lambda _count: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda count: bar.advance(task, count)
