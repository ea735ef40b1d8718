"""The draft of a note that asks an outlet to look at a number: what was written, what to hold it against, no verdict.

It follows the Pedoman Pemberitaan Media Siber (Dewan Pers, 2012), part 4: a ralat is linked to the article that it
corrects and carries its time, and an outlet that quoted a corrected item corrects as well. A person fills in and sends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from queries.figures import format_figure
from queries.report.outlet import cite
from queries.report.passages import load_evidence
from queries.report.safety import clean
from queries.report.wording import load_wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    import duckdb

    from queries.findings import Finding
    from queries.report.outlet import Citation
    from queries.report.rows import Row
    from queries.report.wording import Wording

COPY = "copy"
LISTED = 8  # sentences to hold the number against; the card has them all


def write_ralat(connection: duckdb.DuckDBPyConnection, finding: Finding) -> str:
    """The note for the passage that the finding asks to check; always Indonesian, as its readers are newsrooms."""
    rows = load_evidence(connection, [finding.finding_id]).by_finding[finding.finding_id]
    return draft_ralat(
        rows, message=finding.message_id, arithmetic=finding.arithmetic_id or "", wording=load_wording("id")
    )


def draft_ralat(rows: Sequence[Row], *, message: str, arithmetic: str, wording: Wording) -> str:
    """The note over the evidence of one finding, in its order; empty where no article of it can be addressed."""
    stated = next((row for row in rows if row["kind"] != "reference"), None)
    if stated is None:
        return ""
    say = wording.say
    cited = cite(stated, wording)
    others = [row for row in rows if row is not stated and row["part"] != COPY]
    copied = [cite(row, wording) for row in rows if row["part"] == COPY]
    copies = [copy for copy in dict.fromkeys(copied) if copy.article != cited.article]
    lines = [
        say("ralat.to", outlet=cited.outlet if not cited.outlet.startswith("“") else "…"),
        say("ralat.subject"),
        "",
        say("ralat.article", title=cited.title or cited.article, day=cited.day),
        *([say("ralat.link", url=cited.url)] if cited.url else []),
        "",
        say("ralat.written", sentence=_sentence(stated)),
        say("ralat.marked", surface=clean(stated["surface"])),
        "",
        say("ralat.reason", message=clean(message)),
        *([say("ralat.arithmetic", arithmetic=clean(arithmetic))] if arithmetic else []),
    ]
    if others:
        lines += ["", say("ralat.against")]
        told = dict.fromkeys(_source(row, wording) for row in others)
        lines += [f"{number}. {line}" for number, line in enumerate(list(told)[:LISTED], start=1)]
    lines += ["", say("ralat.duty")]
    if copies:
        lines += [say("ralat.copies"), *(f"- {_named(copy)}" for copy in copies)]
    lines += ["", say("ralat.draft"), say("ralat.text", title=cited.title or cited.article), "", say("ralat.human")]
    return "\n".join(lines) + "\n"


def _sentence(row: Row) -> str:
    sentence = clean(row["sentence"]).strip()
    return sentence if sentence[:1] in {"“", '"', "‘", "'"} else f"“{sentence}”"


def _named(cited: Citation) -> str:
    return f"{cited.short}{f': {cited.url}' if cited.url else ''}"


def _source(row: Row, wording: Wording) -> str:
    """What the number is to be held against, with where it stands."""
    if row["kind"] != "reference":
        return f"{_named(cite(row, wording))}\n   {_sentence(row)}"
    figure = format_figure(
        row["value"],
        low=row["value_low"],
        high=row["value_high"],
        bound="exact",
        unit=row["unit"],
        per=row["per"],
        lang=wording.lang,
    )
    where = ", ".join(filter(None, (clean(row["place_name"]), wording.period(row["period_label"]))))
    return wording.say("ralat.reference", figure=figure, where=where, source=clean(wording.source(row["source"])))
