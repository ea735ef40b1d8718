"""What prices of shares measure: "PT Bank Melati Tbk naik 2 persen ke harga Rp 900 per lembar saham", "harga saham"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.phrase_parts import Phrase

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_OF_SHARES = ("lembar saham", "saham", "lembar")
_PRICED = ("harga ", "nilai ", "dividen", "laba ")
_AHEAD = 8  # tokens from a change to the price that it leads to


def name_share_price(line: Line, token: int, quantity: Quantity, found: Phrase | None) -> Phrase | None:
    """The phrase for the price of a company's share, or its change; `found` for any other number."""
    if found is None or found.text.lower().startswith(_PRICED):
        return found
    words = found.text.lower().split()
    if words[0] not in ("pt", "saham", "emiten") and "tbk" not in words:
        return found
    if quantity.unit.isupper():
        is_price = quantity.per in _OF_SHARES
    else:
        is_price = quantity.unit == "percent" and _leads_to_price(line, token)
    if not is_price:
        return found
    company = found.text[len(words[0]) + 1 :] if words[0] == "saham" else found.text
    return Phrase(found.first, found.last, f"harga saham {company}")


def _leads_to_price(line: Line, token: int) -> bool:
    """Whether a price of a share follows: "2 persen ke harga Rp 900 per lembar saham"."""
    return any(
        other.unit.isupper() and other.per in _OF_SHARES and 0 < place - token <= _AHEAD
        for place, other in line.quantities
    )
