"""Decides which place a number is about: the nearest sensible mention, else the paragraph's, else the article's.

"(...) di Jakarta, Senin (3/11)" says where somebody spoke and never counts; a minister or a ministry without a
place beside the number speaks of the whole country.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.gazetteer import place
from extract.lines import QUANTITY
from extract.period_context import is_day
from extract.placeless import (
    is_discourse,
    is_of_nobody,
    is_of_subject,
    is_promo,
    is_share_price,
    is_tax,
    is_threat,
)
from extract.scope_words import MARKET, TRADED, is_national, is_of_the_world
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.claim import PlaceBasis
    from extract.lines import Line
    from extract.mentions import PlaceMention, Quantity
    from extract.subject import Subject

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
_PRICES = frozenset(["IDR", "percent", "item:poin", "index"])
_TRADE = frozenset(_WORDS["trade"]["words"])
_POINTED = frozenset(_WORDS["pointed"]["nouns"])
_POINTERS = frozenset(["tersebut", "itu"])
_DISTANCES = frozenset(load_words("placeless")["distance"]["units"])
_BY = frozenset(["dari", "oleh", "balasan", "udara", "rudal"])
_NEAR = 300  # code points between a "wilayah tersebut" and its name
_REFERRED = 6  # tokens behind the number


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """Code (None for a place abroad or none at all), full name, how it is known, and what else the name can mean."""

    code: str | None = None
    name: str | None = None
    basis: PlaceBasis | None = None
    candidates: tuple[str, ...] = ()


NOWHERE = ClaimPlace()
COUNTRY_WIDE = ClaimPlace(COUNTRY, place(COUNTRY).name, "inferred")


@dataclass(frozen=True, slots=True)
class Scene:
    """What an article as a whole says of places: the one that it is about, its subject, every mention in order."""

    text: str
    main: ClaimPlace
    subject: Subject | None = None
    places: Sequence[PlaceMention] = ()


def find_claim_place(
    line: Line, token: int, quantity: Quantity, scene: Scene, before: ClaimPlace, *, speaks_for_all: bool = False
) -> ClaimPlace:
    """The place of the number `quantity` at `token`.

    `before` is that of the number before it in the paragraph; `speaks_for_all` that a national official says it.
    """
    main, subject, unit = scene.main, scene.subject, quantity.unit
    if _is_foreign_money(line, token) or is_of_nobody(line, token, unit, quantity.rule):
        return NOWHERE
    if is_share_price(line, token, unit, scene.text) or is_of_subject(line, unit, subject):
        return NOWHERE
    if subject == "gold" and is_tax(line):
        return COUNTRY_WIDE
    if is_threat(line, token, unit):
        return main if main.code is None and main.name is not None else COUNTRY_WIDE  # the law of that country
    if unit in _PRICES and _is_of_market(line, token):
        return COUNTRY_WIDE
    mention = _find_nearest(line, token, unit) or _find_referred(line, token, scene.places)
    if subject == "sport" and (mention is None or not _is_region(mention)):
        return NOWHERE
    if mention is not None:
        if not mention.codes and not TRADED.isdisjoint(line.words):
            return NOWHERE
        if not mention.codes and main.code is not None and not _TRADE.isdisjoint(line.words):
            return main  # "ekspor ke Jepang": exports of the place that the article is about
        return _scope_of_count(line, token, _as_stated(mention), main)
    if is_discourse(line, token):
        return NOWHERE
    scope = _scope_of_words(line, main)
    if scope is not None:
        return scope
    if is_promo(line):
        return NOWHERE
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


def _is_of_market(line: Line, token: int) -> bool:
    """Whether the rupiah or the stock exchange is what moves: no other place stands between it and the number."""
    words, at = line.words, token - 1
    while at >= 0 and words[at] not in MARKET:
        at -= 1
    if at < 0 or at in line.nouns:
        return False
    return all(_is_capital(mention) for first, _, mention in line.places if at < first < token)


def _is_capital(mention: PlaceMention) -> bool:
    """A bare "Jakarta": the trading floor and the ministries, unless the text says province, city or government."""
    return mention.surface.lower() == "jakarta" and bool(mention.codes) and mention.codes[0].startswith(_CAPITAL)


def _scope_of_count(line: Line, token: int, found: ClaimPlace, main: ClaimPlace) -> ClaimPlace:
    """The larger place where regions are counted: "peringkat 3 dari 94 kota" is no number of one city."""
    noun = line.words[token + 1] if token + 1 in line.nouns else ""
    if noun not in _REGIONS:
        return found
    if line.words[token + 2 : token + 3] in (["ini"], ["itu"], ["tersebut"]):
        return NOWHERE  # "kedua kota ini": those named before, none of them alone
    if found.code in (None, COUNTRY):
        return found
    is_province = "." not in (found.code or "")
    if is_province and noun not in ("provinsi", "pemda", "pemprov"):
        return found
    return main if main.code is not None and "." not in main.code and not is_province else COUNTRY_WIDE


def _is_region(mention: PlaceMention) -> bool:
    return bool(mention.codes) and mention.codes[0] != COUNTRY


def _find_referred(line: Line, token: int, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The last place named before a "wilayah tersebut" of the sentence: "di Padang. Inflasi di kota itu 7 persen"."""
    words = line.words
    for at in range(1, min(len(words), token + _REFERRED)):
        if words[at] in _POINTERS and words[at - 1] in _POINTED and words[at - 2 : at - 1] != ["antar"]:
            last = bisect_left(places, line.starts[at], key=lambda mention: mention.start) - 1
            if last >= 0 and places[last].end > line.starts[at] - _NEAR and places[last].codes != (COUNTRY,):
                return places[last]
    return None


def _find_nearest(line: Line, token: int, unit: str) -> PlaceMention | None:
    """The mention nearest to the number; of "Desa A, Kecamatan B, Kabupaten C" the regency, of "A, Provinsi B" A."""
    best: tuple[int, int] | None = None
    for index, (first, last, _) in enumerate(line.places):
        cost = _cost(line, token, first, last)
        if cost is not None and unit in _DISTANCES and line.words[first - 1 : first] == ["dari"]:
            continue  # "200 mil dari Singapura"
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, index)
    if best is None:
        return None
    index = best[1]
    if _is_demonym(line, index):
        index += 1
    while index and _is_chained(line, index - 1):
        index -= 1
    chosen = line.places[index][2]
    while _is_small(chosen) and _is_chained(line, index):
        index += 1
        chosen = line.places[index][2]
    return chosen


def _is_demonym(line: Line, index: int) -> bool:
    """Whether the mention tells whose people are counted and the next where: "60 pengusaha Pakistan di Indonesia"."""
    if index + 1 >= len(line.places):
        return False
    (first, last, _), (following, _, _) = line.places[index], line.places[index + 1]
    is_bare = first > 0 and (first - 1 in line.nouns or line.words[first - 1] in ("warga", "wisatawan", "turis"))
    return is_bare and following == last + 1 and line.words[last] == "di"


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
    if _is_aside(line, first):
        return None
    if first and not _ATTACKS.isdisjoint(words[max(0, first - 1 - (words[first - 1] in _BY)) : first]):
        return None  # "tewas dalam serangan Israel", "serangan balasan dari Iran": not there
    if first >= token:
        cost = 3 + first - token
        cost += 12 * sum(word in (";", QUANTITY, "sedangkan", "sementara") for word in words[token + 1 : first])
        return cost + 4 * words[token:first].count(",")
    cost = token - last
    cost += 6 * sum(word == QUANTITY for word in words[last:token])
    return cost + 2 * words[last:token].count(",")


def _is_aside(line: Line, first: int) -> bool:
    """Whether a place only tells where something comes from, whose money it is, or among what it comes first."""
    words = line.words
    before = words[max(0, first - 1) : first]
    if not before:
        return False
    if before[0] in _ORIGINS or (words[first].startswith("se-") and before[0] in _SUPERLATIVES):
        return True  # "pabrikan Jepang", "tertinggi se-Indonesia"
    if before[0] == "(":
        return not _CURRENCIES.isdisjoint(words[max(0, first - 4) : first])  # "dolar Amerika Serikat (AS)"
    if before[0] not in ("di", "antara") or first < 2 or words[first - 2] not in _SUPERLATIVES:
        return False
    # "tertinggi di Sulawesi" is one place among those of Sulawesi; "tertinggi di Kota Kupang" is that city
    mention = line.place_at.get(first)
    return mention is None or not mention.codes or "." not in mention.codes[0]


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
