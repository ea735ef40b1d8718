"""A number at the end of a name: "Naikoten 1", "Nikkei 225"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"#"
REASON = "part of a name"
YIELDS_TO = "nouns"
EXAMPLES = {
    "Lurah Melati 1 hadir.": {"skip": "1"},
    "Bus Kencana 12 mogok.": {"skip": "12"},
}
REJECTS = (
    "Di Melati ada 5 orang.",
    "Kota Kencana 5 persen lebih tinggi.",
    "MELATI – Sebanyak 12 dari 15 kabupaten kering.",
    "MELATI - Tercatat 12 dari 15 kabupaten kering.",
)

# A capital after a full stop or the dash of a dateline begins a sentence, not a name.
_CAPITAL_BEFORE = re.compile(r"(?<![.!?:\"“\n–—])(?<! -) (?:[A-Z][\w.'&-]*|[A-Z]{2,})(?<!\.) $")


def holds(spot: Spot) -> bool:
    """A capitalised word before a small whole number, or before a capitalised number word ("Nusa Dua")."""
    number = spot.numeral
    if number.is_spelled:
        return (
            spot.text[number.start].isupper()
            and _CAPITAL_BEFORE.search(spot.text, max(0, number.start - 24), number.start) is not None
        )
    if number.step != 1 or number.scale != 1 or number.value > 9999:
        return False
    return _CAPITAL_BEFORE.search(spot.text, max(0, number.start - 24), number.start) is not None
