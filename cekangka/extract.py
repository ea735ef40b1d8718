"""`cekangka extract`: statements without a knowledge base."""

from __future__ import annotations

import json
from typing import Annotated, Literal

import typer

from cekangka.steps.settings import PublishedOption, read_day

EXAMPLES = (
    "cekangka extract berita.html",
    "cekangka extract articles.jsonl --format jsonl > statements.jsonl",
    "cekangka extract - --published 2024-11-28 < draft.txt",
)


def run(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="Files, folders, URLs, or - for standard input.")
    ],
    format: Annotated[
        Literal["jsonl", "table"], typer.Option(help="One JSON object a line, or a table to read.")
    ] = "table",
    published: PublishedOption = None,
    jobs: Annotated[int, typer.Option(help="Processes; 0 takes all cores when the work is worth it.", min=0)] = 0,
) -> None:
    """Read numbers, dates and officials, without a knowledge base."""
    from cekangka.steps.reading import read_statements
    from cekangka.steps.rows import statement_rows
    from cekangka.steps.sources import SourceStream

    stream = SourceStream(sources, published=read_day(published))
    table = None
    if format == "table":
        from cekangka.steps.tables import StatementTable

        table = StatementTable()
    for article, statements in read_statements(stream, jobs):
        rows = statement_rows(article, statements)
        if table is not None:
            table.show(article, rows)
            continue
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    stream.finish()
