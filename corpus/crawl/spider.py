"""The spider: fetches pages, follows feeds, sitemaps and index pages one step, and stores what it gets."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import scrapy
from scrapy.exceptions import IgnoreRequest
from selectolax.lexbor import LexborHTMLParser

from corpus.compose import tidy_url
from corpus.crawl.job import Job, Outcome
from corpus.crawl.network import ForbiddenRequest
from corpus.feeds import BrokenFeedError, is_feed, read_links
from corpus.guard import HostilePageError, check_page
from corpus.html_page import is_article_address
from corpus.publisher import publisher_of
from corpus.warc import Page, PageWriter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

BLOCKED = (401, 402, 403, 407, 451)


class PageSpider(scrapy.Spider):
    """Answers with one Outcome a line on standard output."""

    name = "pages"
    handle_httpstatus_list = (304, *range(400, 600))

    def __init__(self, job: Job, **options: Any) -> None:
        super().__init__(**options)
        self.job = job
        self.writer: PageWriter | None = None
        self.asked: set[str] = set()
        self.digests = {known["digest"]: url for url, known in job.known.items() if "digest" in known}

    async def start(self) -> AsyncIterator[Any]:
        """The URLs that were given; a page of a known publisher is asked for whole."""
        for url in self.job.urls:
            for request in self._ask(url, depth=0):
                yield request

    def _ask(self, url: str, depth: int) -> Iterator[scrapy.Request]:
        url = whole_page(url)
        if url in self.asked or len(self.asked) >= self.job.max_pages:
            return
        self.asked.add(url)
        known = self.job.known.get(url, {})
        headers = {}
        if known.get("etag"):
            headers["If-None-Match"] = known["etag"]
        if known.get("last-modified"):
            headers["If-Modified-Since"] = known["last-modified"]
        yield scrapy.Request(
            url,
            headers=headers,
            callback=self.take,
            errback=self.fail,
            dont_filter=True,
            cb_kwargs={"depth": depth, "asked": url},
        )

    def take(self, response: Any, depth: int, asked: str) -> Iterator[scrapy.Request]:
        """A response: store it, follow what it lists, or say what is wrong."""
        if response.status == 304:
            self._tell(asked, "unchanged")
        elif response.status in BLOCKED:
            self._tell(
                asked,
                "blocked",
                f"is refused by the server ({response.status}); fetch it again later or ask the publisher",
            )
        elif response.status >= 400:
            self._tell(asked, "failed", f"cannot be fetched (the server answers {response.status}); check the address")
        elif is_feed(response.body):
            yield from self._follow_feed(response, depth, asked)
        elif self._lists_articles(response, depth):
            yield from self._follow_index(response, asked)
        else:
            self._store(response, asked)

    def _store(self, response: Any, asked: str) -> None:
        kind = (response.headers.get("Content-Type") or b"text/html").decode("latin-1")
        if "html" not in kind and "xml" not in kind:
            self._tell(asked, "failed", f"is no web page ({kind}); give the page of an article")
            return
        headers = {
            name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
            for name, values in response.headers.items()
        }
        headers = {name: value for name, value in headers.items() if name in ("content-type", "etag", "last-modified")}
        page = Page(asked, response.status, headers, response.body, datetime.now(UTC))
        if self.job.known.get(asked, {}).get("digest") == page.digest:
            self._tell(asked, "unchanged")
            return
        self.writer = self.writer or PageWriter(Path(self.job.out))
        self.writer.write(page)
        self._tell(asked, "fetched")

    def _follow_feed(self, response: Any, depth: int, asked: str) -> Iterator[scrapy.Request]:
        try:
            kind, links = read_links(response.body, response.url)
        except BrokenFeedError as error:
            self._tell(asked, "failed", str(error))
            return
        if not links:
            self._tell(asked, "failed", "is a feed that lists no articles")
        for link in links:
            if kind == "pages" or depth < 2:
                yield from self._ask(link, depth + 1)

    @staticmethod
    def _lists_articles(response: Any, depth: int) -> bool:
        return depth == 0 and not is_article_address(response.url)

    def _follow_index(self, response: Any, asked: str) -> Iterator[scrapy.Request]:
        """The articles of the same site that an index page links to."""
        try:
            check_page(response.text)
        except (HostilePageError, AttributeError) as error:
            self._tell(asked, "failed", str(error))
            return
        site = ".".join((urlsplit(response.url).hostname or "").split(".")[-3:])
        links: dict[str, None] = {}
        for node in LexborHTMLParser(response.text).css("a[href]"):
            url = tidy_url(response.urljoin(node.attributes.get("href") or ""))
            if is_article_address(url) and (urlsplit(url).hostname or "").endswith(site):
                links.setdefault(url)
        if not links:
            self._store(response, asked)  # a front page that is an article after all, or one to report as unreadable
        for url in links:
            yield from self._ask(url, 1)

    def fail(self, failure: Any) -> None:
        """A request that came to nothing: robots.txt, a forbidden address, or the network."""
        request = failure.request
        asked = request.cb_kwargs.get("asked", request.url)
        if failure.check(ForbiddenRequest):
            self._tell(asked, "forbidden", str(failure.value))
        elif failure.check(IgnoreRequest) and "robots.txt" in str(failure.value):
            self._tell(asked, "robots", "is closed to crawlers by robots.txt; it is not fetched")
        else:
            self._tell(
                asked, "failed", f"cannot be fetched ({explain(failure.value)}); check the address and try again"
            )

    def closed(self, reason: str) -> None:
        """Scrapy calls this at the end."""
        if self.writer:
            self.writer.close()

    @staticmethod
    def _tell(url: str, state: str, reason: str = "") -> None:
        try:
            sys.stdout.write(Outcome(url, state, reason).to_json() + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            os._exit(1)  # whoever asked is gone; what was fetched is in the store


def whole_page(url: str) -> str:
    """The URL with the query that asks a known publisher for all pages of the article."""
    publisher = publisher_of(url)
    if not publisher or not publisher.whole_query or not is_article_address(url):
        return url
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query)) | publisher.whole_query
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), ""))


def explain(error: BaseException) -> str:
    """One line on a network error."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:160]}" if text else type(error).__name__
