"""Words of a text with their offsets: what the name readers walk over."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate

# Hyphens and full stops end a word: datelines are printed "PALANGKA RAYA-Dalam", sites "Bisnis.com".
_WORD = re.compile(r"([^\W_]+(?:['’`][^\W_]+)*)")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists, one entry a word; `starts` and `ends` are code points into `text`."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    lows: list[str]
    capitals: list[bool]  # the word starts with a capital
    places: dict[str, list[int]]  # where each word in lower case stands

    def gap(self, left: int) -> str:
        """The characters between word `left` and the next."""
        return self.text[self.ends[left] : self.starts[left + 1]]

    def is_joined(self, left: int, right: int) -> bool:
        """Whether only blanks or hyphens stand between the words `left` to `right`."""
        return all(not self.gap(index).strip(" \t\u00a0\u2009-") for index in range(left, right))

    def find(self, wanted: frozenset[str]) -> list[int]:
        """Where any of the words `wanted` stand, in order; far cheaper than walking over all words."""
        found: list[int] = []
        # in this order the few words of the text are looked up in the list, not the long list in the text
        for word in wanted.intersection(self.places):
            found += self.places[word]
        found.sort()
        return found


def find_tokens(text: str) -> Tokens:
    """Split `text` into words; linear in its length."""
    # Cut into gap, word, gap, word, ..., gap: all offsets are sums of lengths, and no match object is made.
    pieces = _WORD.split(text)
    bounds = list(accumulate(map(len, pieces)))
    words = pieces[1::2]
    lows = list(map(str.lower, words))
    capitals = [word != low and word[0].isupper() for word, low in zip(words, lows, strict=True)]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, low in enumerate(lows):
        places[low].append(index)
    return Tokens(text, bounds[:-1:2], bounds[1::2], words, lows, capitals, dict(places))
