"""Words of a text with their offsets: what the name readers walk over."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Hyphens and full stops end a word: datelines are printed "PALANGKA RAYA-Dalam", sites "Bisnis.com".
_WORD = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*")


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
    # `findall` and `find` are twice as fast as match objects, and this runs over every character that is read.
    words: list[str] = _WORD.findall(text)
    starts: list[int] = []
    ends: list[int] = []
    end = 0
    for word in words:
        start = text.find(word, end)
        starts.append(start)
        end = start + len(word)
        ends.append(end)
    lows = [word.lower() for word in words]
    capitals = [word != low and word[0].isupper() for word, low in zip(words, lows, strict=True)]
    places: dict[str, list[int]] = {}
    for index, low in enumerate(lows):
        if low in places:
            places[low].append(index)
        else:
            places[low] = [index]
    return Tokens(text, starts, ends, words, lows, capitals, places)
