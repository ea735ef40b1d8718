"""Ordinals and ranks: "ke-3", "peringkat 2"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 2
PATTERN = r"(?:{ordinal_words}(?: ke)?[ -]?|{counted_turns} ke |{ordinal_prefix}(?: ?- ?)?)#"

REASON = "ordinal or rank"
YIELDS_TO = "measures"
EXAMPLES = {
    "HUT ke-79 dirayakan.": {"skip": "79"},
    "Tim itu di peringkat 2.": {"skip": "2"},
    "Mereka juara 1 lomba.": {"skip": "1"},
    "Abad ke 21 tiba.": {"skip": "21"},
}
REJECTS = (
    "Dana mengalir ke 51 kelurahan.",
    "Ia pergi ke dua desa.",
    "Saham Melati naik 2 persen ke posisi 216 pada Rabu.",
)

_PRICE = re.compile(r"(?:persen|%|poin) (?:ke|menjadi|di|pada) posisi $")


def holds(spot: Spot) -> bool:
    """A rank is a whole number without groups, and no end of a step.

    "ke posisi 6.968,63" is the level of an index, "naik 2 persen ke posisi 216" the price of a share.
    """
    number = spot.numeral
    if _PRICE.search(spot.before):
        return False
    return number.step == 1 and number.scale == 1 and "." not in spot.low[number.start : number.end]
