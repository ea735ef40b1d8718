"""The word "satu" as an article or behind a set word: "salah satu", "nomor satu"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"{article_words} #(?!-)"
REASON = "not a count"
YIELDS_TO = "nothing"
EXAMPLES = {
    "Ia salah satu tokoh di Melati.": {"skip": "satu"},
    "Lagu itu nomor satu.": {"skip": "satu"},
}
REJECTS = (
    "Hanya satu orang yang datang.",
    "Ia membeli satu unit mobil.",
)


def holds(spot: Spot) -> bool:
    """Only the word, never the figure 1."""
    return spot.numeral.is_spelled and spot.numeral.value == 1
