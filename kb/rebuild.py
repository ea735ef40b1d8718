"""Reads every stored text again: claims, dates, officials and skips are as if the articles had just been ingested.

What is derived from claims is rebuilt by `kb.derive`; together they prove that the articles and the decisions are all
that a knowledge base has to keep.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import duckdb

from corpus.article import Article, Section
from extract import extract_statements
from kb.history import make_entry
from kb.ingest import NotStoredError, rewrite
from kb.program_version import read_version
from kb.steps import load_step
from kb.store import one_line, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kb.rows import Entry
    from kb.store import KnowledgeBase

BATCH = 500
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def reread(kb: KnowledgeBase, advance: Callable[[int], None] = lambda _: None) -> int:
    """Replace all that was read from the stored texts, in one transaction; return the number of texts.

    `advance` is told how many texts each batch had. Raises NotStoredError; then everything is as it was.
    """
    if kb.remote:
        return int(kb.remote.call("reread"))
    version = read_version("extract")
    count = 0
    try:
        with transaction(kb.connection):
            for entries in _batches(kb.connection):
                rewrite(kb.connection, entries, version)
                count += len(entries)
                advance(len(entries))
    except duckdb.Error as error:
        raise NotStoredError(f"{kb.path}: stored texts not read again ({one_line(error)})") from error
    return count


def _batches(connection: duckdb.DuckDBPyConnection) -> Iterator[list[Entry]]:
    last = ""
    while rows := connection.execute(load_step("read_revisions"), [last, BATCH]).fetchall():
        names = [column[0] for column in connection.description or ()]
        entries = [_read_entry(dict(zip(names, row, strict=True))) for row in rows]
        yield entries
        last = rows[-1][0]


def _read_entry(row: dict[str, Any]) -> Entry:
    article = _make_article(row)
    return make_entry(article, extract_statements(article), row["revision_number"], row["revision_id"])


def _make_article(row: dict[str, Any]) -> Article:
    """The article of a stored text, as it came in."""
    same = ("article_id", "label", "source", "text", "body_start", "title", "url", "publisher", "published_source")
    return Article(
        **{name: row[name] for name in (*same, "credited_to", "layout", "page_digest", "correction_note")},
        authors=tuple(row["authors"]),
        editors=tuple(row["editors"]),
        published_at=_instant(row["published_us"], row["published_offset_minutes"]),
        modified_at=_instant(row["modified_us"]),
        fetched_at=_instant(row["fetched_us"]),
        sections=tuple(Section(**section) for section in row["sections"]),
    )


def _instant(microseconds: int | None, offset: int | None = None) -> datetime | None:
    if microseconds is None:
        return None
    zone = UTC if offset is None else timezone(timedelta(minutes=offset))
    return (EPOCH + timedelta(microseconds=microseconds)).astimezone(zone)
