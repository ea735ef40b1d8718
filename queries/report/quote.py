"""Cuts the words around marked numbers: the sentence, a little more where it is short, less where it is long."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from queries.report.safety import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORT = 90  # a sentence below this is shown with its neighbours in the paragraph
LONG = 420  # a stretch above this is cut down to windows around the marks
WINDOW = 150
PARAGRAPH = 380
ELLIPSIS = "…"
OPENING = '"“‘'
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to mark, code points into the revision's text; `mark_id` is the id of the evidence."""

    start: int
    end: int
    mark_id: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a quotation: "words" of the sentence, "context" around it, a "mark" or a "gap"."""

    kind: str
    text: str
    mark_id: str = ""


def find_sentence(text: str, sentence: str, near: int) -> tuple[int, int]:
    """Where the sentence around `near` stands in the text; the paragraph's bounds if it is not found."""
    start = text.rfind(sentence, 0, near + len(sentence)) if sentence else -1
    if 0 <= start <= near < start + len(sentence):
        return start, start + len(sentence)
    return paragraph_around(text, near)


def paragraph_around(text: str, position: int) -> tuple[int, int]:
    """Bounds of the line that holds `position`."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end


def cut_quote(text: str, start: int, end: int, marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """The stretch [start, end) as segments, its marks inside; overlapping marks after the first are dropped."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda item: (item.start, -item.end)):
        if mark.start >= (kept[-1].end if kept else start) and mark.end <= end and mark.start < mark.end:
            kept.append(mark)
    if start > 0 and text[start - 1] in OPENING:  # a sentence that starts a quotation keeps its mark
        start -= 1
    windows = _windows(text, start, end, kept)
    segments: list[Segment] = []
    first, last = paragraph_around(text, start)
    if end - start < SHORT and last - first <= PARAGRAPH and first < start:
        segments.append(Segment("context", text[first:start]))
    for low, high in windows:
        if low > start:
            segments.append(Segment("gap", ELLIPSIS))
        position = low
        for mark in kept:
            if low <= mark.start and mark.end <= high:
                segments.append(Segment("words", text[position : mark.start]))
                segments.append(Segment("mark", text[mark.start : mark.end], mark.mark_id))
                position = mark.end
        segments.append(Segment("words", text[position:high]))
    if windows and windows[-1][1] < end:
        segments.append(Segment("gap", ELLIPSIS))
    elif end - start < SHORT and last - first <= PARAGRAPH and end < last:
        segments.append(Segment("context", text[end:last]))
    return _tidy(segments)


def _windows(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """The whole stretch, or what is worth reading of a long one, cut at blanks."""
    if end - start <= LONG:
        return [(start, end)]
    if not marks:
        return [(start, _at_blank(text, start + LONG, end, 1))]
    windows: list[tuple[int, int]] = []
    for mark in marks:
        low = _at_blank(text, mark.start - WINDOW, start, -1) if mark.start - WINDOW > start else start
        high = _at_blank(text, mark.end + WINDOW, end, 1) if mark.end + WINDOW < end else end
        if windows and low <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(high, windows[-1][1]))
        else:
            windows.append((low, high))
    return windows


def _at_blank(text: str, position: int, limit: int, step: int) -> int:
    """The nearest blank from `position` in the direction of `step`, at most 40 signs away."""
    for _ in range(40):
        if position == limit or _BLANK.match(text[position]):
            break
        position += step
    return position


def _tidy(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """Cleaned, empty ones dropped, outer blanks stripped, one gap where two meet."""
    found: list[Segment] = []
    for segment in segments:
        text = clean(segment.text)
        if not text or (found and segment.kind == "gap" == found[-1].kind):
            continue
        found.append(Segment(segment.kind, f" {text} " if segment.kind == "gap" else text, segment.mark_id))
    if found:
        found[0] = Segment(found[0].kind, found[0].text.lstrip(), found[0].mark_id)
        found[-1] = Segment(found[-1].kind, found[-1].text.rstrip(), found[-1].mark_id)
    return tuple(segment for segment in found if segment.text)
