"""Keeps raw pages as WARC files and reads pages from any WARC, those of Common Crawl's news included."""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fastwarc.warc import ArchiveIterator, WarcRecordType
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from corpus.decode import MAX_BYTES, NotTextError, decode_text
from corpus.html_page import NotAPageError, read_page
from corpus.portal_dates import read_instant
from corpus.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from corpus.article import Article

SUFFIX = ".warc.gz"


@dataclass(frozen=True, slots=True)
class Page:
    """A fetched page; header names are lower case."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes
    fetched_at: datetime | None = None

    @property
    def digest(self) -> str:
        """Content hash of the body: an unchanged page has an unchanged digest."""
        return hashlib.sha256(self.body).hexdigest()


class _MemoryWriter(WARCWriter):  # type: ignore[misc]
    """warcio buffers each record in a spooled file that it never closes; pages are small enough for memory."""

    def _create_temp_file(self) -> io.BytesIO:
        return io.BytesIO()


class PageWriter:
    """Writes pages to one new WARC file; each is on disk before `write` returns, so a killed crawl loses none."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("xb")
        self._writer = _MemoryWriter(self._file, gzip=True)

    def write(self, page: Page) -> None:
        """Append one response record."""
        headers = StatusAndHeaders(f"{page.status} OK", sorted(page.headers.items()), protocol="HTTP/1.1")
        stamp = {"WARC-Date": page.fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ")} if page.fetched_at else None
        record = self._writer.create_warc_record(
            page.url, "response", payload=io.BytesIO(page.body), http_headers=headers, warc_headers_dict=stamp
        )
        self._writer.write_record(record)
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def read_pages(path: Path) -> Iterator[Page]:
    """The HTML responses of a WARC file; a record that a killed writer left incomplete ends the file quietly."""
    with path.open("rb") as stream:
        records = iter(
            ArchiveIterator(
                stream, record_types=WarcRecordType.response, parse_http=True, max_content_length=4 * MAX_BYTES
            )
        )
        while True:
            try:
                record = next(records)
                page = _page_of(record)
            except StopIteration:
                return
            except (OSError, ValueError, EOFError, RuntimeError):
                return
            if page:
                yield page


def _page_of(record: Any) -> Page | None:
    http = record.http_headers
    if http is None or not record.headers.get("WARC-Target-URI"):
        return None
    headers = {str(name).lower(): str(value) for name, value in http.items()}
    kind = headers.get("content-type", "text/html").lower()
    if not any(word in kind for word in ("html", "xml", "text/plain")):
        return None
    stamp = read_instant(record.headers.get("WARC-Date") or "")
    body = record.reader.read(MAX_BYTES + 1)
    return Page(
        record.headers["WARC-Target-URI"].strip("<>"),
        int(http.status_code or 0),
        headers,
        body,
        stamp.at if stamp else None,
    )


def read_warc(path: Path, source: str) -> Iterator[Article | Unreadable]:
    """The articles of a WARC file; pages that are no articles are reported by their URL."""
    any_page = False
    for page in read_pages(path):
        any_page = True
        if page.status == 200:
            yield article_of(page, source)
    if not any_page:
        yield Unreadable(source, "holds no web pages; give a WARC file with HTML responses")


def article_of(page: Page, source: str) -> Article | Unreadable:
    """The Article of a fetched page, or why it has none; `source` is the file or URL given to ingest."""
    kind = page.headers.get("content-type", "")
    charset = kind.partition("charset=")[2].partition(";")[0].strip(" \"'") or None
    try:
        html = decode_text(page.body, declared=charset)
        return read_page(html, source=source, name=page.url, url=page.url, fetched_at=page.fetched_at)
    except NotTextError as error:
        return Unreadable(page.url, str(error))
    except NotAPageError as error:
        return Unreadable(page.url, str(error), error.kind)


@dataclass(frozen=True, slots=True)
class Stored:
    """What the store knows of the latest page of a URL, without its body."""

    path: Path
    digest: str
    headers: dict[str, str]


def index_pages(paths: Iterable[Path]) -> dict[str, Stored]:
    """The latest stored page of each URL, for conditional requests; files are taken in the order of their names."""
    newest: dict[str, Stored] = {}
    for path in sorted(paths):
        for page in read_pages(path):
            newest[page.url] = Stored(path, page.digest, page.headers)
    return newest


def read_stored(urls: Collection[str], index: dict[str, Stored]) -> Iterator[Page]:
    """The latest stored pages of some URLs, file by file."""
    wanted: dict[Path, dict[str, str]] = {}
    for url in urls:
        if url in index:
            wanted.setdefault(index[url].path, {})[url] = index[url].digest
    for path in sorted(wanted):
        for page in read_pages(path):
            if wanted[path].get(page.url) == page.digest:
                del wanted[path][page.url]
                yield page
