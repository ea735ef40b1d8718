"""`cekangka entities`: who is who and why, pairs of names that a person should look at, and what people decided."""

from __future__ import annotations

import getpass
import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, MisuseError, existing_kb

if TYPE_CHECKING:
    from kb.store import KnowledgeBase

EXAMPLES = (
    "cekangka entities explain 'Kota Kupang'",
    "cekangka entities explain 1f0c2a9d4b7e8833 --format json",
    "cekangka entities review",
    "cekangka entities same 1f0c2a9d4b7e8833 77ab01c2d3e4f506 --note 'satu orang, dua ejaan'",
    "cekangka entities decisions --format jsonl > keputusan.jsonl",
    "cekangka entities import < keputusan.jsonl",
)
PAIR = 2
Action = Literal["explain", "review", "same", "different", "unsure", "decisions", "export", "import"]
Format = Literal["text", "json", "jsonl"]


def run(
    action: Annotated[
        Action,
        typer.Argument(
            help="explain shows each step of a decision; review lists unsure pairs; same, different, unsure decide on "
            "one; decisions (or export) prints what people decided, import reads it."
        ),
    ],
    subjects: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID|NAME...]",
            help="For explain a claim, an official, an entity or a name as printed; for a decision two ids.",
        ),
    ] = None,
    kb: KbOption = DEFAULT_KB,
    format: Annotated[Format, typer.Option(help="text for people; json, or jsonl with one object a line.")] = "text",
    by: Annotated[str | None, typer.Option(help="Who decides; the name of the user if not given.")] = None,
    note: Annotated[str | None, typer.Option(help="Why.")] = None,
) -> None:
    """Who is who, and why. Decisions are kept apart, win over every score, and are replayed on every rebuild."""
    from kb.decisions import decide_entities, import_decisions
    from kb.store import open_kb
    from queries.refresh import refresh_if_stale

    existing_kb(kb)
    if action in {"explain", "review"}:
        refresh_if_stale(kb)
        with open_kb(kb, read_only=True) as base:
            if action == "review":
                _review(base, format)
            elif not subjects:
                raise MisuseError("explain takes an id or a name: cekangka entities explain 'Wali Kota Kupang'")
            else:
                _explain(base, " ".join(subjects), format)
    elif action in {"decisions", "export"}:
        with open_kb(kb, read_only=True) as base:
            _list_decisions(base, "jsonl" if action == "export" else format)
    elif action == "import":
        with open_kb(kb) as base:
            typer.echo(f"{import_decisions(base, sys.stdin)} decisions stored", err=True)
    else:
        if subjects is None or len(subjects) != PAIR:
            raise MisuseError(f"{action} takes the ids of two entities; cekangka entities review lists them")
        who, now = by or getpass.getuser(), datetime.now(UTC)
        with open_kb(kb) as base:
            decide_entities(
                base, subjects[0], subjects[1], _judgement(action), decided_by=who, decided_at=now, note=note
            )
        typer.echo("stored; the next ingest or report follows it", err=True)


def _judgement(action: str) -> Literal["same", "different", "unsure"]:
    return "same" if action == "same" else "different" if action == "different" else "unsure"


def _explain(base: KnowledgeBase, subject: str, format: Format) -> None:
    from cekangka.steps.waterfall import show_waterfall
    from kb.entity_explain import explain_entity

    found = explain_entity(base, subject)
    if format == "json":
        typer.echo(json.dumps([item.as_json() for item in found], ensure_ascii=False, indent=2))
        return
    for item in found:
        if format == "jsonl":
            typer.echo(json.dumps(item.as_json(), ensure_ascii=False))
        else:
            typer.echo("\n".join(show_waterfall(item)))


def _review(base: KnowledgeBase, format: Format) -> None:
    from dataclasses import asdict

    from kb.decisions import list_open_pairs

    pairs = list_open_pairs(base)
    if format == "json":
        typer.echo(json.dumps([asdict(item) for item in pairs], ensure_ascii=False, indent=2))
        return
    if not pairs:
        typer.echo("no unsure pairs", err=True)
    for item in pairs:
        if format == "jsonl":
            typer.echo(json.dumps(asdict(item), ensure_ascii=False))
            continue
        names = f"{item.name} ({item.place or '-'}) / {item.other_name} ({item.other_place or '-'})"
        typer.echo(f"{item.entity_id} {item.other_entity_id}  {item.kind}: {names}")
        typer.echo(f"    {item.reason}; similarity {item.score:.0f}, settles {item.links} links")


def _list_decisions(base: KnowledgeBase, format: Format) -> None:
    from kb.decisions import export_decisions

    lines = list(export_decisions(base))
    if format == "json":
        typer.echo(json.dumps([json.loads(line) for line in lines], ensure_ascii=False, indent=2))
        return
    for line in lines:
        facts = json.loads(line)
        if format == "jsonl":
            typer.echo(line)
        elif facts["type"] == "entity":
            names = " / ".join(
                f"{facts[n]} ({facts[p] or '-'})" for n, p in (("name", "place"), ("other_name", "other_place"))
            )
            typer.echo(f"{facts['judgement']:<10} {facts['kind']}: {names}")
            typer.echo(
                f"    {facts['decided_by']}, {facts['decided_at']}{': ' + facts['note'] if facts['note'] else ''}"
            )
    if format == "text" and not any(json.loads(line)["type"] == "entity" for line in lines):
        typer.echo("no decisions about names", err=True)
