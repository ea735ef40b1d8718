"""Readings: what is known of each numeral while the engine of quantities works on an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from extract.claim import Bound
    from extract.numerals import Numeral


@dataclass(slots=True)
class NumberReading:
    """A numeral on its way to a quantity (`unit` is set) or a skip (`reason` is set).

    `start` and `end` take in sign and unit noun; `value` and `high` carry sign, scale and range.
    """

    numeral: Numeral
    start: int
    end: int
    value: Decimal
    step: Decimal
    unit: str | None = None
    noun_start: int = -1
    rule: str = ""
    version: int = 1
    reason: str = ""
    is_noun: bool = False  # the unit is a counted noun, a weaker sign than a measure
    high: Decimal | None = None
    per: str | None = None
    bound: Bound | None = None
    is_more: bool = False  # "35 juta lebih keluarga"
    rate_number: int = -1  # where the number of its rate stands ("per 1.000 penduduk"), -1 for none

    @property
    def is_bare(self) -> bool:
        """Neither unit nor reason to skip."""
        return self.unit is None and not self.reason

    @property
    def is_item(self) -> bool:
        """Counts things named by a noun, not by a measure."""
        return self.is_noun and self.unit is not None and self.unit.startswith("item:")

    @property
    def is_count(self) -> bool:
        """Counts people, families or things."""
        return self.unit in ("person", "family", "household") or self.is_item

    def take(self, unit: str, rule: str, version: int = 1) -> None:
        """Give the number a unit that stands elsewhere."""
        self.unit, self.rule, self.version, self.reason = unit, rule, version, ""
        self.noun_start = self.end

    def skip(self, reason: str, rule: str) -> None:
        """Note that the number is no quantity."""
        self.unit, self.reason, self.rule = None, reason, rule
