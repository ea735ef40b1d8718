"""Tells the address of an article from that of a list, and asks the metadata of a page where the address is short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from corpus.metadata import Metadata

_SLUG = re.compile(r"\d{3,}|[^/]+[-._+][^/]+[-._+][^/]+|\?.*=\d+|[^/]{18,}")


def is_article_address(url: str) -> bool:
    """Whether a URL can be an article's: those carry a slug or a number."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(_SLUG.search(f"{parts.path}?{parts.query}"))


def is_index(url: str | None, meta: Metadata) -> bool:
    """Whether a page is a front page or section page: neither its address nor its metadata are those of an article."""
    if not url or meta.published_jsonld or is_article_address(url):
        return False
    return not (meta.is_dated and urlsplit(url).path.strip("/"))
