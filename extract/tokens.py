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
    capitals: list[bool]  # the word starts with a capital or a digit follows one: "Riduan", "BPS"

    def gap(self, left: int) -> str:
        """The characters between word `left` and the next."""
        return self.text[self.ends[left] : self.starts[left + 1]]

    def is_joined(self, left: int, right: int) -> bool:
        """Whether only blanks or hyphens stand between the words `left` to `right`."""
        return all(not self.gap(index).strip(" \t\u00a0\u2009-") for index in range(left, right))


def find_tokens(text: str) -> Tokens:
    """Split `text` into words; linear in its length."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        starts.append(start)
        ends.append(end)
        words.append(match.group())
    return Tokens(text, starts, ends, words, [word.lower() for word in words], [word[0].isupper() for word in words])
