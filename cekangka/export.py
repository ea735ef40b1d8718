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
    from kb.store import open_kb
    from queries.refresh import refresh_if_stale

    existing_kb(kb)
    refresh_if_stale(kb)
    with open_kb(kb, read_only=True) as base:
        written = export(base, folder)
    typer.echo(f"{len(written)} files in {folder.resolve()}", err=True)
