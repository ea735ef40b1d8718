"""The words of a search and of the texts: split as the index splits them, in lower case without accents."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from kb.wordlists import load_words

WORD = re.compile("[a-z0-9]+")
# A quoted phrase, a figure such as 8,24 or 1.250.000 (which is one thing though it has a sign inside), or other text.
PART = re.compile(r'"(?P<phrase>[^"]*)"|(?P<figure>\d[\d.,:/-]*\d)|(?P<words>[^"\d]+|\d|")')
LONGEST = 10_000  # characters of a query that are read


@dataclass(frozen=True, slots=True)
class SearchWords:
    """What a query asks for: `words` in order, each once; `phrases` as words with single blanks, to be met word for
    word; `needed` are the words inside phrases. Stopwords are in phrases only."""

    words: tuple[str, ...]
    phrases: tuple[str, ...]
    needed: tuple[str, ...]


def split_words(text: str) -> list[str]:
    """The words of a text: "Élite 8,24" is elite, 8, 24."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return WORD.findall(plain.lower())


def read_query(text: str) -> SearchWords:
    """What `text` asks for; any text is a query, if perhaps one without words."""
    words: list[str] = []
    phrases: list[str] = []
    needed: list[str] = []
    for part in PART.finditer(text[:LONGEST]):
        found = split_words(part[0])
        telling = [word for word in found if word not in load_stopwords()]
        words += telling
        if part["words"] is None and len(found) > 1:
            phrases.append(" ".join(found))
            needed += telling
    return SearchWords(*(tuple(dict.fromkeys(items)) for items in (words, phrases, needed)))


@cache
def load_stopwords() -> frozenset[str]:
    """Words that nearly every article has."""
    return frozenset(word for group in load_words("stopwords")["words"].values() for word in group)
