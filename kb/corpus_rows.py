"""Rows that tell what became of pages: changes between revisions, and layouts that no longer fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from kb.revision_changes import Text, find_changes
from kb.rows import INSTANT, table_of
from kb.steps import load_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import duckdb

    from corpus.article import Article
    from kb.rows import Entry

TEXT = pa.string()
NUMBER = pa.int32()
PREDECESSOR = (("article_id", TEXT), ("revision_number", NUMBER))
CHANGE_COLUMNS = (
    *((name, TEXT) for name in ("revision_id", "before_revision_id", "kind", "before", "after", "difference", "cause")),
    *((name, NUMBER) for name in ("change_number", "paragraph", "before_start", "after_start")),
    ("noted", pa.bool_()),
)
DRIFT_COLUMNS = (
    *((name, TEXT) for name in ("article_id", "publisher", "url", "source")),
    ("seen_at", INSTANT),
    ("selector", TEXT),
)


class _Before:
    """What a revision is compared with."""

    def __init__(self, revision_id: str, text: str, body_start: int, note: str | None, digest: str | None) -> None:
        self.revision_id, self.text, self.note, self.digest = revision_id, Text(text, body_start), note, digest


def change_table(connection: duckdb.DuckDBPyConnection, entries: Sequence[Entry]) -> pa.Table:
    """Rows of `revision_changes` for the entries that follow another revision, of this batch or stored."""
    later = [entry for entry in entries if entry.revision_number > 1]
    known = {
        (entry.article.article_id, entry.revision_number): _Before(
            entry.revision_id,
            entry.article.text,
            entry.article.body_start,
            entry.article.correction_note,
            entry.article.page_digest,
        )
        for entry in entries
    }
    wanted = [(entry.article.article_id, entry.revision_number - 1) for entry in later]
    wanted = [key for key in wanted if key not in known]
    if wanted:
        connection.register("incoming_predecessors", table_of(wanted, PREDECESSOR))
        for article_id, number, *facts in connection.execute(load_step("ingest_predecessors")).fetchall():
            known[article_id, number] = _Before(*facts)
        connection.unregister("incoming_predecessors")
    pairs = ((entry, known.get((entry.article.article_id, entry.revision_number - 1))) for entry in later)
    return table_of((row for entry, before in pairs if before for row in _change_rows(entry, before)), CHANGE_COLUMNS)


def _change_rows(entry: Entry, before: _Before) -> Iterator[tuple[object, ...]]:
    article = entry.article
    same_page = before.digest is not None and before.digest == article.page_digest
    noted = article.correction_note is not None and article.correction_note != before.note
    changes = find_changes(before.text, Text(article.text, article.body_start))
    for number, change in enumerate(changes, 1):
        yield (
            *(entry.revision_id, before.revision_id, change.kind, change.before, change.after, change.difference),
            *("reparsed" if same_page else "edited", number, change.paragraph),
            *(change.before_start, change.after_start, noted),
        )


def drift_table(articles: Iterable[Article]) -> pa.Table:
    """Rows of `layout_drift`: one an article, the last page of it that was seen."""
    drifted = {article.article_id: article for article in articles}
    rows = (
        (article.article_id, article.drift[0], article.url, article.source, article.fetched_at, article.drift[1])
        for article in drifted.values()
        if article.drift
    )
    return table_of(rows, DRIFT_COLUMNS)
