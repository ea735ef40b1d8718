"""Reads a saved page into an Article: known publishers and themes by their selectors, other pages by their shape."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from corpus.article_address import is_index
from corpus.blocks import read_blocks
from corpus.bylines import read_sign_off
from corpus.compose import Block, Facts, compose_article, tidy_url
from corpus.generic import find_body
from corpus.guard import HostilePageError, check_page
from corpus.lines import sort_blocks
from corpus.metadata import Metadata, read_metadata
from corpus.nearby import find_bylines
from corpus.plain import tidy_line
from corpus.portal_dates import WIB, Instant
from corpus.provenance import find_outlet
from corpus.publisher import Layout, LayoutChanged, Publisher, named_publisher, publisher_of, themes
from corpus.refusals import is_challenge, is_paywalled
from corpus.resolve import choose_instant, choose_people, choose_title, outlet_of, read_shown
from corpus.scripted import find_scripted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timezone

    from selectolax.lexbor import LexborNode

    from corpus.article import Article

MAX_BODIES = 100  # elements that one article is spread over
MIN_BODY = 120  # characters; the shortest real news flash has twice that

_BUTTON = re.compile(r"^(?:lihat foto|perbesar(?: gambar)?)\s+|\s+(?:lihat foto|perbesar(?: gambar)?)$", re.IGNORECASE)
_BEFORE_STOP = re.compile(r"\s+(?=[,.;?!])")
_CHANGED = re.compile(r"^(?!.*(?:published|entry-date|td-module-date)).*\b(?:updated|modified)\b")
_FEED = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b",
    re.IGNORECASE,
)
# Cut before BeautifulSoup has to build them.
_DEAD = "script, style, iframe, noscript, ins, svg, form, button, select, nav, aside, object, video, template, footer"


class NotAPageError(Exception):
    """The page holds no article that can be read; the message says why, `kind` how a summary counts it."""

    def __init__(self, message: str, kind: str = "unreadable") -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(slots=True)
class _Parts:
    """What a layout or the generic path took from the page."""

    blocks: list[Block]
    headings: list[str]
    authors: list[str] = field(default_factory=list)
    editors: list[str] = field(default_factory=list)
    instants: list[Instant] = field(default_factory=list)
    layout: str = "generic"
    drift: tuple[str, str] | None = None
    stamps: list[str] = field(default_factory=list)  # machine-readable instants of the elements that print it
    zone: timezone = WIB


def read_page(
    html: str, *, source: str, name: str, url: str | None = None, fetched_at: datetime | None = None
) -> Article:
    """The Article of a page; raises NotAPageError for pages that hold none, are blocked, paywalled or hostile.

    `url` is where the page was fetched; its own canonical link wins when it names the same host.
    """
    try:
        check_page(html)
    except HostilePageError as error:
        raise NotAPageError(str(error), "hostile") from None
    if _FEED.match(html[:1000]):
        raise NotAPageError(
            "is a feed or a sitemap, not an article; ingest its URL to fetch the articles that it lists"
        )
    tree = LexborHTMLParser(html)
    meta = read_metadata(tree, url)
    if is_challenge(html, tree, meta):
        reason = "is a challenge or an error page of the server, not an article; fetch it again later"
        raise NotAPageError(reason, "blocked")
    if is_index(meta.canonical or url, meta):
        raise NotAPageError("is an index page, not an article; give the page of one article")
    parts = _take_parts(tree, meta, url or meta.canonical)
    title = choose_title(meta, parts.headings)
    found = sort_blocks(parts.blocks, title=title, zone=parts.zone)
    body = sum(len(block.text) for block in found.blocks)
    if is_paywalled(tree, meta, body):
        raise NotAPageError("is behind a paywall; only its teaser is public", "paywalled")
    has_text = any(block.kind != "caption" for block in found.blocks) or not parts.layout.startswith("generic")
    if body < MIN_BODY or not has_text:
        raise NotAPageError(
            "holds no article text (an index page, a video or an empty shell); give the page of one article"
        )
    address = url or meta.canonical
    publisher = publisher_of(address) if address else named_publisher(f"{meta.site_name} {meta.page_title}")
    meta.published_meta += parts.stamps
    instants = parts.instants + [one for line in found.bylines for one in (line.published, line.modified) if one]
    published_at, published_source, modified_at = choose_instant(
        meta,
        instants,
        parts.zone,
        text="\n".join(block.text for block in found.blocks),
        outlet=publisher.zone if publisher else None,
    )
    if publisher:
        meta.site_name = publisher.name  # "CNN Indonesia" in the author's place is no person
    else:
        meta.site_name = meta.site_name or outlet_of(meta, title)
    authors, editors = choose_people(meta, parts.authors, parts.editors, found.bylines, found.signed)
    link = meta.canonical or url
    people = {name.lower() for name in (*authors, *editors)}
    found.blocks = [block for block in found.blocks if block.text.lower() not in people]
    dateline_outlet = next((find_outlet(block.text) for block in found.blocks if block.kind == "body"), None)
    facts = Facts(
        title=title,
        url=tidy_url(link, publisher.query_keys if publisher else None) if link else None,
        publisher=publisher.name if publisher else meta.site_name or dateline_outlet,
        authors=authors,
        editors=editors,
        published_at=published_at,
        published_source=published_source,
        modified_at=modified_at,
        fetched_at=fetched_at,
        layout=parts.layout,
        drift=parts.drift,
    )
    return compose_article(facts, found.blocks, source=source, name=name, notes="\n".join(found.dropped))


def _take_parts(tree: LexborHTMLParser, meta: Metadata, url: str | None) -> _Parts:
    publisher = publisher_of(url) if url else named_publisher(f"{meta.site_name} {meta.page_title}")
    if publisher:
        try:
            return _match(tree, publisher, has_title=bool(meta.og_titles))
        except LayoutChanged as changed:
            parts = _take_generic(tree, meta)
            parts.layout = f"generic, layout of {publisher.stem} changed"
            parts.drift = (publisher.stem, changed.selector)
            parts.zone = publisher.zone
            return parts
    for theme in themes():
        try:
            return _match(tree, theme)
        except LayoutChanged:
            continue
    return _take_generic(tree, meta)


def _match(tree: LexborHTMLParser, publisher: Publisher, *, has_title: bool = False) -> _Parts:
    """The parts by the first layout that fits; raises LayoutChanged when none does.

    `has_title`: the metadata names the headline, so that a heading which a script fills in may be empty.
    """
    missing = ""
    for layout in publisher.layouts:
        if layout.mark and not tree.css_first(layout.mark):
            continue
        found = tree.css(layout.body)[:MAX_BODIES]
        bodies = [node for node in found if len(node.text(strip=True)) >= MIN_BODY // 2]
        bodies = list({node.mem_id: node for node in bodies if not _has_ancestor(node, bodies)}.values())
        headings = _texts(tree, layout.title)
        if bodies and (headings or has_title):
            return _take(tree, publisher, layout, bodies, headings)
        part, selector = ("title", layout.title) if bodies else ("body", layout.body)
        missing = missing or f"{part} {layout.since}: {selector}"
    raise LayoutChanged(publisher.stem, missing)


def _take(
    tree: LexborHTMLParser, publisher: Publisher, layout: Layout, bodies: Sequence[LexborNode], headings: list[str]
) -> _Parts:
    authors, more_editors, instants = read_shown(_texts(tree, layout.authors), publisher.zone)
    as_authors, editors, more = read_shown(_texts(tree, layout.editors), publisher.zone)
    dated = _dated_nodes(tree, layout.published)
    _, _, printed = read_shown(_lines_of(dated), publisher.zone)
    captions = [_BUTTON.sub("", text).strip() for text in _texts(tree, layout.captions)]
    blocks = [Block("body", text) for text in _texts(tree, layout.standfirst)]
    for body in bodies:
        selector = f"{layout.drop}, {_DEAD}" if layout.drop else _DEAD
        while (box := body.css_first(selector)) is not None:  # one by one: boxes may lie in each other
            box.decompose()
        blocks += read_blocks(body.html or "")
    seen = {block.text for block in blocks}
    blocks[:0] = [Block("caption", text) for text in captions if text not in seen]
    parts = _Parts(blocks, headings, authors, [*more_editors, *editors, *as_authors], [*printed, *instants, *more])
    parts.layout = f"{publisher.stem} {layout.since}"
    parts.zone = publisher.zone
    parts.stamps = _stamps(dated)
    is_dated = bool(parts.instants or parts.stamps)
    is_signed = bool(parts.authors) or (bool(publisher.domains) and bool(blocks) and _is_code(blocks[-1].text))
    if not layout.authors or not (is_dated and is_signed):  # looking around the body costs as much as all the rest
        _add_bylines(parts, tree, headings[0] if headings else "", bodies[0])
    return parts


def _is_code(line: str) -> bool:
    """Whether a last line signs: "(ifa/abe)", "DINI TEJA"."""
    found = read_sign_off(f".{line}" if line.startswith("(") else line)
    return found is not None and found[0] <= 1


def _add_bylines(parts: _Parts, tree: LexborHTMLParser, title: str = "", body: LexborNode | None = None) -> None:
    shown = find_bylines(tree, parts.zone, title, body)
    parts.authors += shown.authors
    parts.editors += shown.editors
    parts.instants += shown.instants


def _take_generic(tree: LexborHTMLParser, meta: Metadata) -> _Parts:
    headings = _texts(tree, "h1, h2, h3.post-title, .judul, .title, .entry-title, .post-title, b, strong")
    headings = [heading for heading in headings if len(heading) <= 250]
    title = choose_title(meta, headings)
    blocks, body = find_body(tree, title)
    if meta.is_free and sum(len(block.text) for block in blocks if block.kind != "caption") < MIN_BODY:
        scripted = find_scripted(tree, title)
        blocks = scripted.blocks or blocks
        meta.published_meta += scripted.published
        meta.layer_authors += scripted.authors
    parts = _Parts(blocks, headings)
    _add_bylines(parts, tree, title, body)
    return parts


def _dated_nodes(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    """Elements that print the instant; one that is named after the last change counts where there is no other."""
    nodes = tree.css(selector) if selector else []
    return [node for node in nodes if not _CHANGED.search(node.attributes.get("class") or "")] or nodes


def _stamps(nodes: Sequence[LexborNode]) -> list[str]:
    """What elements that print the instant state to machines: <time datetime="...">."""
    values = (node.attributes.get("datetime") or node.attributes.get("content") for node in nodes[:3])
    return [value for value in values if value]


def _texts(tree: LexborHTMLParser, selector: str) -> list[str]:
    return _lines_of(tree.css(selector)) if selector else []


def _lines_of(nodes: Sequence[LexborNode]) -> list[str]:
    """The text of each element as one line, each once."""
    texts = []
    for node in nodes:
        separator = " " if node.css_first("br, div, p, td, li, span") is not None else ""
        texts.append(tidy_line(node.text(separator=separator).replace("\n", " ")))
    return list(dict.fromkeys(_BEFORE_STOP.sub("", text) for text in texts if text))


def _has_ancestor(node: LexborNode, others: Sequence[LexborNode]) -> bool:
    ids = {other.mem_id for other in others if other.mem_id != node.mem_id}
    parent = node.parent
    while parent is not None:
        if parent.mem_id in ids:
            return True
        parent = parent.parent
    return False
