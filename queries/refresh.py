"""Brings what is derived up to date with the articles: entities, origins, series, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.derive import derive, is_stage_done, mark_stage_done
from kb.store import open_kb
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from kb.store import KnowledgeBase

STAGE = "checks"
PACKAGES = ("extract", "kb", "queries")


def refresh(kb: KnowledgeBase) -> dict[str, int]:
    """Derive and check anew; return the number of findings by label."""
    derive(kb)
    counts = run_checks(kb.connection)
    mark_stage_done(kb, STAGE, PACKAGES)
    return counts.labels


def refresh_if_stale(path: str) -> None:
    """Refresh the KB at `path` if an ingest was stopped before it could, or another version checked it."""
    with open_kb(path, read_only=True) as kb:
        fresh = is_stage_done(kb, STAGE, PACKAGES)
    if not fresh:
        with open_kb(path) as kb:
            refresh(kb)
