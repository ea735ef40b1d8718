"""Words of a text with their offsets: what the name readers walk over."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from extract.alternation import any_of
from extract.wordlists import load_words

# Hyphens and full stops end a word: datelines are printed "PALANGKA RAYA-Dalam", sites "Bisnis.com".
_WORD_PATTERN = r"[^\W_]+(?:['’`][^\W_]+)*"
_ITEM_NUMBER = r"\d{1,2}\.\s[A-Z]"  # of the next item of a list whose lines were joined
_LEAST, _MOST = 3, 30  # letters of the word before it
_WORD = re.compile(f"({_WORD_PATTERN})")
_ASCII_WORD = re.compile("([0-9A-Za-z]+(?:['`][0-9A-Za-z]+)*)")  # the same for plain text, in half the time
_MOST_KNOWN = 1 << 15  # words; about ten megabytes
_RUN = re.compile(r"[A-Za-z]+|\d+|[^\W_]")
_LETTERS, _NUMBER, _ODD = "letters", "number", "odd"  # ASCII letters only, ASCII digits only, all other words


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
    odd: list[int]  # code points at which letters or digits may start inside words such as "Q3", "ma'dua", "½"
    numbers: list[int]  # code points at which a number in digits may start: all that is worth trying

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

    def find_starts(self, wanted: frozenset[str]) -> list[int]:
        """Code points where one of the words `wanted`, all plain letters, may start: also inside "Q3" or "pra-dua2".

        What stands there is for a pattern to decide; no other place of the text has such a word.
        """
        starts = [self.starts[index] for word in self.places.keys() & wanted for index in self.places[word]]
        starts += self.odd
        starts.sort()
        return starts


class _Known(dict[str, tuple[str, bool, bool, str]]):
    """What depends on a word alone, worked out once a process: lower case, capital, may be two words glued, kind.

    Bounded, for a corpus has no end of numbers and names. The lower case is one object for all articles, which makes
    every look-up of it cheaper.
    """

    def __missing__(self, word: str) -> tuple[str, bool, bool, str]:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        low = word.lower()
        longest = f"{word}. A"  # with what may make it the end of a list's line
        found = _glued().match(longest) if _seam().search(longest) else None
        is_glued = found is not None and found.end() < len(word)
        kind = _ODD if not word.isascii() else _LETTERS if word.isalpha() else _NUMBER if word.isdecimal() else _ODD
        record = self[word] = (low, word != low and word[0].isupper(), is_glued, kind)
        return record


@cache
def _seam() -> re.Pattern[str]:
    """Where two words may be glued: "dataBPS", "AKPBudi", "dilansirdetikJatim", "PT Melati2. Agus"."""
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


_KNOWN = _Known()


@lru_cache(maxsize=4)  # the readers of one article ask for its words one after the other
def find_tokens(text: str) -> Tokens:
    """Split `text` into words; linear in its length. All readers of an article share what this returns."""
    # Cut into gap, word, gap, word, ..., gap: all offsets are sums of lengths, and no match object is made.
    pieces = (_ASCII_WORD if text.isascii() else _WORD).split(text)
    words = pieces[1::2]
    known = list(map(_KNOWN.__getitem__, words))
    glued = {word for word, record in zip(words, known, strict=True) if record[2]}
    if glued:
        pieces = _split_glued(text, pieces, glued)
        words = pieces[1::2]
        known = list(map(_KNOWN.__getitem__, words))
    bounds = list(accumulate(map(len, pieces)))
    starts, ends = bounds[:-1:2], bounds[1::2]
    lows = [record[0] for record in known]
    places: dict[str, list[int]] = {}
    for index, low in enumerate(lows):
        if low in places:
            places[low].append(index)
        else:
            places[low] = [index]
    numbers, odd = [], []
    for index, record in enumerate(known):
        if record[3] is _NUMBER:
            numbers.append(starts[index])
        elif record[3] is _ODD:
            odd += [run.start() for run in _RUN.finditer(text, starts[index], ends[index])]
    numbers = sorted((*numbers, *odd)) if odd else numbers
    return Tokens(text, starts, ends, words, lows, [record[1] for record in known], places, odd, numbers)


def _split_glued(text: str, pieces: list[str], glued: set[str]) -> list[str]:
    """The pieces with glued words apart, an empty gap between them."""
    if any(word[-1].isdecimal() for word in glued):
        return _glued().split(text)  # what stands behind such a word decides
    parts = {word: [piece for part in _glued().findall(word) for piece in (part, "")][:-1] for word in glued}
    return [part for piece in pieces for part in parts.get(piece, (piece,))]
