"""A bare year: "sejak 1998", "2023/2024"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"#(?![\d%])"
REASON = "year"
YIELDS_TO = "nouns"
EXAMPLES = {
    "Mereka menikah pada 1998 di sana.": {"skip": "1998"},
    "Target 2026 tercapai.": {"skip": "2026"},
}
REJECTS = (
    "Sebanyak 2.024 orang hadir.",
    "Ada 1998 orang di sana.",
)


def holds(spot: Spot) -> bool:
    """Four plain digits between 1800 and 2100."""
    number = spot.numeral
    return number.end - number.start == 4 and not number.is_spelled and number.step == 1 and 1800 <= number.value < 2100
