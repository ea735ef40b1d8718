"""`cekangka export`: the whole knowledge base as Parquet and CSV."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, existing_kb

EXAMPLES = ("cekangka export tables/", "cekangka export tables/ --kb kupang.duckdb")


def run(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder to write to; made if it is not there.")],
    kb: KbOption = DEFAULT_KB,
) -> None:
    """Write every table and view as Parquet and CSV, with a description of every column."""
    from kb.export import export
    from queries.refresh import open_fresh

    existing_kb(kb)
    with open_fresh(kb) as base:
        written = export(base, folder)
    typer.echo(f"{len(written)} files in {folder.resolve()}", err=True)
