"""Brings phrases that say what is measured into one form: "harga beras di Pasar Melati" is "beras harga"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import pyarrow as pa

from extract.gazetteer import entries
from extract.wordlists import load_words as load_reader_words
from kb.name_forms import fold
from kb.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterable

TAIL = re.compile(r"(?<=[a-z]{4})nya$")
WHERE = {"di", "ke", "se"}  # what follows says where: a market, a village
LONGEST = 12  # words of a phrase; a longer one is a sentence that nobody repeats


@lru_cache(maxsize=200_000)
def measure_key(measure: str) -> str:
    """The words of a measure that tell it from others, sorted; empty where it says nothing."""
    words = [TAIL.sub("", word) for word in fold(measure)][:LONGEST]
    kept: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        if word in WHERE and kept:
            break
        length = _place_length(words, at)
        if length:
            at += length
            continue
        at += 1
        if word in _empty() or word.isdigit():
            continue
        kept.append(_same().get(word, word))
    return " ".join(sorted(set(kept)))


def make_key_table(measures: Iterable[str]) -> pa.Table:
    """A table of measure and measure_key, without the phrases that say nothing."""
    rows = [(measure, key) for measure in measures if (key := measure_key(measure))]
    text = pa.string()
    return pa.table(
        {
            "measure": pa.array([measure for measure, _ in rows], text),
            "measure_key": pa.array([key for _, key in rows], text),
        }
    )


def _place_length(words: list[str], at: int) -> int:
    """How many words from here name a region; 0 where none does."""
    for entry in entries().get(words[at], ()):
        end = at + len(entry.words)
        is_word = len(entry.words) == 1 and words[at] in _words_too()
        if tuple(words[at:end]) == entry.words and not is_word and not entry.capitals:
            return len(entry.words)
    return 0


@cache
def _words_too() -> frozenset[str]:
    """Names of regions that are everyday words as well: batu, lebak."""
    return frozenset(load_reader_words("place_names")["risky"]["names"])


@cache
def _empty() -> frozenset[str]:
    months = load_reader_words("months")
    names = {word for group in months.values() for word in (group if isinstance(group, dict) else ())}
    return frozenset(load_words("measures")["empty"]["words"]) | {name.casefold() for name in names}


@cache
def _same() -> dict[str, str]:
    return {word: kept for kept, words in load_words("measures")["same"].items() for word in words}
