"""Knows which pages the stored WARC files hold without unpacking them: each has an index beside it, made from it.

An index is never the only place of anything: it is made when it is first wanted, written whole or not at all, and holds
the size and the time of the file that it was made from. Where those differ, or it cannot be read, it is made again.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from corpus.warc import read_pages

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SUFFIX = ".index"
VERSION = 1  # of the lines of an index


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
        known = _read_index(path)
        for url, digest, headers in _make_index(path) if known is None else known:
            newest[url] = Stored(path, digest, headers)
    return newest


def _stamp(path: Path) -> list[int]:
    found = path.stat()
    return [VERSION, found.st_size, found.st_mtime_ns]


def _read_index(path: Path) -> list[list[Any]] | None:
    """URL, digest and headers of each page of a file by its index, or None where that is missing, old or broken."""
    try:
        lines = path.with_name(path.name + SUFFIX).read_text("utf-8").splitlines()
        stamp, count = json.loads(lines[0])
        pages = [json.loads(line) for line in lines[1:]]
        is_whole = stamp == _stamp(path) and len(pages) == count and all(len(page) == 3 for page in pages)
    except (OSError, ValueError, TypeError, LookupError):
        return None
    return pages if is_whole else None


def _make_index(path: Path) -> list[list[Any]]:
    """The same from the file itself; it is kept where the folder can be written to."""
    stamp = _stamp(path)  # taken first: a page that is added meanwhile makes the index old, not wrong
    pages: list[list[Any]] = [[page.url, page.digest, page.headers] for page in read_pages(path)]
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    try:
        draft.write_text("\n".join(map(json.dumps, [[stamp, len(pages)], *pages])) + "\n", "utf-8")
        draft.replace(path.with_name(path.name + SUFFIX))
    except OSError:
        draft.unlink(missing_ok=True)
    return pages
