"""Lint for numbers: a draft against itself, the reference figures, and what a KB knows of the same things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.derive import derive
from kb.ingest import store
from queries.draft_context import COPIED, ORIGINS, add_related, fetch_related
from queries.draft_kb import add_report_views, open_draft_kb
from queries.draft_output import DraftOutcome, render_json, render_sarif, render_text
from queries.findings import load_findings
from queries.run_checks import run_checks
from queries.sql_file import read_statement

__all__ = ["DraftOutcome", "check_draft", "render_check"]

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from corpus.article import Article
    from extract.statements import Statements
    from queries.findings import Lang


def check_draft(
    drafts: Sequence[tuple[Article, Statements]], kb_path: Path | None = None, lang: Lang = "id"
) -> DraftOutcome:
    """Check drafts against themselves, the reference figures and, if given, the KB at `kb_path` (only read).

    Findings that concern no draft are left out. Raises a KnowledgeBaseError where the KB cannot be used.
    """
    kb = open_draft_kb()
    connection = kb.connection
    store(kb, list(drafts))
    related = fetch_related(connection, kb_path) if kb_path is not None else {}
    if related:
        add_related(connection, related, COPIED)
    derive(kb)
    if related:
        add_related(connection, related, ORIGINS)
    labels = [article.label for article, _ in drafts]
    own = [article.article_id for article, _ in drafts]  # an article of the KB may have the same label
    run_checks(connection, only=own)
    connection.execute(read_statement("keep_draft_evidence"), {"articles": own})
    connection.execute(read_statement("drop_unproven"))
    skips = connection.execute(read_statement("draft_skips"), {"articles": labels})
    names = [column[0] for column in skips.description or ()]
    return DraftOutcome(
        articles=tuple(article for article, _ in drafts),
        findings=tuple(load_findings(connection, lang)),
        skipped=tuple(dict(zip(names, row, strict=True)) for row in skips.fetchall()),
        claims=sum(len(statements.claims) for _, statements in drafts),
        kb=kb,
    )


def render_check(outcome: DraftOutcome, format: str = "text", lang: Lang = "id") -> str:  # noqa: A002
    """The outcome as text, json, html or sarif (2.1.0); raises ValueError for another format."""
    if format == "html":
        from queries.report import render_report  # noqa: PLC0415  # the page's templates and charts start slowly

        add_report_views(outcome.kb)
        return render_report(outcome.kb.connection, format="html", lang=lang)
    writers = {"text": render_text, "json": render_json, "sarif": render_sarif}
    if format not in writers:
        raise ValueError(f"format {format!r}: check knows text, json, html and sarif")
    return writers[format](outcome, lang)
