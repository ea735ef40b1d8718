"""Reads articles out of stored raw pages: any WARC file, and the folder that keeps what was crawled."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from corpus.apart import read_any_page
from corpus.decode import NotTextError, decode_text
from corpus.html_page import NotAPageError
from corpus.page_index import index_pages
from corpus.paging import split_address
from corpus.parts import digest_of, gather_parts, join_articles
from corpus.unreadable import Unreadable
from corpus.warc import SUFFIX, Page, read_pages

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from corpus.article import Article
    from corpus.page_index import Stored


def read_warc(path: Path, source: str) -> Iterator[Article | Unreadable]:
    """The articles of a WARC file; pages that are no articles are reported by their URL."""
    any_page = False

    def pages() -> Iterator[Page]:
        nonlocal any_page
        for page in read_pages(path):
            any_page = True
            if page.status == 200:
                yield page

    for parts in gather_parts(pages()):
        yield article_of(parts, source)
    if not any_page:
        yield Unreadable(source, "holds no web pages; give a WARC file with HTML responses")


def read_archive(folder: Path, *, done: Collection[str] = ()) -> Iterator[tuple[Path, Iterator[Article | Unreadable]]]:
    """Each WARC file of a folder of raw pages, oldest first, with its articles; files named in `done` are passed over.

    A page whose article goes on in another file is joined with the latest pages that the folder holds.
    """
    paths = sorted(folder.glob(f"*{SUFFIX}"))
    index = index_pages(paths)
    addresses = {split_address(url): url for url in index}

    def look_up(base: str, number: int) -> Page | None:
        url = addresses.get((base, number))
        return next(read_stored([url], index), None) if url else None

    for path in paths:
        if path.name not in done:
            pages = (page for page in read_pages(path) if page.status == 200)
            yield path, (article_of(parts, parts[0].url) for parts in gather_parts(pages, look_up))


def article_of(parts: Sequence[Page], source: str) -> Article | Unreadable:
    """The Article of the fetched pages of one article, or why it has none; `source` is what was given to ingest."""
    first = parts[0]
    base, number = split_address(first.url)
    if number > 1 and "?" in first.url.removeprefix(base):
        return Unreadable(first.url, f"is page {number} of an article whose first page is not here; ingest that page")
    try:
        articles = [_read(first, source)]
    except NotTextError as error:
        return Unreadable(first.url, str(error))
    except NotAPageError as error:
        return Unreadable(first.url, str(error), error.kind)
    for page in parts[1:]:
        try:
            articles.append(_read(page, source))
        except (NotTextError, NotAPageError):
            continue  # a page of pictures
    return dataclasses.replace(join_articles(articles), page_digest=digest_of(parts))


def _read(page: Page, source: str) -> Article:
    kind = page.headers.get("content-type", "")
    charset = kind.partition("charset=")[2].partition(";")[0].strip(" \"'") or None
    html = decode_text(page.body, declared=charset)
    return read_any_page(html, source=source, name=page.url, url=page.url, fetched_at=page.fetched_at)


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
