"""Looks for damage in a knowledge base: pages that cannot be read, rows that contradict each other, stale tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import duckdb

from kb.derive import is_derived
from kb.steps import load_folder, load_step
from kb.store import one_line

if TYPE_CHECKING:
    from kb.store import KnowledgeBase

REFRESH = "run: cekangka ingest with any source, or cekangka report, to rebuild what is derived"
RESTORE = "restore a backup, or ingest the articles into a new file"
# Only derived tables can break these; they are rebuilt from what is stored.
DERIVED = frozenset({"origin_missing", "link_without_entity", "evidence_missing"})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: how many rows, one of them as an example, and what to do."""

    check: str
    meaning: str
    rows: int
    example: str
    remedy: str


def examine(kb: KnowledgeBase) -> list[Problem]:
    """Read every page of every table and run every check of kb/doctor; an empty list is a sound knowledge base."""
    problems = list(_read_all(kb))
    if problems:
        return problems
    for check in load_folder("doctor"):
        rows = kb.connection.execute(check.text).fetchall()
        if rows:
            meaning = check.text.partition("\n")[0].removeprefix("-- ")
            remedy = REFRESH if check.name in DERIVED else RESTORE
            problems.append(Problem(check.name, meaning, len(rows), str(rows[0][0]), remedy))
    if not is_derived(kb):
        meaning = "Derived tables are older than the articles or the program."
        problems.append(Problem("stale", meaning, 1, "stages_done", REFRESH))
    return problems


def _read_all(kb: KnowledgeBase) -> list[Problem]:
    """Fetch every row once, so that a damaged page shows."""
    problems: list[Problem] = []
    for (name,) in kb.connection.execute(load_step("list_relations")).fetchall():
        try:
            for _ in kb.connection.table(name).to_arrow_reader(50_000):
                pass
        except duckdb.Error as error:
            problems.append(Problem("unreadable", f"Rows of {name} cannot be read.", 1, one_line(error), RESTORE))
    return problems
