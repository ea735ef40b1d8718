"""Versions of the program: hashes over the sources of a package, so that a changed rule is another version."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from corpus.identity import hash_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

SOURCES = (".py", ".toml", ".sql", ".csv")


@cache
def read_version(*packages: str) -> str:
    """16 hex digits over every source file of these packages: rules, word lists, SQL, reference figures."""
    return hash_text(
        *(part for package in packages for entry in _sources(resources.files(package), package) for part in entry)
    )


def _sources(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        inner = f"{path}/{entry.name}"
        if entry.is_dir():
            yield from _sources(entry, inner)
        elif entry.name.endswith(SOURCES):
            yield inner, entry.read_text(encoding="utf-8")
