"""Keeps the list of sources that could not be read, so that a report can say what it does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from kb.steps import load_step
from kb.store import transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from corpus.unreadable import Unreadable
    from kb.store import KnowledgeBase


def renew_quarantine(kb: KnowledgeBase, given: Iterable[str], unreadable: Sequence[Unreadable]) -> None:
    """Replace what is kept of the sources given to one ingest by what it could not read of them.

    A file, a folder and a JSONL file stand for what they hold ("berita/a.txt", "a.jsonl:3").
    """
    tables = {
        "given_sources": {"source": [_storable(source).rstrip("/") for source in given]},
        "unreadable_sources": {
            "source": [_storable(item.source) for item in unreadable],
            "reason": [_storable(item.reason) for item in unreadable],
            "kind": [item.kind for item in unreadable],
        },
    }
    for name, columns in tables.items():
        kb.connection.register(
            name, pa.table({column: pa.array(values, pa.string()) for column, values in columns.items()})
        )
    try:
        with transaction(kb.connection):
            kb.connection.execute(load_step("renew_quarantine"))
    finally:
        for name in tables:
            kb.connection.unregister(name)


def _storable(text: str) -> str:
    """File names may hold bytes that are no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")
