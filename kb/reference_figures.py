"""Loads the reference figures: every CSV file of kb/reference, checked row by row."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from importlib import resources

from corpus.identity import hash_text
from extract.gazetteer import UnknownPlaceError, place
from extract.indicators import indicators_by_id

COLUMNS = ("indicator", "place_code", "place", "period", "value", "decimals", "unit", "released", "source")
# The definition is that of the indicator's publisher unless the source names another programme.
DEFINITIONS_BY_SOURCE = {"P3KE": "p3ke"}


class BrokenReferenceError(Exception):
    """Some rows of kb/reference cannot be used; the message has a line for each."""


@dataclass(frozen=True, slots=True)
class ReferenceFigure:
    """One published figure, with the interval that its decimals permit."""

    reference_id: str
    indicator: str
    place: str
    place_name: str
    period_start: date
    period_end: date
    period_label: str
    value: Decimal
    value_low: Decimal
    value_high: Decimal
    decimals: int
    unit: str
    per: str | None
    definition: str | None
    released_on: date | None
    source: str
    file: str


@cache
def load_reference_figures() -> tuple[ReferenceFigure, ...]:
    """All figures, ordered by file and row; raise BrokenReferenceError naming every broken row."""
    figures: dict[str, ReferenceFigure] = {}
    faults: list[str] = []
    for entry in sorted(resources.files("kb").joinpath("reference").iterdir(), key=lambda item: item.name):
        if not entry.name.endswith(".csv"):
            continue
        reader = csv.DictReader(io.StringIO(entry.read_text(encoding="utf-8")))
        if tuple(reader.fieldnames or ()) != COLUMNS:
            faults.append(f"kb/reference/{entry.name}: needs the columns {', '.join(COLUMNS)}")
            continue
        for row in reader:
            where = f"kb/reference/{entry.name}:{reader.line_num}"
            try:
                figure = read_figure(row, entry.name)
            except (ValueError, InvalidOperation, UnknownPlaceError) as error:
                faults.append(f"{where}: {error}")
                continue
            if figure.reference_id in figures:
                faults.append(f"{where}: the same figure stands twice")
            figures[figure.reference_id] = figure
    if faults:
        raise BrokenReferenceError("\n".join(faults))
    return tuple(figures.values())


def read_figure(row: dict[str, str], file: str) -> ReferenceFigure:
    """Read one row; raise ValueError, InvalidOperation or UnknownPlaceError for one that cannot be used."""
    indicator = indicators_by_id().get(row["indicator"])
    if indicator is None:
        raise ValueError(f"unknown indicator {row['indicator']!r}")
    value = Decimal(row["value"])
    decimals = int(row["decimals"])
    half = Decimal(5).scaleb(-decimals - 1)
    start, end = read_period(row["period"])
    unit, _, per = row["unit"].partition(" per ")
    programme = row["source"].partition(":")[0]
    return ReferenceFigure(
        reference_id=hash_text(file, row["indicator"], row["place_code"], row["period"], row["source"]),
        indicator=row["indicator"],
        place=row["place_code"],
        place_name=place(row["place_code"]).name,
        period_start=start,
        period_end=end,
        period_label=row["period"],
        value=value,
        value_low=value - half,
        value_high=value + half,
        decimals=decimals,
        unit=unit,
        per=per or None,
        definition=DEFINITIONS_BY_SOURCE.get(programme, indicator.default_definition),
        released_on=read_period(row["released"])[0] if row["released"] else None,
        source=row["source"],
        file=file,
    )


def read_period(label: str) -> tuple[date, date]:
    """First day of a month or year, "2024-03" or "2024", and the day after its last."""
    year, _, month = label.partition("-")
    if not month:
        return date(int(year), 1, 1), date(int(year) + 1, 1, 1)
    start = date(int(year), int(month), 1)
    return start, date(start.year + start.month // 12, start.month % 12 + 1, 1)
