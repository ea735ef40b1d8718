"""Words of a text with their offsets: what the name readers walk over."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from extract.alternation import any_of
from extract.wordlists import load_words

# Hyphens and full stops end a word: datelines are printed "PALANGKA RAYA-Dalam", sites "Bisnis.com".
_WORD_PATTERN = r"[^\W_]+(?:['’`][^\W_]+)*"
_ITEM_NUMBER = r"\d{1,2}\.\s[A-Z]"  # of the next item of a list whose lines were joined
_LEAST, _MOST = 3, 30  # letters of the word before it
_WORD = re.compile(f"({_WORD_PATTERN})")


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
        """The characters between word `left` and the next; a blank where the page lost it."""
        return self.text[self.ends[left] : self.starts[left + 1]] or " "

    def spell(self, start: int, end: int) -> str:
        """The text from code point `start` to `end`, with the blanks that the page lost between words."""
        parts, at = [], start
        for index in range(bisect_right(self.starts, start), bisect_left(self.starts, end)):
            if self.ends[index - 1] == self.starts[index]:
                parts.append(self.text[at : self.starts[index]])
                at = self.starts[index]
        return " ".join([*parts, self.text[at:end]])

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


@cache
def _seam() -> re.Pattern[str]:
    """Where two words may be glued: "dataBPS", "AKPBudi", "dilansirdetikJatim", "1. Budi, Direktur PT Melati2. Agus"."""
    small = any_of(load_words("glued")["glued"]["small"])
    return re.compile(f"[a-z](?=[A-Z]|{small}[A-Zc]|{_ITEM_NUMBER})|[A-Z][A-Z](?=[a-z])")


@cache
def _glued() -> re.Pattern[str]:
    """A word, or the first of two that are glued: "data" of "dataBPS", "dilansir" of "dilansirdetikJatim"."""
    words = load_words("glued")["glued"]
    first, small = any_of(words["words"].split()), any_of(words["small"])
    # [A-Z] is followed by a word of its own: "diA" and "keX" are slips of typing
    item = rf"[^\W\d_]{{{_LEAST},{_MOST}}}(?={_ITEM_NUMBER})"
    return re.compile(f"((?i:{first})(?=[A-Z][A-Za-z]|{small}[A-Zc])|{item}|{_WORD_PATTERN})")


def find_tokens(text: str) -> Tokens:
    """Split `text` into words; linear in its length."""
    # Cut into gap, word, gap, word, ..., gap: all offsets are sums of lengths, and no match object is made.
    pieces = (_glued() if _seam().search(text) else _WORD).split(text)
    bounds = list(accumulate(map(len, pieces)))
    words = pieces[1::2]
    lows = list(map(str.lower, words))
    capitals = [word != low and word[0].isupper() for word, low in zip(words, lows, strict=True)]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, low in enumerate(lows):
        places[low].append(index)
    return Tokens(text, bounds[:-1:2], bounds[1::2], words, lows, capitals, dict(places))
