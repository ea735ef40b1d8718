"""Tells whether an article is about what no area has figures of: a match, a product, shares, gold, a case at law."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Literal, cast

from extract.tokens import find_tokens
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
    vocabulary = find_tokens(text).places
    if not any(_has_enough(vocabulary, *lists) for lists in _LISTS.values()):
        return None  # as in most articles: no need to count
    words = _WORD.findall(text[:_WIDTH].lower())
    counts = Counter(words)
    dense = {name: count for name in _LISTS if (count := _count(counts, name)) and count * _DENSITY >= len(words)}
    return cast("Subject", max(dense, key=lambda name: (dense[name], name))) if dense else None


def _has_enough(words: Mapping[str, object], strong: frozenset[str], every: frozenset[str]) -> bool:
    return len(strong.intersection(words)) >= _STRONG and len(every.intersection(words)) >= _DIFFERENT


def _count(counts: Mapping[str, int], name: str) -> int:
    strong, every = _LISTS[name]
    return sum(counts[word] for word in every.intersection(counts)) if _has_enough(counts, strong, every) else 0
