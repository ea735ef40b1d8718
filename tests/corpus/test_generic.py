"""Invented pages of outlets that nobody has described: body whole, furniture gone, byline and instant right."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpus.html_page import read_page

FOLDER = Path(__file__).parent / "pages"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text("utf-8"))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_page_is_read_as_a_person_reads_it(name: str) -> None:
    article = read_page((FOLDER / f"{name}.html").read_text("utf-8"), source=name, name=name)
    told = {
        "title": article.title,
        "url": article.url,
        "publisher": article.publisher,
        "authors": list(article.authors),
        "editors": list(article.editors),
        "published_at": article.published_at.isoformat() if article.published_at else None,
        "modified_at": article.modified_at.isoformat() if article.modified_at else None,
        "credited_to": article.credited_to,
        "correction_note": article.correction_note,
        "parts": [[part.kind, article.text[part.start : part.end]] for part in article.sections[1:]],
    }
    assert told == EXPECTED[name]


def test_every_page_has_an_expectation() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.html")) == sorted(EXPECTED)
