"""Defaults that several verbs share: where the KB is, and how options are spelled."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

DEFAULT_KB = "cekangka.duckdb"  # in the working directory; $CEKANGKA_KB names another


class MisuseError(Exception):
    """The command cannot do what was asked as it was asked; the message says what to do instead."""


def existing_kb(path: str) -> str:
    """`path` if it names a server or a KB stands there; raise MisuseError with the next step otherwise."""
    if not path.startswith("quack:") and not Path(path).exists():
        raise MisuseError(f"no knowledge base at {path}; make one with: cekangka ingest SOURCE --kb {path}")
    return path


def read_day(text: str | None) -> date | None:
    """A day given as 2024-11-28; raise MisuseError for anything else."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise MisuseError(f"{text!r} is not a day; write it as 2024-11-28") from None


KbOption = Annotated[
    str,
    typer.Option(
        "--kb",
        help="The knowledge base: a DuckDB file, or quack:localhost:9494.",
        envvar="CEKANGKA_KB",
        show_default="cekangka.duckdb",
    ),
]
PublishedOption = Annotated[
    str | None,
    typer.Option("--published", help="Day of publication, 2024-11-28, for sources that do not say."),
]
