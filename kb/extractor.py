"""The version of the extractor: a hash over its rules, word lists and indicators."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from corpus.identity import hash_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

SOURCES = (".py", ".toml")


@cache
def read_extractor_version() -> str:
    """16 hex digits over every source file of `extract`: a changed rule is another version."""
    parts = [part for entry in _sources(resources.files("extract"), "extract") for part in entry]
    return hash_text(*parts)


def _sources(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        inner = f"{path}/{entry.name}"
        if entry.is_dir():
            yield from _sources(entry, inner)
        elif entry.name.endswith(SOURCES):
            yield inner, entry.read_text(encoding="utf-8")
