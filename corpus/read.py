"""Reads any source that a user may name into Articles, and says of every item that cannot be read why."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from corpus.decode import MAX_BYTES, NotTextError, decode_text
from corpus.identity import hash_text
from corpus.jsonl import NotAnArticleError, read_record
from corpus.plain import read_markdown, read_plain
from corpus.portal_dates import WIB
from corpus.publisher import load_publishers
from corpus.suggest import nearest
from corpus.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from corpus.article import Article
    from corpus.fetch import Fetching

SUFFIXES = (".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown", ".jsonl", ".ndjson", ".warc", ".warc.gz")
STDIN = "stdin"  # what an article from standard input is called
_LISTED = ".txt .html .md .jsonl .warc(.gz)"


def read_sources(
    sources: Iterable[str], *, published: date | None = None, fetching: Fetching | None = None
) -> Iterator[Article | Unreadable]:
    """Yield an Article or an Unreadable for every item of every source, in order; never raises for a bad source.

    A source is a file, a folder (read recursively, sorted), "-" for standard input, an http(s) URL of a page, a feed,
    a sitemap or an index page, or the name of a publisher (the stem of its file) for its feeds. `published` is the
    day of publication for articles that do not say theirs; `fetching` says how and since when pages are fetched.
    """
    for source in sources:
        for item in _read_source(source, fetching):
            if published and not isinstance(item, Unreadable) and item.published_at is None:
                midnight = datetime(published.year, published.month, published.day, tzinfo=WIB)
                yield dataclasses.replace(item, published_at=midnight, published_source="given")
            else:
                yield item


def _read_source(source: str, fetching: Fetching | None = None) -> Iterator[Article | Unreadable]:
    if source == "-":
        yield from map(_name_stdin, _read_stdin())
    elif source.lower().startswith(("http://", "https://")):
        yield from _read_url(source, fetching)
    else:
        try:
            yield from _read_path(Path(source), source, fetching)
        except OSError as error:
            reason = f"cannot be opened ({error.strerror or error}); check the name and the rights"
            yield Unreadable(source, reason, "failed")
        except ValueError as error:
            yield Unreadable(source.replace("\x00", "\\0"), f"is no file name ({error}); check the name", "failed")


def _read_path(path: Path, source: str, fetching: Fetching | None) -> Iterator[Article | Unreadable]:
    if path.is_dir():
        yield from _read_folder(path, source)
    elif not path.exists():
        known = next((one for one in load_publishers() if one.stem == source.lower() and one.feeds), None)
        if known:
            from corpus.fetch import Fetching, fetch_publisher  # noqa: PLC0415 - as in _read_url

            yield from fetch_publisher(known, now=datetime.now(UTC), fetching=fetching or Fetching.from_environment())
        else:
            yield Unreadable(source, f"does not exist; {_hint(source)}", "failed")
    elif not path.is_file():
        yield Unreadable(source, "is no regular file; give a file, a folder, a URL or -", "failed")
    else:
        yield from _read_file(path, source)


def _hint(source: str) -> str:
    """What to do about a name that is neither a file nor a publisher's."""
    if any(mark in source for mark in "/\\."):
        return "check the name"
    named = [one.stem for one in load_publishers() if one.feeds]
    meant = nearest(source, named)
    return f"did you mean the publisher {meant}?" if meant else f"check the name; publishers are {', '.join(named)}"


def _read_folder(folder: Path, source: str) -> Iterator[Article | Unreadable]:
    faults: list[OSError] = []
    paths: list[Path] = []
    for root, folders, names in os.walk(folder, onerror=faults.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths.extend(Path(root, name) for name in names if not name.startswith(".") and name.lower().endswith(SUFFIXES))
    for fault in faults:
        yield Unreadable(str(fault.filename), f"cannot be opened ({fault.strerror}); check the rights", "failed")
    if not paths and not faults:
        yield Unreadable(source, f"holds no articles; it needs files that end in {_LISTED}", "failed")
    for path in sorted(paths):
        yield from _read_source(str(path))


def _read_file(path: Path, source: str) -> Iterator[Article | Unreadable]:
    lower = path.name.lower()
    if lower.endswith((".warc", ".warc.gz")):
        from corpus.archive import read_warc  # noqa: PLC0415 - the reader is only loaded where it is needed

        yield from read_warc(path, source)
    elif lower.endswith((".jsonl", ".ndjson")):
        yield from _read_jsonl(path, source)
    elif path.stat().st_size > MAX_BYTES:
        size = path.stat().st_size / 1048576
        yield Unreadable(
            source, f"is {size:.0f} MB, more than the {MAX_BYTES // 1048576} MB that an article may have; cut it"
        )
    else:
        yield _read_bytes(path.read_bytes(), source, path.name)


def _read_bytes(raw: bytes, source: str, name: str) -> Article | Unreadable:
    """One article of one file: HTML and Markdown by suffix, anything else by its look."""
    lower = name.lower()
    try:
        text = decode_text(raw)
    except NotTextError as error:
        return Unreadable(source, str(error))
    if lower.endswith((".html", ".htm", ".xhtml")) or (
        not lower.endswith((".md", ".markdown", ".txt")) and _looks_html(text)
    ):
        return _read_html(text, source, name)
    read = read_markdown if lower.endswith((".md", ".markdown")) else read_plain
    article = read(text, source=source, name=name)
    return article or Unreadable(source, "holds no article text, only page furniture; save the article itself")


def _read_html(text: str, source: str, name: str) -> Article | Unreadable:
    # The parsers of pages take longer to load than a draft in plain text takes to read.
    from corpus.apart import read_any_page  # noqa: PLC0415
    from corpus.html_page import NotAPageError  # noqa: PLC0415

    try:
        return read_any_page(text, source=source, name=name)
    except NotAPageError as error:
        return Unreadable(source, str(error), error.kind)


def _looks_html(text: str) -> bool:
    head = text[:2000].lstrip("\ufeff \t\r\n").lower()
    return head.startswith(("<!doctype", "<html", "<head", "<body", "<?xml")) or (
        "<p" in head and "</" in head and head.startswith("<")
    )


def _read_jsonl(path: Path, source: str) -> Iterator[Article | Unreadable]:
    """Line by line, so that a file of any size fits into memory."""
    any_line = False
    with path.open("rb") as file:
        for number, raw in enumerate(_capped_lines(file), 1):
            if raw.strip(b" \t\r\n\xef\xbb\xbf"):
                any_line = True
                yield _read_jsonl_line(raw, source, path.name, number)
    if not any_line:
        yield Unreadable(source, "is empty; give a file that holds an article")


def _capped_lines(file: IO[bytes]) -> Iterator[bytes]:
    """The lines of a file; of one that is longer than an article may be, only so much that its reader refuses it."""
    readline = file.readline
    while raw := readline(MAX_BYTES + 1):
        if len(raw) > MAX_BYTES and not raw.endswith(b"\n"):
            while (rest := readline(MAX_BYTES)) and not rest.endswith(b"\n"):
                pass
        yield raw


def _read_jsonl_line(raw: bytes, source: str, name: str, number: int) -> Article | Unreadable:
    where = f"{source}:{number}"
    try:
        line = decode_text(raw, repair=False).strip("\r\n\ufeff \t")
        article = read_record(line, source=source, name=name, position=number)
    except (NotTextError, NotAnArticleError) as error:
        return Unreadable(where, f"line {number} {error}")
    return article


def _name_stdin(item: Article | Unreadable) -> Article | Unreadable:
    """ "-" says nothing in a report."""
    if isinstance(item, Unreadable) or (item.label != "-" and not item.label.startswith("-:")):
        return item
    return dataclasses.replace(item, label=item.label.replace("-", STDIN, 1))


def _read_stdin() -> Iterator[Article | Unreadable]:
    """JSONL line by line, as from a file; anything else is one article."""
    stream = sys.stdin.buffer
    head, first = b"", b""
    while not first and len(head) <= MAX_BYTES and (line := stream.readline(MAX_BYTES + 1)):
        head += line
        first = line.strip(b"\xef\xbb\xbf \t\r\n")
    if first.startswith(b"{") and _is_json(first):
        above = head.rstrip(b"\n").count(b"\n")
        yield _read_jsonl_line(first, "-", "-", above + 1)
        for number, line in enumerate(_capped_lines(stream), above + 2):
            if line.strip(b" \t\r\n\xef\xbb\xbf"):
                yield _read_jsonl_line(line, "-", "-", number)
        return
    raw = head + stream.read(max(MAX_BYTES + 1 - len(head), 0))
    item = _read_bytes(raw, "-", "-")
    if not isinstance(item, Unreadable) and not item.url and not item.title:
        item = dataclasses.replace(item, article_id=hash_text("text", item.text))  # drafts have no name to go by
    yield item


def _is_json(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return line.rstrip().endswith(b"}") and b'"text"' in line


def _read_url(source: str, fetching: Fetching | None) -> Iterator[Article | Unreadable]:
    from corpus.fetch import fetch_articles  # noqa: PLC0415 - the crawler is only loaded where it is needed

    yield from fetch_articles([source], now=datetime.now(UTC), fetching=fetching)
