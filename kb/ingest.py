"""Stores batches of articles with their statements: one transaction a batch, twice is once."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import duckdb
import pyarrow as pa

from corpus.identity import hash_text
from kb.corpus_rows import change_table, drift_table
from kb.own_statements import keep_own
from kb.program_version import read_version
from kb.rows import Entry, make_tables
from kb.steps import load_step
from kb.store import KnowledgeBaseError, one_line, transaction

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from corpus.article import Article
    from extract.statements import Statements
    from kb.store import KnowledgeBase


class NotStoredError(KnowledgeBaseError):
    """A batch could not be written; nothing of it is in the knowledge base."""


@dataclass(frozen=True, slots=True)
class StoredCounts:
    """What became of a batch; counts add up over batches with `+`."""

    new_articles: int = 0
    new_revisions: int = 0  # those of new articles included
    reread_revisions: int = 0  # known texts that another extractor, or a better known date, reads anew
    unchanged: int = 0
    claims: int = 0
    dates: int = 0
    officials: int = 0
    skips: int = 0

    @property
    def new(self) -> int:
        """Articles seen for the first time."""
        return self.new_articles

    @property
    def changed(self) -> int:
        """Known articles with a new text, or read anew."""
        return self.new_revisions - self.new_articles + self.reread_revisions

    def __add__(self, other: Self) -> StoredCounts:
        return StoredCounts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class _Known:
    """A revision that the knowledge base has."""

    article_id: str
    number: int
    extractor_version: str
    published_at: datetime | None
    fetched_at: datetime | None


def store(
    kb: KnowledgeBase, batch: Sequence[tuple[Article, Statements]], *, extractor_version: str | None = None
) -> StoredCounts:
    """Write a batch in one transaction and return what was new.

    A text that is known and was read by the same extractor is left alone; one that another extractor read is
    replaced in place; a changed text of a known article becomes its next revision. Raises NotStoredError.
    """
    version = extractor_version or read_version("extract")
    if kb.remote:
        return StoredCounts(**kb.remote.call("store", [list(pair) for pair in batch], version))
    connection = kb.connection
    try:
        with transaction(connection):
            counts = _store(connection, batch, version)
    except duckdb.Error as error:
        raise NotStoredError(f"{kb.path}: batch of {len(batch)} articles not stored ({one_line(error)})") from error
    return counts


def _store(
    connection: duckdb.DuckDBPyConnection, batch: Sequence[tuple[Article, Statements]], version: str
) -> StoredCounts:
    connection.register("incoming_ids", pa.table({"article_id": sorted({article.article_id for article, _ in batch})}))
    connection.register("incoming_drift", drift_table(article for article, _ in batch))
    known_articles = {row[0] for row in connection.execute(load_step("ingest_known_articles")).fetchall()}
    rows = connection.execute(load_step("ingest_known_revisions")).fetchall()
    connection.execute(load_step("ingest_drift"))
    connection.unregister("incoming_ids")
    connection.unregister("incoming_drift")
    known = {row[0]: _Known(*row[1:]) for row in rows}
    highest: dict[str, int] = {}
    for _, article_id, number, *_ in rows:
        highest[article_id] = max(number, highest.get(article_id, 0))
    entries: dict[str, Entry] = {}
    reread = 0
    for article, read in batch:
        revision_id, statements = article.revision_id, read
        stored = known.get(revision_id)
        newest = highest.get(article.article_id, 0)
        if stored and _has_returned(article, revision_id, newest, known):
            revision_id, statements = hash_text(revision_id, str(newest + 1)), _returned(statements, newest + 1)
            stored = None
        if revision_id in entries or (stored and not _is_news(stored, article, version)):
            continue
        if stored:
            reread += 1
            number = stored.number
        else:
            number = highest[article.article_id] = highest.get(article.article_id, 0) + 1
        entries[revision_id] = Entry(article, keep_own(article, statements), revision_id, number)
    if not entries:
        return StoredCounts(unchanged=len(batch))
    tables = make_tables(list(entries.values()), version)
    tables["changes"] = change_table(connection, list(entries.values()))
    for name, table in tables.items():
        connection.register(f"incoming_{name}", table)
    try:
        if reread:
            connection.execute(load_step("ingest_forget"))
        connection.execute(load_step("ingest_batch"))
    finally:
        for name in tables:
            connection.unregister(f"incoming_{name}")
    return StoredCounts(
        new_articles=len({entry.article.article_id for entry in entries.values()} - known_articles),
        new_revisions=len(entries) - reread,
        reread_revisions=reread,
        unchanged=len(batch) - len(entries),
        claims=tables["claims"].num_rows,
        dates=tables["date_mentions"].num_rows,
        officials=tables["official_mentions"].num_rows,
        skips=tables["skips"].num_rows,
    )


def _has_returned(article: Article, revision_id: str, newest: int, known: dict[str, _Known]) -> bool:
    """Whether a page fetched later than the newest revision reads again as an older one did: a change taken back."""
    if article.fetched_at is None or known[revision_id].number == newest:
        return False
    last = next(
        (key, one) for key, one in known.items() if one.article_id == article.article_id and one.number == newest
    )
    was_told = last[0] == hash_text(revision_id, str(newest))
    return not was_told and last[1].fetched_at is not None and last[1].fetched_at < article.fetched_at


def _returned(statements: Statements, number: int) -> Statements:
    """The statements of a text that has returned, under ids of their own: those of its first time stay queryable."""

    def renew(claim_id: str | None) -> str | None:
        return claim_id and hash_text(claim_id, str(number))

    claims = tuple(
        dataclasses.replace(
            claim,
            claim_id=hash_text(claim.claim_id, str(number)),
            counterpart_id=renew(claim.counterpart_id),
            base_id=renew(claim.base_id),
            from_id=renew(claim.from_id),
        )
        for claim in statements.claims
    )
    return dataclasses.replace(statements, claims=claims)


def _is_news(stored: _Known, article: Article, version: str) -> bool:
    """Whether a known text must be read anew: another extractor, or a date of publication not known before."""
    if stored.extractor_version != version:
        return True
    return article.published_at is not None and article.published_at != stored.published_at
