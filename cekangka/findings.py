"""`cekangka findings`: the findings of the knowledge base, and what editors decided about them."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from typing import Annotated, Literal

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, MisuseError, existing_kb

EXAMPLES = (
    "cekangka findings list --label E",
    "cekangka findings show 4befcd194b818e0e",
    "cekangka findings decide 4befcd194b818e0e explained --note 'angka 2023, sudah diralat'",
)
Action = Literal["list", "show", "decide"]
Status = Literal["open", "confirmed", "explained", "dismissed", "corrected"]


def run(
    action: Annotated[Action, typer.Argument(help="list them, show one with its evidence, or decide on one.")],
    finding: Annotated[str | None, typer.Argument(metavar="[ID]", help="The finding to show or to decide on.")] = None,
    status: Annotated[Status | None, typer.Argument(metavar="[STATUS]", help="What became of it.")] = None,
    kb: KbOption = DEFAULT_KB,
    label: Annotated[
        Literal["E", "K", "I"] | None, typer.Option(help="Only findings of this label: E, K or I.")
    ] = None,
    lang: Annotated[Literal["id", "en"], typer.Option(help="Language of the findings.")] = "id",
    by: Annotated[str | None, typer.Option(help="Who decides; the name of the user if not given.")] = None,
    note: Annotated[str | None, typer.Option(help="Why.")] = None,
) -> None:
    """List findings and keep decisions on them: a decision survives every rebuild."""
    from kb.decisions import decide_finding
    from kb.store import open_kb
    from queries.findings import load_findings
    from queries.refresh import refresh_if_stale

    existing_kb(kb)
    if action == "decide":
        if finding is None or status is None:
            raise MisuseError("decide takes a finding and a status: open, confirmed, explained, dismissed, corrected")
        with open_kb(kb) as base:
            now = datetime.now(UTC)
            decide_finding(base, finding, status, decided_by=by or getpass.getuser(), decided_at=now, note=note)
        typer.echo(f"{finding}: {status}", err=True)
        return
    if action == "show" and finding is None:
        raise MisuseError("show takes a finding; cekangka findings list shows their ids")
    refresh_if_stale(kb)
    with open_kb(kb, read_only=True) as base:
        found = load_findings(base.connection, lang, labels=[label] if label else None)
    if action == "list":
        for item in found:
            typer.echo(f"{item.finding_id}  {item.label} {item.code} {item.status:9}  {item.title}")
        return
    chosen = next((item for item in found if item.finding_id == finding), None)
    if chosen is None:
        raise MisuseError(f"{finding}: no such finding; cekangka findings list shows them")
    typer.echo(f"[{chosen.label}] {chosen.title}\n{chosen.message}")
    if chosen.arithmetic:
        typer.echo(chosen.arithmetic)
    for span in chosen.spans:
        typer.echo(f"  {span.article}: {span.surface}\n    {span.sentence}")
    typer.echo(f"{chosen.check}, {chosen.rung}, {chosen.status}{': ' + chosen.note if chosen.note else ''}")
