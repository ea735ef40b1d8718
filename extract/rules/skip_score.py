"""Scores of matches: "menang 3-1", "skor 2-0"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"{match_words}(?: [a-z-]+){0,3} #(?: ?[-:] ?\d{1,3})(?![\d.,]*\d)"
REASON = "score"
YIELDS_TO = "nouns"
EXAMPLES = {
    "Melati FC menang 3-1 atas Kencana.": {"skip": "3"},
    "Laga berakhir 2-2 malam itu.": {"skip": "2"},
}
REJECTS = (
    "Ia menunggu 5-10 tahun.",
    "Sekitar 3-4 orang terluka.",
)


def holds(spot: Spot) -> bool:
    """Goals and points are small whole numbers."""
    return spot.numeral.step == 1 and spot.numeral.value < 200
