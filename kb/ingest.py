"""Stores batches of articles with their statements: one transaction a batch, twice is once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import duckdb
import pyarrow as pa

from kb.corpus_rows import change_table, drift_table
from kb.history import Histories
from kb.program_version import read_version
from kb.rows import Entry, make_tables
from kb.steps import load_step
from kb.store import KnowledgeBaseError, one_line, transaction

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    superseded: int = 0  # pages fetched before the newest text that is known, and read otherwise than then
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
    known_articles = {row[0] for row in connection.execute(load_step("ingest_known_articles")).fetchall()}
    rows = connection.execute(load_step("ingest_known_revisions")).fetchall() if known_articles else []
    if known_articles:
        connection.execute(load_step("ingest_forget_drift"))
    _write(connection, {"layout_drift": drift_table(article for article, _ in batch)})
    connection.unregister("incoming_ids")
    histories = Histories.of(rows, version)
    placed = [histories.place(article, statements) for article, statements in batch]
    verdicts = Counter(verdict for verdict, _ in placed)
    entries = [entry for _, entry in placed if entry]
    if not entries:
        return StoredCounts(unchanged=verdicts["unchanged"], superseded=verdicts["superseded"])
    tables = make_tables(entries, version)
    tables["revision_changes"] = change_table(connection, entries)
    connection.execute(load_step("forget_stages"))
    if verdicts["reread"]:
        _run_with(connection, "revisions", tables["revisions"], "ingest_forget")
    if known_articles:
        _run_with(connection, "articles", tables["articles"], "ingest_complete_articles")
    _write(connection, tables)
    return StoredCounts(
        new_articles=len({entry.article.article_id for entry in entries} - known_articles),
        new_revisions=verdicts["new"],
        reread_revisions=verdicts["reread"],
        unchanged=verdicts["unchanged"],
        superseded=verdicts["superseded"],
        claims=tables["claims"].num_rows,
        dates=tables["date_mentions"].num_rows,
        officials=tables["official_mentions"].num_rows,
        skips=tables["skips"].num_rows,
    )


def rewrite(connection: duckdb.DuckDBPyConnection, entries: Sequence[Entry], version: str) -> None:
    """Replace known revisions, and all that was read from them, by the same texts read again; in a transaction."""
    tables = make_tables(entries, version)
    connection.execute(load_step("forget_stages"))
    _run_with(connection, "revisions", tables["revisions"], "ingest_forget")
    _write(connection, {name: table for name, table in tables.items() if name != "articles"})


def _write(connection: duckdb.DuckDBPyConnection, tables: dict[str, pa.Table]) -> None:
    """Insert the rows of each table by kb/steps/ingest_<table>.sql; a table without rows costs nothing."""
    for name, table in tables.items():
        if table.num_rows:
            _run_with(connection, name, table, f"ingest_{name}")


def _run_with(connection: duckdb.DuckDBPyConnection, name: str, table: pa.Table, step: str) -> None:
    """Run a step that reads the rows as `incoming_<name>`."""
    connection.register(f"incoming_{name}", table)
    try:
        connection.execute(load_step(step))
    finally:
        connection.unregister(f"incoming_{name}")
