"""How far an office reaches once it is known who holds it, and the signs by which a name is a holder's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.persons import read_person
from extract.speech import speech_words
from extract.word_kinds import NAME, PLACE

if TYPE_CHECKING:
    from collections.abc import Set

    from extract.persons import PersonSpan
    from extract.titles import Title
    from extract.word_kinds import WordKinds

_COMPANIES = frozenset({"pt", "cv"})


def take_places(kinds: WordKinds, title: Title) -> None:
    """Give the office its chain of places where a name follows it: "Kepala Desa Melati, Kecamatan Padang, Budi"."""
    tokens, last = kinds.tokens, title.last
    if kinds.kind(last) != PLACE:
        return
    while last + 1 < len(tokens.lows) and tokens.gap(last) == ", ":
        end = kinds.place_end.get(last + 1)
        if end is None:
            break
        last = end
    if last == title.last or last + 1 >= len(tokens.lows) or tokens.gap(last) != ", ":
        return
    person = read_person(kinds, last + 1)
    if person is not None and (len(person.words) > 1 or _is_closed(kinds, person)):
        title.last, title.end, title.person = last, tokens.ends[last], None


def _is_closed(kinds: WordKinds, person: PersonSpan) -> bool:
    """Whether one name alone stands between commas or speaks: "Camat Melati, Kabupaten Bogor, Budi, mengatakan"."""
    after = person.last + 1
    is_named = kinds.kind(person.first) == NAME and after < len(kinds.tokens.lows)
    return (is_named and kinds.tokens.gap(person.last).startswith((",", " ("))) or speaks(kinds, person)


def take_all(kinds: WordKinds, title: Title) -> None:
    """Give the office what is its own once the name is known to stand in front.

    Words that looked like a name are the body's ("mantan Ketua Kelompok Tani Melati"), and a chain of places goes
    on after commas ("Kepala Desa Melati, Kecamatan Padang, Kabupaten Lumajang").
    """
    tokens = kinds.tokens
    if title.person and title.person.first == title.last + 1 and tokens.lows[title.first] not in kinds.words.full:
        title.last, title.end = title.person.last, tokens.ends[title.person.last]
    while title.last + 1 < len(tokens.lows) and tokens.gap(title.last) == ", ":
        last = kinds.place_end.get(title.last + 1)
        if last is None or kinds.kind(title.last) != PLACE:
            return
        title.last, title.end = last, tokens.ends[last]


def office_text(kinds: WordKinds, title: Title) -> str:
    """The office as printed, without the brackets that repeat it and with single blanks."""
    tokens, start = kinds.tokens, kinds.tokens.starts[title.first]
    parts: list[str] = []
    for opening, closing in (*title.cuts, (title.end, title.end)):
        parts.append(tokens.spell(start, opening))
        start = closing
    return " ".join("".join(parts).split())


def has_sign(kinds: WordKinds, person: PersonSpan, speakers: Set[str]) -> bool:
    """Whether a word of the name is a listed given name, or one by which the text calls somebody who speaks."""
    return any(word in kinds.words.names or word in speakers for word in person.words)


def speaks(kinds: WordKinds, person: PersonSpan) -> bool:
    after, lows, words = person.last + 1, kinds.tokens.lows, speech_words()
    return after < len(lows) and lows[after] in words.plain | words.near | words.adverbs


def names_company(kinds: WordKinds, title: Title) -> bool:
    """Whether the office is one of a company: "Direktur PT Melati Jaya"."""
    return not _COMPANIES.isdisjoint(kinds.tokens.lows[title.first : title.last + 1])
