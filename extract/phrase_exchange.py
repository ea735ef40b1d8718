"""What rates of exchange measure: "Jisdor menempatkan rupiah di Rp 14.155" is the "kurs referensi Jisdor rupiah"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.phrase_parts import Phrase

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_LOWEST, _HIGHEST = 5000, 30000  # rupiah a dollar since 1998
_BREAKS = frozenset([".", ";", "sementara", "sedangkan", "namun"])
_NEAR = 8  # tokens
_DOLLARS = frozenset(["dolar", "dollar"])
_NAMED = ("nilai tukar", "kurs")
_REFERENCE = "jisdor"


def name_exchange(line: Line, token: int, quantity: Quantity, found: Phrase | None) -> Phrase | None:
    """The phrase for a rate of the rupiah; `found` for any other number."""
    if found is None and quantity.unit == "index" and "ihsg" in line.words[:token]:
        return Phrase(token, token + 1, "IHSG")
    if quantity.unit != "IDR" or not _LOWEST <= quantity.value < _HIGHEST:
        return found
    for at in range(token - 1, -1, -1):
        if line.words[at] in _BREAKS:
            break
        if line.words[at] == _REFERENCE:
            return Phrase(at, at + 1, "kurs referensi Jisdor rupiah")
    if found is None:
        return _name_currency(line, token)
    if "rupiah" not in found.text.lower().split() or found.text.lower().startswith(_NAMED):
        return found
    return Phrase(found.first, found.last, "nilai tukar rupiah")


def _name_currency(line: Line, token: int) -> Phrase | None:
    near = line.words[max(0, token - _NEAR) : token]
    per = next((item.per or "" for place, item in line.quantities if place == token), "")
    if "rupiah" in near or per.startswith(("dolar", "dollar")):
        return Phrase(token, token + 1, "nilai tukar rupiah")
    if _DOLLARS.isdisjoint(near) or QUANTITY in near:
        return None
    return Phrase(token, token + 1, "kurs dolar AS")
