"""Officials: ties offices to names by the rules official_*.py and finds the longest form of both in the article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from extract.bodies import find_acting, find_body, find_seat
from extract.mentions import OfficialMention
from extract.persons import read_person, read_person_before
from extract.rulebook import rules_of
from extract.speech import speech_words
from extract.titles import read_title, starts_title
from extract.word_kinds import HONORIFIC, NAME, PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from extract.mentions import Sentence
    from extract.persons import PersonSpan
    from extract.places import FoundPlace
    from extract.register import Register
    from extract.rulebook import Rule
    from extract.titles import Title
    from extract.word_kinds import WordKinds

_LOOK_BACK = 48
# In small letters right before an unknown name these say whose it is: "analis Goldman Sachs", "negara pimpinan Marcos"
_LOOSE = frozenset(
    {"pimpinan", "analis", "anggota", "pemilik", "pengurus", "pendiri", "peneliti", "ekonom", "pengamat"}
)
_NICKNAME = re.compile(
    r"\s*(?:\(|atau (?:yang )?(?:akrab |kerap |biasa )?(?:disapa|dipanggil|dikenal(?: sebagai)?)? ?"
    r"|,? ?(?:yang )?(?:akrab|kerap|biasa|karib) (?:disapa|dipanggil) |alias )(?=[A-Z])"
)


@dataclass(frozen=True, slots=True)
class _Glue:
    rule: Rule
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class FoundOfficial:
    """A name with its office, before the article's longest forms are known."""

    title: Title
    office: str
    person: PersonSpan
    rule: Rule


@dataclass(frozen=True, slots=True)
class Offices:
    """What the text says of offices: those with a name, and those that stand alone ("Gubernur", word index)."""

    found: tuple[FoundOfficial, ...]
    bare: tuple[Title, ...]


@cache
def _glues(order: str) -> tuple[_Glue, ...]:
    tail = "$" if order == "name title" else ""
    return tuple(
        _Glue(rule, re.compile(f"(?:{rule.module.PATTERN}){tail}"))
        for rule in rules_of("official")
        if order == rule.module.ORDER
    )


def find_offices(kinds: WordKinds, speakers: Set[str], body_start: int = 0) -> Offices:
    """Every office in the text with the name beside it; `speakers` are words by which people who speak are called.

    The headline, up to `body_start`, is left out: with capitals on every word it shows no name's end.
    """
    found: list[FoundOfficial] = []
    bare: list[Title] = []
    done = -1
    for index in kinds.tokens.find(kinds.words.heads):
        if index <= done or kinds.tokens.starts[index] < body_start or not starts_title(kinds, index):
            continue
        title = read_title(kinds, index, speakers)
        official = _tie(kinds, title, speakers, found[-1] if found else None)
        if official:
            found.append(official)
            done = max(title.last, official.person.last)
        else:
            bare.append(title)
            done = title.last
    return Offices(tuple(found), tuple(bare))


def _tie(kinds: WordKinds, title: Title, speakers: Set[str], previous: FoundOfficial | None) -> FoundOfficial | None:
    tokens = kinds.tokens
    behind: FoundOfficial | None = None
    likely: FoundOfficial | None = None
    for glue in _glues("title name"):
        joined = glue.pattern.match(tokens.text, title.end)
        if joined is None:
            continue
        index = bisect_left(tokens.starts, joined.end())
        if index >= len(tokens.starts) or tokens.text[joined.end() : tokens.starts[index]].strip(' "“*'):
            continue
        person = title.person if joined.group().isspace() else read_person(kinds, index)
        if not person or (getattr(glue.rule.module, "NEEDS_VERB", False) and not _speaks(kinds, person)):
            continue
        likely = FoundOfficial(title, office_text(kinds, title), person, glue.rule)
        if _is_person(kinds, title, person, speakers):
            behind = likely
            break
    is_named = behind is not None and any(word in kinds.words.names for word in behind.person.words)
    if behind and is_named:
        return behind
    guess = behind or likely
    second = _second_after_comma(kinds, title, guess, speakers) if guess else None
    if second:
        return second
    if behind and _has_sign(kinds, behind.person, speakers):
        return behind
    before = _tie_before(kinds, title, speakers)
    if (
        before
        and previous
        and previous.title.first < previous.person.first
        and previous.person.last == before.person.last
    ):
        # In a list "Gubernur A Budi, Ketua B Cici" the name in front has its office already.
        return behind if behind and len(behind.person.words) > 1 else None
    if before and (behind is None or _has_sign(kinds, before.person, speakers)):
        _take_all(kinds, title)
        return replace(before, office=office_text(kinds, title))
    return behind


def _second_after_comma(
    kinds: WordKinds, title: Title, behind: FoundOfficial, speakers: Set[str]
) -> FoundOfficial | None:
    """What looked like the name is the body: "Direktur Keuangan Melati Nikel, Suparsin Liwan menjelaskan"."""
    tokens, after = kinds.tokens, behind.person.last + 1
    if behind.person.first != title.last + 1 or after >= len(tokens.lows) or tokens.gap(after - 1) != ", ":
        return None
    last = behind.person.last
    place = kinds.place_end.get(after)
    if place is not None and place + 1 < len(tokens.lows) and tokens.gap(place) == ", ":
        last, after = place, place + 1  # "Ketua Ansor Cabang Kencong, Jember, Budi Hartono"
    person, head = read_person(kinds, after), tokens.lows[title.first]
    if person is None or (head in kinds.words.full and head not in kinds.words.seated):
        return None
    is_sure = _has_sign(kinds, person, speakers) or kinds.kind(after) == HONORIFIC
    is_likely = len(behind.person.words) == 1 and (is_sure or len(person.words) > 1)
    if not is_likely and not _speaks(kinds, person):
        return None
    title.last, title.end = last, tokens.ends[last]
    rules = [glue.rule for glue in _glues("title name") if getattr(glue.rule.module, "TAKES_BODY", False)]
    return FoundOfficial(title, office_text(kinds, title), person, rules[0] if rules else behind.rule)


def _has_sign(kinds: WordKinds, person: PersonSpan, speakers: Set[str]) -> bool:
    """Whether a word of the name is a listed given name, or one by which the text calls somebody who speaks."""
    return any(word in kinds.words.names or word in speakers for word in person.words)


def _speaks(kinds: WordKinds, person: PersonSpan) -> bool:
    after, lows, words = person.last + 1, kinds.tokens.lows, speech_words()
    return after < len(lows) and lows[after] in words.plain | words.near | words.adverbs


def _tie_before(kinds: WordKinds, title: Title, speakers: Set[str]) -> FoundOfficial | None:
    tokens = kinds.tokens
    start = tokens.starts[title.first]
    before = tokens.text[max(0, start - _LOOK_BACK) : start]
    for glue in _glues("name title"):
        joined = glue.pattern.search(before)
        if joined is None:
            continue
        last = bisect_right(tokens.ends, start - len(before) + joined.start()) - 1
        person = read_person_before(kinds, last) if last >= 0 else None
        if person and (len(person.words) > 1 or _has_sign(kinds, person, speakers)):
            return FoundOfficial(title, "", person, glue.rule)
    return None


def _is_person(kinds: WordKinds, title: Title, person: PersonSpan, speakers: Set[str]) -> bool:
    """Whether what follows an office is a person: one unknown word alone needs a sign."""
    tokens = kinds.tokens
    head = tokens.lows[title.first]
    if kinds.kind(person.first) == PLACE:
        return False
    if not tokens.capitals[title.first] and not _has_sign(kinds, person, speakers):
        # "pemilik Bugatti", "negara pimpinan Marcos", "analis Goldman Sachs"
        return len(person.words) > 1 and not (title.is_bare and head in _LOOSE)
    if len(person.words) > 1:
        return True
    if kinds.kind(person.first) == NAME or person.words[0] in speakers:
        return True
    after = person.last + 1
    goes_on = after < len(tokens.lows) and not tokens.capitals[after] and tokens.gap(person.last) == " "
    return (head in kinds.words.full or not title.is_bare) and goes_on


def _take_all(kinds: WordKinds, title: Title) -> None:
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
    text, start = kinds.tokens.text, kinds.tokens.starts[title.first]
    parts: list[str] = []
    for opening, closing in title.cuts:
        parts.append(text[start:opening])
        start = closing
    parts.append(text[start : title.end])
    return " ".join("".join(parts).split())


def register_officials(kinds: WordKinds, offices: Offices, register: Register) -> None:
    """Put every official into the register, then nicknames and longer forms of the names from the whole text."""
    tokens = kinds.tokens
    for official in offices.found:
        person = register.add(official.person.words, official.person.text, official.office)
        nick = _NICKNAME.match(tokens.text, tokens.ends[official.person.last])
        if nick:
            index = bisect_left(tokens.starts, nick.end())
            other = read_person(kinds, index) if index < len(tokens.starts) else None
            if other and other.last - other.first < 3:
                register.add_nickname(person, other.words)


def list_officials(
    kinds: WordKinds,
    offices: Offices,
    register: Register,
    found: Sequence[FoundPlace],
    sentences: Sequence[Sentence],
) -> tuple[OfficialMention, ...]:
    """One mention for every name with its office, ordered by start; furniture and headlines give none."""
    tokens = kinds.tokens
    starts = [sentence.start for sentence in sentences]
    mentions: list[OfficialMention] = []
    seats = {official.office: find_seat(kinds, official.title, found) for official in offices.found}
    for official in offices.found:
        start = tokens.starts[min(official.title.first, official.person.first)]
        end = max(official.title.end, tokens.ends[official.person.last])
        at = bisect_right(starts, start) - 1
        if at < 0 or start >= sentences[at].end or sentences[at].section == "headline":
            continue
        person = register.find(official.person.words)
        office = _longest_of(official.office, person.offices) if person else official.office
        seat = seats.get(office) or find_seat(kinds, official.title, found)
        mentions.append(
            OfficialMention(
                start=start,
                end=end,
                surface=tokens.text[start:end],
                sentence=sentences[at].text,
                person=person.text if person else official.person.text,
                office=office,
                body=find_body(office),
                place=seat.code if seat else None,
                place_name=seat.name if seat else None,
                acting=find_acting(office),
                rule=official.rule.rule_id,
                rule_version=official.rule.version,
            )
        )
    return tuple(mentions)


def _longest_of(office: str, known: Sequence[str]) -> str:
    """The longest printed form of the same office: "Gubernur" is "Gubernur Lampung", "Ketua Umum PSSI" is not."""
    first = office.partition(" ")[0].lower()
    same = [other for other in known if other.partition(" ")[0].lower() == first]
    return max([office, *same], key=len)
