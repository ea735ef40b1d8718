"""What the parent asks of the crawling process, as one JSON line on its standard input, and what it answers."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Job:
    """Fetch `urls`: pages, feeds, sitemaps or index pages; write pages to the WARC file `out`."""

    urls: tuple[str, ...]
    out: str
    known: dict[str, dict[str, str]] = field(default_factory=dict)  # URL to "etag", "last-modified", "digest"
    listings: dict[str, str] = field(default_factory=dict)  # first page of a listing to the template with {page}
    allowed: tuple[str, ...] = ()  # "host:port" of test servers on this machine
    stand_ins: dict[str, str] = field(default_factory=dict)  # host to the "host:port" of the test server that plays it
    delay: float = 1.0  # seconds between requests to one host
    timeout: float = 30.0  # seconds for one response
    max_pages: int = 200  # pages that the store does not hold yet
    since: str = ""  # ISO day: entries of lists before it are left out where they say so

    def to_json(self) -> str:
        """One line."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str) -> Job:
        """Inverse of to_json."""
        data: dict[str, Any] = json.loads(line)
        data["urls"], data["allowed"] = tuple(data["urls"]), tuple(data["allowed"])
        return cls(**data)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one URL: fetched, unchanged, older, robots, blocked, failed, forbidden, left; and the reason."""

    url: str
    state: str
    reason: str = ""

    def to_json(self) -> str:
        """One line."""
        return json.dumps(asdict(self), ensure_ascii=True)
