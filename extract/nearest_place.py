"""Finds the place mention that a number is about: the nearest sensible one of its sentence, or one pointed back to.

"(...) di Jakarta, Senin (3/11)" says where somebody spoke, "serangan Israel" who struck, "asal NTB" where from: none
of them is where the number was counted.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.period_carrying import is_day
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lines import Line
    from extract.mentions import PlaceMention

COUNTRY, CAPITAL = "0", "31"
_WORDS = load_words("scopes")
_ATTACKS = frozenset(_WORDS["attack"]["words"])
_BY = frozenset(_WORDS["attack"]["by"])
CURRENCIES = frozenset(_WORDS["currencies"]["words"])
_HOLDERS = frozenset(
    ["bupati", "gubernur", "wali", "walikota", "camat", "lurah", "dprd", "sekda", "kapolda", "kapolres"]
)
_STANDING = frozenset(["berada", "ada", "terletak", "terdapat", "tersebar", "terjadi"])
_LOCATED = 6  # tokens
_SUPERLATIVES = frozenset(_WORDS["superlatives"]["words"])
_ORIGINS = frozenset((*_WORDS["origin"]["words"], *_WORDS["way"]["words"]))
_POINTED = frozenset(_WORDS["pointed"]["nouns"])
_POINTERS = frozenset(["tersebut", "itu"])
_LISTED = frozenset((*_WORDS["regions"]["nouns"], *_WORDS["pointed"]["nouns"], "lokasi", "titik"))
_LISTING = frozenset(["yakni", "yaitu", "antara", "meliputi", "seperti", "termasuk", "mulai", ":"])
_COURTS = frozenset(_WORDS["courts"]["words"])
_SAYING = frozenset(_WORDS["saying"]["words"])
_PEOPLE = frozenset(_WORDS["people_of"]["words"])
_DISTANCES = frozenset(load_words("placeless")["distance"]["units"])
_BREAKS = (";", QUANTITY, "sedangkan", "sementara")  # another clause
_LATELY = (["belum", "lama", "ini"], ["beberapa", "waktu", "lalu"])
_COMING = frozenset(["berasal", "datang", "didatangkan", "diimpor", "kiriman"])
_HEARERS = frozenset(_WORDS["hearers"]["words"])
_VILLAGES = frozenset(["desa", "kelurahan", "kecamatan", "dusun", "nagari"])
_ADDRESS = 5  # tokens between a village and its city
_MET = 8  # tokens from who was told something to where
_NEAR = 300  # code points between a "wilayah tersebut" and its name
_REFERRED = 6  # tokens behind the number


def find_referred(line: Line, token: int, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The last place named before a "wilayah tersebut" of the sentence: "di Padang. Inflasi di kota itu 7 persen"."""
    words = line.words
    for at in range(1, min(len(words), token + _REFERRED)):
        if words[at] in _POINTERS and words[at - 1] in _POINTED and words[at - 2 : at - 1] != ["antar"]:
            last = bisect_left(places, line.starts[at], key=lambda mention: mention.start) - 1
            if last >= 0 and places[last].end > line.starts[at] - _NEAR and places[last].codes != (COUNTRY,):
                return places[last]
    return None


def find_nearest(line: Line, token: int, unit: str) -> PlaceMention | None:
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
    if _is_followed_by_place(line, index):
        index += 1
    while index and _is_chained(line, index - 1):
        index -= 1
    chosen = line.places[index][2]
    while _is_small(chosen) and (_is_chained(line, index) or _is_in_address(line, index)):
        index += 1
        chosen = line.places[index][2]
    return chosen


def _is_in_address(line: Line, index: int) -> bool:
    """Whether a larger place ends the address that the village opens: "Kelurahan Melati, Tebet, Jakarta Selatan"."""
    if index + 1 >= len(line.places):
        return False
    (_, last, _), (first, _, outer) = line.places[index], line.places[index + 1]
    between = line.words[last:first]
    is_joined = between[-1:] == [","] and len(between) <= _ADDRESS and {QUANTITY, DATE}.isdisjoint(between)
    return is_joined and bool(outer.codes) and outer.codes != (COUNTRY,) and not _is_small(outer)


def is_demonym(line: Line, token: int, mention: PlaceMention) -> bool:
    """Whether the mention only tells whose the things counted are: "5 kapal Malaysia"."""
    first = line.token_at(mention.start)
    own = first - (line.words[first - 1] == "negara")  # "2 warga negara Australia"
    return token + 1 < own and set(range(token + 1, own)) <= line.nouns


def _is_followed_by_place(line: Line, index: int) -> bool:
    """Whether the mention tells whose people are counted and the next where: "60 pengusaha Pakistan di Indonesia"."""
    if index + 1 >= len(line.places):
        return False
    (first, last, _), (following, _, _) = line.places[index], line.places[index + 1]
    is_bare = first > 0 and (first - 1 in line.nouns or line.words[first - 1] in _PEOPLE)
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
    if not mention.codes:
        return mention.surface.partition(" ")[0].lower() in _VILLAGES
    return mention.codes[0].count(".") > 1


def _cost(line: Line, token: int, first: int, last: int) -> int | None:
    """How far a mention is from the number; None where it cannot be what the number is about."""
    words = line.words
    if _is_dated(line, last) or _is_interview(line, first, last) or _is_aside(line, first):
        return None
    if first and not _ATTACKS.isdisjoint(words[max(0, first - 1 - (words[first - 1] in _BY)) : first]):
        return None  # "tewas dalam serangan Israel", "serangan balasan dari Iran": not there
    if first >= token:
        if _is_item(words, token, first) or "seperti" in words[token + 1 : first]:
            return None  # "30 pelari dari luar negeri seperti Kenya"
        between = words[token + 1 : first]
        if _is_located(line, token, first):
            return -1  # nearer than any other: "215 rumah di Kecamatan A dan 197 rumah di Kecamatan B"
        cost = 3 + first - token
        cost += 12 * sum(map(between.count, _BREAKS))
        return cost + 4 * words[token:first].count(",")
    cost = token - last
    cost += 6 * words[last:token].count(QUANTITY)
    return cost + 2 * words[last:token].count(",")


def _is_located(line: Line, token: int, first: int) -> bool:
    """Whether only the noun counted and "di" stand between the number and the mention."""
    if first - token > _LOCATED or line.words[first - 1] != "di":
        return False
    return all(at in line.nouns or line.words[at] in _STANDING for at in range(token + 1, first - 1))


def _is_item(words: list[str], token: int, first: int) -> bool:
    """Whether a place is one of those counted: "di 3 kecamatan yakni Kecamatan Gayamsari, ..."."""
    return not _LISTED.isdisjoint(words[token + 1 : token + 3]) and not _LISTING.isdisjoint(words[token + 2 : first])


def _is_aside(line: Line, first: int) -> bool:
    """Whether a place only tells where something comes from, whose money it is, or among what it comes first."""
    words, mention = line.words, line.place_at.get(first)
    before = words[max(0, first - 1) : first]
    if not before:
        return False
    if mention is not None and mention.codes and mention.codes[0].startswith(CAPITAL) and _is_court(words, first):
        return True
    if (
        before[0] in _ORIGINS
        or _is_origin(line, first)
        or (words[first].startswith("se-") and before[0] in _SUPERLATIVES)
    ):
        return True  # "pabrikan Jepang", "tertinggi se-Indonesia"
    if before[0] == "(":
        return not CURRENCIES.isdisjoint(words[max(0, first - 4) : first])  # "dolar Amerika Serikat (AS)"
    if before[0] not in ("di", "antara") or first < 2 or words[first - 2] not in _SUPERLATIVES:
        return False
    # "tertinggi di Sulawesi" is one place among those of Sulawesi; "tertinggi di Kota Kupang" is that city
    return mention is None or not mention.codes or "." not in mention.codes[0]


def _is_origin(line: Line, first: int) -> bool:
    """Whether people or goods only come from there: "54 persen berasal dari China dan India"."""
    words = line.words
    if words[first - 1] == "dari":
        return first > 1 and words[first - 2] in _COMING
    if words[first - 1] not in ("dan", ","):
        return False
    before = next((start for start, last, _ in line.places if last == first - 1), 0)
    return before > 0 and _is_origin(line, before)


def _is_court(words: list[str], first: int) -> bool:
    """Whether the name is that of a court: "Pengadilan Tipikor (PN) Jakarta Pusat"."""
    near = [word for word in words[max(0, first - 4) : first] if word.isalpha()]
    return bool(near) and near[-1] in _COURTS


def is_speakers(line: Line, mention: PlaceMention) -> bool:
    """Whether the place only belongs to the office of who speaks: "ujar Kapolda Jawa Barat"."""
    first = line.token_at(mention.start)
    return not _SAYING.isdisjoint(line.words[max(0, first - 4) : first])


def is_holders(line: Line, mention: PlaceMention) -> bool:
    """Whether the place only belongs to the office of a person: "Wakil Bupati Melati", "anggota DPRD Kota Melati"."""
    first = line.token_at(mention.start)
    return not _HOLDERS.isdisjoint(line.words[max(0, first - 2) : first])


def _is_interview(line: Line, first: int, last: int) -> bool:
    """Whether somebody was only met there: "ujarnya kepada wartawan di Bekasi", "di Bekasi, belum lama ini"."""
    words, after = line.words, last + (line.words[last : last + 1] == [","])
    if words[after : after + 3] in _LATELY:
        return True
    if words[first - 1 : first] != ["di"]:
        return False
    before = words[max(0, first - _MET) : first - 1]
    return not _HEARERS.isdisjoint(before) and QUANTITY not in before[_last_of(before, _HEARERS) :]


def _last_of(words: Sequence[str], wanted: frozenset[str]) -> int:
    return max(at for at, word in enumerate(words) if word in wanted)


def _is_dated(line: Line, last: int) -> bool:
    """Whether a day follows the place, so that somebody spoke there: "di Jakarta, Senin (3/11)"."""
    at = last
    while at < len(line.words) and at < last + 2 and line.words[at] in (",", "(", "pada"):
        at += 1
    return any(token == at and is_day(mention) for token, mention in line.dates)
