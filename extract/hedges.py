"""Hedges: the words before or after a number that loosen it, "sekitar", "lebih dari", "ke atas"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.claim import Bound

WINDOW = 56
_LONGEST_HEDGE = 5  # words
_FURTHEST = 5  # words that may stand between the hedge and the number
_STRIP = "(\"'*,:"
_AFTER = re.compile(
    r" ?(?P<w>-an|kurang lebih|lebih kurang|lebih tinggi|lebih|plus|ke ?atas|ke ?bawah"
    r"|atau (?:lebih|kurang)(?: tinggi| rendah)?(?! dari))(?!\w)"
)
_LEBIH_THAN = re.compile(
    r" lebih (?:tinggi|rendah|besar|kecil|banyak|sedikit|dari|baik|buruk|murah|mahal|cepat|lambat|awal|ringan|berat"
    r"|lama|tipis|tebal|hemat|irit|panjang|pendek|singkat|luas|sempit|tua|muda|kuat|lemah|efisien"
    r"|meningkatkan|memilih|menyukai|memudahkan|menguntungkan|mementingkan|mengutamakan|memperkuat"
    r"|[a-z]+ (?:dari|dibanding))"
)
_UNTIL = re.compile(r" (?:ke depan|mendatang|lagi|kemudian|lamanya|setelah|sejak|berikutnya)(?!\w)")
_CHANGE = re.compile(
    r"\b(?:naik|turun|menurun|meningkat|melonjak|merosot|menyusut|anjlok|bertambah|berkurang|menurunkan|menaikkan|meningkatkan|menekan"
    r"|memangkas|melambung|meroket|terpangkas|susut|dipangkas|diturunkan|dinaikkan|jatuh|ambruk|dari)\b"
)
_EDGE = re.compile(
    r"\b(maksimal|maksimum|minimal|minimum|paling (?:sedikit|banyak|lama|tinggi|rendah))"
    r" (?:[a-z]+ ){1,4}(?:sebanyak|sebesar|senilai|yaitu|yakni|adalah) $"
)
_DIGIT = re.compile(r"\d")
_UNTIL_NOW = frozenset(("percent", "percentage_point"))


@cache
def _before() -> dict[str, str]:
    hedges = load_words("hedges")
    return {word: bound for table in ("before", "reaching") for bound, words in hedges[table].items() for word in words}


@cache
def _after() -> dict[str, str]:
    return {word: bound for bound, words in load_words("hedges")["after"].items() for word in words}


@cache
def _reaching() -> frozenset[str]:
    return frozenset(load_words("hedges")["reaching"]["at_most"])


@cache
def _between() -> frozenset[str]:
    return frozenset(load_words("hedges")["between"]["words"])


def read_hedge(low: str, start: int, end: int, unit: str, *, is_zero: bool = False) -> tuple[Bound, str]:
    """The bound that the words around `low[start:end]` give, and the hedge as printed ("" where there is none)."""
    before = low[max(0, start - WINDOW) : start]
    line = before.rfind("\n") + 1
    before = before[line:]
    words = [word.lstrip(_STRIP) for word in before.split()]
    known, between = _before(), _between()
    last = len(words)
    for _ in range(_FURTHEST):
        if last <= 0:
            break
        hedge = _longest(words, last, known)
        if hedge:
            bound = known[hedge]
            if hedge not in _reaching() or _is_ceiling(
                before, low, end, unit, words=words, last=last, hedge=hedge, is_zero=is_zero
            ):
                return cast("Bound", bound), hedge
            return read_after(low, end)
        if words[last - 1] not in between:
            break
        last -= 1
    edge = _EDGE.search(before)
    if edge is not None:
        return cast("Bound", known[edge[1]]), edge[1]
    return read_after(low, end)


def read_after(low: str, end: int) -> tuple[Bound, str]:
    """The bound that stands after the unit: "50 orang lebih", "17 tahun ke atas"."""
    match = _AFTER.match(low, end)
    if match is None or _LEBIH_THAN.match(low, end):
        return "exact", ""
    word = match["w"].replace("keatas", "ke atas").replace("kebawah", "ke bawah")
    return cast("Bound", _after().get(word, "exact")), word


def _longest(words: list[str], last: int, known: dict[str, str]) -> str:
    """The longest hedge that ends with the word before index `last`."""
    for length in range(min(_LONGEST_HEDGE, last), 0, -1):
        phrase = " ".join(words[last - length : last])
        if phrase in known:
            return phrase
    return ""


def _is_ceiling(
    before: str, low: str, end: int, unit: str, *, words: list[str], last: int, hedge: str, is_zero: bool
) -> bool:
    """Whether "hingga" or "sampai" means "at most": not "until", not the end of a change, not "hingga mencapai"."""
    if is_zero or _UNTIL.match(low, end):
        return False
    if last < len(words) and words[last] in ("mencapai", "menjadi", "menyentuh", "menembus"):
        return False
    head = before[: before.rfind(hedge)]
    if head.endswith(", ") and _DIGIT.search(head):
        return False  # the end of a list: "1.300 cc, 1.500 cc, hingga 4.000 cc"
    return unit in _UNTIL_NOW or _CHANGE.search(head[-34:]) is None
