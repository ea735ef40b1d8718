"""`cekangka export`: the knowledge base for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, existing_kb

EXAMPLES = (
    "cekangka export tables/",
    "cekangka export tables/ --kb kupang.duckdb --format parquet",
    "cekangka export web/ --format sqlite,web-annotation,schema-org",
)


def run(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder to write to; made if it is not there.")],
    kb: KbOption = DEFAULT_KB,
    format: Annotated[
        str,
        typer.Option(
            help="One or more with commas: parquet and csv (every table and view), sqlite (opens in Datasette), "
            "web-annotation and schema-org (JSON-LD of the evidence)."
        ),
    ] = "parquet,csv",
) -> None:
    """Write the tables, or the evidence, for other programs.

    Every column comes with its description.
    """
    from kb.export import export
    from queries.refresh import open_fresh

    existing_kb(kb)
    formats = [name.strip().lower() for name in format.split(",") if name.strip()]
    with open_fresh(kb) as base:
        written = export(base, folder, formats)
    typer.echo(f"{len(written)} files in {folder.resolve()}", err=True)
