"""Dates that a number is only set against: "dibandingkan tahun lalu", "naik dari Rp 900 pada Rabu"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.period_carrying import COMPARISONS, names_law
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lines import Line
    from extract.mentions import DateMention

_STATING = frozenset(["yakni", "yaitu", "sebesar", "sebanyak", "mencapai", "tercatat", "sejumlah", "senilai"])
_NAMING = _STATING | {",", "(", "yang", "hanya", "sekitar", "di", "level", "angka", "posisi", "pada"}
_SUPERLATIVES = frozenset(load_words("scopes")["superlatives"]["words"])
_LENGTHS = frozenset(["day", "week", "month", "year"])
_DEEDS = frozenset(
    ["korupsi", "perkara", "kasus", "raperda", "perda", "rencana", "rpjmd", "rpjpd", "rpjmn", "rtrw", "renstra", "peta"]
)
_CUSTODY = frozenset(["terhitung", "ditahan", "penahanan", "menahan"])
_THING = 22  # tokens
_STEP = 5  # tokens from a change to its number
_BASE, _CHANGED = 5, 3  # tokens from "dari" to the date, from the change to "dari"


def is_compared(line: Line, token: int, at: int, mention: DateMention) -> bool:
    """Whether the figure is only set against the date, or the date numbers a law."""
    words = line.words
    if at > token + 1 and words[at - 1] == "," and words[at - 2] == DATE:
        at -= 2  # "dari akhir pekan lalu, Jumat (5/10)": the day in apposition
    if at > 0 and words[at - 1] in ("nomor", "no"):
        return True
    if names_law(words[max(0, at - 5) : at]):
        return True  # "POJK Nomor 29 Tahun 2023 ... Rp 4 triliun"
    if at > token and _is_of_start(line, token, at, mention):
        return True
    if COMPARISONS.isdisjoint(words[max(0, at - 8) : at]):
        return False
    if at < token and _NAMING.issuperset(words[at + 1 : token]) and _STATING & set(words[at + 1 : token]):
        return False  # "dibandingkan bulan sebelumnya, yakni 5,95 persen" is a figure of that month
    return _is_set_against(line, token, at)


def dates_a_thing(line: Line, at: int, mention: DateMention, unit: str) -> bool:
    """Whether a stretch of time is that of a deed, a plan or a custody, not of what the sentence counts.

    "dua tersangka korupsi periode 2008-2022", "empat raperda, yakni ... tahun 2025-2045", "dua tersangka, selama 20
    hari, terhitung 20 Oktober hingga 8 November".
    """
    if "/" not in mention.period.label or unit in _LENGTHS or unit.isupper():
        return False
    before = line.words[max(0, at - _THING) : at]
    is_of_years = mention.period.label.count("-") == 0
    return not (_DEEDS if is_of_years else _CUSTODY).isdisjoint(before)


def _is_of_start(line: Line, token: int, at: int, mention: DateMention) -> bool:
    """Whether a date behind the number is that of what is told to have changed since."""
    words = line.words
    if words[at - 1] == "dari" and words[max(0, at - 2)] not in ("mulai", "terhitung"):
        is_change = any(token - _STEP < cue.last <= token for cue in line.by_kind.get("change", ()))
        if "/" not in mention.period.label or is_change:
            return True  # "berkurang 600 orang dari tahun lalu" is a figure of this year
    elif words[at - 1] == "sejak" and words[at - 2] in _SUPERLATIVES:
        return True  # "8 persen, tertinggi sejak 23 Mei" is a figure of today
    return _ends_base(line, token, at)


def _is_set_against(line: Line, token: int, at: int) -> bool:
    """Whether words of comparison before the date set the number against it."""
    words = line.words
    between = words[min(at, token) + 1 : max(at, token)]
    if at < token and (not COMPARISONS.isdisjoint(between)):
        return False
    if at > token and _is_of_other_side(between):
        return True  # "menguat 20 poin dibandingkan Rp 900 per dolar AS pada Rabu": the 20 points are of today
    nearest = max(index for index in range(max(0, at - 8), at) if words[index] in COMPARISONS)
    is_told_after = any(at < cue.first and cue.last <= token for cue in line.by_kind.get("change", ()))
    if is_told_after and words[nearest] != "terhadap":
        return True  # "dibandingkan Mei 2023 turun 8 persen": the fall is of now
    return QUANTITY not in words[nearest:at] and not (at < token and "," not in between)


def _ends_base(line: Line, token: int, at: int) -> bool:
    """Whether the date is that of the base of a change told behind the number: "Rp 5, naik dari capaian 2023"."""
    words = line.words
    start = next((index for index in range(at - 1, max(token, at - _BASE), -1) if words[index] == "dari"), None)
    if start is None or not {QUANTITY, DATE, ","}.isdisjoint(words[start:at]):
        return False
    return any(start - _CHANGED <= cue.last <= start and cue.first > token for cue in line.by_kind.get("change", ()))


def _is_of_other_side(between: Sequence[str]) -> bool:
    """Whether the words between a number and a date open a comparison that the date closes."""
    first = next((at for at, word in enumerate(between) if word in COMPARISONS), None)
    return first is not None and QUANTITY in between[first:] and {DATE, ","}.isdisjoint(between[first:])
