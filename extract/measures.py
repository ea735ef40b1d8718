"""Cuts the phrase that says what a number measures: the noun phrase before it or after it.

"angka kemiskinan Kota Melati saat ini sebesar 8 persen" gives "angka kemiskinan"; "400 KK yang masuk kategori miskin" gives
"KK yang masuk kategori miskin".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_WORDS = load_words("phrases")
_STOPS = frozenset(_WORDS["stops"]["before"])
_STOPS_AFTER = frozenset(_WORDS["stops"]["after"])
_PASSED = frozenset(_WORDS["passed"]["before_number"])
_NOT_VERBS = frozenset(_WORDS["nouns"]["like_verbs"])
_EMPTY = frozenset(_WORDS["empty"]["alone"])
_SUBJECT_VERBS = frozenset(_WORDS["verbs"]["subject"])
_VERB = re.compile(r"(?:me(?:m|n|ng|ny|r|l|w|y)?|di|ber|ter)[a-z]{3,}$")
_COUNTED = ("person", "family", "household")
_LONGEST = 9


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of tokens [first, last) of a line, and its text."""

    first: int
    last: int
    text: str


def find_measure(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """The phrase for the quantity at `token`; None where its sentence has none of its own."""
    after = _cut_after(line, token, quantity, text)
    before = _cut_before(line, token, text)
    is_counted = quantity.unit in _COUNTED or quantity.unit.startswith("item:")
    if is_counted:
        if after is not None and (before is None or after.last - after.first > 1):
            return after
        return before or after
    return before or after


def _is_verb(word: str) -> bool:
    return bool(_VERB.match(word)) and word not in _NOT_VERBS and not word.endswith("nya")


def _cut_before(line: Line, token: int, text: str) -> Phrase | None:
    words = line.words
    at = token - 1
    # Pass what links the phrase to its number: "saat ini sebesar", "pada 2024 mencapai sekitar".
    while at >= 0 and (
        words[at] in _PASSED or words[at] == DATE or line.has_cue(at, "current") or at in line.place_at or _is_step(line, at)
    ):
        at -= 1
    if at >= 0 and words[at] in _SUBJECT_VERBS:
        at -= 1
        while at >= 0 and (words[at] in _PASSED or words[at] == DATE or at in line.place_at):
            at -= 1
    last = at + 1
    first = last
    while at >= 0 and last - first < _LONGEST:
        word = words[at]
        if word in _STOPS or word in (QUANTITY, DATE) or _is_verb(word):
            break
        first = at
        at -= 1
    return _trim(line, first, last, text)


def _is_step(line: Line, at: int) -> bool:
    return any(cue.kind in ("change", "level") for cue in line.cue_at.get(at, ()))


def _cut_after(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    words = line.words
    first = at = token + 1
    while at < len(words) and at - first < _LONGEST + 3:
        word = words[at]
        if line.starts[at] >= quantity.end and (word in _STOPS_AFTER or word in (QUANTITY, DATE) or (_is_verb(word) and words[at - 1] != "yang")):
            break
        at += 1
    return _trim(line, first, at, text)


def _trim(line: Line, first: int, last: int, text: str) -> Phrase | None:
    words = line.words
    while last > first and (last - 1 in line.place_at or words[last - 1] in ("di", "yang", "untuk", "dari", "pada", "(", "oleh", "dalam", "se", "dan", "ke")):
        last -= 1
    while first < last and words[first] in ("di", "yang", "untuk", "dari", "pada", ")", "dan", "para", "itu", "tersebut", ","):
        first += 1
    if first >= last or all(word in _EMPTY for word in words[first:last]):
        return None
    return Phrase(first, last, text[line.starts[first] : line.ends[last - 1]])
