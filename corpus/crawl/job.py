"""What the parent asks of the crawling process, as one JSON line on its standard input, and what it answers."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True, slots=True)
class Job:
    """Fetch `urls`: pages, feeds, sitemaps or index pages; write pages to the WARC file `out`."""

    urls: tuple[str, ...]
    out: str
    known: dict[str, dict[str, str]] = field(default_factory=dict)  # URL to "etag", "last-modified", "digest"
    allowed: tuple[str, ...] = ()  # "host:port" of test servers on this machine
    delay: float = 1.0  # seconds between requests to one host
    timeout: float = 30.0  # seconds for one response
    max_pages: int = 200
    since: str = ""  # ISO day: sitemap entries and feed items before it are left out where they say so

    def to_json(self) -> str:
        """One line."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str) -> Job:
        """Inverse of to_json."""
        data = json.loads(line)
        data["urls"], data["allowed"] = tuple(data["urls"]), tuple(data["allowed"])
        return cls(**data)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one URL: fetched, unchanged, robots, blocked, failed, forbidden; the reason where it failed."""

    url: str
    state: str
    reason: str = ""

    def to_json(self) -> str:
        """One line."""
        return json.dumps(asdict(self), ensure_ascii=True)
