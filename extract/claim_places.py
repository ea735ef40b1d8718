"""Decides which place a number is about: the nearest sensible mention, else the paragraph's, else the article's.

"(...) di Jakarta, Senin (3/11)" says where somebody spoke and never counts; a minister or a ministry without a
place beside the number speaks of the whole country.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.foreign_money import find_exchange_abroad, find_money_abroad
from extract.gazetteer import place
from extract.nearest_place import CAPITAL, COUNTRY, find_nearest, find_referred, is_demonym, is_holders, is_speakers
from extract.placeless import (
    is_discourse,
    is_of_nobody,
    is_of_subject,
    is_promo,
    is_share_price,
    is_suspects,
    is_tax,
    is_threat,
)
from extract.scope_words import MARKET, NOT_MARKET, RATES, TRADED, is_national, is_of_the_world
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.claim import PlaceBasis
    from extract.lines import Line
    from extract.mentions import PlaceMention, Quantity
    from extract.subject import Subject

_WORDS = load_words("scopes")
_OFFERS = frozenset(_WORDS["offers"]["words"])
_WEALTH = frozenset(_WORDS["wealth"]["words"])
_REGIONS = frozenset(_WORDS["regions"]["nouns"])
SPECIFICATIONS = frozenset(_WORDS["specifications"]["units"])
_BANKS: Mapping[str, str] = _WORDS["central_banks"]
_AT_HOME = frozenset(["bi", "indonesia", "rupiah", "ihsg"])
_OF_MONEY = frozenset(["percent", "percentage_point", "item:basis poin", "item:bps"])
_PRICES = frozenset(["IDR", "percent", "item:poin", "index"])
_STATE_COMPANIES: Sequence[str] = _WORDS["state_companies"]["names"]
_DOLLARS = frozenset(["dolar", "dollar", "paman"])  # "mata uang Paman Sam"
_STRENGTH = frozenset(["menguat", "melemah"])
_EXCHANGE = frozenset(["tukar", "kurs"])
_LEVELS = frozenset(["level", "posisi", "rentang", "kisaran", "sekitar"])
_RATE = 10  # tokens
_TRADE = frozenset(_WORDS["trade"]["words"])


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
    main = scene.main
    found = _place_of_kind(line, token, quantity, scene) or _place_named(line, token, quantity, scene)
    found = found or _place_of_words(line, token, quantity, scene)
    if found is not None:
        return found
    is_told_of = scene.subject == "case" or (main.code is not None and "." in main.code)
    if before.name is None and speaks_for_all and not is_told_of:
        return COUNTRY_WIDE
    known = main if before.name is None else ClaimPlace(before.code, before.name, "inferred", before.candidates)
    return _scope_of_count(line, token, known, main)


def _place_of_kind(line: Line, token: int, quantity: Quantity, scene: Scene) -> ClaimPlace | None:
    """Nowhere or the country, where what is measured says so, whatever is named beside the number."""
    unit, main = quantity.unit, scene.main
    is_abroad, owner = find_money_abroad(line, token)
    owner = owner or find_exchange_abroad(line, token)
    if unit == "item:negara" and (main.code in (None, COUNTRY) or _TRADE.isdisjoint(line.words)):
        return NOWHERE  # "60 negara kesulitan": of none of them alone
    if owner is not None and (unit in _PRICES or unit.isupper()):
        return ClaimPlace(None, owner, "stated")
    is_placeless = (
        is_abroad
        or (unit == "USD" and quantity.per == "barel")
        or is_of_nobody(line, token, quantity)
        or is_share_price(line, token, unit, scene.text)
        or is_of_subject(line, unit, scene.subject)
    )
    if is_placeless:
        return NOWHERE
    if scene.subject != "sport" and is_threat(line, token, unit):
        return main if main.code is None and main.name is not None else COUNTRY_WIDE  # the law of that country
    is_rate = unit in _PRICES and main.code in (None, COUNTRY) and _is_rate(line, token, unit)
    is_of_country = (
        is_rate or (scene.subject == "gold" and is_tax(line)) or (unit in _PRICES and _is_of_market(line, token))
    )
    return COUNTRY_WIDE if is_of_country else None


def _place_named(line: Line, token: int, quantity: Quantity, scene: Scene) -> ClaimPlace | None:
    """The place that the sentence names or points back to."""
    main = scene.main
    mention = find_nearest(line, token, quantity.unit) or find_referred(line, token, scene.places)
    if scene.subject == "sport" and (mention is None or not mention.codes or mention.codes[0] == COUNTRY):
        return NOWHERE  # "Liga Italia", "Timnas Indonesia"
    if mention is None:
        return None
    is_owners = not _WEALTH.isdisjoint(line.words) and is_holders(line, mention)  # "Bupati Melati memiliki harta"
    if is_owners or (not mention.codes and not TRADED.isdisjoint(line.words)):
        return NOWHERE
    holds_main = main.code is not None and mention.codes and main.code.startswith(f"{mention.codes[0]}.")
    if holds_main and is_speakers(line, mention):
        return None
    is_at_home = main.code is not None and not mention.codes
    if is_at_home and (not _TRADE.isdisjoint(line.words) or is_demonym(line, token, mention)):
        return main  # "ekspor ke Jepang", "5 kapal Malaysia" are of the place that the article is about
    return _scope_of_count(line, token, as_stated(mention), main)


def _place_of_words(line: Line, token: int, quantity: Quantity, scene: Scene) -> ClaimPlace | None:
    """The country or nowhere, where the words of the sentence say so."""
    if is_discourse(line, token):
        return NOWHERE
    if quantity.unit in _OF_MONEY and (bank := _central_bank(line, token)) is not None:
        return bank
    if scene.main.code in (None, COUNTRY) and is_suspects(line, token, quantity.unit):
        return NOWHERE
    scope = _scope_of_words(line, scene.main)
    if scope is COUNTRY_WIDE and scene.subject == "shares" and MARKET.isdisjoint(line.words):
        return None  # "Bursa Efek Indonesia" beside the accounts of a company
    if scope is None and is_promo(line):
        return COUNTRY_WIDE if _names_state_company(line) or scene.main.code == COUNTRY else NOWHERE
    return scope


def _names_state_company(line: Line) -> bool:
    text = f" {' '.join(line.words)} "
    return any(f" {name.strip()} " in text for name in _STATE_COMPANIES)


def _central_bank(line: Line, token: int) -> ClaimPlace | None:
    """The country whose central bank sets the rate: "The Fed menahan suku bunga 4 persen"."""
    last = next((word for word in reversed(line.words[:token]) if word in _BANKS or word in _AT_HOME), "")
    return ClaimPlace(None, _BANKS[last], "inferred") if last in _BANKS else None


def _scope_of_words(line: Line, main: ClaimPlace) -> ClaimPlace | None:
    """The country, or nowhere, where words say so."""
    words = line.words
    if main.code in (None, COUNTRY) and not _OFFERS.isdisjoint(words):
        return NOWHERE
    is_regional = main.code is not None and main.code != COUNTRY
    if is_national(words, is_regional=is_regional):
        is_elsewhere = main.name is not None and main.code is None and MARKET.isdisjoint(words)
        return main if is_elsewhere else COUNTRY_WIDE  # the "national agency" of the country written of
    is_world = is_of_the_world(words) and is_of_the_world(words, _words_of_names(line))
    return NOWHERE if is_world else None


def _words_of_names(line: Line) -> frozenset[int]:
    """Words with a capital behind another: "Dana Kerja Sama Internasional"."""
    text, start, found = line.sentence.text, line.sentence.start, set()
    is_name = False
    for at, (first, word) in enumerate(zip(line.starts, line.words, strict=True)):
        is_capital = word[:1].isalpha() and text[first - start : first - start + 1].isupper()
        if is_name and is_capital:
            found.add(at)
        is_name = is_capital
    return frozenset(found)


def _is_rate(line: Line, token: int, unit: str) -> bool:
    """Whether the number tells what a dollar costs: "dolar AS menguat 2 poin ke level Rp 900"."""
    words = line.words[max(0, token - _RATE) : token]
    if unit != "IDR":
        has_rupiah = any(quantity.unit == "IDR" for _, quantity in line.quantities)
        return has_rupiah and not (_DOLLARS.isdisjoint(words) or _STRENGTH.isdisjoint(words))
    is_told = not _DOLLARS.isdisjoint(line.words) or "rupiah" in line.words
    return (is_told and not _EXCHANGE.isdisjoint(words)) or (
        not _LEVELS.isdisjoint(words) and not _DOLLARS.isdisjoint(words)
    )


def _is_of_market(line: Line, token: int) -> bool:
    """Whether the rupiah or the stock exchange is what moves: no other place stands between it and the number."""
    words, at = line.words, token - 1
    while at >= 0 and words[at] not in MARKET:
        at -= 1
    is_coin = words[at] == "rupiah" and (
        words[at - 1] in NOT_MARKET or (at + 1 == token and words[at - 1] not in RATES)
    )
    if at < 0 or at in line.nouns or is_coin:
        return False
    return all(_is_capital(mention) for first, _, mention in line.places if at < first < token)


def _is_capital(mention: PlaceMention) -> bool:
    """A bare "Jakarta": the trading floor and the ministries, unless the text says province, city or government."""
    return mention.surface.lower() == "jakarta" and bool(mention.codes) and mention.codes[0].startswith(CAPITAL)


def _scope_of_count(line: Line, token: int, found: ClaimPlace, main: ClaimPlace) -> ClaimPlace:
    """The larger place where regions are counted: "peringkat 3 dari 94 kota" is no number of one city."""
    noun = line.words[token + 1] if token + 1 in line.nouns else ""
    if noun not in _REGIONS:
        return found
    if line.words[token + 2 : token + 3] in (["ini"], ["itu"], ["tersebut"]):
        return NOWHERE  # "kedua kota ini": those named before, none of them alone
    if found.code is None and noun == "provinsi" and found.name is None:
        return COUNTRY_WIDE
    if found.code in (None, COUNTRY):
        return found
    is_province = "." not in (found.code or "")
    if is_province and noun not in ("provinsi", "pemda", "pemprov"):
        return found
    return main if main.code is not None and "." not in main.code and not is_province else COUNTRY_WIDE


def as_stated(mention: PlaceMention) -> ClaimPlace:
    if not mention.codes:
        return ClaimPlace(None, mention.name, "stated")
    basis: PlaceBasis = "stated" if mention.basis == "stated" else "inferred"
    return ClaimPlace(mention.codes[0], mention.name, basis, mention.codes if len(mention.codes) > 1 else ())
