"""Reads what a page says of itself to machines: JSON-LD, OpenGraph, meta tags and data layers."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

_ARTICLE_TYPES = ("Article", "BlogPosting", "Report")
_PUBLISHED = (
    "article:published_time", "content_published_date", "content_publisheddate", "datepublished", "publishdate",
    "pubdate", "publish-date", "publish_date", "dc.date.issued",
    "dc.date", "date", "parsely-pub-date", "sailthru.date", "datecreated", "content_date", "originalpublicationdate",
    "article.published", "dtk:publishdate",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "content_modified_date",
    "lastmod",
    "last-modified",
    "dtk:lastupdate",
)
_AUTHOR = (
    "content_author",
    "dtk:author",
    "cxenseparse:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "author",
    "article:author",
)
_EDITOR = ("content_editor", "dtk:editor", "editor")
_LAYER = re.compile(
    r"""["']?\b(?P<key>author|authors|penulis|reporter|editor|content_author|content_editor|published_?date|publish_?date|publishedDate|createdate|published_time)["']?\s*[:=]\s*["'](?P<value>[^"'<>\n]{2,120})["']""",
    re.IGNORECASE,
)
_LAYER_WORDS = ("author", "penulis", "reporter", "editor", "date", "time")  # each key of a layer has one


@dataclass(slots=True)
class Metadata:
    """Raw strings as the page states them, each list in order of trust."""

    headlines: list[str] = field(default_factory=list)
    og_titles: list[str] = field(default_factory=list)
    page_title: str = ""
    site_name: str = ""
    published_jsonld: list[str] = field(default_factory=list)
    published_meta: list[str] = field(default_factory=list)
    modified: list[str] = field(default_factory=list)
    layer_authors: list[str] = field(default_factory=list)
    jsonld_authors: list[str] = field(default_factory=list)
    meta_authors: list[str] = field(default_factory=list)
    editors: list[str] = field(default_factory=list)
    canonical: str | None = None
    og_type: str = ""
    is_article: bool = False  # JSON-LD says NewsArticle, or og:type says article
    is_dated: bool = False  # article:published_time, which the page of one article has, and no list of articles
    is_free: bool = True
    addresses: list[str] = field(default_factory=list)


def read_metadata(tree: LexborHTMLParser, base: str | None = None) -> Metadata:
    """All machine-readable statements of a parsed page; `base` resolves a relative canonical link."""
    found = Metadata()
    for script in tree.css('script[type*="ld+json"]'):
        for node in _nodes(load_json(script.text())):
            _take_node(found, node)
    metas: dict[str, list[str]] = {}
    for meta in tree.css("meta[content]"):
        attributes = meta.attributes
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        value = _tidy(attributes.get("content"))
        if key and value:
            metas.setdefault(key.lower(), []).append(value)
    _take_metas(found, metas)
    for element in tree.css('abbr.published[title], [itemprop="datePublished"]')[:2]:
        own = element.attributes
        stamp = own.get("content") or own.get("datetime") or own.get("title")
        found.published_meta += [_tidy(stamp)] if stamp else []
    title = tree.css_first("title")
    found.page_title = _tidy(title.text()) if title else ""
    for script in tree.css("script:not([src])"):
        text = script.text()
        if len(text) < 200_000 and _is_layer(text):
            _take_layer(found, text)
    link = tree.css_first('link[rel="canonical"]')
    address = tree.css_first(
        'a[itemprop="url"][href], link[itemprop="url"][href], link[itemprop="mainEntityOfPage"][href]'
    )
    urls = [
        link.attributes.get("href") if link else None,
        *metas.get("og:url", []),
        *found.addresses,
        address.attributes.get("href") if address else None,
    ]
    found.canonical = next((url for url in (_web_url(url, base) for url in urls) if url), None)
    return found


def _is_layer(text: str) -> bool:
    """Whether a script tells analytics about the article."""
    lower = text.lower()
    named = "dataLayer" in text or "data_layer" in text or "published" in lower
    return named and any(word in lower for word in _LAYER_WORDS)


def load_json(text: str) -> Any:
    """What a script of type JSON holds, with the slips that portals make; None where it is beyond reading."""
    text = text.strip().removeprefix("<![CDATA[").removesuffix("]]>")
    for candidate in (text, text.rstrip(" ;"), re.sub(r",\s*([}\]])", r"\1", text)):
        try:
            return json.loads(candidate, strict=False)  # raw line breaks in strings are common
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(data, list):
        for item in data[:50]:
            yield from _nodes(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        yield from _nodes(data.get("@graph"), depth + 1)
        yield from _nodes(data.get("mainEntity"), depth + 1)


def _take_node(found: Metadata, node: dict[str, Any]) -> None:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    if not any(isinstance(one, str) and one.endswith(_ARTICLE_TYPES) for one in kinds):
        return
    found.is_article = True
    found.headlines += _strings(node.get("headline"))
    found.published_jsonld += _strings(node.get("datePublished")) or _strings(node.get("dateCreated"))
    found.modified += _strings(node.get("dateModified"))
    found.jsonld_authors += people_of(node.get("author")) or people_of(node.get("creator"))
    found.editors += people_of(node.get("editor"))
    page = node.get("mainEntityOfPage")
    found.addresses += _strings(node.get("url")) + _strings(page.get("@id") if isinstance(page, dict) else page)
    found.site_name = found.site_name or next(iter(people_of(node.get("publisher"), organisations=True)), "")
    if str(node.get("isAccessibleForFree", "")).lower() == "false":
        found.is_free = False


def _take_metas(found: Metadata, metas: dict[str, list[str]]) -> None:
    def of(*keys: str) -> list[str]:
        return [value for key in keys for value in metas.get(key, [])]

    found.og_titles = of("og:title", "twitter:title", "title", "headline")
    found.site_name = next(iter(of("og:site_name")), found.site_name)
    found.published_meta += of(*_PUBLISHED)
    found.modified += of(*_MODIFIED)
    found.meta_authors += [value for value in of(*_AUTHOR) if not value.startswith(("http:", "https:"))]
    found.editors += of(*_EDITOR)
    found.og_type = next(iter(of("og:type")), "").lower()
    found.is_article = found.is_article or found.og_type == "article"
    found.is_dated = bool(of("article:published_time")) and found.og_type != "website"


def _take_layer(found: Metadata, text: str) -> None:
    for match in _LAYER.finditer(text):
        key, value = match["key"].lower(), _tidy(match["value"])
        if "date" in key or "time" in key:
            found.published_meta.append(value)
        elif "editor" in key:
            found.editors.append(value)
        else:
            found.layer_authors.append(value)


def _strings(value: Any) -> list[str]:
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    return [_tidy(value)] if isinstance(value, str) and value.strip() else []


def people_of(value: Any, *, organisations: bool = False) -> list[str]:
    """Names in what JSON-LD gives as an author: a text, an object with a name, or a list of them."""
    if isinstance(value, list):
        return [name for item in value for name in people_of(item, organisations=organisations)]
    if isinstance(value, dict):
        if str(value.get("@type", "")).endswith("Organization") and not organisations:
            return []
        return _strings(value.get("name"))
    return _strings(value)


def _tidy(text: str | None) -> str:
    return " ".join(unescape(text).split()) if text else ""


def _web_url(url: str | None, base: str | None) -> str | None:
    if not url or not url.strip():
        return None
    url = url.strip()
    try:
        url = urljoin(base, url) if base else url
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
