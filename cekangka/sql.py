"""`cekangka sql`: read-only SQL over the knowledge base, and the saved queries."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, MisuseError, existing_kb

EXAMPLES = (
    "cekangka sql \"SELECT place_name, period_label, surface FROM v_claims WHERE indicator = 'poverty_rate'\"",
    "cekangka sql --list",
    "cekangka sql --saved series_of_a_place --format csv",
)


def run(
    query: Annotated[
        str | None,
        typer.Argument(
            metavar='"SELECT ..."', help="One SELECT; v_claims, v_series, v_officials, v_findings, v_articles."
        ),
    ] = None,
    kb: KbOption = DEFAULT_KB,
    saved: Annotated[str | None, typer.Option(help="Run this saved query instead.")] = None,
    list_saved: Annotated[bool, typer.Option("--list", help="List the saved queries.")] = False,
    format: Annotated[
        Literal["table", "csv", "jsonl", "parquet"],
        typer.Option(help="parquet needs standard output to be a file or pipe."),
    ] = "table",
) -> None:
    """Query the knowledge base with SQL. Nothing can be changed, no file and no network can be reached."""
    from queries.saved_queries import load_saved_queries

    if list_saved:
        for entry in load_saved_queries():
            typer.echo(f"{entry.name:34} {entry.title_id}  |  {entry.title_en}")
        return
    if (query is None) == (saved is None):
        raise MisuseError('give one query: cekangka sql "SELECT ...", or --saved NAME, or --list')
    if saved is not None:
        query = next((entry.text for entry in load_saved_queries() if entry.name == saved), None)
        if query is None:
            raise MisuseError(f"no saved query {saved!r}; cekangka sql --list shows them")
    from kb.sql import plain, render, run_sql

    assert query is not None
    result = run_sql(existing_kb(kb), query)
    if format == "table":
        from rich.console import Console

        from cekangka.steps.tables import plain_table

        Console().print(plain_table(result.columns, [[plain(cell) for cell in row] for row in result.rows]))
    else:
        sys.stdout.buffer.write(render(result, format))
    if result.note:
        typer.echo(f"cekangka: {result.note}", err=True)
