"""Obeys robots.txt as RFC 9309 asks, and gives up a host that cannot be reached after one attempt, not one a page."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import urlsplit

from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest

MAX_DELAY = 60.0  # seconds between two requests that a robots.txt can ask for
MAX_ROBOTS = 512_000  # bytes that are read of a robots.txt; RFC 9309 asks for 500 KiB at least
PATIENCE = 15.0  # seconds for a robots.txt, and for its second attempt
MAX_FAULTS = 10  # attempts on one host that fail one after the other; a page is tried three times


class ClosedHost(IgnoreRequest):
    """A request to a host of which nothing is fetched in this run; `state` is how an Outcome calls it."""

    def __init__(self, reason: str, state: str) -> None:
        super().__init__(reason)
        self.state = state


class PoliteRobotsMiddleware(RobotsTxtMiddleware):
    """Obeys robots.txt as Scrapy does, and waits between requests as long as its Crawl-delay asks.

    A robots.txt that does not exist (4xx) closes nothing. One that cannot be had (5xx, 429, no answer) closes the host:
    nobody knows what it forbids. Scrapy would take both as leave.
    """

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._closed: dict[str, tuple[str, str]] = {}  # host to reason and state

    async def process_request(self, request: Any) -> None:  # type: ignore[override]
        if request.meta.get("dont_obey_robotstxt"):  # the robots.txt itself
            request.meta["max_retry_times"] = 1
            request.meta["download_timeout"] = min(PATIENCE, self.crawler.settings.getfloat("DOWNLOAD_TIMEOUT"))
            return
        await super().process_request(request)

    def process_request_2(self, rp: Any, request: Any) -> None:
        host = urlsplit(request.url).netloc
        if host in self._closed:
            raise ClosedHost(*self._closed[host])
        super().process_request_2(rp, request)
        asked = rp.rp.crawl_delay(self._default_useragent) if rp is not None else None
        slots = self.crawler.engine.downloader.slots if self.crawler.engine else {}
        slot = slots.get(urlsplit(request.url).hostname or "")
        if asked and slot is not None:
            slot.delay = max(slot.delay, min(float(asked), MAX_DELAY))
            request.meta["autothrottle_dont_adjust_delay"] = True

    async def _parse_robots(self, response: Any, netloc: str, request: Any) -> None:
        if response.status >= 500 or response.status == 429:
            reason = f"is not fetched: the robots.txt of its host cannot be read (the server answers {response.status})"
            self._closed[netloc] = (f"{reason}, so that nobody knows what it allows; try again later", "robots")
        rules = response.body[:MAX_ROBOTS] if response.status < 400 else b""
        await super()._parse_robots(response.replace(body=rules), netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if not isinstance(exc, IgnoreRequest):  # redirected for ever, or to an address that is never fetched
            self._closed[netloc] = (f"cannot be fetched ({explain(exc)}); check the address and try again", "failed")
        super()._robots_error(exc, netloc)


class DownHostMiddleware:
    """Gives up a host that has failed many times in a row, whatever is still to be asked of it."""

    def __init__(self) -> None:
        self._faults: Counter[str] = Counter()
        self._last: dict[str, str] = {}

    def process_request(self, request: Any) -> None:
        host = urlsplit(request.url).netloc
        if self._faults[host] >= MAX_FAULTS:
            reason = f"cannot be fetched: its host has failed {MAX_FAULTS} times in a row ({self._last[host]})"
            raise ClosedHost(f"{reason}; try again later", "failed")

    def process_response(self, request: Any, response: Any) -> Any:
        self._faults.pop(urlsplit(request.url).netloc, None)
        return response

    def process_exception(self, request: Any, exception: Exception) -> None:
        if not isinstance(exception, IgnoreRequest):
            host = urlsplit(request.url).netloc
            self._faults[host] += 1
            self._last[host] = explain(exception)


def explain(error: BaseException) -> str:
    """One line on a network error."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:160]}" if text else type(error).__name__
