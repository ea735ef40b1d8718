"""A spelled number in the name of a regency: "Kabupaten Lima Puluh Kota", "Bupati Lima Puluh Kota"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"# kota\b"
REASON = "part of a name"
EXAMPLES = {
    "Banjir melanda Kabupaten Lima Puluh Kota.": {"skip": "Lima Puluh"},
    "Bupati Lima Puluh Kota hadir.": {"skip": "Lima Puluh"},
    "Gempa terasa di Lima Puluh Kota.": {"skip": "Lima Puluh"},
}
REJECTS = (
    "Lima puluh kota ikut lomba itu.",
    "Di lima puluh kota harga naik.",
    "Sebanyak Lima Puluh Kota Ikut.",
)
_LEAD = re.compile(r"(?<![.!?:\"\n] )(?:(?<!\w)(?!Sebanyak )[A-Z][\w.]*|(?<!\w)(?:di|ke|dari|dan)) $")


def holds(spot: Spot) -> bool:
    """The regency with all its capitals, behind a capitalised word or a preposition: never what is counted."""
    number = spot.numeral
    printed = spot.text[number.start : number.end + 5]
    if printed != "Lima Puluh Kota":
        return False
    return _LEAD.search(spot.text, max(0, number.start - 24), number.start) is not None
