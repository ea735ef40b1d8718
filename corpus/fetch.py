"""Fetches articles from the web: runs the crawler in a process of its own and reads the pages that it stored."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.addresses import ForbiddenAddressError, check_url
from corpus.archive import article_of, read_stored
from corpus.crawl.job import Job, Outcome
from corpus.page_index import index_pages
from corpus.parts import gather_parts
from corpus.unreadable import Unreadable
from corpus.warc import SUFFIX, read_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from corpus.article import Article
    from corpus.page_index import Stored
    from corpus.publisher import Publisher

PATIENCE = 30.0  # seconds that the crawling process may take to leave after its last answer
MAX_DAYS = 366  # of a publisher's lists in one run


@dataclass(frozen=True, slots=True)
class Fetching:
    """How to fetch. `pages` is the folder that keeps raw pages as WARC; None keeps none beyond the run.

    `tally` counts what became of each address, by the states of `Outcome`.
    """

    pages: Path | None = None
    allowed: tuple[str, ...] = ()
    stand_ins: tuple[tuple[str, str], ...] = ()  # host and the "host:port" of the test server that plays it
    delay: float = 1.0
    timeout: float = 30.0
    max_pages: int = 200
    since: date | None = None
    tally: Counter[str] = field(default_factory=Counter)

    @classmethod
    def from_environment(cls, *, pages: Path | None = None, since: date | None = None) -> Fetching:
        """$CEKANGKA_PAGES: folder of raw pages; $CEKANGKA_DELAY: seconds; $CEKANGKA_LIMIT: pages new in one run;
        $CEKANGKA_TEST_HOSTS: "127.0.0.1:8000,www.kompas.com=127.0.0.1:8000,..."
        """
        folder = os.environ.get("CEKANGKA_PAGES")
        hosts = [host.strip() for host in os.environ.get("CEKANGKA_TEST_HOSTS", "").split(",") if host.strip()]
        played = [(host, server) for host, _, server in (host.partition("=") for host in hosts) if server]
        return cls(
            pages=Path(folder) if folder else pages,
            allowed=tuple(dict.fromkeys(host.partition("=")[2] or host for host in hosts)),
            stand_ins=tuple(played),
            delay=_number("CEKANGKA_DELAY", 1.0),
            max_pages=int(_number("CEKANGKA_LIMIT", 5_000 if since else 200)),
            since=since,
        )


def _number(name: str, default: float) -> float:
    """A setting of the environment; one that is no number counts as not set."""
    try:
        return max(0.0, float(os.environ.get(name, default)))
    except ValueError:
        return default


def fetch_publisher(publisher: Publisher, *, now: datetime, fetching: Fetching) -> Iterator[Article | Unreadable]:
    """What a publisher's feeds list and, with a day to start from, its lists of each day since."""
    listings: dict[str, str] = {}
    if publisher.index and fetching.since:
        today = now.astimezone(publisher.zone).date()
        for back in range(min((today - fetching.since).days, MAX_DAYS) + 1):
            template = publisher.index.format(day=today - timedelta(days=back), page="{page}")
            listings[template.replace("{page}", "1")] = template
    yield from fetch_articles(publisher.feeds, now=now, fetching=fetching, listings=listings)


def fetch_articles(
    sources: Sequence[str], *, now: datetime, fetching: Fetching | None = None, listings: dict[str, str] | None = None
) -> Iterator[Article | Unreadable]:
    """Articles of pages, feeds, sitemaps or index URLs; each page is stored before it is read.

    A page that the store holds unchanged is read from the store: a run that was killed between storing and
    reading loses nothing, and whoever keeps articles sees the same revision again. `listings`: see `Job`.
    """
    how = fetching or Fetching.from_environment()
    wanted: list[str] = []
    for source in (*sources, *(listings or ())):
        try:
            check_url(source, frozenset(how.allowed))
            wanted.append(source)
        except ForbiddenAddressError as error:
            yield Unreadable(source, str(error), "forbidden")
    if not wanted:
        return
    with tempfile.TemporaryDirectory(prefix="cekangka-") as scratch:
        folder = how.pages or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        index = index_pages(folder.glob(f"*{SUFFIX}"))
        out = _new_file(folder, now)
        unchanged: list[str] = []
        for outcome in _crawl(_job_of(wanted, out, index, how, listings or {})):
            how.tally[outcome.state] += 1
            if outcome.state == "unchanged":
                unchanged.append(outcome.url)
            elif outcome.state not in ("fetched", "older"):
                yield Unreadable(outcome.url, outcome.reason, outcome.state)
        pages = chain(read_pages(out) if out.exists() else (), read_stored(unchanged, index))
        for parts in gather_parts(pages):
            yield article_of(parts, parts[0].url)


def _job_of(wanted: Sequence[str], out: Path, index: dict[str, Stored], how: Fetching, listings: dict[str, str]) -> Job:
    known = {
        url: {"digest": page.digest}
        | {name: page.headers[name] for name in ("etag", "last-modified") if page.headers.get(name)}
        for url, page in index.items()
    }
    return Job(
        urls=tuple(wanted),
        out=str(out),
        known=known,
        listings=listings,
        allowed=how.allowed,
        stand_ins=dict(how.stand_ins),
        delay=how.delay,
        timeout=how.timeout,
        max_pages=how.max_pages,
        since=how.since.isoformat() if how.since else "",
    )


def _new_file(folder: Path, now: datetime) -> Path:
    """A file of its own for each run: a run that is killed leaves a torn end in no file but its own.

    The process is part of the name: the file is made with the first page, and runs of one second would share it.
    """
    stem = f"pages-{now:%Y%m%dT%H%M%SZ}-{os.getpid()}"
    number = 0
    while (path := folder / f"{stem}-{number:03d}{SUFFIX}").exists():
        number += 1
    return path


def _crawl(job: Job) -> Iterator[Outcome]:
    """Run the crawling process and pass on what it tells."""
    process = subprocess.Popen(
        [sys.executable, "-m", "corpus.crawl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    told = False
    try:
        with process.stdin as line:
            line.write(job.to_json() + "\n")
        for answer in process.stdout:
            if answer.endswith("\n"):  # the last words of a process that was killed may be cut
                told = True
                yield Outcome(**json.loads(answer))
        process.wait(timeout=PATIENCE)
    except (BrokenPipeError, subprocess.TimeoutExpired):
        pass  # its return code says the rest
    finally:
        if process.poll() is None:
            process.terminate()
        process.stdout.close()
        process.wait()
    if not told:
        yield Outcome(job.urls[0], "failed", "cannot be fetched (the crawler stopped without an answer); try again")
    elif process.returncode:
        reason = "is not fetched to the end (the crawler was stopped); run again for the rest"
        yield Outcome(job.urls[0], "failed", reason)
