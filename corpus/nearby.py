"""Reads reporter, editor and instant from what stands around headline and body, and from elements named after them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from corpus.blocks import read_blocks
from corpus.bylines import has_role, is_label, is_name, read_byline
from corpus.furniture import ends_article, simplify
from corpus.generic import is_within
from corpus.plain import tidy_line
from corpus.portal_dates import read_instant
from corpus.resolve import read_shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timezone

    from selectolax.lexbor import LexborNode

    from corpus.portal_dates import Instant

_NAMES = (
    '[itemprop="author"]', '[rel="author"]', ".author", ".penulis", ".reporter", ".jurnalis", ".wartawan", ".byline",
    ".article-author", ".post-author", ".entry-author", ".author-name", ".read__author", ".detail__author",
    'a[href*="/penulis/"]', 'a[href*="/author/"]', ".by", ".nama-penulis", ".writer", ".meta-author",
    ".td-post-author-name", ".entry-meta", ".post-meta", ".meta", ".info", ".article-info", ".detail-info",
    ".post-info", ".news-info",
)  # fmt: skip
_ANY_NAME = ", ".join(_NAMES)
_EDITORS = '.editor, [class*="editor"], #editor'
_INSTANTS = (
    "time, .date, .tanggal, .waktu, .entry-date, .post-date, .published, "
    '[class*="date"], [class*="Date"], [class*="time"], [class*="Time"], [class*="tanggal"], [class*="tgl"]'
)
_PICTURE = re.compile(r"photo|foto|caption|image|img|figure|gambar|thumb", re.IGNORECASE)
# Names and instants in elements of their own without a blank between: "<span>Reporter: A</span><span>Editor: B</span>".
_SEAM = re.compile(
    r"</(?:span|a|small|time|em|i|b|strong|abbr)>\s{0,20}(?=<(?:span|a|small|time|em|i|b|strong|abbr)\b)", re.IGNORECASE
)
_CLOCK = re.compile(r"(?:pukul\s)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:wib|wita|wit)?", re.IGNORECASE)
MAX_ABOVE = 30_000  # characters of markup between headline and body
MAX_BELOW = 6_000


@dataclass(slots=True)
class Shown:
    """Names and instants as printed; labelled ones ("Penulis: ...") apart from bare ones."""

    authors: list[str] = field(default_factory=list)
    editors: list[str] = field(default_factory=list)
    instants: list[Instant] = field(default_factory=list)
    bare: list[str] = field(default_factory=list)


def find_bylines(tree: LexborHTMLParser, zone: timezone, title: str = "", body: LexborNode | None = None) -> Shown:
    """What the page prints about itself: first around the body, then in elements that systems name after it."""
    shown = Shown()
    if body is not None:
        _read_above(shown, _lines_above(tree, title, body), zone)
        _read_below(shown, _lines_below(body), zone)
    if not (shown.authors and shown.instants):
        _read_named(shown, tree, zone)
    for node in tree.css(_EDITORS)[:4] if not shown.editors else ():
        text = _text_of(node)
        if text and len(text) <= 80:
            as_authors, others, _ = read_shown([text], zone)
            shown.editors = shown.editors or others or as_authors
    if not shown.instants:
        for node in tree.css(_INSTANTS)[:8]:
            text = tidy_line(node.attributes.get("datetime") or "") or _text_of(node)
            if text and len(text) <= 100:
                shown.instants += read_shown([text], zone)[2]
    shown.authors = shown.authors or shown.bare
    return shown


def _read_above(shown: Shown, lines: Sequence[str], zone: timezone) -> None:
    """A bare name counts only next to a line with the instant: elsewhere it may be a section or a place."""
    lines = _join_labels(lines)
    dated = [bool(read_shown([line], zone)[2]) for line in lines]
    for index, line in enumerate(lines):
        byline = read_byline(line, zone=zone)
        if byline or dated[index]:
            authors, editors, instants = read_shown([line], zone)
            shown.authors += authors if has_role(line) or "|" in line else []
            shown.bare += authors
            shown.editors += editors
            shown.instants += instants
        elif is_name(line.rstrip(" ,")) and (
            any(dated[max(0, index - 1) : index]) or any(dated[index + 1 : index + 2])
        ):
            shown.bare.append(line.rstrip(" ,"))


def _join_labels(lines: Sequence[str]) -> list[str]:
    """A label with the name below it, and a day with the clock below it, each as one line."""
    joined: list[str] = []
    for text in lines:
        line = text.removeprefix("Baca juga: ")  # a linked name is no headline
        if joined and is_label(joined[-1]) and is_name(line):
            joined[-1] = f"{joined[-1].rstrip(' :')}: {line}"
        elif joined and _CLOCK.fullmatch(line) and read_instant(joined[-1]):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _read_below(shown: Shown, lines: Sequence[str], zone: timezone) -> None:
    for line in _join_labels(lines[:12]):
        if ends_article(line):
            break
        byline = read_byline(line.replace(" | ", " "), zone=zone)
        if byline and has_role(line):
            shown.authors += byline.authors
            shown.editors += byline.editors


def _read_named(shown: Shown, tree: LexborHTMLParser, zone: timezone) -> None:
    for selector in _NAMES if tree.css_first(_ANY_NAME) is not None else ():
        for node in tree.css(selector)[:3]:
            text = _text_of(node)
            if not text or len(text) > 160 or node.tag in ("body", "html") or _is_credit(node):
                continue
            names, others, times = read_shown([text], zone)
            shown.authors = shown.authors or names
            shown.editors = shown.editors or others
            shown.instants += times
        if shown.authors and shown.instants:
            break


def _is_credit(node: LexborNode) -> bool:
    """Whether a name belongs to the picture: it stands inside a figure."""
    parent, steps = node.parent, 0
    while parent is not None and steps < 3:
        names = f"{parent.tag} {parent.attributes.get('class') or ''} {parent.attributes.get('id') or ''}"
        if _PICTURE.search(names):
            return True
        parent, steps = parent.parent, steps + 1
    return False


def _lines_above(tree: LexborHTMLParser, title: str, body: LexborNode) -> list[str]:
    plain = simplify(title)
    heading = next((node for node in tree.css("h1, h2, h3") if plain and simplify(node.text()) == plain), None)
    if heading is None or is_within(heading, body):
        return []
    shared: LexborNode | None = heading.parent
    while shared is not None and not is_within(body, shared):
        shared = shared.parent
    whole, head, text = (node.html or "" if node is not None else "" for node in (shared, heading, body))
    start = whole.find(head)
    end = whole.find(text, start + len(head)) if start >= 0 else -1
    if end < 0 or end - start - len(head) > MAX_ABOVE:
        return []
    between = LexborHTMLParser(_SEAM.sub(r"\g<0> | ", whole[start + len(head) : end]))
    while (other := between.css_first("h1, h2, h3, h4, h5, h6")) is not None:
        other.decompose()  # names of people in the news, sections
    return [block.text for block in read_blocks(between.html or "") if block.kind != "caption"]


def _lines_below(body: LexborNode) -> list[str]:
    pieces: list[str] = []
    node, length = body.next, 0
    while node is not None and length < MAX_BELOW:
        pieces.append(node.html or "")
        node, length = node.next, length + len(pieces[-1])
    below = "".join(pieces)[:MAX_BELOW]
    return [block.text for block in read_blocks(below) if block.kind != "caption"]


def _text_of(node: LexborNode) -> str:
    return tidy_line(node.text(separator=" ").replace("\n", " "))
