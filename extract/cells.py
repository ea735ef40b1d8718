"""Numbers in tables: heading and row label say what is measured, where, when, and whether it is an aim."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from extract.claim_places import as_stated
from extract.indicator_choice import name_indicator
from extract.tables import find_tables
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.drafts import Draft
    from extract.mentions import DateMention, PlaceMention
    from extract.pipeline import Reading
    from extract.tables import Cell, Span

    Mention = TypeVar("Mention", DateMention, PlaceMention)

_BRACKET = re.compile(r"\([^()]*\)?")
_WORD = re.compile(r"[^\W\d_]+")
_WORDS = load_words("tables")
_IDLE = frozenset(_WORDS["idle"]["words"])
_AIMS = frozenset(_WORDS["aims"]["words"])


def find_cells(drafts: Sequence[Draft], text: str) -> dict[int, Cell]:
    """The cells of the numbers that stand in tables, by the index of their draft."""
    if not any("|" in draft.line.sentence.text or "\t" in draft.line.sentence.text for draft in drafts):
        return {}
    tables = find_tables(text)
    found = ((at, tables.find(draft.quantity.start)) for at, draft in enumerate(drafts))
    return {at: cell for at, cell in found if cell is not None}


def name_cells(drafts: Sequence[Draft], cells: dict[int, Cell], reading: Reading) -> None:
    """Set measure and indicator: the heading names them, or the label where the heading is a time or a place."""
    named: dict[tuple[int, str], Draft] = {}  # (label of the row, unit) -> the last that a heading named
    for at, cell in cells.items():
        draft = drafts[at]
        heading, label = _name(cell.heading, reading), _name(cell.label, reading)
        beside = named.get((cell.label.start, draft.unit))
        if beside is not None and heading and _is_idle(heading):
            draft.measure, draft.indicator = beside.measure, beside.indicator  # "Angka kemiskinan | Target 2025"
            continue
        # "Uraian | Jumlah": the rows are what is measured; "Kota | Jumlah (jiwa)": they are what has it
        by_row = label and (not heading or (_is_idle(heading) and not _has_unit(cell.heading, reading)))
        if name := label if by_row else heading:
            draft.measure, draft.indicator = name, name_indicator(name.lower().split(), draft.unit)
            named[cell.label.start, draft.unit] = draft


def place_cells(drafts: Sequence[Draft], cells: dict[int, Cell], reading: Reading) -> None:
    """Set place, period and role where heading or label tell them; the heading counts first."""
    for at, cell in cells.items():
        draft = drafts[at]
        dates = _first_inside(reading.dates, cell)
        if dates is not None:
            draft.period, draft.is_current = dates.period, False
        place = _first_inside(reading.names.places, cell)
        if place is not None:
            draft.place = as_stated(place)
        heading = reading.article.text[cell.heading.start : cell.heading.end].lower()
        if not _AIMS.isdisjoint(_WORD.findall(heading)):
            draft.meaning = replace(draft.meaning, role="target", modality="target")


def _name(span: Span, reading: Reading) -> str:
    """The words of a cell without times, places and the unit in brackets; often none are left."""
    text = reading.article.text
    dates = [(item.start, item.end) for item in _inside(reading.dates, span)]
    places = [(item.start, item.end) for item in _inside(reading.names.places, span)]
    kept, at = [], span.start
    for start, end in sorted(dates + places):
        kept.append(text[at:start])
        at = max(at, end)
    kept.append(text[at : span.end])
    return " ".join(_BRACKET.sub(" ", " ".join(kept)).split()).strip(" :*,-–")


def _has_unit(span: Span, reading: Reading) -> bool:
    return "(" in reading.article.text[span.start : span.end]


def _is_idle(name: str) -> bool:
    """Whether the words say nothing of what is measured: "Target", "Tahun", "Jumlah"."""
    return all(word in _IDLE or word in _AIMS for word in _WORD.findall(name.lower()))


def _first_inside(mentions: Sequence[Mention], cell: Cell) -> Mention | None:
    return next((item for span in (cell.heading, cell.label) for item in _inside(mentions, span)), None)


def _inside(mentions: Sequence[Mention], span: Span) -> Iterable[Mention]:
    at = bisect_left(mentions, span.start, key=lambda item: item.start)
    while at < len(mentions) and mentions[at].end <= span.end:
        yield mentions[at]
        at += 1
