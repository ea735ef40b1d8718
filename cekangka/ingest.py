"""`cekangka ingest`: sources into the knowledge base; twice is once."""

from __future__ import annotations

from typing import Annotated

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, PublishedOption, read_day

EXAMPLES = (
    "cekangka ingest berita/ --kb kupang.duckdb",
    "cekangka ingest articles.jsonl crawl.warc.gz",
    "cekangka ingest - --published 2024-11-28 < artikel.txt",
)


def run(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...", help=".txt .html .md .jsonl .warc(.gz), a folder, a URL, a feed or sitemap URL, or -"
        ),
    ],
    kb: KbOption = DEFAULT_KB,
    published: PublishedOption = None,
    jobs: Annotated[int, typer.Option(help="Processes; 0 takes all cores when the work is worth it.", min=0)] = 0,
) -> None:
    """Read articles into the knowledge base and check their numbers. Running it again changes nothing."""
    from cekangka.steps.storing import ingest

    counts = ingest(sources, kb, published=read_day(published), jobs=jobs)
    typer.echo(counts.line(kb), err=True)
    if counts.read == 0:
        raise typer.Exit(2)
