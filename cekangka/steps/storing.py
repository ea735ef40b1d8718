"""Sources to stored statements, batch by batch, then everything derived and every check."""

from __future__ import annotations

from collections import Counter
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
from kb.runs import Run, note_run
from kb.store import KnowledgeBase, open_kb
from queries.refresh import refresh

NAMED = 3  # sources named in the line on missing days
NEVER_SEEN = ("failed", "forbidden", "left")  # kinds of sources that nothing was read of
BATCH = 500  # articles in one transaction: a kill loses at most this many that were read but not stored


@dataclass(slots=True)
class RunCounts:
    """What one ingest or reparse did: its row of `runs`, the findings after it, and who changed a layout."""

    run: Run
    unreadable: int = 0
    superseded: int = 0  # texts older than the newest that is known
    findings: dict[str, int] = field(default_factory=dict)
    drifted: dict[str, int] = field(default_factory=dict)

    def lines(self, kb: str) -> Iterator[str]:
        """The summary: one line on articles, and where there were pages one on them."""
        run = self.run
        found = ", ".join(f"{count} {label}" for label, count in self.findings.items())
        more = (f", {run.reread} read anew" if run.reread else "") + (f", {run.older} older" if run.older else "")
        more += f", {self.superseded} superseded" if self.superseded else ""
        yield (
            f"{kb}: {run.read} articles read, {run.new} new, {run.changed} changed, "
            f"{run.unchanged} unchanged{more}; "
            f"{self.unreadable} sources not readable; findings: {found}"
        )
        if run.fetched or run.not_modified or run.robots or run.blocked or run.paywalled:
            yield (
                f"pages: {run.fetched} fetched, {run.not_modified} not modified, {run.robots} skipped by robots, "
                f"{run.blocked + run.paywalled} blocked ({run.paywalled} behind a paywall), "
                f"{run.quarantined} quarantined"
            )
        if self.drifted:
            named = ", ".join(f"{stem} {count}" for stem, count in sorted(self.drifted.items()))
            yield f"layouts changed: {named}; read the generic way, see: cekangka sql --saved layout_drift"


def ingest(
    sources: Sequence[str],
    path: str,
    *,
    published: date | None = None,
    since: date | None = None,
    pages: str | None = None,
    jobs: int = 0,
) -> RunCounts:
    """Ingest `sources` into the KB at `path`; raises what opening the KB raises, never for a bad source.

    `pages` is the folder that keeps raw pages; without one it stands beside the KB. `since` leaves out what was
    published before that day.
    """
    from corpus.fetch import Fetching

    fetching = Fetching.from_environment(pages=Path(pages) if pages else pages_folder(path), since=since)
    stream = SourceStream(sources, published=published, since=since, fetching=fetching)
    counts = RunCounts(Run("ingest", tuple(sources), since))
    undated: list[str] = []
    is_new = not is_remote(path) and not Path(path).exists()
    with open_kb(path) as kb:
        with progress("articles") as advance:
            for batch in batches(read_statements(stream, jobs)):
                undated.extend(article.label for article, statements in batch if statements.publication is None)
                store_batch(kb, batch, counts)
                advance(len(batch))
        renew_quarantine(kb, sources, stream.unreadable)
        count_sources(counts, stream, fetching.tally)
        note_run(kb, counts.run)
        counts.findings = refresh(kb)
        # A KB that nobody filled would read as "no findings"; while this process holds it nobody else can fill it.
        # One with a quarantine says what is wrong with the sources, unless they were only named wrongly.
        is_seen = stream.articles or any(item.kind not in NEVER_SEEN for item in stream.unreadable)
        if is_new and not is_seen and kb.connection.table("articles").fetchone() is None:
            Path(path).unlink()
    if undated:
        typer.echo(_undated_line(undated), err=True)
    return counts


def pages_folder(path: str) -> Path:
    """Where the raw pages of a KB are kept: "kupang.pages" beside "kupang.duckdb"."""
    return Path("cekangka.pages") if is_remote(path) else Path(path).with_suffix(".pages")


def count_sources(counts: RunCounts, stream: SourceStream, tally: Counter[str] | None = None) -> None:
    """Take over what the stream and the crawl counted."""
    run, kinds = counts.run, Counter(item.kind for item in stream.unreadable)
    tally = tally or Counter()
    run.read, run.older = stream.articles, stream.older + tally["older"]
    run.fetched, run.not_modified = tally["fetched"], tally["unchanged"]
    run.fetched_at, run.layouts_changed = stream.newest, stream.drifted.total()
    run.robots, run.blocked, run.paywalled = (kinds.pop(kind, 0) for kind in ("robots", "blocked", "paywalled"))
    run.quarantined = kinds.total()
    counts.unreadable, counts.drifted = len(stream.unreadable), dict(stream.drifted)


def _undated_line(labels: list[str]) -> str:
    named = ", ".join(labels[:NAMED]) + (", ..." if len(labels) > NAMED else "")
    return f"cekangka: {len(labels)} without a day of publication: {named}; give it with --published 2024-11-28"


def store_batch(kb: KnowledgeBase, batch: Sequence[tuple[Article, Statements]], counts: RunCounts) -> None:
    """Store one batch and add to the counts what became of it."""
    stored = store(kb, batch)
    counts.run.new += stored.new_articles
    counts.run.changed += stored.new_revisions - stored.new_articles
    counts.run.reread += stored.reread_revisions
    counts.run.unchanged += stored.unchanged
    counts.superseded += stored.superseded


def batches(pairs: Iterable[tuple[Article, Statements]]) -> Iterator[list[tuple[Article, Statements]]]:
    """What goes into one transaction."""
    stream = iter(pairs)
    while batch := list(islice(stream, BATCH)):
        yield batch
