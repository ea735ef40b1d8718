"""Ingest: sources to stored statements, batch by batch, then everything derived and every check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path

import typer

from cekangka.steps.reading import progress, read_statements
from cekangka.steps.sources import SourceStream
from corpus.article import Article
from extract.statements import Statements
from kb.ingest import store
from kb.quack import is_remote
from kb.quarantine import renew_quarantine
from kb.store import KnowledgeBase, open_kb
from queries.refresh import refresh

NAMED = 3  # sources named in the line on missing days
BATCH = 200  # articles in one transaction: a kill loses at most this many that were read but not stored


@dataclass(slots=True)
class IngestCounts:
    """What one ingest did."""

    read: int = 0
    new: int = 0
    changed: int = 0
    reread: int = 0  # known texts read again by a newer extractor
    unchanged: int = 0
    unreadable: int = 0
    findings: dict[str, int] = field(default_factory=dict)

    def line(self, kb: str) -> str:
        """The summary in one line."""
        found = ", ".join(f"{count} {label}" for label, count in self.findings.items())
        reread = f", {self.reread} read anew" if self.reread else ""
        return (
            f"{kb}: {self.read} articles read, {self.new} new, {self.changed} changed, "
            f"{self.unchanged} unchanged{reread}; "
            f"{self.unreadable} sources not readable; findings: {found}"
        )


def ingest(sources: Sequence[str], path: str, *, published: date | None = None, jobs: int = 0) -> IngestCounts:
    """Ingest `sources` into the KB at `path`; raises what opening the KB raises, never for a bad source."""
    counts = IngestCounts()
    stream = SourceStream(sources, published=published)
    undated: list[str] = []
    is_new = not is_remote(path) and not Path(path).exists()
    with open_kb(path) as kb:
        with progress("articles") as advance:
            for batch in _batches(read_statements(stream, jobs)):
                undated.extend(article.label for article, statements in batch if statements.publication is None)
                _store_batch(kb, batch, counts)
                advance(len(batch))
        counts.read, counts.unreadable = stream.articles, len(stream.unreadable)
        renew_quarantine(kb, sources, stream.unreadable)
        counts.findings = refresh(kb)
    if is_new and stream.articles == 0:
        Path(path).unlink()  # a KB that nobody filled would read as "no findings"
    if undated:
        typer.echo(_undated_line(undated), err=True)
    return counts


def _undated_line(labels: list[str]) -> str:
    named = ", ".join(labels[:NAMED]) + (", ..." if len(labels) > NAMED else "")
    return f"cekangka: {len(labels)} without a day of publication: {named}; give it with --published 2024-11-28"


def _store_batch(kb: KnowledgeBase, batch: list[tuple[Article, Statements]], counts: IngestCounts) -> None:
    stored = store(kb, batch)
    counts.new += stored.new_articles
    counts.changed += stored.new_revisions - stored.new_articles
    counts.reread += stored.reread_revisions
    counts.unchanged += stored.unchanged


def _batches(pairs: Iterable[tuple[Article, Statements]]) -> Iterator[list[tuple[Article, Statements]]]:
    stream = iter(pairs)
    while batch := list(islice(stream, BATCH)):
        yield batch
