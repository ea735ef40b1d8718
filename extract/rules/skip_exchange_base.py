"""The one unit of a currency whose price is told: "1 USD = Rp 16.295", "kurs 1 dolar AS setara Rp 16.000"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 2
PATTERN = r"# ?{currency_words} ?(?:=|setara(?: dengan)?|sama dengan|senilai|jadi|menjadi) ?(?:sekitar )?(?:rp|idr)"
REASON = "base of a rate"
EXAMPLES = {
    "Kursnya 1 USD = Rp 16.295.": {"skip": "1"},
    "Dengan kurs 1 dolar AS setara Rp 16.000, harganya naik.": {"skip": "1"},
}
REJECTS = (
    "Bantuan 5 juta USD = Rp 80 miliar.",
    "Harganya 1 USD per lembar.",
)


def holds(spot: Spot) -> bool:
    """Only one unit has a rate of exchange."""
    return spot.numeral.value == 1 and spot.numeral.scale == 1
