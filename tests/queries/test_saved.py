"""Every saved query runs on a KB with a few facts, and its header names its columns in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kb.store import open_kb
from queries.saved_queries import SavedQuery, load_saved_queries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kb.store import KnowledgeBase


@pytest.fixture(scope="module")
def kb() -> Iterator[KnowledgeBase]:
    with open_kb(":memory:") as opened:
        yield opened


def test_there_are_enough() -> None:
    assert len(load_saved_queries()) >= 15


@pytest.mark.parametrize("saved", load_saved_queries(), ids=lambda saved: saved.name)
def test_runs(kb: KnowledgeBase, saved: SavedQuery) -> None:
    cursor = kb.connection.execute(saved.text)
    assert [column[0] for column in cursor.description or ()] == list(saved.columns)
    assert "ORDER BY" in saved.text
