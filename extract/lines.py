"""Token view of the sentences that hold numbers: words, with each quantity and each date as one token."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.glued_words import SHORTEST, find_seams

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.cues import Cue
    from extract.mentions import DateMention, PlaceMention, Quantity, Sentence
    from extract.pipeline import Reading

    Window = tuple[int, int, list[Quantity]]  # start, end, and the quantities that start in it

QUANTITY, DATE = "#", "@"
_WIDEST = 2000  # code points; a longer "sentence" is a table or a text without full stops
_TOKEN = re.compile(r"\d+[.,]\d+(?![\w.,]*\d)|\w+(?:[-'’/]\w+)*|[^\w\s]")  # "Kijang 2.5 G" is one name


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
    by_kind: dict[str, list[Cue]] = field(default_factory=dict)
    cue_firsts: list[int] = field(default_factory=list)  # `first` of every cue, for bisection
    indicators: list[Cue] | None = None  # indicator cues that no longer phrase takes away; see indicator_choice
    glued: set[int] = field(default_factory=set)  # offsets of words glued to the one before
    linking: set[int] = field(default_factory=set)  # tokens of cues that may stand between a phrase and its number

    def cues_within(self, low: int, high: int) -> list[Cue]:
        """The cues that lie in tokens [low, high)."""
        some = self.cues[bisect_left(self.cue_firsts, low) : bisect_left(self.cue_firsts, high)]
        return [cue for cue in some if cue.last <= high]

    def token_at(self, offset: int) -> int:
        """Index of the token that starts at or before the offset (0 where none does)."""
        return max(0, bisect_right(self.starts, offset) - 1)


def build_lines(reading: Reading) -> list[Line]:
    """Lines of the sentences with at least one quantity, ordered; nothing that lies outside a sentence is kept."""
    lines: list[Line] = []
    quantities, dates, places = reading.quantities, reading.dates, reading.names.places
    q = d = p = 0
    for index, sentence in enumerate(reading.sentences):
        if q == len(quantities):
            break
        if quantities[q].start >= sentence.end:
            continue
        first = _advance(quantities, q, sentence.start)
        q = _advance(quantities, first, sentence.end)
        if first == q:
            continue
        d, p = _advance(dates, d, sentence.start), _advance(places, p, sentence.start)
        some_dates = dates[d : _advance(dates, d, sentence.end)]
        some_places = places[p : _advance(places, p, sentence.end)]
        for window in _windows(sentence, quantities[first:q]):
            line = Line(sentence, index)
            _fill(line, reading.article.text, window, some_dates)
            _mark_places(line, window, some_places)
            lines.append(line)
    return lines


def _windows(sentence: Sentence, quantities: Sequence[Quantity]) -> list[Window]:
    """The sentence whole or, where it is too long to be one, in windows, so that work grows with length only."""
    if sentence.end - sentence.start <= _WIDEST:
        return [(sentence.start, sentence.end, list(quantities))]
    windows: list[Window] = []
    for quantity in quantities:
        slot = (quantity.start - sentence.start) // _WIDEST
        start = sentence.start + slot * _WIDEST
        if windows and windows[-1][0] == start:
            windows[-1][2].append(quantity)
        else:
            windows.append((start, min(sentence.end, start + _WIDEST), [quantity]))
    return [(start, max(stop, some[-1].end), some) for start, stop, some in windows]


def _advance(items: Sequence[Quantity | DateMention | PlaceMention], at: int, end: int) -> int:
    while at < len(items) and items[at].start < end:
        at += 1
    return at


def _fill(line: Line, text: str, window: Window, dates: Sequence[DateMention]) -> None:
    start, stop, quantities = window
    at = start
    marks: list[tuple[int, int, Quantity | None, DateMention | None]] = [
        (item.start, max(item.noun_start, item.start + 1), item, None) for item in quantities
    ]
    marks.extend((item.start, item.end, None, item) for item in dates if start <= item.start and item.end <= stop)
    marks.sort(key=lambda mark: mark[:2])
    for first, end, quantity, date in marks:
        if first < at:
            continue  # a date and a quantity on one stretch: the first one keeps it
        _add_words(line, text, at, first)
        if quantity is not None:
            line.quantities.append((len(line.words), quantity))
        elif date is not None:
            line.dates.append((len(line.words), date))
        line.words.append(DATE if quantity is None else QUANTITY)
        line.starts.append(first)
        line.ends.append(end)
        at = end
        if quantity is not None and quantity.end > end:  # "162 unit2. Vietnam": what is glued to the noun is none
            _add_words(line, text, end, quantity.end)
            at = quantity.end
    _add_words(line, text, at, stop)
    for token, quantity in line.quantities:
        noun = token + 1
        while noun < len(line.words) and line.starts[noun] < quantity.end:
            line.nouns.add(noun)
            noun += 1
        if quantity.per is not None and line.words[noun : noun + 1] in (["per"], ["setiap"], ["tiap"]):
            line.nouns.update(range(noun, min(len(line.words), noun + 1 + quantity.per.count(" ") + 1)))
        elif quantity.per is not None and line.words[noun : noun + 1] == ["/"]:
            line.nouns.update(range(noun, min(len(line.words), noun + 1 + len(_TOKEN.findall(quantity.per)))))
        elif quantity.per is not None and line.words[noun : noun + 1] == [f"per{quantity.per.partition(' ')[0]}"]:
            line.nouns.update(range(noun, min(len(line.words), noun + 1 + quantity.per.count(" "))))  # "perdolar AS"


def _add_words(line: Line, text: str, start: int, end: int) -> None:
    if start >= end:
        return
    tokens = list(_TOKEN.finditer(text, start, end))
    words = [token[0] for token in tokens]
    if not any(len(word) >= SHORTEST and find_seams(word) for word in words):  # as nearly everywhere
        line.words += map(str.lower, words)
        line.starts += [token.start() for token in tokens]
        line.ends += [token.end() for token in tokens]
        return
    for token, word in zip(tokens, words, strict=True):
        seams = [token.start() + seam for seam in find_seams(word)] if len(word) >= SHORTEST else []
        line.glued.update(seams)
        bounds = [token.start(), *seams, token.end()]
        line.words += [text[first:last].lower() for first, last in pairwise(bounds)]
        line.starts += bounds[:-1]
        line.ends += bounds[1:]


def _mark_places(line: Line, window: Window, places: Sequence[PlaceMention]) -> None:
    start, stop, _ = window
    for place in places:
        if not start <= place.start < stop or any(item.start <= place.start < item.end for _, item in line.quantities):
            continue  # "5 juta dollar Amerika Serikat" is money, not a place
        first = last = line.token_at(place.start)
        while last < len(line.words) and line.starts[last] < place.end:
            line.place_at[last] = place
            last += 1
        line.places.append((first, last, place))
