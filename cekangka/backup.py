"""`cekangka backup`: a copy of the knowledge base, whole or not there."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, existing_kb

EXAMPLES = ("cekangka backup copy.duckdb", "cekangka backup copy.duckdb --kb kupang.duckdb")


def run(
    target: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write the copy; an older one is replaced.")],
    kb: KbOption = DEFAULT_KB,
) -> None:
    """Copy the knowledge base while others read it."""
    from kb.backup import back_up

    written = back_up(existing_kb(kb), target)
    typer.echo(f"backup: {written.resolve()}", err=True)
