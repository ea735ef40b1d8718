"""Decides which phrase says what a number measures: the noun phrase before it or after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.phrase_after import cut_after
from extract.phrase_before import cut_before
from extract.phrase_parts import Phrase, cut_plain, is_step
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_WORDS = load_words("phrases")
_LINKS = frozenset(_WORDS["passed"]["link"])
_PEOPLE = frozenset(["penduduk", "orang", "jiwa", "warga", "masyarakat", "individu", "anggota"])
_AGES = frozenset(["usia", "berusia", "umur", "berumur", "usianya"])
_PHYSICAL = frozenset(_WORDS["physical"]["units"])
_COUNTED = frozenset(["person", "family", "household"])


def find_measure(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """The phrase for the quantity at `token`; None where its sentence has none of its own."""
    if quantity.unit == "year" and token > 0 and line.words[token - 1] in _AGES:
        return Phrase(token - 1, token, "usia")
    counted = is_counted(quantity)
    if quantity.unit == "year" and token > 0 and line.words[token - 1] == "(":
        person = cut_plain(line, token - 2, text)  # "AB (28)"
        return Phrase(token - 1, token, f"usia {person.text}" if person else "usia")
    before = cut_before(line, token, text)
    after = cut_after(line, token, quantity, text, counted=counted)
    if counted and after is not None:
        is_bare = after.last - after.first == 1 and line.words[after.first] in _PEOPLE
        linked = token > 0 and line.words[token - 1] in _LINKS and after.last - after.first == 1
        return before if (linked or is_bare) and before is not None else after
    if before is None and after is not None:
        return after
    if quantity.unit == "percent" and after is not None and token > 0 and line.words[token - 1] not in _LINKS:
        near = before is not None and before.last == token
        return before if near or _is_change(line, token) else after
    return before


def is_counted(quantity: Quantity) -> bool:
    """Whether the unit is a noun that says what is counted, not a measure such as kg, tahun or derajat."""
    if quantity.unit in _COUNTED:
        return True
    return (
        quantity.unit.startswith("item:")
        and quantity.unit[5:].replace(" ", "").isalpha()
        and quantity.unit[5:] not in _PHYSICAL
    )


def _is_change(line: Line, token: int) -> bool:
    return any(is_step(line, at) for at in range(max(0, token - 3), token))
