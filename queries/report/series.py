"""Series: the levels of one indicator in one place and unit, from articles and from references."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from queries.report.rows import Row, join_ids, select

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    import duckdb

    from queries.report.filters import Filters

BEFORE, AFTER = 4, 2  # years around the card's numbers that its chart shows
LEAST = Decimal("0.05")  # of the chart's height: numbers nearer to each other cannot be told apart

Key = tuple[str, str, str, str]  # place, indicator, unit, per or ""


@dataclass(frozen=True, slots=True)
class Point:
    """A value at a moment: `year` is the middle of its period as a decimal year."""

    point_id: str  # claim_id or reference_id
    year: float
    value: Decimal
    is_copy: bool = False


@dataclass(slots=True)
class Series:
    """Claims (rows of facts.sql) and references of one key."""

    key: Key
    place_name: str
    claims: list[Row] = field(default_factory=list)
    references: list[Row] = field(default_factory=list)

    def points(self) -> list[Point]:
        """The observed levels that have a period."""
        return [
            Point(row["claim_id"], decimal_year(row["period_start"], row["period_end"]), row["value"], row["is_copy"])
            for row in self.claims
            if row["period_start"] is not None and row["modality"] != "target" and row["role"] != "target"
        ]

    def reference_points(self) -> list[Point]:
        """The reference figures, oldest first."""
        return [
            Point(row["reference_id"], decimal_year(row["period_start"], row["period_end"]), row["value"])
            for row in self.references
        ]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a chart shows: claims, the reference line, and the ids of the card's own numbers among them."""

    series: Series
    claims: list[Point]
    references: list[Point]
    marked: set[str]


def series_key(row: Row) -> Key:
    """The series that a claim or reference belongs to."""
    return row["place"], row["indicator"], row["unit"], row["per"] or ""


def decimal_year(start: date, end: date) -> float:
    """The middle of the half-open days [start, end): March 2024 is 2024.21. Only for drawing, never for arithmetic."""
    middle = (start.toordinal() + end.toordinal()) / 2
    year = start.fromordinal(int(middle)).year
    first = start.replace(year=year, month=1, day=1).toordinal()
    return round(year + (middle - first) / 366, 3)


def load_series(connection: duckdb.DuckDBPyConnection, filters: Filters) -> dict[Key, Series]:
    """All series that articles speak of, in the order of place, indicator and unit, with their references."""
    found: dict[Key, Series] = {}
    for row in select(connection, "facts", filters.for_claims()):
        key = series_key(row)
        found.setdefault(key, Series(key, row["place_name"] or row["place"])).claims.append(row)
    places = join_ids(sorted({key[0] for key in found}))
    indicators = join_ids(sorted({key[1] for key in found}))
    for row in select(connection, "references", {"places": places, "indicators": indicators}):
        if series := found.get(series_key(row)):
            series.references.append(row)
    return found


def series_of_card(evidence: Sequence[Row], all_series: Mapping[Key, Series]) -> Drawing | None:
    """What the chart of a card shows; None where a chart would say nothing.

    A chart speaks when two different numbers of the card lie on one series, the series covers at least two moments
    near them, and the two can be told apart at its scale.
    """
    numbers: dict[Key, set[str]] = {}
    for row in evidence:
        if row["kind"] in {"claim", "reference"} and row["place"] and row["indicator"]:
            numbers.setdefault(series_key(row), set()).add(row.get("claim_id") or row["reference_id"])
    for key, ids in sorted(numbers.items(), key=lambda item: (-len(item[1]), item[0])):
        series = all_series.get(key)
        drawing = _draw_near(series, ids) if series is not None and len(ids) > 1 else None
        if drawing is not None:
            return drawing
    return None


def _draw_near(series: Series, ids: set[str]) -> Drawing | None:
    """The points of a few years around the marked ones, if they say something."""
    points, references = series.points(), series.reference_points()
    marked = [point for point in (*points, *references) if point.point_id in ids]
    if len({point.value for point in marked}) < 2:
        return None
    first, last = min(int(point.year) for point in marked) - BEFORE, max(int(point.year) for point in marked) + AFTER
    near = [point for point in points if first <= int(point.year) <= last]
    line = [point for point in references if first <= int(point.year) <= last]
    values = [point.value for point in (*near, *line)]
    spread = max(point.value for point in marked) - min(point.value for point in marked)
    if len({point.year for point in (*near, *line)}) < 2 or spread < (max(values) - min(values)) * LEAST:
        return None
    return Drawing(series, near, line, ids)
