"""Scores of matches: "menang 3-1", "skor 2-0"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.number_rules import unit_words

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

_NEXT = re.compile(r" ?[-:] ?(\d{1,3}) ?([a-z%]+)")


def holds(spot: Spot) -> bool:
    """Goals and points are small whole numbers, and no unit follows the second ("masa kerja 0-32 tahun")."""
    following = _NEXT.match(spot.after)
    is_range = following is not None and following[2] in unit_words() and spot.numeral.value < int(following[1])
    return spot.numeral.step == 1 and spot.numeral.value < 200 and not is_range
