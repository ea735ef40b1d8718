"""Words that make a number one of the whole country or of the world, where no place is named beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = load_words("scopes")
MARKET = frozenset(_WORDS["market"]["words"])
TRADED = frozenset(_WORDS["world"]["traded"])
_NATIONAL = frozenset(_WORDS["national"]["words"])
_FIRST_WORDS = frozenset(word.split()[0] for word in _NATIONAL if " " in word)
_NOT_NATION = frozenset(_WORDS["national"]["not_after"])  # before "negara"
_NATIONAL_THINGS = frozenset(["libur", "pahlawan", "kebangkitan", "cuti", "taman", "museum", "monumen"])
RATES = frozenset(["tukar", "kurs", "mata"])  # before "rupiah" and its rate
NOT_MARKET = frozenset(_WORDS["market"]["not_after"])  # before "rupiah"
_PAPERS = frozenset(name.split()[0] for name in _WORDS["names"]["words"] if name.endswith(" indonesia"))
_WORLD = frozenset(_WORDS["world"]["words"])
_NOT_WORLD_AFTER = frozenset(_WORDS["world"]["not_after"])
_NOT_WORLD_BEFORE = frozenset(_WORDS["world"]["not_before"])
_TRADE = frozenset(["perdagangan", "emas", "pasar", "harga"])


def is_national(words: Sequence[str], *, is_regional: bool = False) -> bool:
    """Whether a word or two speak of the whole country; "kerugian negara" arises in one office."""
    for at, word in enumerate(words):
        if word == "provinsi" and not is_regional and words[at - 1 : at] == [QUANTITY]:
            return True  # "tersebar di 34 provinsi"
        if word == "indonesia" and (is_regional or (at and words[at - 1] in _PAPERS)):
            continue  # part of a name, "Survei Gizi Indonesia", "CNN Indonesia", or it would be a place
        if word in _NATIONAL or word in MARKET:
            before = words[at - 1] if at else ""
            if before in _NATIONAL_THINGS:
                continue  # "libur nasional" is a day, "Taman Nasional" a place
            is_coin = before in NOT_MARKET or (words[at + 1 : at + 2] == [QUANTITY] and before not in RATES)
            if not (word == "negara" and before in _NOT_NATION) and not (word == "rupiah" and is_coin):
                return True
        elif word in _FIRST_WORDS and " ".join(words[at : at + 2]) in _NATIONAL:
            return True
    return False


def is_of_the_world(words: Sequence[str], names: frozenset[int] = frozenset()) -> bool:
    """Whether the words speak of the world or its markets: no "meninggal dunia", "dunia usaha".

    `names` are the words inside names: "Lembaga Kerja Sama Internasional" is of no world.
    """
    for at, word in enumerate(words):
        if word in TRADED:
            return True
        if word in _WORLD and at not in names:
            before, after = words[at - 1 : at], words[at + 1 : at + 2]
            if _NOT_WORLD_AFTER.isdisjoint(before) and _NOT_WORLD_BEFORE.isdisjoint(after):
                return True
        elif word == "spot" and not _TRADE.isdisjoint(words[max(0, at - 2) : at]):
            return True
    return False
