"""Keeps the crawler on public addresses: every request, every redirect and every resolved name is judged."""

from __future__ import annotations

import asyncio
import email.utils
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.error import DNSLookupError

from corpus.addresses import ForbiddenAddressError, check_url, is_public

MAX_WAIT = 120.0  # seconds; a server that asks for more is left for the next run


class ForbiddenRequest(IgnoreRequest):
    """A request to an address that is never fetched."""


class AddressMiddleware:
    """Judges the URL of every request, those that a redirect makes included."""

    def __init__(self, allowed: frozenset[str]) -> None:
        self.allowed = allowed

    @classmethod
    def from_crawler(cls, crawler: Any) -> AddressMiddleware:
        return cls(frozenset(crawler.settings.getlist("CEKANGKA_ALLOWED")))

    def process_request(self, request: Any) -> None:
        try:
            check_url(request.url, self.allowed)
        except ForbiddenAddressError as error:
            raise ForbiddenRequest(str(error)) from None


class StandInMiddleware:
    """Sends requests for some hosts to a test server on this machine, and gives its answers under their own address.

    An explicit setting of tests: robots, redirects and relative links then read as they would on the real host.
    """

    def __init__(self, stand_ins: dict[str, str]) -> None:
        self.stand_ins = stand_ins

    @classmethod
    def from_crawler(cls, crawler: Any) -> StandInMiddleware:
        return cls(crawler.settings.getdict("CEKANGKA_STAND_INS"))

    def process_request(self, request: Any) -> Any:
        parts = urlsplit(request.url)
        server = self.stand_ins.get(parts.hostname or "")
        if server is None:
            return None
        url = urlunsplit(("http", server, parts.path, parts.query, ""))
        sent = request.replace(url=url, dont_filter=True, meta={**request.meta, "stands_for": parts[:2]})
        sent.headers["Host"] = parts.hostname
        return sent

    def process_response(self, request: Any, response: Any) -> Any:
        parts = urlsplit(response.url)
        if "stands_for" not in request.meta or parts.netloc not in self.stand_ins.values():
            return response
        return response.replace(url=urlunsplit((*request.meta["stands_for"], *parts[2:])))


class PublicResolver(CachingThreadedResolver):
    """Resolves names to public addresses only; the address that was judged is the one that is connected to."""

    hosts: frozenset[str] = frozenset()  # test servers on this machine

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> Any:
        resolver: Any = super().from_crawler(crawler, reactor)
        resolver.hosts = frozenset(pair.rpartition(":")[0] for pair in crawler.settings.getlist("CEKANGKA_ALLOWED"))
        return resolver

    def getHostByName(self, name: str, timeout: Any = ()) -> Any:  # noqa: N802 - Twisted's name
        found = super().getHostByName(name, timeout)
        return found if name in self.hosts else found.addCallback(self._judge, name)

    @staticmethod
    def _judge(address: str, name: str) -> str:
        if not is_public(address):
            raise DNSLookupError(f"{name} is {address}, a private address, which is never fetched")
        return address


class PatientRetryMiddleware(RetryMiddleware):
    """Retries as Scrapy does, but waits as long as Retry-After asks."""

    async def process_response(self, request: Any, response: Any, spider: Any = None) -> Any:  # type: ignore[override]
        if response.status in (429, 503):
            wait = _seconds(response.headers.get("Retry-After"))
            if wait > MAX_WAIT:
                return response
            await asyncio.sleep(wait)
        return super().process_response(request, response)


def _seconds(value: bytes | None) -> float:
    """Retry-After in seconds: a number or an HTTP date; a second where it is missing or unreadable."""
    text = (value or b"").decode("latin-1").strip()
    if text.isdigit():
        return float(text)
    try:
        parsed = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return 1.0
    return max(0.0, (parsed.replace(tzinfo=parsed.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
