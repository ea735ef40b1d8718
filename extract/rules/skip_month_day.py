"""A day or year beside a month's name: "12 November", "1446 H"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"#(?: ?- ?\d{1,2})? ?{month_words}(?!\w)"
REASON = "date"
EXAMPLES = {
    "Pada 12 November mereka datang.": {"skip": "12"},
    "Awal tahun 1446 H dirayakan.": {"skip": "1446"},
}
REJECTS = (
    "Ada 12 meja di aula.",
    "Sebanyak 5 hektare terbakar.",
)


def holds(spot: Spot) -> bool:
    """Eras ("h", "m") stand only after a year's number, and no day is larger than 31."""
    number = spot.numeral
    sign = spot.after.lstrip()[:2].rstrip()
    if sign in ("h", "m", "sm"):
        return 1000 <= number.value < 2100 and sign != "m"
    return number.value <= 31 or 1300 <= number.value < 2100
