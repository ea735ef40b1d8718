"""Decides which place a number is about: the nearest sensible mention, else the paragraph's, else the article's.

"(...) di Jakarta, Senin (3/11)" says where somebody spoke and never counts; a minister or a ministry without a
place beside the number speaks of the whole country.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.gazetteer import place
from extract.lines import QUANTITY
from extract.period_context import is_day
from extract.scope_words import MARKET, TRADED, is_national, is_of_the_world
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.claim import PlaceBasis
    from extract.lines import Line
    from extract.mentions import PlaceMention

_WORDS = load_words("scopes")
_OFFERS = frozenset(_WORDS["offers"]["words"])
_ATTACKS = frozenset(_WORDS["attack"]["words"])
_CURRENCIES = frozenset(_WORDS["currencies"]["words"])
_SUPERLATIVES = frozenset(_WORDS["superlatives"]["words"])
_ORIGINS = frozenset(_WORDS["origin"]["words"])
_REGIONS = frozenset(_WORDS["regions"]["nouns"])
SPECIFICATIONS = frozenset(_WORDS["specifications"]["units"])
COUNTRY = "0"
_CAPITAL = "31"


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """Code (None for a place abroad or none at all), full name, how it is known, and what else the name can mean."""

    code: str | None = None
    name: str | None = None
    basis: PlaceBasis | None = None
    candidates: tuple[str, ...] = ()


NOWHERE = ClaimPlace()
COUNTRY_WIDE = ClaimPlace(COUNTRY, place(COUNTRY).name, "inferred")


def find_claim_place(
    line: Line, token: int, main: ClaimPlace, before: ClaimPlace, *, speaks_for_all: bool = False
) -> ClaimPlace:
    """The place of the number at `token`.

    `before` is that of the number before it in the paragraph; `speaks_for_all` that a national official says it.
    """
    if _is_foreign_money(line, token):
        return NOWHERE
    mention = _find_nearest(line, token)
    if mention is not None:
        if not mention.codes and not TRADED.isdisjoint(line.words):
            return NOWHERE
        if not _is_capital(mention) or MARKET.isdisjoint(line.words):
            return _scope_of_count(line, token, _as_stated(mention), main)
    scope = _scope_of_words(line, main)
    if scope is not None:
        return scope
    if before.name is None and speaks_for_all:
        return COUNTRY_WIDE
    known = main if before.name is None else ClaimPlace(before.code, before.name, "inferred", before.candidates)
    return _scope_of_count(line, token, known, main)


def _scope_of_words(line: Line, main: ClaimPlace) -> ClaimPlace | None:
    """The country, or nowhere, where words say so."""
    words = line.words
    if main.code in (None, COUNTRY) and not _OFFERS.isdisjoint(words):
        return NOWHERE
    is_regional = main.code is not None and main.code != COUNTRY
    if is_national(words, is_regional=is_regional):
        is_elsewhere = main.name is not None and main.code is None and MARKET.isdisjoint(words)
        return main if is_elsewhere else COUNTRY_WIDE  # the "national agency" of the country written of
    return NOWHERE if is_of_the_world(words) else None


def _is_foreign_money(line: Line, token: int) -> bool:
    """Whether the number tells how another currency moves: "won melemah 0,2 persen"."""
    words, first = line.words, token - 1
    if any(at == token and quantity.unit == "IDR" for at, quantity in line.quantities):
        return False
    while first >= 0 and words[first] not in (QUANTITY, ";"):
        first -= 1
    clause = words[first + 1 : token]
    at = next((index for index, word in enumerate(clause) if word in _CURRENCIES), None)
    return at is not None and "rupiah" not in clause and not {"terhadap", "per", "atas"} & set(clause[:at])


def _is_capital(mention: PlaceMention) -> bool:
    """A bare "Jakarta": the trading floor and the ministries, unless the text says province, city or government."""
    return mention.surface.lower() == "jakarta" and bool(mention.codes) and mention.codes[0].startswith(_CAPITAL)


def _scope_of_count(line: Line, token: int, found: ClaimPlace, main: ClaimPlace) -> ClaimPlace:
    """The larger place where regions are counted: "peringkat 3 dari 94 kota" is no number of one city."""
    noun = line.words[token + 1] if token + 1 in line.nouns else ""
    if noun not in _REGIONS or found.code in (None, COUNTRY):
        return found
    is_province = "." not in (found.code or "")
    if is_province and noun not in ("provinsi", "pemda", "pemprov"):
        return found
    return main if main.code is not None and "." not in main.code and not is_province else COUNTRY_WIDE


def _find_nearest(line: Line, token: int) -> PlaceMention | None:
    """The mention nearest to the number; of "Desa A, Kecamatan B, Kabupaten C" the regency, of "A, Provinsi B" A."""
    best: tuple[int, int] | None = None
    for index, (first, last, _) in enumerate(line.places):
        cost = _cost(line, token, first, last)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, index)
    if best is None:
        return None
    index = best[1]
    while index and _is_chained(line, index - 1):
        index -= 1
    chosen = line.places[index][2]
    while _is_small(chosen) and _is_chained(line, index):
        index += 1
        chosen = line.places[index][2]
    return chosen


def _is_chained(line: Line, index: int) -> bool:
    """Whether this mention and the next are one address: "Serang, Banten", where the second holds the first."""
    if index + 1 >= len(line.places):
        return False
    (_, last, inner), (first, _, outer) = line.places[index], line.places[index + 1]
    if first - last > 1 or (first - last == 1 and line.words[last] != ","):
        return False
    return bool(inner.codes and outer.codes) and inner.codes[0].startswith(outer.codes[0] + ".")


def _is_small(mention: PlaceMention) -> bool:
    return bool(mention.codes) and mention.codes[0].count(".") > 1


def _cost(line: Line, token: int, first: int, last: int) -> int | None:
    """How far a mention is from the number; None where it cannot be what the number is about."""
    words = line.words
    if _is_dated(line, last):
        return None
    if _is_aside(words, first):
        return None
    away = 15 if first and words[first - 1] in _ATTACKS else 0  # "tewas dalam serangan Israel": not in Israel
    if first >= token:
        cost = 3 + first - token
        cost += 12 * sum(word in (";", QUANTITY, "sedangkan", "sementara") for word in words[token + 1 : first])
        return cost + away + 4 * words[token:first].count(",")
    cost = token - last + away
    cost += 6 * sum(word == QUANTITY for word in words[last:token])
    return cost + 2 * words[last:token].count(",")


def _is_aside(words: list[str], first: int) -> bool:
    """Whether a place only tells where something comes from, whose money it is, or among what it comes first."""
    before = words[max(0, first - 1) : first]
    if not before:
        return False
    if before[0] in _ORIGINS or (words[first].startswith("se-") and before[0] in _SUPERLATIVES):
        return True  # "pabrikan Jepang", "tertinggi se-Indonesia"
    if before[0] == "(":
        return not _CURRENCIES.isdisjoint(words[max(0, first - 4) : first])  # "dolar Amerika Serikat (AS)"
    return before[0] in ("di", "antara") and first > 1 and words[first - 2] in _SUPERLATIVES


def _is_dated(line: Line, last: int) -> bool:
    """Whether a day follows the place, so that somebody spoke there: "di Jakarta, Senin (3/11)"."""
    at = last
    while at < len(line.words) and at < last + 2 and line.words[at] in (",", "(", "pada"):
        at += 1
    return any(token == at and is_day(mention) for token, mention in line.dates)


def _as_stated(mention: PlaceMention) -> ClaimPlace:
    if not mention.codes:
        return ClaimPlace(None, mention.name, "stated")
    basis: PlaceBasis = "stated" if mention.basis == "stated" else "inferred"
    return ClaimPlace(mention.codes[0], mention.name, basis, mention.codes if len(mention.codes) > 1 else ())
