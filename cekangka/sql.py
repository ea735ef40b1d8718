"""`cekangka sql`: read-only SQL over the knowledge base, and the saved queries."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, MisuseError, existing_kb

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

EXAMPLES = (
    "cekangka sql \"SELECT place_name, period_label, surface FROM v_claims WHERE indicator = 'poverty_rate'\"",
    "cekangka sql --list",
    "cekangka sql --saved series_of_a_place --set place='Kota Kupang' --set since=2023-01-01 --format csv",
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
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="NAME=VALUE", help="Narrow a saved query; --list shows by what. May be repeated."
        ),
    ] = None,
    list_saved: Annotated[bool, typer.Option("--list", help="List the saved queries with their parameters.")] = False,
    format: Annotated[
        Literal["table", "csv", "jsonl", "parquet"],
        typer.Option(help="parquet needs standard output to be a file or pipe."),
    ] = "table",
) -> None:
    """Query the knowledge base with SQL. Nothing can be changed, no file and no network can be reached."""
    from kb.sql import ROW_CAP, render, run_sql
    from queries.saved_queries import load_saved_queries

    if list_saved:
        for entry in load_saved_queries():
            typer.echo(f"{entry.name:34} {entry.title_id}  |  {entry.title_en}")
            for name, parameter in entry.parameters.items():
                typer.echo(f"{'':34} --set {f'{name}={parameter.default}':18} {parameter.meaning}")
        return
    if (query is None) == (saved is None):
        raise MisuseError('give one query: cekangka sql "SELECT ...", or --saved NAME, or --list')
    parameters: Mapping[str, object] = {}
    if saved is not None:
        chosen = next((entry for entry in load_saved_queries() if entry.name == saved), None)
        if chosen is None:
            raise MisuseError(f"no saved query {saved!r}; cekangka sql --list shows them")
        given = _read_settings(settings or ())
        if format != "table" and "rows" in chosen.parameters:
            given.setdefault("rows", str(ROW_CAP))  # only a person is spared the rest
        query, parameters = chosen.text, chosen.bind(given)
    elif settings:
        raise MisuseError("--set narrows a saved query: give --saved NAME with it")
    from kb.plain_values import plain

    assert query is not None
    result = run_sql(existing_kb(kb), query, parameters)
    if format == "table":
        from cekangka.steps.tables import print_rows

        print_rows(result.columns, [[plain(cell) for cell in row] for row in result.rows])
    else:
        sys.stdout.buffer.write(render(result, format))
    if result.note:
        typer.echo(f"cekangka: {result.note}", err=True)
    rows = parameters.get("rows")
    if isinstance(rows, int) and 0 < rows <= result.table.num_rows:
        narrower = ", ".join(name for name in parameters if name != "rows")
        narrow = f"narrow it with --set {narrower}, or " if narrower else ""
        typer.echo(f"cekangka: only the first {rows} rows; {narrow}ask for more with --set rows=N", err=True)


def _read_settings(settings: Iterable[str]) -> dict[str, str]:
    """The values of --set by name; the last of two counts."""
    found: dict[str, str] = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals or not name.strip():
            raise MisuseError(f"--set {setting!r}: write it as NAME=VALUE, for example place='Kota Kupang'")
        found[name.strip()] = value.strip()
    return found
