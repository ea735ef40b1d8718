"""Reads the body of a page that only a script would show: JSON-LD with "articleBody", and the data of frameworks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Any

from corpus.blocks import read_blocks
from corpus.compose import Block
from corpus.furniture import simplify
from corpus.metadata import load_json, people_of
from corpus.plain import split_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

_BODIES = frozenset(("articlebody", "content", "body", "isi", "konten", "bodyhtml", "contenthtml", "fulltext"))
_INSTANTS = ("datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publishedDate")
_AUTHORS = ("author", "authors", "penulis", "reporter")
_TITLES = ("headline", "title", "judul", "name")
_MARKUP = re.compile(r"<(?:p|div|br)\b", re.IGNORECASE)
SHORTEST = 250  # characters of a body; a summary has fewer
MAX_SCRIPT = 2_000_000  # characters
MAX_DEPTH = 12
MAX_NODES = 20_000  # objects and lists looked at on one page


@dataclass(frozen=True, slots=True)
class Scripted:
    """What the data of a page tells of its article; empty where it has none."""

    blocks: list[Block] = field(default_factory=list)
    published: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)


def find_scripted(tree: LexborHTMLParser, title: str) -> Scripted:
    """The longest body in the page's data that is not told to be another article's, with its instant and its author."""
    found: list[tuple[str, dict[str, Any]]] = []
    for script in tree.css('script[type*="json"]'):
        text = script.text()
        if SHORTEST <= len(text) <= MAX_SCRIPT:
            found += _bodies(load_json(text), simplify(title))
    body, node = max(found, key=lambda pair: len(pair[0]), default=("", {}))
    if "&lt;p" in body:
        body = unescape(body)
    marked = bool(_MARKUP.search(body))
    plain = [] if marked else [Block("body", line) for line in split_lines(unescape(body))]
    blocks = read_blocks(f"<div>{body}</div>") if marked else plain
    published = [node[key] for key in _INSTANTS if isinstance(node.get(key), str)]
    authors = [name for key in _AUTHORS for name in people_of(node.get(key))]
    return Scripted(blocks, published, authors)


def _bodies(data: Any, title: str) -> Iterator[tuple[str, dict[str, Any]]]:
    waiting, seen = [(data, 0)], 0
    while waiting and seen < MAX_NODES:
        node, depth = waiting.pop()
        seen += 1
        if isinstance(node, dict):
            if _is_of(node, title):
                yield from ((node[key], node) for key in node if _names_body(key) and _is_long(node[key]))
            children = list(node.values())
        else:
            children = node if isinstance(node, list) else []
        if depth < MAX_DEPTH:
            waiting += [(child, depth + 1) for child in children if isinstance(child, dict | list)]


def _names_body(key: str) -> bool:
    return key.lower().replace("_", "") in _BODIES


def _is_of(node: dict[str, Any], title: str) -> bool:
    """Whether an object can be the article of the page: related articles in the same data have titles of their own."""
    named = next((node[key] for key in _TITLES if isinstance(node.get(key), str)), "")
    plain = simplify(named)
    return not plain or not title or plain.startswith(title) or title.startswith(plain)


def _is_long(text: object) -> bool:
    return isinstance(text, str) and len(text) >= SHORTEST
