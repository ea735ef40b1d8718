"""An age in brackets after a name: "Budi (25)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"#\)"
UNIT = "year"
EXAMPLES = {
    "Korban, Sinta (25), dirawat.": {"surface": "25", "value": "25", "unit": "year"},
    "Seorang warga berinisial AS (41) ditangkap.": {"surface": "41", "value": "41", "unit": "year"},
}
REJECTS = (
    "Menurut Pasal 5 ayat (1) undang-undang itu.",
    "Syaratnya (1) sehat.",
)


_NAME = re.compile(r"(?:[A-Z][\w'.]*|\balias \w+) \($")


def holds(spot: Spot) -> bool:
    """Whether a bracket and before it a name stand in front, and the number can be an age."""
    start = spot.numeral.start
    if not spot.before.endswith("("):
        return False
    return 0 < spot.numeral.value <= 110 and _NAME.search(spot.text, max(0, start - 24), start) is not None
