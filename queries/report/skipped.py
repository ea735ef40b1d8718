"""What was skipped and why: numerals that are no quantity, comparisons left alone, sources not read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from queries.report.rows import Row, select
from queries.report.safety import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    import duckdb

    from queries.report.filters import Filters
    from queries.report.wording import Wording

LISTED = 200


@dataclass(frozen=True, slots=True)
class Skipped:
    """Counts first, then the list, cut to what a page can hold."""

    numerals: int
    by_reason: tuple[tuple[str, int], ...]
    listed: tuple[Row, ...]
    silences: tuple[Row, ...]
    comparisons: int
    quarantined: tuple[Row, ...]

    @property
    def further(self) -> int:
        """Numerals that are not in the list."""
        return self.numerals - len(self.listed)


def load_skips(connection: duckdb.DuckDBPyConnection, filters: Filters) -> tuple[list[Row], list[Row], list[Row]]:
    """Rows of skips.sql, silences.sql and quarantine.sql, complete."""
    return (
        select(connection, "skips", filters.for_articles()),
        select(connection, "silences"),
        select(connection, "quarantine"),
    )


def list_skipped(
    connection: duckdb.DuckDBPyConnection, filters: Filters, indicators: Mapping[str, str], wording: Wording
) -> Skipped:
    """The section's content: per reason at most its share of the list, so that no reason hides another."""
    skips, silences, quarantined = load_skips(connection, filters)
    reasons = Counter(row["reason"] for row in skips)
    share = max(LISTED // max(len(reasons), 1), 5)
    taken: Counter[str] = Counter()
    listed: list[Row] = []
    for row in skips:
        taken[row["reason"]] += 1
        if taken[row["reason"]] <= share and len(listed) < LISTED:
            listed.append(
                {
                    "reason": wording.name("skip_reasons", row["reason"]),
                    "before": clean(row["before"]),
                    "surface": clean(row["surface"]),
                    "after": clean(row["after"]),
                    "outlet": clean(row["publisher"]) or PurePosixPath(row["article_label"]).name,
                }
            )
    return Skipped(
        numerals=len(skips),
        by_reason=tuple(
            (wording.name("skip_reasons", reason), count)
            for reason, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
        ),
        listed=tuple(listed),
        silences=tuple(
            {
                **row,
                "reason": wording.name("silences", row["reason"]),
                "detail": indicators.get(row["detail"], clean(row["detail"])),
            }
            for row in silences[:LISTED]
        ),
        comparisons=sum(row["occurrences"] for row in silences),
        quarantined=tuple(
            {"source": clean(row["source"]), "reason": clean(row["reason"])} for row in quarantined[:LISTED]
        ),
    )
