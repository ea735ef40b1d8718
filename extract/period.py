"""Period: a half-open interval of days with the label that statistics people use for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

PeriodBasis = Literal["stated", "inferred", "publication"]


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start` up to but not including `end`.

    `label` is "2024", "2024-03", "2024-Q3", "2024-S1", "2024-11-14", or "2024-01/2024-09" for any other span
    (both ends inclusive, at the finest level that the text gives).
    """

    start: date
    end: date
    label: str
    basis: PeriodBasis = "stated"
