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
    "cekangka report --out laporan/ --mark-seen",
    "cekangka report --format json > findings.json",
    "cekangka report --format atom > temuan-baru.atom",
)

LABELS = ("E", "K", "I")


def run(
    kb: KbOption = DEFAULT_KB,
    format: Annotated[
        Literal["html", "md", "json", "csv", "atom"],
        typer.Option(help="html is a page for editors; md, json and csv are its twins, atom a feed of what is new."),
    ] = "html",
    out: Annotated[
        str | None,
        typer.Option(
            metavar="PATH",
            help="File to write; md, json, csv and atom go to standard output without it. A folder (an existing one, "
            "or a name that ends in /) takes an index that searches, a page of cards a place, and the feed.",
        ),
    ] = None,
    lang: Annotated[Literal["id", "en"], typer.Option(help="Language of the report.")] = "id",
    label: Annotated[list[str] | None, typer.Option(help="Only findings of this label: E, K or I. Repeatable.")] = None,
    place: Annotated[str | None, typer.Option(help="Only this place: a Kemendagri code such as 53.71.")] = None,
    indicator: Annotated[str | None, typer.Option(help="Only this indicator, such as poverty_rate.")] = None,
    check: Annotated[str | None, typer.Option(help="Only findings of this check.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Only articles of this outlet.")] = None,
    since: Annotated[str | None, typer.Option(help="Only articles published on this day or later, 2024-11-28.")] = None,
    until: Annotated[str | None, typer.Option(help="Only articles published on this day or earlier.")] = None,
    status: Annotated[
        Literal["open", "confirmed", "explained", "dismissed", "corrected"] | None,
        typer.Option(help="Only findings of this status."),
    ] = None,
    budget: Annotated[int, typer.Option(min=1, help="How many cards stand open; the rest folds away.")] = 10,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", help="Day by which decisions expire; the newest day of the data if not given."),
    ] = None,
    earlier: Annotated[Path | None, typer.Option(help="JSON of an earlier report: its findings are not new.")] = None,
    mark_seen: Annotated[
        bool,
        typer.Option(
            "--mark-seen",
            help="Remember what this report shows: the next one puts first what is new or worse since then. "
            "Until the findings change, the same report is written again.",
        ),
    ] = False,
) -> None:
    """Write the consistency report.

    Findings ranked, with their evidence, arithmetic and explanation.

    Exit code 0 whatever was found, 2 for misuse or failure.
    """
    from kb.finding_decisions import mark_seen as remember_report
    from kb.finding_decisions import read_shown
    from kb.store import is_database, open_kb
    from queries.findings import set_as_of
    from queries.refresh import open_fresh
    from queries.report import Filters, render_report
    from queries.report.folder import render_folder, write_folder

    existing_kb(kb)
    _check_names(label or [], place, indicator, check)
    if mark_seen and any((label, place, indicator, check, publisher, since, until, status)):
        raise MisuseError("--mark-seen takes the whole report: a narrowed one does not show everything")
    filters = Filters(
        labels=tuple(label or ()),
        place=place,
        indicator=indicator,
        check=check,
        status=status,
        publisher=publisher,
        since=read_day(since),
        until=read_day(until),
        budget=budget,
        known=_known_findings(earlier) if earlier else None,
    )
    folder = Path(out) if out and format == "html" and (out.endswith("/") or Path(out).is_dir()) else None
    if out and not folder and is_database(Path(out)):
        raise MisuseError(f"--out {out}: is a knowledge base; a report does not replace it, name another file")
    with open_fresh(kb) as base:
        set_as_of(base.connection, read_day(as_of))
        shown = read_shown(base) if mark_seen else None
        if folder:
            target: Path | None = write_folder(render_folder(base.connection, lang, filters), folder)
        else:
            text = render_report(base.connection, format=format, lang=lang, filters=filters)
            target = _write(text, out or ("cekangka-report.html" if format == "html" else None))
    if target:
        typer.echo(f"report: {target.resolve()}", err=True)
    if mark_seen:
        with open_kb(kb) as base:
            remember_report(base, shown)


def _write(text: str, out: str | None) -> Path | None:
    """Write the file and return it, or print the text."""
    if out is None:
        typer.echo(text, nl=not text.endswith("\n"))
        return None
    Path(out).write_text(text, encoding="utf-8")
    return Path(out)


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
