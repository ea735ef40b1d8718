"""Parts: what a date rule reads off the page, before a missing year is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# hijri_* grains keep their own calendar; "shift" counts units from publication, "context" from the period spoken of;
# "last" is a span that ends with publication ("tiga tahun terakhir"), "same" the part spoken of in another year.
Grain = Literal[
    "day", "weekday", "month", "quarter", "half", "third", "year", "decade", "shift", "context", "last", "same",
    "hijri_day", "hijri_month", "hijri_year",
]  # fmt: skip


@dataclass(slots=True)
class Part:
    """A calendar expression with what it states; `text[start:end]` is its surface.

    `day`, `month`, `index` (of a quarter, half or third) and `year` are as printed, None where not printed.
    `shift` counts `unit`s from publication or context ("tahun lalu" is -1 year); with another grain it gives the
    year: "Mei tahun lalu" is month 5 with shift -1. `last` is the other end of a range; `weekdays` are those printed.
    """

    start: int
    end: int
    grain: Grain
    year: int | None = None
    month: int | None = None
    day: int | None = None
    index: int | None = None
    shift: int | None = None
    unit: str = "year"
    last: Part | None = None
    weekdays: tuple[int, ...] = ()
    eve: bool = False  # "malam Minggu (7/6)" may mean the evening of the day before
    bare: bool = False  # digits that are a date only beside a weekday or in brackets: "12/11"
    doubtful: bool = (
        False  # "minggu lalu (15/10/2025)": the weekday may be the word for week, so it contradicts nothing
    )
    rule: str = ""  # set by the scanner
    version: int = 0

    @property
    def states_year(self) -> bool:
        """Whether a year is printed at either end."""
        return self.year is not None or (self.last is not None and self.last.year is not None)

    @property
    def last_year(self) -> int | None:
        """The later printed year."""
        if self.last is not None and self.last.year is not None:
            return self.last.year
        return self.year
