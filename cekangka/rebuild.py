"""`cekangka rebuild`: everything but articles and decisions, made again."""

from __future__ import annotations

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, existing_kb

EXAMPLES = ("cekangka rebuild", "cekangka rebuild --kb kupang.duckdb")


def run(kb: KbOption = DEFAULT_KB) -> None:
    """Read every stored text again and rebuild what is derived.

    Every finding is made anew; decisions are kept.

    The same program over the same articles gives the same rows. Stopped in the middle, nothing has changed.
    """
    from cekangka.steps.reading import progress
    from kb.rebuild import reread
    from kb.store import open_kb
    from queries.refresh import refresh

    with open_kb(existing_kb(kb)) as base:
        with progress("texts") as advance:
            count = reread(base, advance)
        found = ", ".join(f"{number} {label}" for label, number in refresh(base).items())
    typer.echo(f"{kb}: {count} texts read again; findings: {found}", err=True)
