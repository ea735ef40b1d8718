"""The words around a place in a sentence, for the rules that need them."""

from __future__ import annotations

import re

_AFTER = re.compile(r"\s*([^\s,.;:)\"”’'»*]+)")
_LETTERS = re.compile(r"[^\W\d_]+")
_WRAPS = " \t\u00a0\u2009\u202f\"“‘'«(*["
_WINDOW = 40  # code points: about six words


def words_before(text: str, start: int, floor: int) -> list[str]:
    """The last few words before `start`, not before `floor`: letters only, lower case, the nearest last."""
    return _LETTERS.findall(text[max(floor, start - _WINDOW) : start].lower())


def words_after(text: str, end: int, ceiling: int) -> list[str]:
    """The first few words after `end`, up to `ceiling`: letters only, lower case."""
    return _LETTERS.findall(text[end : min(ceiling, end + _WINDOW)].lower())


def word_before(text: str, start: int, floor: int) -> str:
    """The word before, as printed, without quotes and brackets; empty at the start of the sentence."""
    words = text[max(floor, start - _WINDOW) : start].rstrip(_WRAPS).split()
    return words[-1].lstrip(_WRAPS) if words else ""


def word_after(text: str, end: int, ceiling: int) -> str:
    """The word after, as printed; empty where a mark or the end of the sentence comes first."""
    found = _AFTER.match(text[end : min(ceiling, end + _WINDOW)])
    return found.group(1) if found else ""
