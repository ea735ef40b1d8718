"""`cekangka check`: a draft against itself, the knowledge base and the reference figures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from cekangka.steps.settings import PublishedOption, read_day

EXAMPLES = (
    "cekangka check draft.txt",
    "cekangka check - --published 2024-11-28 --kb kupang.duckdb < draft.txt",
    "cekangka check draft.html --format sarif > draft.sarif",
)


def run(
    draft: Annotated[
        str, typer.Argument(metavar="DRAFT|-", help="Any article format that ingest reads, or - for standard input.")
    ],
    kb: Annotated[
        str | None, typer.Option("--kb", help="Check against this knowledge base too.", envvar="CEKANGKA_KB")
    ] = None,
    format: Annotated[
        Literal["text", "json", "html", "sarif"],
        typer.Option(help="text for people, json and sarif for tools, html for editors."),
    ] = "text",
    lang: Annotated[Literal["id", "en"], typer.Option(help="Language of the findings.")] = "id",
    published: PublishedOption = None,
) -> None:
    """Check the numbers of a draft before it is published.

    Exit code 0 clean, 1 findings of label E, 2 failure or a source that was not read.

    What editors dismissed, explained or corrected (cekangka findings decide ID STATUS --draft FILE) no longer counts.
    Lines and columns count in the file; from standard input they count in the article's text.
    """
    from cekangka.steps.reading import read_statements
    from cekangka.steps.settings import existing_kb
    from cekangka.steps.sources import SourceStream
    from queries.check_draft import check_draft, render_check

    stream = SourceStream([draft], published=read_day(published))
    pairs = list(read_statements(stream, jobs=1))
    stream.finish()
    outcome = check_draft(pairs, Path(existing_kb(kb)) if kb else None, lang=lang)
    typer.echo(render_check(outcome, format=format, lang=lang), nl=False)
    if not outcome.is_clean:
        raise typer.Exit(1)
    if stream.unreadable:  # a hook must not take what was never read for clean
        raise typer.Exit(2)
