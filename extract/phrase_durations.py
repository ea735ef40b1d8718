"""What a length of time measures: "selama 40 tahun setia melayani warga" gives "lama melayani warga", or "waktu"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.phrase_after import cut_noun
from extract.phrase_parts import DURATIONS, Phrase, is_plain, is_verb, surface_of
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
_LONGEST_OBJECT = 4
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
    after = token + 1
    while after in line.nouns:
        after += 1
    if mark in _THROUGH:
        named = _name_by_verb_after(line, after, text) or _name_by_verb_before(line, at)
        return named or (Phrase(token, token + 1, "lama") if _stands_alone(line, at, mark) else None)
    if mark in _WITHIN or (mark == "untuk" and not at):
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


def _name_by_verb_before(line: Line, at: int) -> Phrase | None:
    """ "yang diberikan selama tiga bulan"."""
    words = line.words
    low = at - 1
    if low >= 0 and is_verb(words[low]):
        noun = words[low - 1] if low and words[low - 1] in _RULES else "lama"
        return Phrase(low, at, f"{noun} {words[low]}")
    return None
