"""What stands around a place name: its level, and whether it is part of a bank, a club or a person's name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.gazetteer import entries, level_of
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.gazetteer import Entry
    from extract.tokens import Tokens

_DASHES = frozenset(["-", "–", "—", "--"])
_DAYS = frozenset(["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"])


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """The lists of place_names.toml and place_levels.toml as sets."""

    proper: dict[str, str]
    hint: dict[str, str]
    risky: frozenset[str]
    mild: frozenset[str]
    never: frozenset[str]
    cues: frozenset[str]
    not_after: frozenset[str]
    not_after_any: frozenset[str]
    companies: frozenset[str]
    currencies: frozenset[str]
    not_before: frozenset[str]
    routes: frozenset[str]
    initialled: frozenset[str]
    indonesia_after: frozenset[str]
    no_names: frozenset[str]
    capitals: dict[str, str]
    capitals_only: frozenset[str]


@cache
def place_words() -> PlaceWords:
    """The word lists, read once."""
    words, levels = load_words("place_names"), load_words("place_levels")
    return PlaceWords(
        proper=levels["proper"],
        hint=levels["hint"],
        risky=frozenset(words["risky"]["names"]) | frozenset(load_words("place_abroad")["risky"]["names"]),
        mild=frozenset(words["risky"]["mild"]),
        never=frozenset(words["risky"]["never"]),
        cues=frozenset(words["cues"]["words"]),
        not_after=frozenset(words["not_after"]["words"]),
        not_after_any=frozenset(words["not_after"]["any_case"]),
        companies=frozenset(words["not_after"]["companies"]),
        currencies=frozenset(words["not_after"]["currencies"]),
        not_before=frozenset(words["not_before"]["words"]),
        routes=frozenset(words["routes"]["words"]),
        initialled=frozenset(words["initialled"]["words"]),
        indonesia_after=frozenset(words["indonesia_after"]["words"]),
        no_names=frozenset(words["no_names"]["words"]),
        capitals=words["capitals"],
        capitals_only=frozenset(words["country"]["capitals_only"]),
    )


def level_before(tokens: Tokens, index: int) -> tuple[str | None, int, bool]:
    """Level told by the word before `index`, where that word stands, and whether it is part of the name."""
    lists, at = place_words(), index - 1
    if at >= 0 and tokens.lows[at] == "administrasi":
        at -= 1
    if at < 0:
        return None, index, False
    low, gap = tokens.lows[at], tokens.gap(at).strip()
    # "Kab. Bandung", never "... di kota. Bandung"
    if "\n" in tokens.gap(at) or (gap.strip(")(/") and not (gap == "." and len(low) < 5)):
        return None, index, False
    before = tokens.lows[at - 1] if at else ""
    level = lists.proper.get(low)
    if level is None or (low == "kota" and before in {"ibu", "ibukota"}):
        return lists.hint.get(low), at, False
    if low == "kota" and before in {"kab", "kabupaten"} and "/" in tokens.gap(at - 1):
        return "regency", at, True  # the form "KAB / KOTA SORONG" of asset lists; a city is "KAB / KOTA KOTA SORONG"
    return level, at, not (low == "kota" and before in {"wali", "balai"})


def level_after(tokens: Tokens, last: int) -> str | None:
    """The level that a word behind the name tells: "Polres Bekasi Kota"."""
    after = last + 1
    is_city = after < len(tokens.lows) and tokens.words[after] == "Kota" and tokens.gap(last) == " "
    return "city" if is_city else None


def is_part_of_other(tokens: Tokens, first: int, last: int, entry: Entry) -> bool:
    """Whether the name belongs to a bank, a club, a street, money, a site: "Bank Indonesia"."""
    if _is_in_site(tokens, first, last) or _is_part_of_next(tokens, last) or _is_company_ticker(tokens, first, last):
        return True
    if _is_route(tokens, first, last):
        return True
    at = first - 1
    if at < 0 or tokens.gap(at).strip(" ."):
        return False
    lists, before = place_words(), tokens.lows[at]
    if entry.is_abroad and before in lists.currencies:
        return True
    if (before in lists.not_after and tokens.capitals[at]) or _is_in_company(tokens, at):
        return True
    is_name_end = tokens.capitals[at] and not _starts_sentence(tokens, at)
    return entry.codes == ("0",) and is_name_end and before not in lists.indonesia_after


def _is_route(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the name is an end of a way: "rute Moskow-Bali"."""
    routes = place_words().routes
    if first > 0 and last + 1 < len(tokens.lows) and tokens.lows[first - 1] in routes:
        return tokens.gap(last).strip() in _DASHES and tokens.capitals[last + 1]
    if first < 2 or tokens.gap(first - 1).strip() not in _DASHES:
        return False
    return any(low in routes for low in tokens.lows[max(0, first - 4) : first - 1])


def _is_company_ticker(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the word is the sign of a share: "Tbk (JAWA)"."""
    if first != last or not first or tokens.lows[first - 1] != "tbk":
        return False
    return tokens.gap(first - 1).strip() == "(" and tokens.words[first].isupper()


def _is_in_site(tokens: Tokens, first: int, last: int) -> bool:
    end = tokens.ends[last]
    if tokens.text[end : end + 1] == "." and tokens.text[end + 1 : end + 2].isalpha():
        return True
    return first > 0 and tokens.gap(first - 1) == "."


def _is_part_of_next(tokens: Tokens, last: int) -> bool:
    after = last + 1
    if after >= len(tokens.lows) or tokens.gap(last) != " " or not tokens.capitals[after]:
        return False
    return tokens.lows[after] in place_words().not_before


def _is_in_company(tokens: Tokens, at: int) -> bool:
    """Whether the capitalised words that end at `at` start with a company or a school: "PT Bumi Asri Pasaman"."""
    companies = place_words().companies
    for index in range(at, max(at - 4, -1), -1):
        if not tokens.capitals[index]:
            return False
        if tokens.lows[index] in companies:
            return True
        if index == 0 or tokens.gap(index - 1).strip(" ."):
            return False
    return False


def _starts_sentence(tokens: Tokens, index: int) -> bool:
    return index == 0 or any(mark in tokens.gap(index - 1) for mark in '.\n?!:"“')


def is_other_word(tokens: Tokens, first: int, last: int, key: str) -> bool:
    """Whether a risky name is surely something else: "kata Bima", "Padang Savana", the ticker "(TOBA)"."""
    lists = place_words()
    if _is_followed_by_name(tokens, last, is_mild=key in lists.mild):
        return True
    before = first - 1
    if before >= 0 and tokens.lows[before] in lists.not_after_any and tokens.gap(before) == " ":
        return True
    if key in lists.never or (key not in lists.mild and _is_ticker(tokens, first)):
        return True
    start, end = tokens.starts[first], tokens.ends[last]
    return tokens.text[start - 1 : start] == "(" and tokens.text[end : end + 1] == ")" and tokens.words[first].isupper()


def _is_ticker(tokens: Tokens, index: int) -> bool:
    """Whether the word alone is in capitals: "saham TOBA"; a dateline has a line's start before it."""
    return (
        tokens.words[index].isupper()
        and index > 0
        and tokens.gap(index - 1) in {" ", ", "}
        and not tokens.words[index - 1].isupper()
    )


def is_clear(tokens: Tokens, first: int, last: int, key: str) -> bool:
    """Whether a name that is also a word or a given name ("Batu", "Bima") stands for the place here."""
    lists, before = place_words(), first - 1
    is_joined = before >= 0 and not tokens.gap(before).strip()
    if is_joined and tokens.lows[before] in lists.cues:
        return True
    after = last + 1
    if (
        after < len(tokens.lows)
        and tokens.gap(last) == ", "
        and tokens.capitals[after]
        and tokens.lows[after] in entries()
    ):
        return True  # "Batu, Jawa Timur"
    return key in lists.mild and not (is_joined and tokens.capitals[before])


def _is_followed_by_name(tokens: Tokens, last: int, *, is_mild: bool) -> bool:
    """Whether a capitalised word goes on: "Padang Savana", "Metro Jaya"; a weekday or another place does not."""
    after = last + 1
    if after >= len(tokens.lows) or not tokens.capitals[after]:
        return False
    if "\n" in tokens.gap(last) or tokens.gap(last).strip():
        return False
    return tokens.lows[after] not in _DAYS and not (is_mild and tokens.lows[after] in entries())


def capital_of(tokens: Tokens, index: int, codes: tuple[str, ...]) -> str | None:
    """The capital where the text says "ibu kota Nusa Tenggara Timur"."""
    if not index or not codes or level_of(codes[0]) != "province":
        return None
    at = index - 1
    if tokens.lows[at] in {"provinsi", "propinsi"} and at:
        at -= 1
    is_named = tokens.lows[at] == "ibukota" or (tokens.lows[at] == "kota" and at > 0 and tokens.lows[at - 1] == "ibu")
    return place_words().capitals.get(codes[0]) if is_named and not tokens.gap(at).strip() else None
