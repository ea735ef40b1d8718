"""Does a long piece of work in a process of its own while this one goes on, where there is enough of it."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

WORTH_A_PROCESS = 5_000  # rows; below, its start costs more than it saves
Answer = TypeVar("Answer")


@contextmanager
def alongside(work: Callable[[Sequence[Any]], Answer], rows: Sequence[Any]) -> Iterator[Callable[[], Answer]]:
    """Begin `work(rows)`, a function of a module, and give a function that waits for its answer.

    Few rows, or a process that does not come up or back, are worked on here, when the answer is asked for.
    """
    if len(rows) < WORTH_A_PROCESS or (os.cpu_count() or 1) < 2:
        yield lambda: work(rows)
        return
    # spawn: a fork would copy the open database and the threads of the parent
    context = get_context("spawn")
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(writer, work, rows), daemon=True)
    try:
        process.start()
    except OSError:  # no memory, or it died while it was handed its work
        reader.close()
        yield lambda: work(rows)
        return
    finally:
        writer.close()

    def take() -> Answer:
        try:
            answer: Answer = reader.recv()
        except (EOFError, OSError):  # it ended before its answer, or in the middle of it
            return work(rows)
        return answer

    try:
        yield take
    finally:
        reader.close()
        process.terminate()
        process.join()


def _answer(writer: Connection, work: Callable[[Sequence[Any]], Any], rows: Sequence[Any]) -> None:
    with without_collector():
        writer.send(work(rows))


@contextmanager
def without_collector() -> Iterator[None]:
    """For work over millions of small records that all live to its end: the search for garbage would only walk them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
