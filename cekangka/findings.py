"""`cekangka findings`: the findings of the knowledge base, and what editors decided about them."""

from __future__ import annotations

import getpass
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, MisuseError, existing_kb, read_day

if TYPE_CHECKING:
    from kb.store import KnowledgeBase

EXAMPLES = (
    "cekangka findings list --label E --status open",
    "cekangka findings show 4befcd19",
    "cekangka findings decide 4befcd19 dismissed --reason 'angka uji' --until 2027-03-01",
    "cekangka findings ralat 4befcd19 > surat.txt",
    "cekangka findings precision",
)
Action = Literal["list", "show", "decide", "ralat", "precision"]
Status = Literal["open", "confirmed", "explained", "dismissed", "corrected"]


def run(
    action: Annotated[
        Action,
        typer.Argument(
            help="list them, show one with its evidence, decide on one, draft the note that asks an outlet to look, "
            "or say how often editors agreed with each check."
        ),
    ],
    finding: Annotated[str | None, typer.Argument(metavar="[ID]", help="The finding; its first digits do.")] = None,
    decision: Annotated[
        Status | None, typer.Argument(metavar="[STATUS]", help="What became of it; open takes a decision back.")
    ] = None,
    kb: KbOption = DEFAULT_KB,
    label: Annotated[
        Literal["E", "K", "I"] | None, typer.Option(help="Only findings of this label: E, K or I.")
    ] = None,
    status: Annotated[Status | None, typer.Option(help="Only findings of this status.")] = None,
    check: Annotated[str | None, typer.Option(help="Only findings of this check.")] = None,
    place: Annotated[str | None, typer.Option(help="Only this place: a Kemendagri code such as 53.71.")] = None,
    new: Annotated[bool, typer.Option("--new", help="Only what is new or worse since the last seen report.")] = False,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", help="Day by which decisions expire; the newest day of the data if not given."),
    ] = None,
    format: Annotated[Literal["text", "json"], typer.Option(help="text for people, json for tools.")] = "text",
    lang: Annotated[Literal["id", "en"], typer.Option(help="Language of the findings.")] = "id",
    by: Annotated[str | None, typer.Option(help="Who decides; the name of the user if not given.")] = None,
    reason: Annotated[str | None, typer.Option("--reason", "--note", help="Why; a dismissal needs it.")] = None,
    draft: Annotated[
        str | None, typer.Option("--draft", metavar="FILE", help="The finding is one of cekangka check on this draft.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", help="Day from which a dismissal no longer holds, 2027-03-01.")
    ] = None,
) -> None:
    """List findings and keep decisions on them.

    A decision survives every rebuild. Exit code 0, or 2 for a failure.

    A check whose findings editors confirm in less than 80 percent of at least 10 decisions is shown one label lower.
    """
    from kb.finding_decisions import decide_finding, find_subject, list_precision
    from kb.store import open_kb
    from queries.finding_text import list_line, show_lines
    from queries.findings import load_findings, set_as_of
    from queries.refresh import open_fresh

    existing_kb(kb)
    if action == "decide":
        if finding is None or decision is None:
            raise MisuseError("decide takes a finding and a status: open, confirmed, explained, dismissed, corrected")
        found_in = _check(draft, kb) if draft else None
        with open_kb(kb) as base:
            decided = decide_finding(
                base,
                finding,
                decision,
                decided_by=by or getpass.getuser(),
                decided_at=datetime.now(UTC),
                note=reason,
                expires_on=read_day(until),
                found_in=found_in,
            )
        typer.echo(f"{decided.finding_id}: {decision}", err=True)
        return
    if action in {"show", "ralat"} and finding is None:
        raise MisuseError(f"{action} takes a finding; cekangka findings list shows their ids")
    with open_fresh(kb) as base:
        if action == "precision":
            for row in list_precision(base):
                typer.echo(
                    f"{row.check:32} {row.right} of {row.decisions}  {row.precision:.2f} "
                    f"({row.low:.2f} to {row.high:.2f}){'  demoted' if row.is_demoted else ''}"
                )
            return
        chosen = find_subject(base, finding).finding_id if finding else None
        set_as_of(base.connection, read_day(as_of))
        found = load_findings(
            base.connection,
            lang,
            labels=[label] if label else None,
            statuses=[status] if status else None,
            checks=[check] if check else None,
            places=[place] if place else None,
            findings=[chosen] if chosen else None,
        )
        if chosen and not found:
            raise MisuseError(f"{chosen}: the filters leave this finding out; give its id alone")
        if action == "ralat":
            from queries.report.ralat import write_ralat

            typer.echo(write_ralat(base.connection, found[0]), nl=False)
            return
    if new:
        found = [item for item in found if item.is_news]
    if format == "json":
        typer.echo(json.dumps({"findings": [item.as_json() for item in found]}, ensure_ascii=False, indent=2))
        return
    for item in found:
        for line in show_lines(item, lang) if action == "show" else (list_line(item, lang),):
            typer.echo(line)


def _check(draft: str, kb: str) -> KnowledgeBase:
    """The KB in memory that a draft was checked in, with its findings."""
    from cekangka.steps.reading import read_statements
    from cekangka.steps.sources import SourceStream
    from queries.check_draft import check_draft

    stream = SourceStream([draft])
    pairs = list(read_statements(stream, jobs=1))
    stream.finish()
    return check_draft(pairs, Path(kb)).kb
