"""People who speak: who is named where, and who comes into the article by speaking alone."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.persons import read_person
from extract.register import SHORTEST
from extract.speech import speech_words
from extract.word_kinds import HONORIFIC, NAME, PERSONAL

if TYPE_CHECKING:
    from collections.abc import Set

    from extract.officials import Offices
    from extract.register import Person, Register
    from extract.word_kinds import WordKinds

_PEOPLE = frozenset(
    {"salah", "seorang", "warga", "saksi", "korban", "pemilik", "kuasa", "pengacara", "ayah", "ibu", "orangtua"}
)
_BEFORE_NAMES = frozenset(
    {"warga", "bernama", "saksi", "korban", "kata", "oleh", "dan", "itu", "yakni", "yaitu", "juga"}
)
_DESCRIPTION = 9  # words
_APPOSITION = 18  # words
_HOLDERS = 60  # offices looked back at
_LONGEST_SHORT = 8  # letters of the short form of a given name


@dataclass(frozen=True, slots=True)
class Subject:
    """A person named in the text: by name or by office alone; words `first` to `last`."""

    first: int
    last: int
    person: Person


def find_subjects(kinds: WordKinds, offices: Offices, register: Register) -> tuple[Subject, ...]:
    """Every mention of a registered person, ordered; an office alone stands for the last who was given it."""
    tokens = kinds.tokens
    subjects: list[Subject] = []
    taken: set[int] = set()
    for official in offices.found:
        person = register.find(official.person.words)
        first = min(official.title.first, official.person.first)
        last = max(official.title.last, official.person.last)
        taken.update(range(first, last + 1))
        if person:
            subjects.append(Subject(first, last, person))
    known = {word for person in register.people for word in (*person.words, *(w for n in person.nicknames for w in n))}
    short = {word[:length] for person in register.people for word in person.words[:2] for length in _cut(word)}
    done = -1
    for index in tokens.find(frozenset(known | short)):
        if index <= done or not tokens.capitals[index] or index in taken:
            continue
        span = read_person(kinds, index)
        person = register.find(span.words) if span else None
        if span and person:
            subjects.append(Subject(span.first, span.last, person))
            done = span.last
    for title in offices.bare:
        if title.first not in taken:
            person = _holder(kinds, tokens.lows[title.first], title.first, offices, register)
            if person:
                subjects.append(Subject(title.first, title.last, person))
    return tuple(sorted(subjects, key=lambda subject: subject.first))


def _cut(word: str) -> range:
    """Lengths of the short forms of a given name: "Ignas" of "Ignasius"."""
    return range(SHORTEST, min(len(word) - 1, _LONGEST_SHORT + 1))


def _holder(kinds: WordKinds, low: str, before: int, offices: Offices, register: Register) -> Person | None:
    """Who was given this office last: "Gubernur" after "Gubernur Lampung Rahmat", "Kadinsos" after his long title."""
    tokens = kinds.tokens
    until = bisect_left(offices.found, before, key=lambda official: official.title.first)
    for official in reversed(offices.found[max(0, until - _HOLDERS) : until]):
        title = official.title
        cut_words = {
            tokens.lows[at]
            for opening, closing in title.cuts
            for at in range(bisect_left(tokens.starts, opening), bisect_left(tokens.starts, closing))
        }
        if tokens.lows[title.first] == low or low in cut_words:
            return register.find(official.person.words)
    return None


def register_speakers(
    kinds: WordKinds, register: Register, bodies: Set[str], officials: Set[int] = frozenset(), body_start: int = 0
) -> None:
    """Put people who speak without an office into the register: "kata Zidan", "Budi menilai".

    `bodies` are first words of bodies that the text cites as sources: "kata Counterpoint" is no person. `officials`
    are the words of names that an office was read with: they are in the register already.
    """
    tokens, words = kinds.tokens, speech_words()
    for index in tokens.find(words.naming):
        low, after = tokens.lows[index], index + 1
        if tokens.starts[index] < body_start or index - 1 in officials or tokens.words[index] in words.inside:
            continue
        if low in words.inverted or low in words.according:
            if after < len(tokens.lows) and tokens.gap(index) == " ":
                named = after if kinds.kind(after) in PERSONAL | {HONORIFIC} else find_apposed(kinds, after)
                if named is not None:
                    _add(kinds, named, register, bodies)
        elif low in words.plain and index and kinds.kind(index - 1) in PERSONAL and tokens.gap(index - 1) == " ":
            first = index - 1
            while first and kinds.kind(first - 1) in PERSONAL and tokens.gap(first - 1) in {" ", ". ", "-"}:
                first -= 1
            _add(kinds, first, register, bodies)
        elif low in words.plain:
            apposed = _apposed(kinds, index)
            if apposed is not None:
                _add(kinds, apposed, register, bodies)


def _apposed(kinds: WordKinds, verb: int) -> int | None:
    """First word of a full name some words before the verb: "Siti Aminah, warga setempat, mengaku"."""
    tokens, last = kinds.tokens, verb - 1
    while last >= 0 and verb - last < _APPOSITION:
        gap = tokens.gap(last)
        if tokens.lows[last] in kinds.words.degrees and (gap.startswith(".") or tokens.gap(last - 1) == "."):
            last -= 1  # "Siti Aminah, S.Sos., M.Kes, mengatakan"
            continue
        if any(mark in gap for mark in '.\n?!"”“'):
            return None
        if tokens.capitals[last] and gap.startswith((",", " (")) and kinds.kind(last) in PERSONAL:
            first = last
            while first and kinds.kind(first - 1) in PERSONAL and tokens.gap(first - 1) in {" ", "-"}:
                first -= 1
            # "Budi (52), sopir Melati, mengaku": the word in small letters ties the last name to the description
            is_described = first > 0 and tokens.gap(first - 1) == " " and tokens.lows[first - 1] not in _BEFORE_NAMES
            if not is_described or tokens.capitals[first - 1]:
                starts = first == 0 or any(mark in tokens.gap(first - 1) for mark in '.\n"”')
                return first if first < last or starts or kinds.kind(last) == NAME else None
        last -= 1
    return None


def find_apposed(kinds: WordKinds, first: int) -> int | None:
    """The name behind a description in small letters: "salah seorang warga setempat, Budi, ..."."""
    tokens, at = kinds.tokens, first
    if tokens.capitals[first] or tokens.lows[first] in speech_words().pronouns:
        return None
    while at + 1 < len(tokens.lows) and at - first < _DESCRIPTION and tokens.gap(at) == " " and not tokens.capitals[at]:
        at += 1
    if tokens.capitals[at] or at + 1 >= len(tokens.lows) or tokens.gap(at) != ", ":
        return None
    is_name = kinds.kind(at + 1) in PERSONAL and tokens.words[at + 1][0].isalpha()
    return at + 1 if is_name and tokens.lows[first] in _PEOPLE else None


def _add(kinds: WordKinds, index: int, register: Register, bodies: Set[str]) -> None:
    span = read_person(kinds, index)
    if span and span.words[0] not in bodies:
        register.add(span.words, span.text)
