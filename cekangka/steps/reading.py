"""From sources to statements, with a progress bar, on as many processes as the work is worth."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import chain, islice
from multiprocessing import get_context

from cekangka.steps.passing import pass_by_values
from corpus.article import Article
from extract.statements import Statements

# Starting a process costs about what reading this many articles costs; below it one process is faster.
WORTH_A_POOL = 400
CHUNK = 50
AHEAD = 4  # chunks a process has waiting, so that none idles while the parent is busy with what came back


def read_statements(articles: Iterable[Article], jobs: int = 0) -> Iterator[tuple[Article, Statements]]:
    """Yield each article with its statements, in order; `jobs` 0 takes all cores once the work is worth it."""
    stream = iter(articles)
    wanted = jobs or os.cpu_count() or 1
    first = list(islice(stream, WORTH_A_POOL)) if wanted > 1 else []
    if len(first) < WORTH_A_POOL:
        from extract import extract_statements

        for article in chain(first, stream):
            yield article, extract_statements(article)
        return
    pass_by_values()
    # spawn: a fork would copy the open database and the threads of the parent
    with ProcessPoolExecutor(wanted, get_context("spawn"), _start_worker, (os.getpid(),)) as pool:
        waiting: deque[tuple[Sequence[Article], Future[list[Statements]]]] = deque()
        for part in _chunks(chain(first, stream), CHUNK):
            waiting.append((part, pool.submit(_read_part, part)))
            if len(waiting) > wanted * AHEAD:
                yield from _take(waiting)
        while waiting:
            yield from _take(waiting)


def _take(
    waiting: deque[tuple[Sequence[Article], Future[list[Statements]]]],
) -> Iterator[tuple[Article, Statements]]:
    part, answer = waiting.popleft()
    return zip(part, answer.result(), strict=True)


def _chunks(items: Iterable[Article], size: int) -> Iterator[Sequence[Article]]:
    stream = iter(items)
    while part := list(islice(stream, size)):
        yield part


def _read_part(articles: Sequence[Article]) -> list[Statements]:
    from extract import extract_statements

    statements = [extract_statements(article) for article in articles]
    _keep_what_is_loaded()
    return statements


@cache
def _keep_what_is_loaded() -> None:
    """Word lists live as long as the process: the search for garbage need not go through them again and again."""
    gc.collect()
    gc.freeze()


def _start_worker(parent: int) -> None:
    """Get ready to send records; and, as a killed parent cannot tell its workers, look for it and leave with it."""
    pass_by_values()

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
