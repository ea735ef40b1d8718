"""Reads a saved page into an Article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.article import Article


class NotAPageError(Exception):
    """The page holds no article that can be read; the message says why."""


def read_page(html: str, *, source: str, name: str) -> Article:
    """The Article of a page; raises NotAPageError."""
    raise NotAPageError("cannot be read yet")
