"""Brings what is derived up to date with the articles: entities, origins, series, findings."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from kb.derive import derive, is_stage_done, mark_stage_done
from kb.store import LockedKnowledgeBaseError, UnwritableKnowledgeBaseError, open_copy, open_kb
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kb.store import KnowledgeBase

STAGE = "checks"
PACKAGES = ("extract", "kb", "queries")


def refresh(kb: KnowledgeBase) -> dict[str, int]:
    """Derive and check anew; return the number of findings by label. A server does it for its clients."""
    if kb.remote:
        counts: dict[str, int] = kb.remote.call("refresh")
        return counts
    derive(kb)
    labels = run_checks(kb.connection).labels
    mark_stage_done(kb, STAGE, PACKAGES)
    return labels


def is_fresh(kb: KnowledgeBase) -> bool:
    """Whether the findings fit the stored articles and this version of the program."""
    return is_stage_done(kb, STAGE, PACKAGES)


def refresh_stale(kb: KnowledgeBase) -> None:
    """Refresh an open KB if an ingest was stopped before it could, or another version checked it."""
    if kb.remote:
        kb.remote.call("refresh_stale")
    elif not is_fresh(kb):
        refresh(kb)


def refresh_if_stale(path: str) -> None:
    """Refresh the KB at `path`, a file or a server, if it is stale; a file is opened for writing only then."""
    with open_kb(path, read_only=True) as kb:
        if kb.remote:
            refresh_stale(kb)
            return
        fresh = is_fresh(kb)
    if not fresh:
        with open_kb(path) as kb:
            refresh(kb)


@contextmanager
def open_fresh(path: str) -> Iterator[KnowledgeBase]:
    """The KB at `path`, up to date, for reading.

    A stale file that cannot be written, or that others read, is brought up to date in a private copy: an archived KB
    of an older version still reports.
    """
    try:
        refresh_if_stale(path)
    except (LockedKnowledgeBaseError, UnwritableKnowledgeBaseError):
        with open_copy(path) as kb:
            refresh_stale(kb)
            yield kb
        return
    with open_kb(path, read_only=True) as kb:
        yield kb
