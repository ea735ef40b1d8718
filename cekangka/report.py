"""`cekangka report`: the consistency report of a knowledge base."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, MisuseError, existing_kb, read_day

EXAMPLES = (
    "cekangka report",
    "cekangka report --lang en --out report-en.html",
    "cekangka report --format md --place 53.71 --label K",
    "cekangka report --format json > findings.json",
)

LABELS = ("E", "K", "I")


def run(
    kb: KbOption = DEFAULT_KB,
    format: Annotated[
        Literal["html", "md", "json", "csv"],
        typer.Option(help="html is a page for editors; md, json and csv are its twins."),
    ] = "html",
    out: Annotated[
        Path | None, typer.Option(help="File to write; md, json and csv go to standard output without it.")
    ] = None,
    lang: Annotated[Literal["id", "en"], typer.Option(help="Language of the report.")] = "id",
    label: Annotated[list[str] | None, typer.Option(help="Only findings of this label: E, K or I. Repeatable.")] = None,
    place: Annotated[str | None, typer.Option(help="Only this place: a Kemendagri code such as 53.71.")] = None,
    indicator: Annotated[str | None, typer.Option(help="Only this indicator, such as poverty_rate.")] = None,
    check: Annotated[str | None, typer.Option(help="Only findings of this check.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Only articles of this outlet.")] = None,
    since: Annotated[str | None, typer.Option(help="Only articles published on this day or later, 2024-11-28.")] = None,
    until: Annotated[str | None, typer.Option(help="Only articles published on this day or earlier.")] = None,
    earlier: Annotated[Path | None, typer.Option(help="JSON of an earlier report: its findings are not new.")] = None,
) -> None:
    """Write the consistency report: findings ranked, with their evidence, arithmetic and explanation."""
    from queries.refresh import open_fresh
    from queries.report import Filters, render_report

    existing_kb(kb)
    _check_names(label or [], place, indicator, check)
    filters = Filters(
        labels=tuple(label or ()),
        place=place,
        indicator=indicator,
        check=check,
        publisher=publisher,
        since=read_day(since),
        until=read_day(until),
        known=_known_findings(earlier) if earlier else None,
    )
    with open_fresh(kb) as base:
        page = render_report(base.connection, format=format, lang=lang, filters=filters)
    target = out or (Path("cekangka-report.html") if format == "html" else None)
    if target is None:
        typer.echo(page, nl=not page.endswith("\n"))
        return
    target.write_text(page, encoding="utf-8")
    typer.echo(f"report: {target.resolve()}", err=True)


def _check_names(labels: list[str], place: str | None, indicator: str | None, check: str | None) -> None:
    """Raise MisuseError for a name that nothing carries: an empty report would read as "no findings"."""
    from extract.indicators import load_indicators
    from queries.check_files import load_checks

    if unknown := [label for label in labels if label not in LABELS]:
        raise MisuseError(f"--label {unknown[0]!r} is none of {', '.join(LABELS)}")
    if place is not None and not re.fullmatch(r"0|\d\d(\.\d\d){0,2}(\.\d{4})?", place):
        raise MisuseError(f"--place {place!r} is no Kemendagri code; write one such as 53, 53.71, or 0 for Indonesia")
    for option, name, known in (
        ("indicator", indicator, [item.indicator_id for item in load_indicators()]),
        ("check", check, [item.name for item in load_checks()]),
    ):
        if name is not None and name not in known:
            near = get_close_matches(name, known, n=3, cutoff=0) or known
            raise MisuseError(f"--{option} {name!r} is not known; nearest: {', '.join(near)}")


def _known_findings(path: Path) -> frozenset[str]:
    """The finding ids of an earlier JSON report; raises MisuseError for another file."""
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        return frozenset(str(finding["finding_id"]) for finding in report["findings"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        reason = f"{path}: no report in JSON ({type(error).__name__}); make one with: cekangka report --format json"
        raise MisuseError(reason) from error
