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

from corpus.decode import MAX_BYTES
from corpus.portal_dates import read_instant

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

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
