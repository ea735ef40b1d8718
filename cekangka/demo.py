"""`cekangka demo`: the shipped sample corpus, from pages to report."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Annotated

import typer

EXAMPLES = ("cekangka demo", "cekangka demo --out /tmp/demo")


def run(
    out: Annotated[Path, typer.Option("--out", help="Folder for the knowledge base and the report.")] = Path(
        "cekangka-demo"
    ),
) -> None:
    """Ingest the sample articles and write their report.

    The articles are of invented outlets; the last line says where the report is.
    """
    from cekangka.steps.storing import ingest
    from kb.store import open_kb
    from queries.report import render_report

    out.mkdir(parents=True, exist_ok=True)
    path = out / "cekangka.duckdb"
    with resources.as_file(resources.files("corpus").joinpath("samples")) as samples:
        counts = ingest([str(samples)], str(path))
    with open_kb(path, read_only=True) as kb:
        page = render_report(kb.connection, format="html", lang="id")
    report = out / "report.html"
    report.write_text(page, encoding="utf-8")
    for line in counts.lines(str(path)):
        typer.echo(line)
    typer.echo(f"report: {report.resolve()}")
    typer.echo(f"next:   cekangka sql --list; cekangka sql --saved NAME --kb {path}")
