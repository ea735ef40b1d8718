"""The KB in memory that a draft is checked in: the same tables, made in a twentieth of the time of one that stays."""

from __future__ import annotations

import re
from functools import cache

import duckdb

from kb.steps import load_folder, load_step
from kb.store import IN_MEMORY, SETTINGS, KnowledgeBase

COMMENTS = re.compile(r"^COMMENT ON .*?;$\n?", re.MULTILINE | re.DOTALL)  # most of a schema file's time
VIEWS = ("v_newest_revisions", "v_check_precision", "v_finding_marks", "v_finding_states")  # in the order of need
REPORT_VIEWS = ("v_revision_changes",)  # what the page for editors reads besides


@cache
def _definitions() -> str:
    """Tables, macros and the views that checking and showing a draft read, without their descriptions."""
    views = {view.name: view.text for view in load_folder("views")}
    files = (*load_folder("schema"), *load_folder("macros"))
    texts = [*(file.text for file in files), *(views[name] for name in VIEWS)]
    return COMMENTS.sub("", "\n".join(texts))


def add_report_views(kb: KnowledgeBase) -> None:
    """The views that only the report reads; made when a draft is shown as a page."""
    for view in load_folder("views"):
        if view.name in REPORT_VIEWS:
            kb.connection.execute(COMMENTS.sub("", view.text))


def open_draft_kb() -> KnowledgeBase:
    """An empty KB in memory for a few articles; one thread, as a few rows are not worth more."""
    connection = duckdb.connect(IN_MEMORY, config={**SETTINGS, "threads": 1})
    connection.execute(load_step("set_session"))
    connection.begin()
    connection.execute(_definitions())
    connection.commit()
    return KnowledgeBase(connection, IN_MEMORY, read_only=False)
