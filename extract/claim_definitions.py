"""Decides how a figure was made (bps_susenas, p3ke, dtks, ...), its qualifiers and its denominator."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.indicators import indicators_by_id, spell_variants
from extract.lines import DATE, QUANTITY
from extract.phrase_heads import PhraseHeads
from extract.tokens import find_tokens
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.cues import Cue
    from extract.lines import Line
    from extract.phrase_parts import Phrase
    from extract.pipeline import Reading

_BPS = re.compile(r"\bbps\b|\bbadan pusat statistik\b", re.IGNORECASE)
_STOPS = frozenset(
    [".", ",", ";", ":", "(", ")", '"', "“", "”", "dan", "atau", "yang", "pada", "di", "untuk", "dengan"]
)
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Scope:
    """What the whole article names: the ids of data sets, and whether BPS stands in it."""

    definitions: frozenset[str]
    names_bps: bool


@cache
def _definition_of() -> dict[str, str]:
    return {
        variant: definition
        for definition, entries in load_words("definitions")["definition"].items()
        for entry in entries
        for variant in spell_variants(entry)
    }


@cache
def _heads() -> PhraseHeads:
    return PhraseHeads(_definition_of())


def find_scope(text: str) -> Scope:
    """Read the data sets that the text names anywhere."""
    low, vocabulary = text.lower(), find_tokens(text).places
    found = {
        _definition_of()[phrase]
        for phrase in _heads().possible(vocabulary)
        if phrase in low and re.search(rf"\b{re.escape(phrase)}\b", low)
    }
    return Scope(frozenset(found), ("bps" in low or "badan pusat" in low) and _BPS.search(low) is not None)


def find_definition(line: Line, token: int, indicator: str | None, source: str | None, scope: Scope) -> str | None:
    """How the figure was made: the data set named in its sentence, BPS by its default, else the article's only one."""
    named = line.by_kind.get("definition")
    if named:
        return min(named, key=lambda cue: (abs(cue.first - token), cue.first, cue.value)).value
    if source is not None and source.lower() in _definition_of():
        return _definition_of()[source.lower()]
    known = indicators_by_id().get(indicator or "")
    if known is None:
        return None
    is_bps = source is not None and _BPS.search(source) is not None
    if is_bps or "publisher" in line.by_kind:
        return known.default_definition
    versions = {definition.definition_id for definition in known.definitions}
    candidates = versions & scope.definitions
    if scope.names_bps and known.default_definition is not None:
        candidates.add(known.default_definition)
    return next(iter(candidates)) if len(candidates) == 1 else None


def find_qualifiers(line: Line, token: int, phrase: Phrase | None) -> tuple[str, ...]:
    """Parts of a population to which the figure is limited: those of its own phrase and of the words beside it."""
    found = set()
    for cue in line.by_kind.get("qualifier", ()):
        if _names_place(line, cue):
            continue
        in_phrase = phrase is not None and phrase.first <= cue.first < phrase.last
        low, high = (cue.last, token) if cue.first < token else (token, cue.first)
        between = line.words[low + 1 : high]
        if cue.first < token and (")" in between or "dan" in between):
            continue  # "3 persen (year to date) dan 4 persen secara tahunan"
        beside = len(between) <= 5 and QUANTITY not in between and "," not in between and ";" not in between
        if in_phrase or (beside and cue.value not in ("food", "non_food")):
            found.add(cue.value)
    return tuple(sorted(found))


def _names_place(line: Line, cue: Cue) -> bool:
    """ "di Kota Kupang", "di desa itu" name a place; "kemiskinan di desa" is the countryside."""
    if line.words[cue.first] != "di":
        return False
    return cue.last - 1 in line.place_at or line.words[cue.last : cue.last + 1] in (
        ["itu"],
        ["ini"],
        ["tersebut"],
        ["setempat"],
    )


def find_denominator(line: Line, token: int, unit: str, indicator: str | None, reading: Reading) -> str | None:
    """Base of a rate: that of its indicator, else the noun after "dari": "9 persen dari modal disetor"."""
    known = indicators_by_id().get(indicator or "")
    if known is not None:
        return known.denominator
    words = line.words
    if unit != "percent" or words[token + 1 : token + 2] not in (["dari"], ["terhadap"]):
        return None
    first = last = token + 2
    while (
        last < len(words)
        and last - first < _LONGEST
        and words[last] not in _STOPS
        and words[last] not in (QUANTITY, DATE)
    ):
        last += 1
    if last == first:
        return None
    return " ".join(reading.article.text[line.starts[first] : line.ends[last - 1]].split())
