"""How alike two texts are word for word: normalised tokens, shingles, and the figures that both print."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SHINGLE = 3  # words
# A figure is one token ("8,24", "442.758"); apostrophes and hyphens inside a word do not split it.
TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")

MARKS = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class Wording:
    """The tokens of a text in lower case, its shingles as hashes, and its figures."""

    key: str
    shingles: frozenset[int]
    figures: frozenset[str]


def read_wording(text: str) -> Wording:
    """Normalise a text: compatibility forms, case, accents, punctuation and blanks make no difference."""
    plain = text if text.isascii() else MARKS.sub("", unicodedata.normalize("NFKD", text))
    tokens: Sequence[str] = TOKEN.findall(plain.casefold())
    # Hashes of strings differ between runs; only their equality is used, never their order.
    words = [" ".join(tokens[i : i + SHINGLE]) for i in range(max(1, len(tokens) - SHINGLE + 1))]
    figures = frozenset(token for token in tokens if token[0].isdigit())
    return Wording(" ".join(tokens), frozenset(map(hash, words)), figures)


def containment(one: Wording, other: Wording) -> float:
    """Share of the shingles of the shorter text that the longer one holds, 0 to 1."""
    smaller = min(len(one.shingles), len(other.shingles))
    return len(one.shingles & other.shingles) / smaller if smaller else 0.0


def share_figures(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether most figures of the text with fewer stand in the other: a template with other figures is no copy."""
    smaller = min(len(one), len(other))
    return smaller == 0 or len(one & other) * 2 > smaller
