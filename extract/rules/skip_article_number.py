"""The number of an article named after it: "372 KUHP", "55 ayat 1 ke-1"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = (
    r"#[a-z]?(?: huruf [a-z])? ?"
    r"(?:ayat|kuhp|kuhap|kuhpidana|kuhperdata|juncto|uu (?:tipikor|ite|no|nomor|tppo|tpks|ri))(?!\w)"
)
REASON = "law, article or document number"
EXAMPLES = {
    "Ia dijerat dengan 372 KUHP.": {"skip": "372"},
    "Jaksa memakai 55 ayat (1) dalam dakwaan.": {"skip": "55"},
}
REJECTS = ("Hakim membahas dua ayat itu.", "Ada 5 UU baru tahun ini.")


def holds(spot: Spot) -> bool:
    """Articles are printed in digits."""
    return not spot.numeral.is_spelled
