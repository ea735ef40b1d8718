"""Person names: where one starts and ends, without honorifics and degrees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.word_kinds import ACRONYM, BODY, EVERYDAY, HONORIFIC, INITIAL, NAME, PERSONAL, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.word_kinds import WordKinds

_LONGEST = 6
_DIGITS = "0123456789"
_SHORTENED = frozenset({"moh", "muh", "moch", "mokh", "ach", "abd", "st", "fr", "yoh", "chr"})  # "Moh. Melati"
_GLUED, _STEM, _VERB = 12, 4, 6  # letters of a glued word, of its name and of its verb at least
_VERB_STARTS = ("men", "mem", "mel", "meng", "ber")
_YOUNGER = frozenset({"junior", "jr"})  # after a name the son, and not his father


@dataclass(frozen=True, slots=True)
class PersonSpan:
    """A person's name as printed: words `first` to `last`, both included, honorifics and degrees outside."""

    first: int
    last: int
    words: tuple[str, ...]  # in lower case
    text: str


def read_person(kinds: WordKinds, index: int) -> PersonSpan | None:
    """The name that starts at word `index`, or after honorifics from there; None where no name stands."""
    known = kinds.people.get(index)
    if known is None:
        known = kinds.people[index] = (_read_person(kinds, index),)
    return known[0]


def _read_person(kinds: WordKinds, index: int) -> PersonSpan | None:
    first = skip_honorifics(kinds, index)
    tokens = kinds.tokens
    if first and tokens.lows[first - 1] == "the" and tokens.gap(first - 1) == " ":
        return None  # "The Times"
    last = first - 1
    while last + 1 < len(tokens.lows) and last + 1 < first + _LONGEST:
        at = last + 1
        if at > first and not _is_joined(kinds, last):
            break
        if at > first and tokens.gap(last) == "-" and not tokens.capitals[at]:
            last = at  # "Suk-yeol"
            continue
        if not _goes_on(kinds, at, is_first=at == first):
            break
        last = at
        if tokens.words[at][-1].isdigit():
            break  # "Budi Hartono2." of a list whose line breaks were lost
        if at == first and _is_pair(kinds, at):
            return None
    last = _drop_tail(kinds, first, last)
    if last < first or (kinds.kind(first) == INITIAL and last == first):
        return None
    glued = _glued_tail(kinds, last)
    text = tokens.text[tokens.starts[first] : tokens.ends[last] - glued].rstrip(_DIGITS)
    words = tuple(low.rstrip(_DIGITS) for low in tokens.lows[first : last + 1])
    if glued:
        words = (*words[:-1], words[-1][:-glued])
    return PersonSpan(first, last, words, " ".join(text.split()))


def _glued_tail(kinds: WordKinds, last: int) -> int:
    """Characters of a verb glued to the name by a cut link: 11 of "Melatimelanjutkan" if "Melati" stands elsewhere."""
    low, places = kinds.tokens.lows[last], kinds.tokens.places
    if len(low) < _GLUED or kinds.kind(last) != UNKNOWN:
        return 0
    cuts = (at for at in range(_STEM, len(low) - _VERB + 1) if low.startswith(_VERB_STARTS, at) and low[:at] in places)
    return next((len(low) - at for at in cuts), 0)


def _is_pair(kinds: WordKinds, index: int) -> bool:
    """ "Prabowo-Gibran": two people, and no name that a later short form may be tied to."""
    tokens, after = kinds.tokens, index + 1
    if after >= len(tokens.lows) or tokens.gap(index) != "-" or not tokens.capitals[after]:
        return False
    return kinds.kind(index) == NAME == kinds.kind(after) and len(tokens.lows[index]) > 3


def read_person_before(kinds: WordKinds, index: int) -> PersonSpan | None:
    """The name whose last word is at `index`, degrees skipped."""
    tokens, last = kinds.tokens, index
    while last > 0 and _is_degree(kinds, last):
        last -= 1
    first = last + 1
    while first > 0 and last - first < _LONGEST - 1:
        at = first - 1
        if at < last and not _is_joined(kinds, at):
            break
        is_inside = tokens.lows[at] in kinds.words.particles and at < last
        is_hyphened = at > 0 and tokens.gap(at - 1) == "-" and tokens.capitals[at - 1]  # "Gil-ya"
        if kinds.kind(at) not in PERSONAL and not is_inside and not is_hyphened:
            break
        first = at
    while first <= last and tokens.lows[first] in kinds.words.particles:
        first += 1
    if first > last:
        return None
    found = read_person(kinds, first)
    return found if found and found.last == last else None


def skip_honorifics(kinds: WordKinds, index: int) -> int:
    """Index of the first word that is no rank, no degree in front and no "Pak"."""
    tokens, limit = kinds.tokens, index + _LONGEST
    while index + 1 < len(tokens.lows) and index < limit and kinds.kind(index) == HONORIFIC:
        if tokens.gap(index).strip(" .()\u00a0"):
            break
        index += 1
    return index


def _goes_on(kinds: WordKinds, index: int, *, is_first: bool) -> bool:
    kind = kinds.kind(index)
    if kind in {NAME, UNKNOWN}:
        return True
    if kind == INITIAL:
        return _is_before_word(kinds, index)
    return not is_first and _goes_on_inside(kinds, index, kind)


def _goes_on_inside(kinds: WordKinds, index: int, kind: int) -> bool:
    """Words that stand in names, but never first: initials, "bin", and a last word that is also an everyday one."""
    tokens, words, low = kinds.tokens, kinds.words, kinds.tokens.lows[index]
    if kind == ACRONYM:
        longest = 3 if index > 1 and kinds.kind(index - 2) == HONORIFIC else 2
        return len(low) <= longest and _is_before_word(kinds, index)
    if low in _YOUNGER:
        return _ends_name(kinds, index)
    if low in words.particles and not tokens.capitals[index]:
        return index + 1 < len(tokens.lows) and tokens.capitals[index + 1] and tokens.gap(index) == " "
    if kind == BODY:
        return _body_goes_on(kinds, index)
    # "Siti Nurbaya Bakar", "Budi Harta Winata": the words behind have small letters, so the capital is the name's
    if kind != EVERYDAY or low in words.stops:
        return False
    return _ends_name(kinds, index) or (_is_before_word(kinds, index) and _ends_name(kinds, index + 1))


def _body_goes_on(kinds: WordKinds, index: int) -> bool:
    """A word of bodies inside a name: "Aditya Ciputra Hartono", "Siti Nurbaya Mandiri, ..."."""
    tokens, words, low = kinds.tokens, kinds.words, kinds.tokens.lows[index]
    if low in words.body_starts or low in words.heads:
        return False
    is_after_name = kinds.kind(index - 1) == NAME
    if is_after_name and low not in words.roles and _is_before_word(kinds, index) and _ends_name(kinds, index + 1):
        return not tokens.words[index].isupper()
    end = tokens.ends[index]
    is_last = tokens.text[end : end + 1] == "," or is_after_name
    return low in words.everyday and is_last and _ends_name(kinds, index)


def _is_before_word(kinds: WordKinds, index: int) -> bool:
    """Whether a longer capitalised word of a name follows: initials never end one."""
    after = index + 1
    if after >= len(kinds.tokens.lows) or not _is_joined(kinds, index):
        return False
    return kinds.kind(after) in {NAME, UNKNOWN, INITIAL}


def _ends_name(kinds: WordKinds, index: int) -> bool:
    tokens, after = kinds.tokens, index + 1
    if after >= len(tokens.lows):
        return True
    return not tokens.capitals[after] or bool(tokens.gap(index).strip())


def _is_joined(kinds: WordKinds, left: int) -> bool:
    """Whether the word after `left` can go on the same name: a blank, a hyphen, or the stop of an initial."""
    tokens = kinds.tokens
    gap = tokens.gap(left)
    if gap in {" ", "-", "\u00a0"}:
        return True
    if "\n" in gap:
        return False
    is_short = len(tokens.words[left]) == 1 or tokens.lows[left] in _SHORTENED
    return gap.strip() in {"", "."} and (not gap.strip() or is_short) and bool(gap)


def _is_degree(kinds: WordKinds, index: int) -> bool:
    tokens = kinds.tokens
    return tokens.lows[index] in kinds.words.degrees and kinds.kind(index) not in {NAME, UNKNOWN}


def _drop_tail(kinds: WordKinds, first: int, last: int) -> int:
    tokens = kinds.tokens
    while last > first and (_is_degree(kinds, last) or tokens.lows[last] in kinds.words.particles):
        last -= 1
    return last


def is_part(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the words of `short` stand in `long` in the same order: ("eva",) in ("eva", "dwiana")."""
    rest = iter(long)
    return all(word in rest for word in short)
