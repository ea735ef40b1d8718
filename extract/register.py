"""The people of one article: short forms, nicknames and longer forms of one name are one person."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.persons import is_part

if TYPE_CHECKING:
    from collections.abc import Sequence


SHORTEST = 4  # letters of a short form
_NAMESAKES = 64  # people who share a word, the latest: bounds the work on hostile texts


@dataclass(slots=True)
class Person:
    """One person: the longest form of the name, and every office as printed."""

    words: tuple[str, ...]
    text: str
    offices: list[str] = field(default_factory=list)
    nicknames: set[tuple[str, ...]] = field(default_factory=set)

    @property
    def office(self) -> str | None:
        """The longest office in the text; the first of equals."""
        return max(self.offices, key=len) if self.offices else None


class Register:
    """People in the order in which they came up."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self._by_word: dict[str, list[Person]] = {}

    def add(self, words: tuple[str, ...], text: str, office: str | None = None) -> Person:
        """The person of this name: known ones take the longer form, unknown ones are added."""
        person = self.find(words)
        if person is None:
            person = Person(words, text)
            self.people.append(person)
        elif len(words) > len(person.words) and words not in person.nicknames:
            person.words, person.text = words, text
        for word in words:
            known = self._by_word.setdefault(word, [])
            if person not in known:
                known.append(person)
                del known[:-_NAMESAKES]
        if office and office not in person.offices:
            person.offices.append(office)
        return person

    def find(self, words: Sequence[str]) -> Person | None:
        """Who is called so: a part of a known name, or a name that a known one is part of; the latest on a tie."""
        words = tuple(words)
        candidates: list[Person] = []
        for word in words:
            candidates += [person for person in self._by_word.get(word, ()) if person not in candidates]
        for person in candidates:
            if person.words == words or words in person.nicknames:
                return person
        fitting = [p for p in candidates if is_part(words, p.words) or is_part(p.words, words)]
        firsts = [person for person in fitting if person.words[0] == words[0]]
        matching = firsts or fitting or self._called(words)
        return matching[-1] if matching else None

    def _called(self, words: tuple[str, ...]) -> list[Person]:
        """People one of whose first two names starts with a single short form: "Ignas" of "Ignasius"."""
        if len(words) != 1 or len(words[0]) < SHORTEST:
            return []
        latest = self.people[-_NAMESAKES:]
        return [person for person in latest if any(word.startswith(words[0]) for word in person.words[:2])]

    def add_nickname(self, person: Person, words: tuple[str, ...]) -> None:
        """Remember another name: "(Gus Ipul)"."""
        if words and words != person.words:
            person.nicknames.add(words)
            for word in words:
                known = self._by_word.setdefault(word, [])
                if person not in known:
                    known.append(person)
