"""Reads RSS and Atom feeds and sitemaps (index and news) into the addresses that they list; no DTD, no entities."""

from __future__ import annotations

import gzip
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin, urlsplit

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from corpus.portal_dates import WIB, read_instant

if TYPE_CHECKING:
    from datetime import date
    from xml.etree.ElementTree import Element

Kind = Literal["pages", "sitemaps"]
MAX_LINKS = 5_000
MAX_XML = 20 * 1024 * 1024  # bytes after decompression
_ROOT = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF|urlset|sitemapindex)[\s>]")
_HTML = re.compile(rb"<(?:html|body|head)[\s>]", re.IGNORECASE)


class BrokenFeedError(Exception):
    """A feed or sitemap cannot be read; the message says why."""


def is_feed(raw: bytes) -> bool:
    """Whether bytes look like a feed or a sitemap, gzipped or not."""
    head = _first_bytes(raw) if raw[:2] == b"\x1f\x8b" else raw[:4000]
    root = _ROOT.search(head)
    return root is not None and not _HTML.search(head, 0, root.start())


@dataclass(frozen=True, slots=True)
class Entry:
    """One address that a feed lists; `day` is when it was published, or changed last, where the feed says so."""

    url: str
    day: date | None = None


def read_entries(raw: bytes, base: str) -> tuple[Kind, list[Entry]]:
    """What a feed lists: ("pages", entries) or, for a sitemap index, ("sitemaps", entries); in order, each URL once.

    Raises BrokenFeedError for XML that is broken, has a DTD or entities, or is too large.
    """
    try:
        root = ElementTree.fromstring(_unpack(raw), forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except DefusedXmlException:
        raise BrokenFeedError("is a feed with a DTD or entities, which can be an attack; it is not read") from None
    except (ElementTree.ParseError, ValueError) as error:
        raise BrokenFeedError(f"is a feed that is not well-formed XML ({error})") from None
    kind: Kind = "sitemaps" if _name(root) == "sitemapindex" else "pages"
    entries: dict[str, Entry] = {}
    for element in root.iter():
        if _name(element) in ("item", "entry", "url", "sitemap"):
            url = _resolve(base, _link_of(element, root))
            if url and len(entries) < MAX_LINKS:
                entries.setdefault(url, Entry(url, _day_of(element)))
    return kind, list(entries.values())


def _link_of(element: Element, root: Element) -> str:
    """<loc> of a sitemap entry (not <image:loc>), <link> text of RSS, <link href> of Atom."""
    for child in element:
        if _name(child) == "loc" and child.tag.rpartition("}")[0] == root.tag.rpartition("}")[0]:
            return (child.text or "").strip()
        if _name(child) == "link" and child.get("rel", "alternate") == "alternate":
            link = (child.get("href") or child.text or "").strip()
            if link:
                return link
    return ""


def _day_of(element: Element) -> date | None:
    """<news:publication_date> of a news sitemap, <pubDate> of RSS, <published> of Atom, else <lastmod> or <updated>."""
    texts: dict[str, str] = {}
    for child in element.iter():
        texts.setdefault(_name(child), (child.text or "").strip())
    for name in ("publication_date", "pubDate", "published", "date", "lastmod", "updated"):
        instant = read_instant(texts.get(name, ""))
        if instant:
            return instant.at.astimezone(WIB).date()
    return None


def _resolve(base: str, link: str) -> str | None:
    if not link:
        return None
    try:
        url = urljoin(base, link)
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _first_bytes(raw: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(raw, 4000)
    except zlib.error:
        return b""


def _unpack(raw: bytes) -> bytes:
    """Gzipped sitemaps are unpacked no further than the cap: a bomb of kilobytes can hold gigabytes."""
    if raw[:2] != b"\x1f\x8b":
        return raw.lstrip()
    unpacker = zlib.decompressobj(wbits=31)
    try:
        text = unpacker.decompress(raw, MAX_XML)
    except (zlib.error, gzip.BadGzipFile) as error:
        raise BrokenFeedError(f"is a feed that cannot be unpacked ({error})") from None
    if unpacker.unconsumed_tail:
        raise BrokenFeedError(f"is a feed that unpacks to more than {MAX_XML // 1048576} MB; it is not read")
    return text.lstrip()
