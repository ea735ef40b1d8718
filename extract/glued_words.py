"""Words glued where a page lost the blank or the link between them: "rupiahditutup", "emasAntam", "sukubungaacuan"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from extract.gazetteer import entries
from extract.wordlists import load_words

SHORTEST = 7  # letters of two words
_SHORTEST_SMALL = 9  # letters of two words that both begin small; shorter ones are too often one word
_PART = 4  # letters of the shortest part
_MOST_PARTS = 4
_HEADS = ("harga", "besaran", "nilai", "saham", "sektor", "indeks", "total", "kenaikan", "rupiah", "suku")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_SUFFIXES = ("nya", "lah", "kah", "pun", "ku", "mu")


@cache
def _known() -> frozenset[str]:
    lists = load_words("phrases")
    return frozenset(
        [
            *load_words("everyday")["words"].split(),
            *lists["topics"]["heads"],
            *lists["passed"]["before_number"],
            *lists["verbs"]["intransitive"],
            *lists["glued"]["words"],
            *load_words("counted")["known"],
        ]
    )


@lru_cache(maxsize=1 << 15)
def find_seams(word: str) -> tuple[int, ...]:
    """Where the words begin that are glued into `word`, the first one left out; empty where it is one word."""
    low = word.lower()
    if low in entries():
        return ()  # "Kalimantan"
    if low in _known() or (low.endswith(_SUFFIXES) and low[:-3] in _known()):
        return ()
    seams = [match.start() for match in _CAMEL.finditer(word)]
    bounds = [0, *seams, len(word)]
    parts = [word[first:last] for first, last in pairwise(bounds)]
    found: list[int] = []
    for at, part in enumerate(parts):
        is_open = part[0].islower() or part.lower().startswith(_HEADS)
        inner = _part(part.lower(), _MOST_PARTS) if is_open and len(part) >= _SHORTEST_SMALL else None
        if at and _is_word(parts[at - 1]) and (parts[at - 1][0].islower() or inner or _is_word(part)):
            found.append(bounds[at])  # "emasAntam", "JakartaHarga"; "YouTube" stays one
        if inner and not _is_word(part):
            found += [bounds[at] + seam for seam in inner]
    return tuple(found)


def _is_word(part: str) -> bool:
    low = part.lower()
    return low in _known() or low in entries()


def _part(word: str, most: int) -> tuple[int, ...] | None:
    """The seams that leave known words only, the longest first; None where there are none."""
    for end in range(len(word) - _PART, _PART - 1, -1):
        if word[:end] not in _known():
            continue
        rest = word[end:]
        if rest in _known():
            return (end,)
        inner = _part(rest, most - 1) if most > 2 else None
        if inner is not None:
            return (end, *(end + seam for seam in inner))
    return None
