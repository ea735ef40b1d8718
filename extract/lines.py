"""Token view of the sentences that hold numbers: words, with each quantity and each date as one token."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.cues import Cue
    from extract.mentions import DateMention, PlaceMention, Quantity, Sentence
    from extract.pipeline import Reading

QUANTITY, DATE = "#", "@"
_TOKEN = re.compile(r"\w+(?:[-'’/]\w+)*|[^\w\s]")


@dataclass(slots=True)
class Line:
    """One sentence in tokens. All lists run parallel; `words` are lower case.

    A quantity's token is QUANTITY (its unit noun follows as ordinary words), a date's is DATE.
    """

    sentence: Sentence
    index: int  # of the sentence in the article
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quantities: list[tuple[int, Quantity]] = field(default_factory=list)  # (token, quantity)
    dates: list[tuple[int, DateMention]] = field(default_factory=list)
    places: list[tuple[int, int, PlaceMention]] = field(default_factory=list)  # tokens [first, last)
    place_at: dict[int, PlaceMention] = field(default_factory=dict)  # token -> the place that covers it
    nouns: set[int] = field(default_factory=set)  # tokens that belong to a quantity as its unit noun
    cues: list[Cue] = field(default_factory=list)
    cue_at: dict[int, list[Cue]] = field(default_factory=dict)  # token -> cues that cover it
    linking: set[int] = field(default_factory=set)  # tokens of cues that may stand between a phrase and its number

    def token_at(self, offset: int) -> int:
        """Index of the token that starts at or before the offset (0 where none does)."""
        return max(0, bisect_right(self.starts, offset) - 1)


def build_lines(reading: Reading) -> list[Line]:
    """Lines of the sentences with at least one quantity, ordered; nothing that lies outside a sentence is kept."""
    lines: list[Line] = []
    quantities, dates, places = reading.quantities, reading.dates, reading.names.places
    q = d = p = 0
    for index, sentence in enumerate(reading.sentences):
        end = sentence.end
        q0, q = q, _advance(quantities, q, end)
        d0, d = d, _advance(dates, d, end)
        p0, p = p, _advance(places, p, end)
        inside = [item for item in quantities[q0:q] if item.start >= sentence.start]
        if inside:
            line = Line(sentence, index)
            _fill(line, reading.article.text, inside, dates[d0:d])
            _mark_places(line, places[p0:p])
            lines.append(line)
    return lines


def _advance(items: Sequence[Quantity | DateMention | PlaceMention], at: int, end: int) -> int:
    while at < len(items) and items[at].start < end:
        at += 1
    return at


def _fill(line: Line, text: str, quantities: Sequence[Quantity], dates: Sequence[DateMention]) -> None:
    at = line.sentence.start
    marks: list[tuple[int, int, Quantity | None, DateMention | None]] = [
        (item.start, max(item.noun_start, item.start + 1), item, None) for item in quantities
    ]
    marks.extend((item.start, item.end, None, item) for item in dates)
    marks.sort(key=lambda mark: mark[:2])
    for start, end, quantity, date in marks:
        if start < at:
            continue  # a date and a quantity on one stretch: the first one keeps it
        _add_words(line, text, at, start)
        if quantity is not None:
            line.quantities.append((len(line.words), quantity))
        elif date is not None:
            line.dates.append((len(line.words), date))
        line.words.append(DATE if quantity is None else QUANTITY)
        line.starts.append(start)
        line.ends.append(end)
        at = end
    _add_words(line, text, at, line.sentence.end)
    for token, quantity in line.quantities:
        for noun in range(token + 1, len(line.words)):
            if line.starts[noun] >= quantity.end:
                break
            line.nouns.add(noun)


def _add_words(line: Line, text: str, start: int, end: int) -> None:
    if start >= end:
        return
    spans = [token.span() for token in _TOKEN.finditer(text, start, end)]
    line.words += [text[first:last].lower() for first, last in spans]
    line.starts += [first for first, _ in spans]
    line.ends += [last for _, last in spans]


def _mark_places(line: Line, places: Sequence[PlaceMention]) -> None:
    for place in places:
        if place.start < line.sentence.start:
            continue
        first = last = line.token_at(place.start)
        while last < len(line.words) and line.starts[last] < place.end:
            line.place_at[last] = place
            last += 1
        line.places.append((first, last, place))
