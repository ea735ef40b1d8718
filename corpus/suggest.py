"""Finds what a misspelt or foreign name was meant to be: the keys of a record, the names of publishers."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NEAR = 75.0  # likeness of two spellings, of 100: "kompass", "publised_at"
NAMED = 5  # keys that one line names
# What other programs call the keys of a record.
_FOREIGN = {
    "published_at": ("published", "date", "datetime", "time", "timestamp", "pubdate", "publish_date", "tanggal"),
    "text": ("body", "content", "isi", "konten", "article"),
    "title": ("headline", "judul"),
    "url": ("link", "permalink", "address", "tautan"),
    "publisher": ("source", "outlet", "media", "site", "sumber"),
    "authors": ("writer", "byline", "reporter", "penulis"),
    "id": ("article_id", "_id", "guid", "uid"),
}  # fmt: skip
_MEANT = {word: key for key, words in _FOREIGN.items() for word in words}


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that `word` is a misspelling of, or None."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - loaded for the few who mistype

    found = process.extractOne(word.casefold(), list(choices), scorer=fuzz.ratio, score_cutoff=NEAR)
    return str(found[0]) if found else None


@lru_cache(maxsize=1024)  # the records of a file have the same keys
def meant_key(key: str, keys: tuple[str, ...]) -> str | None:
    """The key of a record that another name stands for: "date" is "published_at", "titel" is "title"."""
    return _MEANT.get(key.casefold()) or nearest(key, keys)


def tell_unread(keys: Mapping[str, str]) -> str:
    """One line on the keys of records that are not read, each with what was probably meant, or ""."""
    hints = [f'"{key}" (did you mean "{meant}"?)' for key, meant in keys.items() if meant]
    named = hints + [f'"{key}"' for key, meant in keys.items() if not meant]
    return f"keys of records that are not read: {', '.join(named[:NAMED])}{', ...' if len(named) > NAMED else ''}"
