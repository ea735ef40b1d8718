"""Numbers outside the known indicators: what they measure is only known as a phrase of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from queries.report.outlet import Citation, cite
from queries.report.rows import select
from queries.report.safety import clean

if TYPE_CHECKING:
    import duckdb

    from queries.report.filters import Filters
    from queries.report.wording import Wording

LISTED = 150


@dataclass(frozen=True, slots=True)
class OtherNumber:
    """One number as printed, with what the text says that it measures."""

    surface: str
    measure: str
    place: str
    period: str
    cited: Citation


def list_other_numbers(
    connection: duckdb.DuckDBPyConnection, filters: Filters, wording: Wording
) -> tuple[list[OtherNumber], int]:
    """Those of the newest articles first, and how many are left out; none when one indicator is asked for."""
    if filters.indicator is not None:
        return [], 0
    wanted = {"place": filters.place, "limit": LISTED, **filters.for_articles()}
    rows = select(connection, "other_numbers", wanted)
    found = [
        OtherNumber(
            surface=clean(row["surface"]),
            measure=clean(row["measure"]),
            place=clean(row["place_name"]),
            period=wording.period(row["period_label"]),
            cited=cite(row, wording),
        )
        for row in rows
    ]
    return found, (rows[0]["total"] - len(rows) if rows else 0)
