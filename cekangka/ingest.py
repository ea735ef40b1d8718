"""`cekangka ingest`: sources into the knowledge base; twice is once."""

from __future__ import annotations

from typing import Annotated

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, PublishedOption, read_day

EXAMPLES = (
    "cekangka ingest berita/ --kb kupang.duckdb",
    "cekangka ingest articles.jsonl crawl.warc.gz",
    "cekangka ingest kompas --since 2026-11-01",
    "cekangka ingest https://kabar.example/feed --kb kupang.duckdb",
    "cekangka ingest - --published 2024-11-28 < artikel.txt",
)


def run(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help=".txt .html .md .jsonl .warc(.gz), a folder, a URL of a page, a feed, a sitemap or an index, "
            "a publisher's name, or -",
        ),
    ],
    kb: KbOption = DEFAULT_KB,
    published: PublishedOption = None,
    since: Annotated[
        str | None,
        typer.Option(help="Leave out what was published before this day, 2026-11-01; index pages are read back to it."),
    ] = None,
    pages: Annotated[
        str | None,
        typer.Option(
            help="Folder that keeps the raw pages as WARC; by default beside the KB.", envvar="CEKANGKA_PAGES"
        ),
    ] = None,
    jobs: Annotated[int, typer.Option(help="Processes; 0 takes all cores when the work is worth it.", min=0)] = 0,
) -> None:
    """Read articles into the knowledge base and check their numbers. Running it again changes nothing.

    Exit code 0 where an article was read (or all were older than --since), 2 where none was. A source that cannot be
    read is one line, is counted and kept in the table quarantine, and the others go on: it does not change the code.
    """
    from cekangka.steps.storing import ingest

    counts = ingest(sources, kb, published=read_day(published), since=read_day(since), pages=pages, jobs=jobs)
    for line in counts.lines(kb):
        typer.echo(line, err=True)
    if counts.run.read == 0 and not counts.run.older:
        raise typer.Exit(2)
