"""Nouns: which word or two after a number name the things it counts, and which words are no such noun."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.wordlists import load_words

_WORD = re.compile(r"( {0,2}[*\"']?)([a-z]+(?:[-'][a-z]+)*)")
_CAMEL = re.compile(r"[a-z]{3,}(?=[A-Z])")
_SHORTEST_VERB = 6


@dataclass(frozen=True, slots=True)
class CountedNoun:
    """The noun of a count: its span and the name of the thing ("sapi" for "ekor sapi")."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class _Lists:
    classifiers: frozenset[str]
    compounds: frozenset[str]
    known: frozenset[str]
    not_nouns: frozenset[str]
    nouns_after_all: frozenset[str]


@cache
def _lists() -> _Lists:
    words = load_words("counted")
    return _Lists(**{name: frozenset(words[name]) for name in _Lists.__dataclass_fields__})


def read_noun(text: str, low: str, position: int, *, is_after_lower: bool = False) -> CountedNoun | None:
    """The counted noun that starts at `position` (after at most one blank), or None.

    `low` is the folded `text`. A capitalised noun counts where it is in the list of known ones or the number follows
    a lower-case word (`is_after_lower`: "di antara 26 Rest Area"), so that "Boeing 737 Max" counts nothing.
    """
    match = _WORD.match(low, position)
    if match is None or not match[1]:
        return None
    start, end, word = match.start(2), match.end(2), match[2]
    camel = _CAMEL.match(text, start)
    if camel is not None:  # "unitFebruari": glued where a line break was lost
        end, word = camel.end(), camel[0]
    if low.startswith("$", end):
        return None  # "12 US$ 5"
    following = _WORD.match(low, end)
    is_sign = following is not None and low.startswith("$", following.end())  # "12 ekor US$ 5"
    if following is not None and following[1] == " " and not is_sign:
        second = following[2]
        is_animal = word == "ekor" and text[following.start(2)].isupper()  # "12 ekor Gajah Melati"
        if word in _lists().classifiers and is_counted(text, following.start(2), second, is_after_lower=is_animal):
            return CountedNoun(start, following.end(), name_of(second))
        if f"{word} {name_of(second)}" in _lists().compounds:
            return CountedNoun(start, following.end(), f"{word} {name_of(second)}")
    if not is_counted(text, start, word, is_after_lower=is_after_lower):
        return None
    return CountedNoun(start, end, name_of(word))


def name_of(word: str) -> str:
    """The dictionary form: "sapinya" is sapi."""
    return word.removesuffix("nya") if len(word) > 5 else word


def is_counted(text: str, start: int, word: str, *, is_after_lower: bool = False) -> bool:
    """Whether the word at `start` can be a counted noun."""
    lists = _lists()
    if is_known(word):
        return True
    if len(word) < 2 or word in lists.not_nouns or is_verb(word):
        return False
    return is_after_lower or not text[start].isupper()


def is_known(word: str) -> bool:
    """Whether the word is in the list of frequent counted nouns."""
    return name_of(word) in _lists().known


def is_verb(word: str) -> bool:
    """Whether the word carries a verb's prefix (me-, di-, ber-, ter-) and is no listed noun."""
    if word in _lists().nouns_after_all or len(word) < _SHORTEST_VERB:
        return False
    return word.startswith(("di", "ber", "ter", "mem", "men", "meng", "mel", "mer", "mey", "mew", "meny"))
