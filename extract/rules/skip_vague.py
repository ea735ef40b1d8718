"""Vague plurals alone: "puluhan warga", "ratusan tahun"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"#"
REASON = "vague number"
EXAMPLES = {
    "Ratusan warga datang ke alun-alun.": {"skip": "Ratusan"},
    "Puluhan rumah rusak.": {"skip": "Puluhan"},
}
REJECTS = (
    "Puluhan ribu orang mengungsi.",
    "Sebanyak 20-an orang hadir.",
)


def holds(spot: Spot) -> bool:
    """A vague word without a scale word: nothing that a reader could check."""
    number = spot.numeral
    return number.high is not None and " " not in spot.low[number.start : number.end]
