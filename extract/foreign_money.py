"""Money and stock exchanges abroad: "won Korea Selatan melemah 0,2 persen" is a number of South Korea."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.nearest_place import CURRENCIES
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extract.lines import Line

_RUPIAH = frozenset(["rupiah", "garuda"])
_AGAINST = frozenset(["terhadap", "per", "atas"])
_DOLLARS = (["dolar", "as"], ["dollar", "as"], ["dolar", "amerika"], ["dollar", "amerika"], ["dolar"], ["dollar"])
_AT_HOME = frozenset(["ihsg", "rupiah", "bei", "garuda"])
_EXCHANGES: Mapping[str, str] = load_words("scopes")["exchanges"]
_SENTENCE = 16  # tokens
_AMERICA = "Amerika Serikat"
_GOING_ON = frozenset(["ke", "di", "pada", "posisi", "level", "atau", "menjadi", "sekitar", "(", ")", ",", "setara"])
_STEPS = 3  # numbers back
_LONGEST = 3  # words of the name of a country


def find_money_abroad(line: Line, token: int) -> tuple[bool, str | None]:
    """Whether the number tells how another currency moves, and whose it is where the text says so."""
    if any(at == token and quantity.unit == "IDR" for at, quantity in line.quantities):
        return False, None
    is_abroad, owner = _read_clause(line, token)
    if owner == _AMERICA and any(quantity.unit == "IDR" for _, quantity in line.quantities):
        return False, None  # "dolar AS naik 2 poin ke Rp 900" tells of the rupiah
    return is_abroad, owner


def _read_clause(line: Line, token: int, depth: int = _STEPS) -> tuple[bool, str | None]:
    """The same by the words since the number before, or by that one's where they only go on from it."""
    words, first = line.words, token - 1
    while first >= 0 and words[first] not in (QUANTITY, ";"):
        first -= 1
    clause = words[_after_unit(line, first) : token]
    own = max((index for index, word in enumerate(clause) if word in _RUPIAH), default=-1)
    if own >= 0:  # "rupiah menguat bersama won Korea Selatan 0,5 persen"
        last = max((index for index, word in enumerate(clause) if word in CURRENCIES), default=-1)
        owner, length = _owner(clause, last) if last > own and clause[last - 1] not in _AGAINST else (None, 0)
        return (True, owner) if owner is not None and last + 1 + length == len(clause) else (False, None)
    at = next((index for index, word in enumerate(clause) if word in CURRENCIES), None)
    if at is None:
        goes_on = depth > 0 and first >= 0 and words[first] == QUANTITY and _GOING_ON.issuperset(clause)
        return _read_clause(line, first, depth - 1) if goes_on else (False, None)
    if not _AGAINST.isdisjoint(clause[:at]):
        return clause[at : at + 2] not in _DOLLARS, None  # "terhadap dolar AS" is the rupiah, told of before
    return True, _owner(clause, at)[0]


def _after_unit(line: Line, number: int) -> int:
    """The first word behind a number and its unit: what is paid in "512 juta dolar AS" is no currency that moves."""
    end = next((quantity.end for at, quantity in line.quantities if at == number), 0)
    after = number + 1
    while after < len(line.words) and line.starts[after] < end:
        after += 1
    return after


def find_exchange_abroad(line: Line, token: int) -> str | None:
    """Whose stock exchange or debt the words before the number name: "Dow Jones turun 5 poin (0,7 persen)"."""
    words = line.words
    for at in range(token - 1, max(token - _SENTENCE, -1), -1):
        if words[at] in _EXCHANGES:
            return _EXCHANGES[words[at]]
        if words[at] in _AT_HOME or at in line.place_at:
            return None
    return None


def _owner(clause: list[str], at: int) -> tuple[str | None, int]:
    """The country named behind the currency at `at`, and its words: "dolar Hong Kong"."""
    at += clause[at + 1 : at + 2] == ["baru"]  # "dolar baru Taiwan"
    for length in range(_LONGEST, 0, -1):
        name = _countries().get(" ".join(clause[at + 1 : at + 1 + length]))
        if name is not None:
            return name, length
    return None, 0


@cache
def _countries() -> Mapping[str, str]:
    """Countries abroad by their names in lower case."""
    words = load_words("place_abroad")
    same, found = words["same"], {"eropa": "Eropa", "amerika": _AMERICA, "korea": "Korea Selatan"}
    found.update({name.lower(): same.get(name, name) for name in words["countries"]["names"]})
    found.update({short.lower(): name for short, name in words["short"].items()})
    return found
