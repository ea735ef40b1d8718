"""`cekangka reparse`: the stored raw pages read again, offline."""

from __future__ import annotations

from typing import Annotated

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, existing_kb

EXAMPLES = ("cekangka reparse", "cekangka reparse --kb kupang.duckdb --pages kupang.pages")


def run(
    kb: KbOption = DEFAULT_KB,
    pages: Annotated[
        str | None,
        typer.Option(help="Folder that keeps the raw pages; by default beside the KB.", envvar="CEKANGKA_PAGES"),
    ] = None,
) -> None:
    """Read every stored raw page again, without the network.

    Only a text that reads differently is a new revision.
    """
    from cekangka.steps.reparsing import reparse

    counts, done = reparse(existing_kb(kb), pages)
    if done:
        typer.echo(f"cekangka: went on after {done} files that an earlier reparse was through with", err=True)
    for line in counts.lines(kb):
        typer.echo(line, err=True)
