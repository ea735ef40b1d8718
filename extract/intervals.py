"""Intervals: which values a printed number permits, given its last digit and its hedge."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.claim import Bound

# From the table of hedges that editors agreed on; half open where the claim says so.
ABOUT = (Decimal("0.95"), Decimal("1.05"))
ALMOST = Decimal("0.93")
MORE_THAN = Decimal("1.15")
_ZERO = Decimal(0)
_HALF = Decimal("0.5")


def work_out_interval(  # noqa: PLR0911  # one return a bound
    value: Decimal, step: Decimal, bound: Bound, high: Decimal | None = None
) -> tuple[Decimal | None, Decimal | None]:
    """Lowest and highest value that the statement permits; None is unbounded.

    "8,24" (step 0.01) is 8.235 to 8.245; `high` is the stated upper end of a range.
    """
    if bound == "range" and high is not None:
        return value, high
    if bound == "about":
        low, top = value * ABOUT[0], value * ABOUT[1]
        return (low, top) if value >= 0 else (top, low)
    if bound == "almost":
        return value * ALMOST, value
    if bound == "more_than":
        return value, value * MORE_THAN
    if bound == "at_least":
        return value, None
    if bound in ("less_than", "at_most"):
        return (_ZERO, value) if value > 0 else (None, value)
    return value - step * _HALF, value + step * _HALF
