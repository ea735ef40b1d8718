"""`cekangka score`: precision, recall and F1 a field against annotated articles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLES = ("cekangka score gold.jsonl", "cekangka score gold.jsonl --errors")


def run(
    gold: Annotated[
        Path,
        typer.Argument(
            metavar="GOLD",
            help="Annotations, JSONL; the texts in it, or beside it in the file that ends in _articles.",
        ),
    ],
    errors: Annotated[bool, typer.Option("--errors", help="Print each miss with its context.")] = False,
) -> None:
    """Score the extraction against annotated articles."""
    from extract.score import score

    for line in score(gold).lines(errors=errors):
        typer.echo(line)
