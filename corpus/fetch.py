"""Fetches articles from the web: runs the crawler in a process of its own and reads the pages that it stored."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.addresses import ForbiddenAddressError, check_url
from corpus.crawl.job import Job, Outcome
from corpus.unreadable import Unreadable
from corpus.warc import SUFFIX, Stored, article_of, index_pages, read_pages, read_stored

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from corpus.article import Article


@dataclass(frozen=True, slots=True)
class Fetching:
    """How to fetch. `pages` is the folder that keeps raw pages as WARC; None keeps none beyond the run."""

    pages: Path | None = None
    allowed: tuple[str, ...] = ()
    delay: float = 1.0
    timeout: float = 30.0
    max_pages: int = 200

    @classmethod
    def from_environment(cls) -> Fetching:
        """$CEKANGKA_PAGES: folder of raw pages; $CEKANGKA_TEST_HOSTS: "127.0.0.1:8000,..."; $CEKANGKA_DELAY: s"""
        folder = os.environ.get("CEKANGKA_PAGES")
        hosts = os.environ.get("CEKANGKA_TEST_HOSTS", "")
        return cls(
            pages=Path(folder) if folder else None,
            allowed=tuple(host.strip() for host in hosts.split(",") if host.strip()),
            delay=float(os.environ.get("CEKANGKA_DELAY", "1.0")),
        )


def fetch_articles(source: str, *, now: datetime, fetching: Fetching | None = None) -> Iterator[Article | Unreadable]:
    """Articles of a page, feed, sitemap or index URL; each page is stored before it is read.

    A page that the store holds unchanged is read from the store: a run that was killed between storing and
    reading loses nothing, and whoever keeps articles sees the same revision again.
    """
    how = fetching or Fetching.from_environment()
    try:
        check_url(source, frozenset(how.allowed))
    except ForbiddenAddressError as error:
        yield Unreadable(source, str(error), "forbidden")
        return
    with tempfile.TemporaryDirectory(prefix="cekangka-") as scratch:
        folder = how.pages or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        index = index_pages(folder.glob(f"*{SUFFIX}"))
        out = _new_file(folder, now)
        unchanged: list[str] = []
        for outcome in _crawl(_job_of(source, out, index, how)):
            if outcome.state == "unchanged":
                unchanged.append(outcome.url)
            elif outcome.state != "fetched":
                yield Unreadable(outcome.url, outcome.reason, outcome.state)
        for page in read_pages(out) if out.exists() else ():
            yield article_of(page, page.url)
        for page in read_stored(unchanged, index):
            yield article_of(page, page.url)


def _job_of(source: str, out: Path, index: dict[str, Stored], how: Fetching) -> Job:
    known = {
        url: {"digest": page.digest}
        | {name: page.headers[name] for name in ("etag", "last-modified") if page.headers.get(name)}
        for url, page in index.items()
    }
    return Job((source,), str(out), known, how.allowed, how.delay, how.timeout, how.max_pages)


def _new_file(folder: Path, now: datetime) -> Path:
    """A file of its own for each run: a run that is killed leaves a torn end in no file but its own."""
    stem = f"pages-{now:%Y%m%dT%H%M%SZ}"
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
            told = True
            yield Outcome(**json.loads(answer))
    finally:
        if process.poll() is None:
            process.terminate()
        process.stdout.close()
        process.wait()
    if not told:
        yield Outcome(job.urls[0], "failed", "cannot be fetched (the crawler stopped without an answer); try again")
