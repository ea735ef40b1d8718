"""Tables: the unit that stands once, in the heading above the rows: "Penduduk miskin (ribu jiwa)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from extract.number_rules import topic_words, unit_words
from extract.number_words import SCALES
from extract.tables import find_tables

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 1500  # code points from a row up to its heading
_LONGEST_ROW = 160
_CELLS = re.compile(r"\s*[|\t]\s*")
_RULE = re.compile(r"[\s|:–—-]*")
_FIGURE = re.compile(r"(?:rp\.? ?)?-?\d[\d.,]*%?")
_LABELLED = re.compile(r"([^\d\n.;!?]{2,60}?)[ :=|\t]+" + _FIGURE.pattern)
_BRACKET = re.compile(r"\(([^()\d]{1,24})\)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNT = re.compile(r"(?:(?:jumlah|banyaknya|total) )?([a-z]+)(?: [a-z]+){0,3}$")
_COUNTED = ("person", "family", "household")


@dataclass(frozen=True, slots=True)
class Heading:
    """What the heading says of its column: the unit, the factor of "(ribu jiwa)", and the phrase without the unit."""

    unit: str
    scale: Decimal
    measure: str


def read_heading(text: str, start: int, end: int) -> Heading | None:
    """The heading of the table in a row of which the number `text[start:end]` stands; None where there is none.

    In a table of cells the label of the row counts where the heading names no unit: "Penduduk (ribu jiwa) | 41,2".
    """
    stands = find_tables(text).find(start)
    if stands is not None:
        told = (_read_cell(text[span.start : span.end]) for span in (stands.heading, stands.label))
        return next(filter(None, told), None)
    low = text.rfind("\n", max(0, start - _LONGEST_ROW), start) + 1
    high = text.find("\n", end, end + _LONGEST_ROW)
    row = text[low : high if high >= 0 else end + _LONGEST_ROW]
    if not low or not _is_row(row):
        return None
    above = text[max(0, low - 1 - _REACH) : low - 1].split("\n")
    while above and (not above[-1].strip() or _RULE.fullmatch(above[-1]) or _is_row(above[-1])):
        above.pop()
    if not above:
        return None
    cells = _split(above[-1])
    own = _split(row)
    column = len(_split(row[: start - low] + "#")) - 1
    cell = cells[column] if len(cells) == len(own) > 1 else cells[-1]
    return _read_cell(cell.strip(" :*"))


def _split(row: str) -> Sequence[str]:
    return _CELLS.split(row.strip(" |\t"))


@lru_cache(maxsize=1 << 12)  # every row of a long table asks for those above it
def _is_row(row: str) -> bool:
    """Whether a line is a label and figures, nothing else: "- Kota Melati: 40,38", "| Kencana | 1.250 | 7,1 |"."""
    plain = row.strip().lower().lstrip("-•* ")
    if len(plain) > _LONGEST_ROW:
        return False
    cells = _split(plain)
    if len(cells) > 1:
        is_label = _YEAR.fullmatch(cells[0]) or not _FIGURE.fullmatch(cells[0])
        return bool(is_label) and all(_FIGURE.fullmatch(cell) for cell in cells[1:])
    return _LABELLED.fullmatch(plain) is not None


def _read_cell(cell: str) -> Heading | None:
    """The unit in the brackets of a heading, percent of a "persentase", or the noun that is counted."""
    bracket = _BRACKET.search(cell)
    if bracket is not None:
        words = bracket[1].lower().split()
        scale = Decimal(1)
        for word in [word for word in words if word in SCALES]:
            scale *= SCALES[word]
        rest = " ".join(word for word in words if word not in SCALES and word != "dalam")
        signs = topic_words("currency_signs") | topic_words("currency_words")
        known = unit_words().get(rest)
        unit = signs.get(rest) or (known.unit if known is not None else None)
        return (
            Heading(unit, scale, cell[: bracket.start()].strip()) if unit and cell[: bracket.start()].strip() else None
        )
    if cell.lower().startswith("persentase "):
        return Heading("percent", Decimal(1), cell)
    count = _COUNT.match(cell.lower())
    known = unit_words().get(count[1]) if count is not None else None
    return Heading(known.unit, Decimal(1), cell) if known is not None and known.unit in _COUNTED else None
