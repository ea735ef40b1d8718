"""Finds the clause around a number, and how the number hangs on the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.cues import Cue
    from extract.lines import Line

_WORDS = load_words("clauses")
_ADVERBS = frozenset(load_words("roles")["adverb"]["adverb"])
_STOPS = frozenset(_WORDS["stops"]["words"])
_JOINTS = frozenset(_WORDS["joints"]["words"])
_HEDGES = frozenset(_WORDS["joints"]["hedges"])
_COUNTERPART = frozenset(_WORDS["joints"]["counterpart"])
_FRESH = frozenset(_WORDS["stops"]["after_dan"])
_LONGEST_JOINT = 6
_COMPARING = frozenset(["dari", "dibanding", "dibandingkan", "terhadap", "secara"])


def find_clause(line: Line, token: int) -> tuple[int, int | None]:
    """First token of the clause around `token`, and the token of the number that ends the clause on the left."""
    for at in range(token - 1, -1, -1):
        if line.words[at] == QUANTITY:
            return at + 1, at
        if _breaks(line, at, token):
            return at + 1, None
    return 0, None


def _breaks(line: Line, at: int, token: int) -> bool:
    """Whether the word at `at` parts the clause of `token` from what stands before it."""
    words = line.words
    word = words[at]
    if word in _STOPS:
        return True
    if word not in (",", "dan"):
        return False
    if at == token - 1:
        # "120 lapak tutup dan 75 lapak pindah", but not "3 sapi, 4 kerbau dan 5 kambing"
        return at - 1 not in line.nouns and words[at - 1] != QUANTITY
    if words[at - 1] == ")" and words[token - 1] == "(" and token - at <= _LONGEST_JOINT - 1:
        return False  # "Melati (34 persen), Kenanga (24 persen)"
    if word == "dan":
        return words[at + 1] in _FRESH
    return any(other not in _ADVERBS and other not in _JOINTS for other in words[at + 1 : token])


def find_joint(line: Line, previous: int, token: int) -> str | None:
    """How the words between two numbers join them.

    "counterpart" is the same fact in another unit ("5 persen atau Rp 2.000"), "list" the same kind of fact; else None.
    """
    first = previous + 1
    while first in line.nouns:
        first += 1
    if line.words[first : first + 1] == ["per"]:
        first += 2  # "Rp500 per bulan atau ..."
    rest = line.words[first:token]
    if rest[:1] and rest[0] in _COMPARING and "," not in rest and "atau" in rest[1:_LONGEST_JOINT]:
        rest = rest[rest.index("atau") :]  # "naik 5 persen dari tahun lalu atau sebesar Rp 2 juta"
    if 2 < len(rest) <= _LONGEST_JOINT and rest[:2] == [")", ","] and rest[-1] == "(":
        return "list"  # "Melati (34 persen), Kenanga (24 persen)"
    if not rest or len(rest) > _LONGEST_JOINT or any(word not in _JOINTS and word not in _HEDGES for word in rest):
        return None
    return "counterpart" if any(word in _COUNTERPART for word in rest) else "list"


def nearest_cue(cues: list[Cue], kinds: tuple[str, ...], token: int, distance: int) -> Cue | None:
    """The last of the cues of these kinds that ends at most `distance` tokens before `token`."""
    found = [cue for cue in cues if cue.kind in kinds and token - cue.last <= distance]
    return max(found, key=lambda cue: (cue.last, -cue.first), default=None)


def count_tokens(line: Line, token: int) -> int:
    """Tokens that the quantity at `token` takes with its noun."""
    last = token + 1
    while last in line.nouns:
        last += 1
    return last - token
