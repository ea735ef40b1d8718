"""Pages that list articles: which addresses are such pages, which of their links are articles, and of which day."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from corpus.article_address import is_article_address
from corpus.compose import tidy_url
from corpus.paging import split_address
from corpus.publisher import publisher_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY = r"20\d\d[-/](?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])"
_INDEX = r"(?:indeks|index|arsip|archives?|bydate|terkini|terbaru|latest|berita-terkini|index-news|indeks-berita)"
_LISTING = re.compile(
    rf"^/?$|(?:^|/){_INDEX}(?:/(?:[a-z]{{2,15}}|\d{{1,4}}|{_DAY}))*(?:/index\d*\.html)?/?$|(?:^|/){_DAY}/?$",
    re.IGNORECASE,
)
_LISTING_HOST = re.compile(r"^(?:indeks|index)\.", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:^|/)(?:tags?|topik|topic|author|penulis|category|kategori|rubrik|search|cari|login|register|about|tentang[\w-]*|"
    r"pedoman[\w-]*|kode-etik[\w-]*|kebijakan[\w-]*|privacy[\w-]*|disclaimer|redaksi|kontak[\w-]*|contact[\w-]*|karir|"
    r"info-iklan|syarat[\w-]*|terms[\w-]*|wp-\w+|feed|rss|amp|cdn-cgi|live|page)(?:/|$)|"
    r"\.(?:jpe?g|png|gif|webp|pdf|mp[34]|xml|css|js|zip)$",
    re.IGNORECASE,
)
_URL_DAY = re.compile(r"/(20\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=\d{6}|[-/]|$)")
_SECOND_LEVEL = frozenset(("co", "or", "go", "ac", "web", "net", "sch", "my", "biz", "desa"))
MAX_LINKS = 1_000  # of one listing


def is_listing(url: str) -> bool:
    """Whether an address is a front page, an index or the archive of a day, not an article."""
    return names_listing(url) or not is_article_address(url)


def names_listing(url: str) -> bool:
    """Whether an address says that it is a list; a short one ("/garam") says neither that nor the contrary."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if parts.path in ("", "/") and parts.query and not names_day(url) and is_article_address(url):
        return False  # "https://x.id/?p=1234"
    return bool(_LISTING.search(parts.path) or _LISTING_HOST.match(parts.hostname or ""))


def names_day(url: str) -> bool:
    """Whether an address of a listing names the day that it lists; only such a listing has a last page."""
    return bool(re.search(rf"{_DAY}|\d{{1,2}}/\d{{1,2}}/20\d\d", unescape(url).replace("%2F", "/").replace("%2f", "/")))


def day_of_url(url: str) -> date | None:
    """The day that the path of an article's address names: "/read/2024/05/03/", "/20240503101500-"."""
    match = _URL_DAY.search(urlsplit(url).path)
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def article_links(html: str, url: str) -> Iterator[str]:
    """The articles of the same site that a page links to, each once, in order."""
    site, own = site_of(url), split_address(url)[0]
    seen: set[str] = set()
    for node in LexborHTMLParser(html).css("a[href]"):
        try:
            link = tidy_url(urljoin(url, (node.attributes.get("href") or "").strip()))
            parts = urlsplit(link)
        except ValueError:
            continue
        base, number = split_address(link)
        if (
            parts.scheme not in ("http", "https") or base in seen or number > 1 or base == own
            or site_of(link) != site or _ASIDE.search(parts.path) or is_listing(link)
        ):  # fmt: skip
            continue
        seen.add(base)
        yield link
        if len(seen) >= MAX_LINKS:
            return


def site_of(url: str) -> str:
    """What addresses of one outlet share: the publisher, else the registered domain with its port."""
    publisher = publisher_of(url)
    if publisher:
        return publisher.stem
    parts = urlsplit(url)
    host = parts.hostname or ""
    labels = host.split(".")
    if host.replace(".", "").isdigit():
        return f"{host}:{parts.port or ''}"
    kept = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else 2
    return f"{'.'.join(labels[-kept:])}:{parts.port or ''}"
