"""Tells which phrases of a list a text can hold, by the words that begin them: one look-up a different word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_HEAD = re.compile(r" ?([^\W_]+)")
_MOST_KNOWN = 1 << 15


class PhraseHeads:
    """The phrases of a list by the word that begins them.

    Few of the phrases of a long list stand in one text. Searching it for those only, instead of for all, is what
    this is for: a phrase is given if some word of the text starts as the phrase does ("nasionalisme" for "nasional").
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_letters: dict[str, list[tuple[str, str]]] = {}
        for phrase in phrases:
            head = _HEAD.match(phrase)
            if head is None:
                raise ValueError(f"no word begins the phrase {phrase!r}")
            self._by_letters.setdefault(head[1][:1], []).append((head[1], phrase))
        self._idle: set[str] = set()  # words that begin no phrase, which are nearly all; bounded

    def possible(self, words: Mapping[str, object]) -> set[str]:
        """The phrases that a text with these words (lower case, `Tokens.places`) may hold."""
        found: set[str] = set()
        for word in words.keys() - self._idle:
            phrases = [phrase for head, phrase in self._by_letters.get(word[:1], ()) if word.startswith(head)]
            found.update(phrases)
            if not phrases:
                if len(self._idle) >= _MOST_KNOWN:
                    self._idle.clear()
                self._idle.add(word)
        return found
