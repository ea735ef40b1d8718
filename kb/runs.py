"""Keeps what each run did, counted by kind, so that a later reader knows what was left out and why."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyarrow as pa

from kb.rows import INSTANT, table_of
from kb.steps import load_step
from kb.store import transaction

if TYPE_CHECKING:
    from datetime import date, datetime

    from kb.store import KnowledgeBase

_TYPES = {
    "verb": pa.string(),
    "sources": pa.list_(pa.string()),
    "since": pa.date32(),
    "fetched_at": INSTANT,
}


@dataclass(slots=True)
class Run:
    """The counts of one ingest or reparse; the columns of the table `runs` under their names."""

    verb: str
    sources: tuple[str, ...] = ()
    since: date | None = None
    fetched_at: datetime | None = None  # of the newest page read; None for local files
    read: int = 0
    fetched: int = 0
    not_modified: int = 0
    new: int = 0
    changed: int = 0
    reread: int = 0
    unchanged: int = 0
    older: int = 0
    robots: int = 0
    blocked: int = 0
    paywalled: int = 0
    quarantined: int = 0
    layouts_changed: int = 0


def note_run(kb: KnowledgeBase, run: Run) -> None:
    """Write one row of `runs`."""
    names = [field.name for field in dataclasses.fields(Run)]
    columns = [(name, _TYPES.get(name, pa.int64())) for name in names]
    kb.connection.register("incoming_run", table_of([tuple(getattr(run, name) for name in names)], columns))
    try:
        with transaction(kb.connection):
            kb.connection.execute(load_step("note_run"))
    finally:
        kb.connection.unregister("incoming_run")


def read_reparsed(kb: KnowledgeBase, version: str) -> set[str]:
    """Names of the WARC files that a reparse by this version of the program was through with when it was stopped."""
    return {row[0] for row in kb.connection.execute(load_step("read_reparsed"), [version]).fetchall()}


def note_reparsed(kb: KnowledgeBase, file: str, version: str) -> None:
    """A reparse by this version is through with a file."""
    kb.connection.execute(load_step("note_reparsed"), [file, version])


def forget_reparsed(kb: KnowledgeBase) -> None:
    """A reparse is whole."""
    kb.connection.execute(load_step("forget_reparsed"))


def read_known_revisions(kb: KnowledgeBase, version: str) -> set[str]:
    """Revisions that this version of the extractor has read: reading them again would give the same statements."""
    return {row[0] for row in kb.connection.execute(load_step("read_revision_ids"), [version]).fetchall()}
