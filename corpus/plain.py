"""Reads saved texts (.txt) and Markdown drafts (.md) into Articles."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from corpus.bylines import read_names
from corpus.compose import Block, Facts, compose_article
from corpus.lines import Sorted, sort_lines
from corpus.portal_dates import read_instant
from corpus.provenance import find_outlet
from corpus.zones import settle_zone

if TYPE_CHECKING:
    from corpus.article import Article

_SPACES = re.compile(r"[ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_LIST_ITEM = re.compile(r"^\s*(?:[-*+•·▪]|\d{1,3}[.)]|[a-z][.)])\s")


def tidy_line(text: str) -> str:
    """One line: NFC, blanks of every width as one space, controls and zero-width signs gone.

    Text from pages and saved files passes here once, before offsets are counted; JSONL bodies never do.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return _SPACES.sub(" ", _INVISIBLE.sub("", unicodedata.normalize("NFC", text))).strip()


def split_lines(text: str) -> list[str]:
    """Stripped, non-empty lines; lines that an editor wrapped at a column are joined to paragraphs first."""
    raw = _BREAKS.sub("\n", text).split("\n")
    lines = [tidy_line(line) for line in raw]
    return [line for line in (_unwrap(lines) if _is_wrapped(lines) else lines) if line]


def read_plain(text: str, *, source: str, name: str) -> Article | None:
    """The Article of a saved text, or None when nothing but furniture is in it."""
    return _compose(sort_lines(split_lines(text)), Facts(), source, name)


def read_markdown(text: str, *, source: str, name: str) -> Article | None:
    """The Article of a Markdown draft with optional front matter (title, date, author, editor, url)."""
    header, text = _split_front_matter(_BREAKS.sub("\n", text))
    lines: list[str] = []
    tables: set[str] = set()
    captions: set[str] = set()
    title = header.get("title")
    for line in split_lines(_MD_BREAK.sub("\n", text)):
        heading = re.match(r"#{1,6}\s+(.*?)\s*#*$", line)
        if heading:
            plain = strip_markup(heading.group(1))
            if title is None and not lines and line.startswith("# "):
                title = plain
            else:
                lines.append(plain)
            continue
        if re.fullmatch(r"[|\s:\-]+", line) and "-" in line and "|" in line:
            continue
        picture = re.fullmatch(r"!\[([^\]]*)\]\([^)]*\)", line)
        plain = strip_markup(line)
        if picture and plain:
            captions.add(plain)
        elif line.startswith("|"):
            plain = " | ".join(cell.strip() for cell in plain.strip("|").split("|"))
            tables.add(plain)
        if plain:
            lines.append(plain)
    found = sort_lines(lines, title=title)
    found.blocks = [
        Block("table" if block.text in tables else "caption" if block.text in captions else block.kind, block.text)
        for block in found.blocks
    ]
    given = read_instant(header.get("date", "") or header.get("published_at", ""))
    facts = Facts(
        url=header.get("url") or None,
        publisher=header.get("publisher") or None,
        authors=read_names(header.get("author", "") or header.get("authors", "")),
        editors=read_names(header.get("editor", "")),
        published_at=given.at if given else None,
        published_source="given" if given else None,
    )
    return _compose(found, facts, source, name)


_MD_BREAK = re.compile(r"(?: {2,}|\\)\n")


def strip_markup(line: str) -> str:
    """A Markdown line without links, emphasis, quote and picture signs; figures and list numbers stay."""
    line = re.sub(r"!\[([^\]]*)\]\([^)\s]*\)", r"\1", line)
    line = re.sub(r"\[([^\]]*)\]\([^)\s]*\)", r"\1", line)
    line = re.sub(r"<(https?://[^>\s]*)>", r"\1", line)
    line = re.sub(r"(?<!\w)(\*\*|__|\*|_|`)(?=\S)([^*_`\n]+?)(?<=\S)\1(?!\w)", r"\2", line)
    return re.sub(r"^(?:>\s?)+", "", line).strip()


def _split_front_matter(text: str) -> tuple[dict[str, str], str]:
    match = re.match(r"\s*---\n(.{0,5000}?)\n---\n", text, re.DOTALL)
    if not match:
        return {}, text
    pairs = (line.partition(":") for line in match.group(1).split("\n"))
    return {key.strip().lower(): value.strip().strip("\"'") for key, _, value in pairs if value.strip()}, text[
        match.end() :
    ]


def _is_wrapped(lines: list[str]) -> bool:
    """Hard-wrapped at one column: no line longer than 110, and lines that go on nearly as long as the longest."""
    longest = max((len(line) for line in lines), default=0)
    if not 50 <= longest <= 110:
        return False
    going_on = [line for line, after in pairwise(lines) if line and after]
    full = sum(len(line) >= 0.7 * longest for line in going_on)
    return len(going_on) >= 3 and full >= 0.75 * len(going_on)


def _unwrap(lines: list[str]) -> list[str]:
    joined: list[str] = []
    for line in lines:
        if line and joined and joined[-1] and not _LIST_ITEM.match(line):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _compose(found: Sorted, facts: Facts, source: str, name: str) -> Article | None:
    if not found.blocks and not found.title:
        return None
    published = next((line.published for line in found.bylines if line.published), None)
    text = "\n".join(block.text for block in found.blocks)
    at, note = settle_zone(published, text, None) if published else (None, "")
    modified = next((line.modified for line in found.bylines if line.modified), None)
    authors = facts.authors or tuple(dict.fromkeys(author for line in found.bylines for author in line.authors))
    editors = facts.editors or tuple(dict.fromkeys(editor for line in found.bylines for editor in line.editors))
    complete = Facts(
        title=found.title,
        url=facts.url,
        publisher=facts.publisher
        or next((find_outlet(block.text) for block in found.blocks if block.kind == "body"), None),
        authors=authors or found.signed,
        editors=editors,
        published_at=facts.published_at or at,
        published_source=facts.published_source or (f"byline{note}" if published else None),
        modified_at=modified.at if modified else None,
    )
    return compose_article(complete, found.blocks, source=source, name=name, notes="\n".join(found.dropped))
