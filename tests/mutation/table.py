"""The table a type: errors planted, the share found with its Wilson interval, and what was flagged besides.

"decided" are the errors whose place the text decides for any reader (printed.is_decided); for types that are planted
in no other places both counts are the same. "undecidable" counts the places where none was planted, as the figure
stands there alone.

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
WIDTHS = (8, 6, 7)


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
        row["decided"] += outcome.planting.is_decided
        row["found decided"] += outcome.is_found and outcome.planting.is_decided
        row["astray"] += len(outcome.astray)
        row["besides"] += len(outcome.besides)
    total: Counter[str] = sum(tally.values(), Counter())
    heads = ("n", "found", "recall"), ("decided", "found", "recall"), ("E astray", "E besides", "undecidable")
    lines = [
        f"{'planted error':<22}" + "".join(f"{head:>{width}}" for head, width in zip(heads[0], WIDTHS, strict=True))
        + "  95 %     " + "".join(f"{head:>{width}}" for head, width in zip(heads[1], WIDTHS, strict=True))
        + "  95 %     " + "".join(f"{head:>12}" for head in heads[2])
    ]  # fmt: skip
    for name, row in [*sorted(tally.items()), ("all", total)]:
        skipped = undecidable.total() if name == "all" else undecidable[name]
        lines.append(
            f"{name:<22}{_share(row['found'], row['n'])}{_share(row['found decided'], row['decided'])}"
            f"{row['astray']:>12}{row['besides']:>12}{skipped:>12}"
        )
    return lines


def _share(hits: int, n: int) -> str:
    """Number, hits, share and interval, in fixed widths."""
    low, high = wilson(hits, n)
    return f"{n:>{WIDTHS[0]}}{hits:>{WIDTHS[1]}}{hits / max(n, 1):>{WIDTHS[2]}.2f}  {low:.2f}-{high:.2f}"
