"""The machine's twins of the page: JSON with findings, skips and counts, and CSV with one row a finding."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Any

from queries.report.findings import count_labels, is_new, load_report_findings, strip_tag
from queries.report.rows import select
from queries.report.skipped import load_skips

if TYPE_CHECKING:
    import duckdb

    from queries.report.filters import Filters
    from queries.report.wording import Language

# A terminal or an editor would let these reorder the text around them; as \u escapes they mean the same to a parser.
_REORDERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\x7f-\x9f]")
_FORMULA = re.compile(r"^[=+\-@\t\r]")
COLUMNS = (
    "finding_id", "check", "code", "label", "severity", "rung", "title", "message", "arithmetic", "place", "place_name",
    "indicator", "origins", "copies", "status", "articles", "surfaces", "sentences", "claims",
    "news", "note",
)  # fmt: skip


def render_json(connection: duckdb.DuckDBPyConnection, lang: Language, filters: Filters) -> str:
    """{"findings": [...], "skipped": [...], "counts": {...}}; a finding as `Finding.as_json` gives it."""
    found = load_report_findings(connection, lang, filters)
    reading = select(connection, "reading", filters.for_articles())[0]
    skips, silences, quarantined = load_skips(connection, filters)
    skipped: list[dict[str, Any]] = [
        {
            "stage": "extract",
            "reason": row["reason"],
            "article": row["article_label"],
            "start": row["start"],
            "end": row["end"],
            "surface": row["surface"],
        }
        for row in skips
    ]
    skipped += [
        {"stage": row["stage"], **{key: row[key] for key in ("reason", "detail", "occurrences")}} for row in silences
    ]
    skipped += [{"stage": "ingest", "reason": row["reason"], "source": row["source"]} for row in quarantined]
    document = {
        "findings": [finding.as_json() for finding in found],
        "skipped": skipped,
        "counts": {
            "articles": reading["articles"],
            "outlets": reading["outlets"],
            "claims": reading["claims"] or 0,
            "findings": len(found),
            **count_labels(found),
            "new": sum(1 for finding in found if is_new(finding, filters)),
            "skipped": len(skipped),
        },
    }
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return _REORDERING.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def render_csv(connection: duckdb.DuckDBPyConnection, lang: Language, filters: Filters) -> str:
    """One row a finding; passages joined with " | ". A cell that a spreadsheet would run starts with an apostrophe."""
    found = load_report_findings(connection, lang, filters)
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(COLUMNS)
    for finding in found:
        record = {
            **finding.as_json(),
            "title": strip_tag(finding.title),
            "place_name": finding.place_name,
            "articles": " | ".join(dict.fromkeys(span.article for span in finding.spans)),
            "surfaces": " | ".join(span.surface for span in finding.spans),
            "sentences": " | ".join(dict.fromkeys(span.sentence for span in finding.spans)),
            "claims": " | ".join(finding.claims),
        }
        writer.writerow([_cell(record[name]) for name in COLUMNS])
    return sheet.getvalue()


def _cell(value: object) -> str:
    """Text of a cell on one line; the formula guard of OWASP, as news text is untrusted."""
    text = "" if value is None else " ".join(_REORDERING.sub("", str(value)).split())
    return f"'{text}" if _FORMULA.match(text) else text
