"""Tables in the text: which heading and which row label a cell stands under."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_SEPARATORS = ("|", "\t")
_RULE = re.compile(r"[\s|:+–—=-]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIGURE = re.compile(r"(?:rp\.? ?|us)?\$? ?[-+±]?\d[\d.,]*(?:[%*]| [a-z]+){0,4}", re.IGNORECASE)
_LONGEST_ROW = 1000  # code points


@dataclass(frozen=True, slots=True)
class Span:
    """A cell without its blanks: `text[start:end]` of the article."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands above a cell and before it."""

    heading: Span
    label: Span


@dataclass(frozen=True, slots=True)
class Tables:
    """The rows below the headings of an article's tables, ordered: (start, its cells, the cells of the heading)."""

    rows: tuple[tuple[int, tuple[Span, ...], tuple[Span, ...]], ...]
    blocks: tuple[Span, ...]  # from heading to last row

    def holds(self, start: int) -> bool:
        """Whether the offset `start` stands in a table, its heading included."""
        at = bisect_right(self.blocks, start, key=lambda block: block.start) - 1
        return at >= 0 and start < self.blocks[at].end

    def find(self, start: int) -> Cell | None:
        """The cell that holds the offset `start`; None where it stands in no table, or in the column of labels."""
        at = bisect_right(self.rows, start, key=lambda row: row[0]) - 1
        if at < 0:
            return None
        _, cells, headings = self.rows[at]
        for cell, heading in zip(cells[1:], headings[1:], strict=True):
            if cell.start <= start < cell.end:
                return Cell(heading, cells[0])
        return None


@lru_cache(maxsize=1)  # each number of an article asks
def find_tables(text: str) -> Tables:
    """Rows of one number of cells that follow each other, below a first row that has no figure but years."""
    rows: list[tuple[int, tuple[Span, ...], tuple[Span, ...]]] = []
    blocks: list[Span] = []
    headings: tuple[Span, ...] = ()
    if not any(sign in text for sign in _SEPARATORS):
        return Tables((), ())
    low = 0
    for line in text.split("\n"):
        start, low = low, low + len(line) + 1
        if not line.strip() or (len(line) <= _LONGEST_ROW and _RULE.fullmatch(line)):
            continue  # rows may stand apart
        cells = _split(text, start, start + len(line)) if len(line) <= _LONGEST_ROW else ()
        if len(cells) < 2:
            headings = ()
        elif len(cells) != len(headings):
            headings = cells if not any(_is_figure(text[cell.start : cell.end]) for cell in cells[1:]) else ()
        else:
            rows.append((start, cells, headings))
            first = headings[0].start
            if blocks and blocks[-1].start == first:
                blocks.pop()
            blocks.append(Span(first, start + len(line)))
    return Tables(tuple(rows), tuple(blocks))


def _split(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The cells of a line; the bars at its ends hold none, an empty cell in its middle counts."""
    line = text[start:end]
    if "|" not in line and "\t" not in line:
        return ()
    low, high = start, end
    stripped = line.strip()
    if stripped.startswith("|"):
        low = text.index("|", start) + 1
    if stripped.endswith("|") and len(stripped) > 1:
        high = text.rindex("|", start, end)
    cells: list[Span] = []
    for part in re.split(r"[|\t]", text[low:high]):
        bare = part.strip()
        first = low + len(part) - len(part.lstrip())
        cells.append(Span(first, first + len(bare)))
        low += len(part) + 1
    return tuple(cells)


def _is_figure(cell: str) -> bool:
    return not _YEAR.fullmatch(cell) and _FIGURE.fullmatch(cell) is not None
