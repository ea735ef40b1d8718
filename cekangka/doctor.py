"""`cekangka doctor`: is the knowledge base sound?"""

from __future__ import annotations

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, existing_kb

EXAMPLES = ("cekangka doctor", "cekangka doctor --kb kupang.duckdb")


def run(kb: KbOption = DEFAULT_KB) -> None:
    """Look for damage and for rows that contradict each other.

    Every page of the file is read. Exit code 0 sound, 1 problems found, 2 cannot be opened at all.
    """
    from kb.doctor import examine
    from kb.store import open_kb

    with open_kb(existing_kb(kb), read_only=True) as base:
        problems = examine(base)
    for problem in problems:
        typer.echo(f"{problem.check}: {problem.meaning} ({problem.rows}, such as {problem.example}); {problem.remedy}")
    if problems:
        raise typer.Exit(1)
    typer.echo(f"{kb}: sound")
