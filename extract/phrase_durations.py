"""What a length of time measures: "selama 40 tahun setia melayani warga" gives "lama melayani warga", or "waktu"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.phrase_after import cut_noun
from extract.phrase_before import cut_before
from extract.phrase_parts import DURATIONS, Phrase, is_plain, is_verb, surface_of
from extract.phrase_subject import cut_subject
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

UNNAMED = "waktu"  # a length of time of which the sentence says no more
_WORDS = load_words("phrases")["durations"]
_THROUGH = frozenset(_WORDS["through"])
_WITHIN = frozenset(_WORDS["within"])
_PASSED = frozenset(_WORDS["passed"])
_ADVERBS = frozenset(_WORDS["adverbs"])
_SINCE = ("sudah", "belum")
_GOVERNING = frozenset(
    [
        "pemerintahan",
        "kepemimpinan",
        "kabinet",
        "presiden",
        "gubernur",
        "bupati",
        "wali",
        "walikota",
        "menteri",
        "kepuasan",
        "kinerja",
    ]
)
_LONGEST_OBJECT = 4
_TAKING = ("membutuhkan", "butuh", "memerlukan", "memakan", "makan", "menghabiskan")
_LASTING = ("berlaku", "berlangsung", "bertahan", "berjalan", "digelar")
_RULES = ("larangan", "hukuman", "masa", "kewajiban", "sanksi", "hak", "izin", "kesempatan", "waktu")


def find_duration(line: Line, token: int, quantity: Quantity, text: str) -> Phrase | None:
    """The phrase for a length of time that a preposition leads in; None for any other number."""
    if quantity.unit not in DURATIONS:
        return None
    words = line.words
    at = token - 1
    while at >= 0 and words[at] in _PASSED:
        at -= 1
    mark = words[at] if at >= 0 else ""
    if mark in _TAKING and words[at + 1] == UNNAMED:
        task = cut_subject(line, at, text)  # "pengurusan izin hanya memakan waktu dua pekan"
        return Phrase(at, token, f"{UNNAMED} {task.text}") if task is not None else None
    after = token + 1
    while after in line.nouns:
        after += 1
    if mark in _THROUGH:
        named = _name_by_verb_after(line, after, text) or _name_by_verb_before(line, at, text)
        return named or (_name_alone(line, token, at, text) if _stands_alone(line, at, mark) else None)
    if line.words[after - 2 : after] == ["hari", "kerja"] and not _GOVERNING.isdisjoint(words):
        return Phrase(token, token + 1, "masa kerja")  # "100 hari kerja pemerintahan itu"
    is_ahead = mark == "untuk" and line.words[after : after + 2] == ["ke", "depan"]  # "ditahan untuk 20 hari ke depan"
    if is_ahead or mark in _WITHIN or (mark == "untuk" and not at):
        named = _name_by_verb_after(line, after, text) if mark in _SINCE else cut_noun(line, after, text)
        return named or Phrase(token, token + 1, UNNAMED)
    return None


def _name_by_verb_after(line: Line, at: int, text: str) -> Phrase | None:
    """ "selama 40 tahun (lebih telah setia) melayani warga"."""
    words = line.words
    while at < len(words) and words[at] in _ADVERBS:
        at += 1
    if at >= len(words) or not is_verb(words[at]):
        return None
    thing = cut_noun(line, at + 1, text) if at + 1 < len(words) else None
    is_object = thing is not None and thing.first == at + 1 and thing.last - thing.first <= _LONGEST_OBJECT
    last = thing.last if thing is not None and is_object else at + 1
    return Phrase(at, last, f"lama {surface_of(line, at, last, text)}")


def _stands_alone(line: Line, at: int, mark: str) -> bool:
    """Whether no noun stands before "selama" at `at`: "Rp 250 ribu per bulan selama tiga bulan"."""
    return mark == "selama" and (at == 0 or at - 1 in line.nouns or not is_plain(line, at - 1))


def _name_alone(line: Line, token: int, at: int, text: str) -> Phrase:
    """How long what the number before measures goes on: "Bantuan jagung 7 kg per bulan selama empat bulan"."""
    thing = _cut_before_number(line, at, text)
    return Phrase(token, token + 1, f"lama {thing.text}" if thing is not None else "lama")


def _cut_before_number(line: Line, at: int, text: str) -> Phrase | None:
    """What stands before the number whose unit and rate end before `at`, where that is short."""
    low = at - 1
    while low >= 0 and low in line.nouns:
        low -= 1
    if low < 1 or line.words[low] != QUANTITY:
        return None
    thing = cut_before(line, low, text)
    return thing if thing is not None and thing.last <= low and thing.last - thing.first <= _LONGEST_OBJECT else None


def _name_by_verb_before(line: Line, at: int, text: str) -> Phrase | None:
    """ "kekeliruan itu berlangsung selama tiga bulan": its verb, and whose it is."""
    words = line.words
    low = at - 1
    if low < 0 or not is_verb(words[low]):
        return None
    if low and words[low - 1] in _RULES:
        return Phrase(low, at, f"{words[low - 1]} {words[low]}")
    thing = None
    if words[low] in _LASTING:
        thing = _cut_before_number(line, low, text) or cut_subject(line, low, text)
    return Phrase(low, at, f"lama {words[low]} {thing.text}" if thing is not None else f"lama {words[low]}")
