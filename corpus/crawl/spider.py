"""The spider: fetches pages, follows feeds, sitemaps, index pages and further pages, and stores what it gets."""

from __future__ import annotations

import os
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import scrapy
from scrapy.exceptions import IgnoreRequest
from selectolax.lexbor import LexborHTMLParser

from corpus.article_address import is_article_address, is_index
from corpus.crawl.job import Job, Outcome
from corpus.crawl.listing import article_links, day_of_url, is_listing, names_day, names_listing
from corpus.crawl.network import ForbiddenRequest
from corpus.crawl.robots import ClosedHost, explain
from corpus.feeds import BrokenFeedError, is_feed, read_entries
from corpus.guard import HostilePageError, check_page
from corpus.metadata import read_metadata
from corpus.paging import next_address, split_address, whole_address
from corpus.publisher import publisher_of
from corpus.warc import Page, PageWriter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

BLOCKED = (401, 402, 403, 407, 451)
MAX_LISTINGS = 100  # pages of one listing
MAX_DEPTH = 3  # sitemap index, sitemap, page
_KEPT_HEADERS = ("content-type", "etag", "last-modified")


class PageSpider(scrapy.Spider):
    """Answers with one Outcome a line on standard output."""

    name = "pages"
    handle_httpstatus_list = (304, *range(400, 600))

    def __init__(self, job: Job, **options: Any) -> None:
        super().__init__(**options)
        self.job = job
        self.writer: PageWriter | None = None
        self.asked: set[str] = set()
        self.new = 0  # pages asked for that the store does not hold
        self.left = 0  # pages not asked for because of the limit
        self.since = date.fromisoformat(job.since) if job.since else None
        self.shut: Counter[str] = Counter()  # pages by host of which nothing is fetched in this run
        self.parts: dict[str, list[str]] = {}  # base of an article to the further pages that the store holds
        for url in job.known:
            base, number = split_address(url)
            if number > 1:
                self.parts.setdefault(base, []).append(url)

    async def start(self) -> AsyncIterator[Any]:
        """The URLs that were given; a page of a known publisher is asked for whole."""
        for url in self.job.urls:
            for request in self._ask(url, depth=0):
                yield request

    def _ask(self, url: str, depth: int, *, plain: bool = False, **more: Any) -> Iterator[scrapy.Request]:
        """A request, unless it was made before; `plain`: not for all pages of the article at once."""
        whole = url if plain or (not depth and is_listing(url)) else whole_page(url)
        if whole != url:
            url, more = whole, {"instead": url, **more}
        known = self.job.known.get(url, {})
        if url in self.asked:
            return
        if depth and not known:
            if self.new >= self.job.max_pages:
                self.left += 1
                return
            self.new += 1
        self.asked.add(url)
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
            cb_kwargs={"depth": depth, "asked": url, **more},
        )

    def take(
        self, response: Any, *, depth: int, asked: str, listing: int = 1, template: str = "", instead: str = ""
    ) -> Iterator[scrapy.Request]:
        """A response: store it, follow what it lists, or say what is wrong.

        `listing` counts the pages of one listing, `template` makes their addresses; `instead` is what to go on with
        where the page of all pages of an article cannot be had: its first page, or its second.
        """
        if response.status >= 400:
            self._refuse(response.status, asked)
            if instead:
                yield from self._ask(instead, depth, plain=True)
        elif response.status == 304:
            self._tell(asked, "unchanged")
            yield from self._ask_known_parts(asked, depth)
        elif is_feed(response.body):
            yield from self._follow_feed(response, depth, asked)
        elif listing > 1 or asked in self.job.listings or (depth == 0 and self._lists_articles(response)):
            yield from self._follow_listing(response, asked, listing, template or self.job.listings.get(asked, ""))
        elif self._store(response, asked):
            yield from self._follow_parts(response, depth, asked)

    def _refuse(self, status: int, asked: str) -> None:
        if status in BLOCKED:
            reason = f"is refused by the server ({status}); fetch it again later or ask the publisher"
            self._tell(asked, "blocked", reason)
        else:
            self._tell(asked, "failed", f"cannot be fetched (the server answers {status}); check the address")

    def _store(self, response: Any, asked: str) -> bool:
        """Keep a page; whether it was one."""
        kind = (response.headers.get("Content-Type") or b"text/html").decode("latin-1")
        if "html" not in kind and "xml" not in kind:
            self._tell(asked, "failed", f"is no web page ({kind}); give the page of an article")
            return False
        headers = {name: response.headers.get(name) for name in _KEPT_HEADERS}
        kept = {name: value.decode("latin-1") for name, value in headers.items() if value}
        page = Page(asked, response.status, kept, response.body, datetime.now(UTC))
        if self.job.known.get(asked, {}).get("digest") == page.digest:
            self._tell(asked, "unchanged")
            return True
        self.writer = self.writer or PageWriter(Path(self.job.out))
        self.writer.write(page)
        self._tell(asked, "fetched")
        return True

    def _follow_parts(self, response: Any, depth: int, asked: str) -> Iterator[scrapy.Request]:
        """The further pages of an article: all of them on one page where the site has that, else the next one."""
        text = response.body.decode("latin-1")
        further = next_address(text, asked)
        whole = whole_address(text, asked) if further and split_address(asked)[1] == 1 else None
        if whole:
            yield from self._ask(whole, depth + 1, instead=further)
        elif further:
            yield from self._ask(further, depth + 1)

    def _ask_known_parts(self, asked: str, depth: int) -> Iterator[scrapy.Request]:
        """An unchanged first page says nothing of the others: those that are known are asked for."""
        base, number = split_address(asked)
        for url in self.parts.get(base, ()) if number == 1 else ():
            yield from self._ask(url, depth + 1)

    def _follow_feed(self, response: Any, depth: int, asked: str) -> Iterator[scrapy.Request]:
        try:
            kind, entries = read_entries(response.body, response.url)
        except BrokenFeedError as error:
            self._tell(asked, "failed", str(error))
            return
        if not entries:
            self._tell(asked, "failed", "is a feed that lists no articles")
        for entry in entries:
            if self._is_older(entry.day or day_of_url(entry.url)):
                if kind == "pages":
                    self._tell(entry.url, "older")
            elif kind == "pages" or depth < MAX_DEPTH:
                yield from self._ask(entry.url, depth + 1)

    def _is_older(self, day: date | None) -> bool:
        """Whether a list dates an entry surely before the days wanted; zones may shift its day by one."""
        return bool(self.since and day and day < self.since - timedelta(days=1))

    @staticmethod
    def _lists_articles(response: Any) -> bool:
        """Where the address says too little, the page itself tells whether it is one article."""
        if names_listing(response.url) or not is_listing(response.url):
            return names_listing(response.url)
        try:
            check_page(response.text)
        except (HostilePageError, AttributeError):
            return True
        return is_index(response.url, read_metadata(LexborHTMLParser(response.text), response.url))

    def _follow_listing(self, response: Any, asked: str, listing: int, template: str) -> Iterator[scrapy.Request]:
        """The articles of the same site that a listing links to, and its next page while that has new ones."""
        try:
            check_page(response.text)
        except (HostilePageError, AttributeError) as error:
            self._tell(asked, "failed", str(error))
            return
        links = list(article_links(response.text, response.url))
        if not links and listing == 1:
            self._store(response, asked)  # a front page that is an article after all, or one to report as unreadable
        unasked = len(self.asked)
        for url in links:
            if self._is_older(day_of_url(url)):
                self._tell(url, "older")
            else:
                yield from self._ask(url, 1)
        if len(self.asked) == unasked or listing >= MAX_LISTINGS or not (self.since or names_day(asked)):
            return
        if template:
            further = template.replace("{page}", str(listing + 1)) if "{page}" in template else None
        else:
            further = next_address(response.text, response.url)
        if further and further not in self.asked:
            self.asked.add(further)
            facts = {"depth": 0, "asked": further, "listing": listing + 1, "template": template}
            yield scrapy.Request(further, callback=self.take, errback=self.fail, dont_filter=True, cb_kwargs=facts)

    def fail(self, failure: Any) -> Iterator[scrapy.Request]:
        """A request that came to nothing: robots.txt, a forbidden address, or the network."""
        request = failure.request
        asked = request.cb_kwargs.get("asked", request.url)
        if failure.check(ForbiddenRequest):
            self._tell(asked, "forbidden", str(failure.value))
        elif failure.check(ClosedHost):
            self._tell_once(urlsplit(request.url).netloc, asked, failure.value)
            return
        elif failure.check(IgnoreRequest) and "robots.txt" in str(failure.value):
            self._tell(asked, "robots", "is closed to crawlers by robots.txt; it is not fetched")
        else:
            reason = f"cannot be fetched ({explain(failure.value)}); check the address and try again"
            self._tell(asked, "failed", reason)
        if request.cb_kwargs.get("instead"):
            yield from self._ask(request.cb_kwargs["instead"], request.cb_kwargs["depth"], plain=True)

    def _tell_once(self, host: str, asked: str, error: ClosedHost) -> None:
        """A host that is closed as a whole is told with the first of its pages."""
        self.shut[host] += 1
        if self.shut[host] == 1:
            self._tell(asked, error.state, str(error))

    def closed(self, reason: str) -> None:
        """Scrapy calls this at the end."""
        if self.writer:
            self.writer.close()
        for host, pages in self.shut.items():
            if pages > 1:
                told = f"leaves out {pages - 1} more pages of {host}, which cannot be fetched now; run again for them"
                self._tell(self.job.urls[0], "left", told)
        if self.left:
            told = f"lists {self.left} more pages than one run fetches ({self.job.max_pages}); run again for the rest"
            self._tell(self.job.urls[0], "left", told)

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
    parts = urlsplit(url)
    is_list = parts.path.endswith((".xml", ".xml.gz"))  # "/web/sitemap-news.xml" has the words of an article's address
    if is_list or not publisher or not publisher.whole_query or not is_article_address(url):
        return url
    query = dict(parse_qsl(parts.query)) | publisher.whole_query
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), ""))
