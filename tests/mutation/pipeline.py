"""Runs the whole program over articles: read, extract, store, derive, check."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.read import read_sources
from extract import extract_statements
from kb.derive import derive
from kb.ingest import store
from kb.store import open_kb
from queries.findings import load_findings
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.statements import Statements
    from queries.findings import Finding
    from tests.mutation.planting import Row

Read = tuple[Article, "Statements"]


def read_rows(rows: Iterable[Row]) -> dict[str, Read]:
    """Articles and statements by label, as the program reads them from a JSONL file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        articles = [article for article in read_sources([str(path)]) if isinstance(article, Article)]
        return {article.label: (article, extract_statements(article)) for article in articles}


def check_articles(batch: Iterable[Read]) -> list[Finding]:
    """All findings over these articles in a knowledge base of their own."""
    with open_kb(":memory:") as kb:
        store(kb, list(batch))
        derive(kb)
        run_checks(kb.connection)
        return load_findings(kb.connection)
