"""Every publisher file loads, is short, and reads its own hand-cut pages as it promises."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from corpus.html_page import read_page
from corpus.publisher import load_publishers

CASES = [
    pytest.param(publisher.stem, page, expected, id=f"{publisher.stem}-{number}")
    for publisher in load_publishers()
    for number, (page, expected) in enumerate(publisher.examples, 1)
]


@pytest.mark.parametrize(("stem", "page", "expected"), CASES)
def test_example_is_read_as_promised(stem: str, page: str, expected: dict[str, Any]) -> None:
    article = read_page(page, source="example.html", name="example.html")
    told = {
        "title": article.title,
        "url": article.url,
        "authors": article.authors,
        "editors": article.editors,
        "published_at": article.published_at.isoformat() if article.published_at else None,
        "body": tuple(
            article.text[part.start : part.end] for part in article.sections if part.kind in ("lead", "body")
        ),
        "captions": tuple(article.text[part.start : part.end] for part in article.sections if part.kind == "caption"),
        "tables": tuple(article.text[part.start : part.end] for part in article.sections if part.kind == "table"),
    }
    assert {name: told[name] for name in expected} == expected
    assert (article.layout or "").startswith(stem)


def test_every_publisher_has_an_example_of_at_most_25_lines() -> None:
    for publisher in load_publishers():
        assert publisher.examples, publisher.stem
        for page, _ in publisher.examples:
            assert page.count("\n") < 25, publisher.stem


def test_files_stay_short() -> None:
    for path in sorted(Path("corpus/publishers").glob("*.py")):
        assert len(path.read_text("utf-8").splitlines()) <= 80, path
