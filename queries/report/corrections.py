"""Corrections and how far they reached: who changed a figure, who still carries the earlier one, who followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from queries.report.outlet import Citation, cite
from queries.report.rows import select
from queries.report.safety import clean

if TYPE_CHECKING:
    import duckdb

    from queries.report.filters import Filters
    from queries.report.rows import Row
    from queries.report.wording import Wording

LISTED = 40


@dataclass(frozen=True, slots=True)
class Carrier:
    """An article with the figure as it was, or as it is now."""

    cited: Citation
    surface: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A figure that its outlet changed after publication; `note` is what the page says of it, empty where nothing."""

    cited: Citation
    before: str
    after: str
    about: str
    note: str
    still: tuple[Carrier, ...]
    followed: tuple[Carrier, ...]


def list_corrections(
    connection: duckdb.DuckDBPyConnection, filters: Filters, wording: Wording
) -> tuple[list[Correction], int]:
    """Those that others still carry first, and how many are left out."""
    rows = select(connection, "corrections", filters.for_articles())
    found = [_describe(row, wording) for row in rows]
    found.sort(key=lambda correction: -len(correction.still))
    return found[:LISTED], max(len(found) - LISTED, 0)


def _describe(row: Row, wording: Wording) -> Correction:
    carriers = {
        is_earlier: tuple(
            dict.fromkeys(
                Carrier(cite(item, wording), clean(item["surface"]), clean(item["sentence"]))
                for item in row["carriers"]
                if item["is_earlier"] is is_earlier
            )
        )
        for is_earlier in (True, False)
    }
    about = (clean(row["place_name"]), wording.period(row["period_label"]))
    return Correction(
        cited=cite(row, wording),
        before=clean(row["before_surface"]),
        after=clean(row["after_surface"]),
        about=" · ".join(filter(None, about)),
        note=clean(row["correction_note"]) if row["noted"] else "",
        still=carriers[True],
        followed=carriers[False],
    )
