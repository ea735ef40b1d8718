"""Texts in small letters: puts back the capitals of names, offices and bodies, so that the readers see them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.gazetteer import entries
from extract.source_bodies import source_words
from extract.tokens import find_tokens
from extract.word_kinds import NAME_END, office_words

if TYPE_CHECKING:
    from extract.tokens import Tokens

_SHORT = 5  # letters of an acronym
_VOWELS = frozenset("aiueo")
_VERBS = ("me", "ber", "di", "ter")


@cache
def _body_words() -> frozenset[str]:
    """Words of offices and bodies; those that join or end them keep their small letters."""
    words = office_words()
    listed = words.heads | words.bodies | words.company_tails | source_words().publishers
    return listed - words.stops - words.connectors - words.particles


def put_back_capitals(tokens: Tokens) -> Tokens:
    """The same words with capitals where names need them; the text keeps its length, so that every offset holds."""
    words, text = office_words(), list(tokens.text)
    is_name = is_body = False
    for index, low in enumerate(tokens.lows):
        is_joined = index > 0 and tokens.gap(index - 1) == " "
        is_plain = low in words.everyday or low in words.stops
        is_odd = not is_plain and low.isalpha() and len(low) > 2 and low not in words.particles
        is_place = is_odd and low in entries()
        is_name = low in words.names or (is_odd and (NAME_END.search(low) is not None or (is_name and is_joined)))
        goes_on = is_body and is_joined and low in words.everyday and low not in words.stops
        is_body = low in _body_words() or (goes_on and low not in words.connectors and not low.startswith(_VERBS))
        if not (is_name or is_body or is_place):
            continue
        start, end = tokens.starts[index], tokens.ends[index]
        is_acronym = not is_name and end - start <= _SHORT and (_VOWELS.isdisjoint(low) or (is_body and is_odd))
        word = low.upper() if is_acronym else low.capitalize()
        if len(word) == end - start:
            text[start:end] = word
    return find_tokens("".join(text))
