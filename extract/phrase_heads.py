"""Tells which phrases of a list a text can hold, by the words that begin them: one look-up a different word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEAD = re.compile(r" ?([^\W_]+)")
_MOST_KNOWN = 1 << 16


class PhraseHeads(dict[str, frozenset[str]]):
    """Word in lower case -> the phrases that may begin with it; filled word by word, bounded.

    Few of the phrases of a long list stand in one text. Searching it for those only, instead of for all, is what
    this is for: a phrase is given if some word of the text starts as the phrase does ("nasionalisme" for "nasional").
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        super().__init__()
        self._by_letters: dict[str, list[tuple[str, str]]] = {}
        for phrase in phrases:
            head = _HEAD.match(phrase)
            if head is None:
                raise ValueError(f"no word begins the phrase {phrase!r}")
            self._by_letters.setdefault(head[1][:1], []).append((head[1], phrase))

    def __missing__(self, word: str) -> frozenset[str]:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        listed = self._by_letters.get(word[:1], ())
        found = self[word] = frozenset(phrase for head, phrase in listed if word.startswith(head))
        return found

    def possible(self, words: Iterable[str]) -> frozenset[str]:
        """The phrases that a text with these words (lower case, `Tokens.places`) may hold."""
        return frozenset().union(*map(self.__getitem__, words))
