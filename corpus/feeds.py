"""Reads RSS and Atom feeds and sitemaps (index and news) into the addresses that they list; no DTD, no entities."""

from __future__ import annotations

import gzip
import re
import zlib
from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin, urlsplit

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

if TYPE_CHECKING:
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


def read_links(raw: bytes, base: str) -> tuple[Kind, list[str]]:
    """What a feed lists: ("pages", URLs) or, for a sitemap index, ("sitemaps", URLs); in order, each once.

    Raises BrokenFeedError for XML that is broken, has a DTD or entities, or is too large.
    """
    try:
        root = ElementTree.fromstring(_unpack(raw), forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except DefusedXmlException:
        raise BrokenFeedError("is a feed with a DTD or entities, which can be an attack; it is not read") from None
    except (ElementTree.ParseError, ValueError) as error:
        raise BrokenFeedError(f"is a feed that is not well-formed XML ({error})") from None
    kind: Kind = "sitemaps" if _name(root) == "sitemapindex" else "pages"
    links = [link for element in root.iter() if (link := _link_of(element, root))]
    resolved = (_resolve(base, link) for link in links)
    return kind, list(dict.fromkeys(link for link in resolved if link))[:MAX_LINKS]


def _link_of(element: Element, root: Element) -> str:
    """<loc> of a sitemap entry, <link> text of RSS, <link href> of Atom; the channel's own link is no article."""
    name = _name(element)
    if _name(root) in ("urlset", "sitemapindex"):
        in_sitemap = name == "loc" and element.tag.rpartition("}")[0] == root.tag.rpartition("}")[0]
        return (element.text or "").strip() if in_sitemap else ""  # not <image:loc>
    if name not in ("item", "entry"):
        return ""
    for child in element:
        if _name(child) == "link" and child.get("rel", "alternate") == "alternate":
            link = (child.get("href") or child.text or "").strip()
            if link:
                return link
    return ""


def _resolve(base: str, link: str) -> str | None:
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
