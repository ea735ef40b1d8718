"""People who share one office: "mengangkat Budi, Siti dan Agus sebagai Direktur", "Keduanya merupakan anggota DPR"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.persons import read_person_before

if TYPE_CHECKING:
    from extract.officials import FoundOfficial
    from extract.persons import PersonSpan
    from extract.titles import Title
    from extract.word_kinds import WordKinds

_AND = frozenset({"dan", "serta"})
_BEING = frozenset({"merupakan", "adalah", "menjabat", "sebagai", "sama", "juga", "sedang", "masih"})
_LINKS = 5  # words of being between "keduanya" and the office
_MOST = 12  # names of one list
_REACH = 6  # words from the verb to the first name: "pengangkatan kembali Bapak"


def find_listed(kinds: WordKinds, last: FoundOfficial) -> list[FoundOfficial]:
    """The officials of the names before `last` in its list, in the order of the text; none without such a verb."""
    tokens, marker = kinds.tokens, getattr(last.rule.module, "LISTS", "")
    if not marker or tokens.lows[last.title.first - 1] != marker:
        return []
    people: list[PersonSpan] = []
    first = last.person.first
    while len(people) < _MOST:
        before = _read_before(kinds, first, is_last=not people)
        if before is None:
            break
        people.append(before)
        first = before.first
    if kinds.words.appoints.isdisjoint(tokens.lows[max(0, first - _REACH) : first]):
        return []
    return [replace(last, person=person) for person in reversed(people)]


def find_both(kinds: WordKinds, title: Title) -> list[PersonSpan]:
    """The two names before "Keduanya merupakan <office>", in the order of the text; none without such words."""
    tokens, at = kinds.tokens, title.first - 1
    while at > 0 and tokens.lows[at] in _BEING and title.first - at < _LINKS:
        at -= 1
    if at < 1 or tokens.lows[at] != "keduanya" or at == title.first - 1:
        return []
    last = _read_called(kinds, at - 1)
    if last is None or last.first < 2 or tokens.lows[last.first - 1] not in _AND:
        return []
    first = _read_called(kinds, last.first - 2)
    return [first, last] if first is not None else []


def _read_called(kinds: WordKinds, at: int) -> PersonSpan | None:
    """The name that ends at word `at`, initials in brackets behind it skipped: "Budi Hartono (BH)"."""
    if at > 0 and ")" in kinds.tokens.gap(at) and kinds.tokens.gap(at - 1).strip() == "(":
        at -= 1
    return read_person_before(kinds, at) if at >= 0 and kinds.tokens.capitals[at] else None


def _read_before(kinds: WordKinds, first: int, *, is_last: bool) -> PersonSpan | None:
    """The name before word `first`: behind it stands a comma, or "dan" before the last of the list."""
    tokens, at = kinds.tokens, first - 1
    if is_last:
        if at < 1 or tokens.lows[at] not in _AND or tokens.gap(at) != " ":
            return None
        at -= 1
    if at < 0 or tokens.gap(at).strip() not in ({"", ","} if is_last else {","}):
        return None
    person = read_person_before(kinds, at)
    return person if person is not None and len(person.words) > 1 else None
