"""render_report: from a knowledge base to the text of a report, the same bytes on every run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from queries.report.filters import Filters

if TYPE_CHECKING:
    import duckdb

    from queries.report.wording import Language

Format = Literal["html", "md", "json", "csv", "atom"]


def render_report(
    connection: duckdb.DuckDBPyConnection,
    *,
    format: Format,  # noqa: A002
    lang: Language = "id",
    filters: Filters | None = None,
) -> str:
    """The report over the findings that the knowledge base holds (queries.run_checks has filled them).

    html is one self-contained page; md is the same for reading as text; json is {"findings", "skipped", "counts"};
    csv is one row a finding; atom is a feed of what is new. Nothing in it depends on the clock. Raises ValueError for
    another format.
    """
    chosen = filters or Filters()
    # Imported where needed: JSON and CSV start in a tenth of the time without the page's templates.
    if format in {"html", "md"}:
        from queries.report.page import render_html, render_markdown  # noqa: PLC0415

        return (render_html if format == "html" else render_markdown)(connection, lang, chosen)
    if format in {"json", "csv"}:
        from queries.report.twins import render_csv, render_json  # noqa: PLC0415

        return (render_json if format == "json" else render_csv)(connection, lang, chosen)
    if format == "atom":
        from queries.report.feed import render_atom  # noqa: PLC0415

        return render_atom(connection, lang, chosen)
    raise ValueError(f"format {format!r}: the report knows html, md, json, csv and atom")
