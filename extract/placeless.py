"""Numbers that are of no area: ages, sizes of products, prices of gold and shares, scores, what a law threatens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity
    from extract.subject import Subject

_WORDS = load_words("placeless")
_AGE = frozenset(_WORDS["age"]["words"])
_NOT_ALONE = frozenset(_WORDS["age"]["not_alone"])
_YOUNG_WORDS = frozenset(_WORDS["age"]["young"])
_GROUPS = frozenset(_WORDS["age"]["groups"])
_PERSONS = frozenset(_WORDS["age"]["persons"])
_TERMS = frozenset(_WORDS["age"]["terms"])
_BODY = frozenset(_WORDS["body"]["words"])
_THREAT = frozenset(_WORDS["threat"]["words"])
_THREATENED = frozenset(_WORDS["threat"]["terms"])
_PENALTY = frozenset(_WORDS["threat"]["penalties"])
_DISCOURSE = frozenset(_WORDS["discourse"]["nouns"])
_SALES = frozenset(_WORDS["sales"]["words"])
_TAX = frozenset(_WORDS["tax"]["words"])
_MOVES = frozenset(_WORDS["moves"]["words"])
_PROMO_FIRST = frozenset(_WORDS["promo"]["first"])
_PROMO_SECOND = frozenset(_WORDS["promo"]["second"])
_NO_TICKERS = frozenset(["ihsg", "apbn", "apbd", "umkm", "blud", "bumd", "bumn", "lpdp"])
_TICKER = 4  # letters
_CLAUSE = 14  # tokens
_YOUNG = 12  # years
_GROWN = 15
_FOLLOWERS = frozenset(_WORDS["followers"]["nouns"])
_SUSPECTS = frozenset(_WORDS["suspects"]["nouns"])
_SUSPECTED = frozenset(_WORDS["suspects"]["words"])
_VIEWED = frozenset(_WORDS["viewed"]["words"])
_OF_CASES = frozenset(["person", "item:korporasi", "item:barang", "item:unit"])
_NEAR = 8  # tokens


def is_of_nobody(line: Line, token: int, quantity: Quantity) -> bool:
    """Whether the number is the age or size of one person, or counts who follows somebody."""
    words = line.words
    before = words[max(0, token - 3) : token]
    is_followed = not _FOLLOWERS.isdisjoint(words[token + 1 : token + 3])
    is_followed = is_followed or (quantity.unit == "times" and not _VIEWED.isdisjoint(before))
    if quantity.rule == "quantity_age_in_brackets" or is_followed or not _BODY.isdisjoint(before):
        return True
    if quantity.unit != "year" or quantity.bound == "range":
        return False
    near = words[max(0, token - 7) : token]
    after = token + 1 + (token + 1 in line.nouns)
    if before[-1:] == ["("] and words[after : after + 1] == [")"]:
        return quantity.value >= _GROWN  # "Budi Hartono (20 tahun)"
    if not _AGE.isdisjoint(before):
        is_group = not (_NOT_ALONE.isdisjoint(before) and _GROUPS.isdisjoint(near[-5:] + words[token : token + 4]))
        is_thing = quantity.value <= _YOUNG and not _YOUNG_WORDS.isdisjoint(near) and _PERSONS.isdisjoint(near)
        return not (is_group or is_thing)
    if QUANTITY in near and "dan" in before:  # "umur tertinggi 31 tahun (S1) dan 34 tahun"
        first = token - 1 - words[:token][::-1].index(QUANTITY)
        return any(at == first and is_of_nobody(line, at, other) for at, other in line.quantities)
    return not _PERSONS.isdisjoint(near[2:]) and _TERMS.isdisjoint(near[2:] + words[token : token + 4])


def is_threat(line: Line, token: int, unit: str) -> bool:
    """Whether a law threatens somebody with so much: "ancaman pidana penjara paling lama 9 tahun"."""
    if unit not in _THREATENED:
        return False
    before = line.words[max(0, token - 10) : token]
    return not _THREAT.isdisjoint(before) or ("paling" in before[-4:] and not _PENALTY.isdisjoint(before))


def is_suspects(line: Line, token: int, unit: str) -> bool:
    """Whether the number counts those whom a case is about: "menetapkan 8 tersangka", "8 orang tersangka"."""
    if unit not in _OF_CASES:
        return False
    words = line.words
    return not _SUSPECTS.isdisjoint(words[token + 1 : token + 4]) or not _SUSPECTED.isdisjoint(
        words[max(0, token - _NEAR) : token + _NEAR]
    )


def is_discourse(line: Line, token: int) -> bool:
    """Whether the text counts its own parts: "6 cara", "tiga alasan"."""
    return line.words[token + 1 : token + 2] != [] and line.words[token + 1] in _DISCOURSE


def is_promo(line: Line) -> bool:
    """Whether the line points to another article: "Tonton juga video ...": it speaks for itself alone."""
    first = next((at for at, word in enumerate(line.words[:4]) if word.isalpha()), None)
    if first is None or line.words[first] not in _PROMO_FIRST:
        return False
    return not _PROMO_SECOND.isdisjoint(line.words[first + 1 : first + 3])


def is_of_subject(line: Line, unit: str, subject: Subject | None) -> bool:
    """Whether the subject of the article makes the number one of a product or of gold, not of an area.

    Gold is priced like any product; the taxes on it hold in the whole country.
    """
    if subject == "product":
        return unit != "IDR" and _SALES.isdisjoint(line.words)
    return subject == "gold" and not is_tax(line)


def is_tax(line: Line) -> bool:
    """Whether the line tells of taxes, which hold in the whole country."""
    return not _TAX.isdisjoint(line.words)


def is_share_price(line: Line, token: int, unit: str, text: str) -> bool:
    """Whether the clause names a company by its ticker: "PT Sinar Tbk (SNRX) naik 26 persen ke Rp92"."""
    words = line.words
    if unit not in ("percent", "IDR", "item:poin") or _MOVES.isdisjoint(words):
        return False
    for at in range(token - 1, max(1, token - _CLAUSE), -1):
        if words[at] == QUANTITY and at < token - 3:
            break
        if (
            words[at] == ")"
            and words[at - 2] == "("
            and len(words[at - 1]) == _TICKER
            and words[at - 1] not in _NO_TICKERS
        ):
            return text[line.starts[at - 1] : line.ends[at - 1]].isupper()
    return False
