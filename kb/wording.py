"""How alike two texts are word for word: normalised tokens, shingles, and the figures that both print."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# A figure is one token ("8,24", "442.758"); apostrophes and hyphens inside a word do not split it.
TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")

MARKS = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class Wording:
    """The tokens of a text in lower case, its shingles of three words as hashes, and its figures."""

    key: str
    shingles: frozenset[int]
    figures: frozenset[str]


def read_tokens(text: str) -> list[str]:
    """The words and figures of a text, without case, accents, compatibility forms and punctuation."""
    plain = text if text.isascii() else MARKS.sub("", unicodedata.normalize("NFKD", text))
    return TOKEN.findall(plain.casefold())


def read_figures(tokens: Sequence[str]) -> frozenset[str]:
    """The figures among the tokens."""
    return frozenset(token for token in tokens if token[0].isdigit())


def read_wording(text: str) -> Wording:
    """The wording of a short text, a paragraph."""
    tokens = read_tokens(text)
    # Hashes of strings differ between runs; only their equality is used, never their order.
    shingles = frozenset(map(hash, zip(tokens, tokens[1:], tokens[2:], strict=False))) or frozenset(
        {hash(tuple(tokens))}
    )
    return Wording(" ".join(tokens), shingles, read_figures(tokens))


def share_figures(one: frozenset[str], other: frozenset[str], share: float = 0.5) -> bool:
    """Whether more than this share of the figures of the text with fewer stand in the other.

    A template with other figures is no copy.
    """
    smaller = min(len(one), len(other))
    return smaller == 0 or len(one & other) > share * smaller
