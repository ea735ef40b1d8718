"""A year before a currency that rises or falls: "sepanjang 2024 rupiah melemah"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = (
    r"\b(?:pada|sepanjang|sejak|selama|awal|akhir|pertengahan|tahun|memasuki|semester|kuartal) "
    r"#(?= (?:nilai tukar |kurs )?(?:rupiah|dolar|dollar|yen|euro|yuan|ringgit|won|baht|peso)\b(?! per\b))"
)
REASON = "year"
EXAMPLES = {
    "Sepanjang 2024 rupiah melemah.": {"skip": "2024"},
    "Sejak awal 2024 dolar AS menguat.": {"skip": "2024"},
}
REJECTS = (
    "Harganya 2024 rupiah.",
    "Harga dipatok pada 2024 rupiah per lembar.",
)


def holds(spot: Spot) -> bool:
    """Four plain digits between 1900 and 2100."""
    number = spot.numeral
    return number.end - number.start == 4 and number.scale == 1 and number.step == 1 and 1900 <= number.value < 2100
