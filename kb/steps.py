"""SQL files of this package: the numbered schema, the views, and the named steps of ingest and derivation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

from corpus.identity import hash_text


@dataclass(frozen=True, slots=True)
class SqlFile:
    """One .sql file: its stem, its text, and 16 hex digits over the text."""

    name: str
    text: str

    @property
    def content_hash(self) -> str:
        return hash_text(self.text)


@cache
def load_folder(folder: str) -> tuple[SqlFile, ...]:
    """The .sql files of `kb/<folder>`, ordered by name."""
    entries = sorted(resources.files("kb").joinpath(folder).iterdir(), key=lambda item: item.name)
    return tuple(
        SqlFile(entry.name.removesuffix(".sql"), entry.read_text(encoding="utf-8"))
        for entry in entries
        if entry.name.endswith(".sql")
    )


@cache
def load_step(name: str) -> str:
    """The text of `kb/steps/<name>.sql`."""
    return resources.files("kb").joinpath("steps", f"{name}.sql").read_text(encoding="utf-8")
