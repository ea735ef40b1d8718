"""Reparse: every stored raw page read again, offline; a text that reads differently becomes a new revision."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cekangka.steps.reading import progress, read_statements
from cekangka.steps.settings import MisuseError
from cekangka.steps.sources import SourceStream
from cekangka.steps.storing import RunCounts, batches, count_sources, pages_folder, store_batch
from corpus.article import Article
from kb.program_version import read_version
from kb.quarantine import renew_quarantine
from kb.runs import Run, forget_reparsed, note_reparsed, note_run, read_known_revisions, read_reparsed
from kb.store import open_kb
from queries.refresh import refresh


def reparse(path: str, pages: str | None = None) -> tuple[RunCounts, int]:
    """Read the raw pages of the KB at `path` again; return what came of it, and how many files were done before.

    A reparse that was stopped goes on after the last file that it was through with, unless the program has changed.
    """
    from corpus.archive import read_archive

    folder = Path(pages) if pages else pages_folder(path)
    if not folder.is_dir():
        raise MisuseError(
            f"no raw pages at {folder}: only pages that were fetched are kept; name the folder with --pages"
        )
    counts = RunCounts(Run("reparse", (str(folder),)))
    everything = SourceStream.over(())
    version = read_version("corpus", "extract")
    with open_kb(path) as kb:
        done = read_reparsed(kb, version)
        known = read_known_revisions(kb, read_version("extract"))
        with progress("pages") as advance:
            for file, items in read_archive(folder, done=done):
                stream = SourceStream.over(items)
                for batch in batches(read_statements(_unread(stream, known, counts), jobs=1)):
                    store_batch(kb, batch, counts)
                advance(stream.articles)
                everything.add(stream)
                note_reparsed(kb, file.name, version)
        renew_quarantine(kb, (), everything.unreadable)
        count_sources(counts, everything)
        note_run(kb, counts.run)
        forget_reparsed(kb)
        counts.findings = refresh(kb)
    return counts, len(done)


def _unread(stream: SourceStream, known: set[str], counts: RunCounts) -> Iterator[Article]:
    """Articles whose text or layout is news; the others are only counted."""
    for article in stream:
        if article.revision_id in known and not article.drift:
            counts.run.unchanged += 1
        else:
            known.add(article.revision_id)
            yield article
