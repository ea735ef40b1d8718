"""Brings what is derived up to date with the articles: entities, origins, series, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.derive import derive, is_derived
from kb.store import open_kb
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from kb.store import KnowledgeBase


def refresh(kb: KnowledgeBase) -> dict[str, int]:
    """Derive and check anew; return the number of findings by label."""
    derive(kb)
    return run_checks(kb.connection).labels


def refresh_if_stale(path: str) -> None:
    """Refresh the KB at `path` if an ingest was stopped before it could, or another version derived it."""
    with open_kb(path, read_only=True) as kb:
        fresh = is_derived(kb)
    if not fresh:
        with open_kb(path) as kb:
            refresh(kb)
