"""Knows the pages of one article by their addresses, and finds the address of the next page or of all on one page."""

from __future__ import annotations

import re
from html import unescape
from itertools import chain, islice
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_PARTS = 30  # pages of one article; a gallery has more, and no news text is that long
MAX_LINKS = 5_000  # links looked at on one page

_KEYS = frozenset(("page", "pages", "halaman", "hal", "p", "pg", "paged", "page_num", "showpage"))
_ALL = frozenset((("page", "all"), ("pages", "all"), ("showpage", "all"), ("halaman", "all"), ("single", "1")))
_PATH = re.compile(r"^(?P<base>/.*?[^/].*?)(?:/(?:page|halaman|hal))?/(?P<number>[1-9]|[1-4]\d)/?$")
_LINK_END = re.compile(r"""[/?&][^"'<>\s]{1,300}""")


def split_address(url: str) -> tuple[str, int]:
    """What the pages of one article share of their addresses, and the number of this page: 1 where none is named.

    "https://x.id/judul?page=2", "https://x.id/judul/2/" and "https://x.id/judul/halaman/2" are page 2 of "x.id/judul".
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "") + (f":{parts.port}" if parts.port else "")
    except ValueError:
        return url, 1
    number, pairs = 1, []
    for key, value in parse_qsl(parts.query, keep_blank_values=True):
        if (key.lower(), value.lower()) in _ALL:
            continue
        if key.lower() in _KEYS and value.isdigit() and len(value) <= 2:
            number = int(value) or 1
        else:
            pairs.append((key, value))
    path = parts.path.rstrip("/")
    match = _PATH.match(path) if number == 1 else None
    if match:
        path, number = match["base"], int(match["number"])
    base = f"{re.sub(r'^(?:www|m|amp)[.]', '', host)}{path}"
    return (f"{base}?{urlencode(pairs)}" if pairs else base), number


def is_whole(url: str) -> bool:
    """Whether an address asks for all pages of an article at once: "?page=all", "?single=1"."""
    try:
        pairs = parse_qsl(urlsplit(url).query)
    except ValueError:
        return False
    return any((key.lower(), value.lower()) in _ALL for key, value in pairs)


def next_address(html: str, url: str) -> str | None:
    """The address of the page of the same article that follows `url`, if the page links to it.

    Only an address that differs in the page number counts: "rel=next" of a blog means the next article.
    """
    if is_whole(url):
        return None
    base, number = split_address(url)
    if number >= MAX_PARTS:
        return None
    return next((link for link in _own_links(html, url, base) if split_address(link) == (base, number + 1)), None)


def whole_address(html: str, url: str) -> str | None:
    """The address that shows all pages of the article at once, if the page links to it and is not it."""
    if is_whole(url):
        return None
    base, _ = split_address(url)
    return next(
        (link for link in _own_links(html, url, base) if is_whole(link) and split_address(link)[0] == base), None
    )


def _own_links(html: str, url: str, base: str) -> Iterator[str]:
    """Links that may lead to another page of the article: they hold the end of its path, or only a query."""
    end = base.partition("?")[0].rpartition("/")[2]
    queries = (_links_with(html, mark, len(mark) - 1) for mark in ('="?', "='?", "=?"))  # href="?page=2"
    for link in islice(chain(*queries, _links_with(html, end) if end else ()), MAX_LINKS):
        try:
            yield urljoin(url, unescape(link)).partition("#")[0]
        except ValueError:
            continue


def _links_with(html: str, mark: str, skip: int | None = None) -> Iterator[str]:
    """The links that hold `mark` and go on behind it, or begin `skip` characters into it."""
    position = html.find(mark)
    while position >= 0:
        after = _LINK_END.match(html, position + (len(mark) if skip is None else skip))
        if after and skip is None:
            start = max(html.rfind(edge, max(0, position - 300), position) for edge in "\"'= >") + 1
            yield html[start : after.end()]
        elif after:
            yield after.group()
        position = html.find(mark, position + len(mark))
