"""The table a type: errors planted, the share found with its Wilson interval, and what was flagged besides.

"E astray" are findings of label E in the planted sentence under a code that does not fit the error, "E besides" those
elsewhere in the article.
"""

from __future__ import annotations

from collections import Counter
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.mutation.judge import Outcome

Z = 1.96


def wilson(hits: int, n: int) -> tuple[float, float]:
    """The 95 % interval of Wilson for `hits` of `n`; (0, 1) for none."""
    if n == 0:
        return 0.0, 1.0
    share, square = hits / n, Z * Z
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = Z / (1 + square / n) * sqrt(share * (1 - share) / n + square / (4 * n * n))
    return middle - half, middle + half


def write_table(outcomes: Iterable[Outcome], undecidable: Counter[str]) -> list[str]:
    """Lines of the table, types in order of name, the sum below."""
    tally: dict[str, Counter[str]] = {}
    for outcome in outcomes:
        row = tally.setdefault(outcome.planting.mutation.name, Counter())
        row["n"] += 1
        row["found"] += outcome.is_found
        row["astray"] += len(outcome.astray)
        row["besides"] += len(outcome.besides)
    total: Counter[str] = sum(tally.values(), Counter())
    lines = [
        f"{'planted error':<22}{'n':>5}{'found':>7}{'recall':>8}  {'95 %':<12}{'E astray':>9}{'E besides':>10}{'undecidable':>13}"
    ]
    for name, row in [*sorted(tally.items()), ("all", total)]:
        low, high = wilson(row["found"], row["n"])
        skipped = undecidable.total() if name == "all" else undecidable[name]
        lines.append(
            f"{name:<22}{row['n']:>5}{row['found']:>7}{row['found'] / max(row['n'], 1):>8.2f}  "
            f"{low:.2f}-{high:.2f}   {row['astray']:>8}{row['besides']:>10}{skipped:>13}"
        )
    return lines
