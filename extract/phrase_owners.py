"""Heads of phrases that stand further left: before a relative clause, an adjunct, or those of whom the number tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.phrase_parts import DURATIONS, Phrase, cut_plain, is_plain, is_verb, trim
from extract.phrase_subject import find_clause_start, is_passive_verb
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line

_SUBJECT_LINKS = frozenset(load_words("phrases")["verbs"]["subject_link"])
_CLAUSE_BREAKS = frozenset([".", ",", ";", ":", '"', "“", "”", "bahwa", "sementara", "sedangkan", QUANTITY])
_TOWARDS = frozenset(["dari", "kepada", "untuk", "oleh", "bagi", "terhadap"])
_NEAR = 3
_TURNS = frozenset(["menjadi", "ke", "jadi", "dari"])
_WITHIN = ("dalam", "di", "pada")
_ADJUNCTS = frozenset(["dengan", "dalam", "selama", "sepanjang", "tenor", "bertenor"])
_STEPS = frozenset(
    ["pelemahan", "penguatan", "kenaikan", "penurunan", "koreksi", "lonjakan", "peningkatan", "realisasi"]
)
_UNDERGOING = ("mengalami", "mencatat", "mencatatkan", "membukukan", "menunjukkan", "mencetak")
_CLAUSE = 22


def hangs_on_number(line: Line, first: int, token: int) -> bool:
    """Whether the phrase at `first` says where the number before stood: "Rp 5 miliar pada APBD menjadi Rp 6 miliar"."""
    if first < 2 or line.words[first - 1] not in ("pada", "di", "dalam"):
        return False
    is_after = first - 2 in line.nouns or line.words[first - 2] == QUANTITY
    return is_after and not _TURNS.isdisjoint(line.words[token - 2 : token])


def cut_before_members(line: Line, at: int, last: int, token: int, text: str) -> Phrase | None:
    """ "total omzet dari 300 toko dalam daftar mencapai": the head stands before those who have it."""
    words = line.words
    if not any(words[low] in _SUBJECT_LINKS for low in range(last, token)):
        return None
    if words[at] in _WITHIN:
        at -= 1
    if at not in line.nouns:
        return None
    while at in line.nouns:
        at -= 1
    if at < 2 or words[at] != QUANTITY or words[at - 1] not in _TOWARDS or words[at - 2] in _SUBJECT_LINKS:
        return None
    head = cut_plain(line, at - 2, text)
    return head if head is not None and head.last == at - 1 else None


def is_span(line: Line, at: int) -> bool:
    """Whether the unit noun at `at` belongs to a length of time in an adjunct: "dalam 100 hari", "selama 3 tahun"."""
    while at in line.nouns:
        at -= 1
    return is_duration(line, at) and at > 0 and line.words[at - 1] in _ADJUNCTS


def is_duration(line: Line, token: int) -> bool:
    return any(place == token and quantity.unit in DURATIONS for place, quantity in line.quantities)


def cut_beyond(line: Line, at: int, last: int, token: int, text: str) -> Phrase | None:
    """What is measured where another number stands between: "gabah dengan kadar hampa 3 persen mencapai 5 ton".

    In "terminal yang dapat menampung 5.000 orang itu mencapai 80 persen" it is what is built, not who fits in.
    """
    words = line.words
    if token - last <= _NEAR or any(words[low] in _SUBJECT_LINKS for low in range(last, token)):
        adjunct = next((low for low in range(at, max(0, at - 7), -1) if words[low] in _ADJUNCTS), None)
        if adjunct is not None:
            return cut_plain(line, adjunct - 1, text)
    if not any(words[low] in _SUBJECT_LINKS for low in range(last, token)):
        return None
    for low in range(at, max(0, at - _CLAUSE), -1):
        if words[low] in _CLAUSE_BREAKS and words[low] != QUANTITY:
            return None
        if words[low] == "yang":
            head = low - 1
            while head > 0 and (head in line.place_at or words[head] in ("di", "ini", "itu", "tersebut")):
                head -= 1
            return cut_plain(line, head, text)
    return None


def cut_changed(line: Line, at: int, text: str) -> Phrase | None:
    """What a bare noun of change behind the token `at` tells of.

    "Peso menempati posisi akhir dengan pelemahan 1 persen" gives "Peso", "rupee yang mengalami pelemahan 1 persen"
    gives "rupee", "pembelian obligasi dengan realisasi 2 triliun" gives "pembelian obligasi".
    """
    words = line.words
    if words[at + 1] == "dengan" and words[at + 2] in _STEPS:
        first = find_clause_start(line, at + 1)
        if not any(is_verb(words[low]) for low in range(first, at + 1)):
            return cut_plain(line, at, text)
        head = first
        while head < at and is_plain(line, head):
            head += 1
        return trim(line, first, head, text)
    if at < 2 or words[at + 1] not in _STEPS or words[at] not in _UNDERGOING or words[at - 1] != "yang":
        return None
    head = at - 2
    while head > 0 and head in line.place_at:
        head -= 1
    return cut_plain(line, head, text)


def cut_owner(line: Line, first: int, text: str) -> Phrase | None:
    """ "piutang dari pemerintah sebesar": the noun before a dull one."""
    if first < 2 or line.words[first - 1] not in _TOWARDS:
        return None
    head = first - 3 if line.words[first - 2] in ("itu", "ini", "tersebut") else first - 2
    return cut_plain(line, head, text) if head >= 0 and is_plain(line, head) else None


def cut_agent(line: Line, at: int, text: str) -> Phrase | None:
    """ "dana yang diterima perusahaan sebesar": the head, where the phrase is but the one who acts in "yang di-"."""
    words = line.words
    if at < 1 or not is_passive_verb(words[at]):
        return None
    low = at - 1
    while low >= 0 and words[low] in ("akan", "telah", "sudah", "bakal", "sedang"):
        low -= 1
    return cut_plain(line, low - 1, text) if low > 0 and words[low] == "yang" else None


def find_head(line: Line, at: int, token: int, text: str) -> Phrase | None:
    """ "dana yang disiapkan Pemprov mencapai": the head of a relative clause, where a verb links it to the number."""
    words = line.words
    if not any(words[low] in _SUBJECT_LINKS for low in range(max(at, token - 5), token)):
        return None
    for low in range(at, max(-1, at - _CLAUSE), -1):
        if words[low] in _CLAUSE_BREAKS or low in line.nouns:
            return None
        if words[low] == "yang":
            head = low - 1
            while head >= 0 and (head in line.place_at or words[head] in ("di", "ini", "itu", "tersebut")):
                head -= 1
            return cut_plain(line, head, text)
    return None
