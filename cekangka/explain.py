"""`cekangka explain`: what was read in a sentence, by which rule, in which interval."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Annotated, Any

import typer

from cekangka.steps.settings import PublishedOption, read_day

EXAMPLES = (
    'cekangka explain "Angka kemiskinan turun dari 8,61 persen menjadi 8,24 persen"',
    'cekangka explain "sekitar Rp 1-2 triliun, Jumat (29/11)" --published 2024-11-30',
)
WIB = timezone(timedelta(hours=7))
CLAIM_FIELDS = (
    "unit", "per", "bound", "role", "direction", "modality", "measure", "indicator", "definition", "denominator",
    "place_name", "period_label", "is_current", "speaker", "office", "source",
)  # fmt: skip


def run(
    sentence: Annotated[str, typer.Argument(help="A sentence or a paragraph, in quotes.")],
    published: PublishedOption = None,
) -> None:
    """Show how every number of a sentence is read.

    For each the rule that read it, its interval, and the readings that lost.
    """
    from cekangka.steps.rows import statement_rows
    from corpus.compose import Facts, finish_article
    from extract import extract_statements

    day = read_day(published)
    facts = Facts(published_at=datetime(day.year, day.month, day.day, 12, tzinfo=WIB) if day else None)
    article = finish_article(facts, sentence, 0, (), source="-", name="-")
    statements = extract_statements(article)
    for row in statement_rows(article, statements):
        if row["type"] == "claim":
            _show(row["surface"], _interval(row), f"rule {row['rule']} v{row['rule_version']}")
            for name in CLAIM_FIELDS:
                if row[name] not in (None, False):
                    typer.echo(f"    {name:12} {row[name]}")
            for other in row["alternatives"]:
                typer.echo(f"    {'read too as':12} {other['value']} ({other['reading']})")
        elif row["type"] == "date":
            conflict = "; the weekday is not that day's" if row["weekday_conflict"] else ""
            _show(row["surface"], f"{row['period_label']} ({row['period_basis']}){conflict}", _rule(row))
        else:
            _show(row["person"], row["office"] or "", _rule(row))
    for skip in statements.skips:
        _show(skip.surface, f"no quantity: {skip.reason}", f"rule {skip.rule}")
    if not (statements.claims or statements.dates or statements.officials or statements.skips):
        typer.echo("no number, date or official in this text")


def _rule(row: dict[str, Any]) -> str:
    return f"rule {row['rule']} v{row['rule_version']}"


def _show(surface: str, reading: str, rule: str) -> None:
    typer.echo(f"{surface}\n    = {reading}   [{rule}]")


def _interval(row: dict[str, Any]) -> str:
    low, high = row["value_low"], row["value_high"]
    if low is None and high is None:
        return str(row["value"])
    return f"{row['value']} in [{low if low is not None else '-inf'}, {high if high is not None else 'inf'})"
