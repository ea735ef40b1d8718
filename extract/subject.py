"""Tells whether an article is about what no area has figures of: a match, a product, shares, gold, a case at law."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Literal, cast

from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping

Subject = Literal["sport", "product", "shares", "gold", "case"]

_WORD = re.compile(r"[^\W\d_]+")
_WORDS = load_words("subjects")
_LISTS = {
    name: (frozenset(group["words"]) - frozenset(group["weak"]), frozenset(group["words"]))
    for name, group in _WORDS.items()
}
_WIDTH = 12_000  # code points: the longest articles say what they are about long before
_DENSITY = 40  # one word in so many
_STRONG = 3  # different words that stand in no other article
_DIFFERENT = 4


def find_subject(text: str) -> Subject | None:
    """The subject whose words are densest, or None where none is dense; linear in the length looked at."""
    words = _WORD.findall(text[:_WIDTH].lower())
    counts = Counter(words)
    dense = {name: count for name in _LISTS if (count := _count(counts, name)) and count * _DENSITY >= len(words)}
    return cast("Subject", max(dense, key=lambda name: (dense[name], name))) if dense else None


def _count(counts: Mapping[str, int], name: str) -> int:
    strong, every = _LISTS[name]
    found = every.intersection(counts)
    if len(found) < _DIFFERENT or len(found & strong) < _STRONG:
        return 0
    return sum(counts[word] for word in found)
