"""`cekangka entities`: pairs of names that a person should look at, and what people decided."""

from __future__ import annotations

import getpass
import sys
from datetime import UTC, datetime
from typing import Annotated, Literal

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, MisuseError, existing_kb

EXAMPLES = (
    "cekangka entities review",
    "cekangka entities same 1f0c2a9d4b7e8833 77ab01c2d3e4f506 --note 'satu orang, dua ejaan'",
    "cekangka entities export > keputusan.jsonl",
    "cekangka entities import < keputusan.jsonl",
)
PAIR = 2
Action = Literal["review", "same", "different", "unsure", "export", "import"]


def run(
    action: Annotated[Action, typer.Argument(help="review lists unsure pairs; same, different, unsure decide on one.")],
    pair: Annotated[list[str] | None, typer.Argument(metavar="[ID ID]", help="The two entities of a decision.")] = None,
    kb: KbOption = DEFAULT_KB,
    by: Annotated[str | None, typer.Option(help="Who decides; the name of the user if not given.")] = None,
    note: Annotated[str | None, typer.Option(help="Why.")] = None,
) -> None:
    """Review who is who. Decisions are kept apart, win over every score, and are replayed on every rebuild."""
    from kb.decisions import decide_entities, export_decisions, import_decisions, list_open_pairs
    from kb.store import open_kb

    existing_kb(kb)
    if action == "review":
        with open_kb(kb, read_only=True) as base:
            pairs = list_open_pairs(base)
            if not pairs:
                typer.echo("no unsure pairs", err=True)
            for item in pairs:
                names = f"{item.name} ({item.place or '-'}) / {item.other_name} ({item.other_place or '-'})"
                typer.echo(f"{item.entity_id} {item.other_entity_id}  {item.kind}: {names}")
                typer.echo(f"    {item.reason}; similarity {item.score:.0f}, settles {item.benefit} links")
    elif action == "export":
        with open_kb(kb, read_only=True) as base:
            for line in export_decisions(base):
                typer.echo(line)
    elif action == "import":
        with open_kb(kb) as base:
            typer.echo(f"{import_decisions(base, sys.stdin)} decisions stored", err=True)
    else:
        if pair is None or len(pair) != PAIR:
            raise MisuseError(f"{action} takes the ids of two entities; cekangka entities review lists them")
        who, now = by or getpass.getuser(), datetime.now(UTC)
        with open_kb(kb) as base:
            decide_entities(base, pair[0], pair[1], action, decided_by=who, decided_at=now, note=note)
        typer.echo("stored; the next ingest or report follows it", err=True)
