"""`cekangka search`: articles by their words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, existing_kb

if TYPE_CHECKING:
    from kb.sql import QueryResult

EXAMPLES = (
    "cekangka search 'kemiskinan ekstrem kupang'",
    "cekangka search '\"Pemkot Kupang\" bantuan 8,24' --limit 5",
    "cekangka search inflasi --format jsonl --kb quack:localhost:9494",
)


def run(
    query: Annotated[
        list[str],
        typer.Argument(
            metavar="WORD...",
            help='Words in any form (kemiskinan finds miskin); "a phrase" in quotes and figures such as 8,24 are met '
            "as they are.",
        ),
    ],
    kb: KbOption = DEFAULT_KB,
    limit: Annotated[int, typer.Option(help="How many articles, the best first.", min=1, max=1000)] = 20,
    format: Annotated[
        Literal["table", "csv", "jsonl", "parquet"],
        typer.Option(help="parquet needs standard output to be a file or pipe."),
    ] = "table",
) -> None:
    """Find articles by their words, with the place where they stand. The index is kept beside the knowledge base."""
    from kb.search import search
    from kb.sql import render
    from kb.store import open_kb

    with open_kb(existing_kb(kb), read_only=True) as base:
        found = search(base, " ".join(query), limit)
    if format == "table":
        _show(found)
    else:
        sys.stdout.buffer.write(render(found, format))
    if found.note:
        typer.echo(f"cekangka: {found.note}", err=True)


def _show(found: QueryResult) -> None:
    """Per article a line with day, outlet and headline, and below it the snippet and the article's name."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    for row in found.table.to_pylist():
        head = Text(f"{row['rank']:>3}  {row['published_on'] or '?'}  {row['publisher'] or '?'}  ")
        head.append(row["title"], style="bold")
        snippet = Text(row["snippet"])
        for start, end in row["marks"]:
            snippet.stylize("bold yellow", start, end)
        console.print(head)
        console.print(snippet, style=None)
        console.print(Text(f"{row['article_id']}  {row['url'] or row['label']}\n", style="dim"))
