"""Officials: ties offices to names by the rules official_*.py and finds the longest form of both in the article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from extract.appointed import find_both, find_listed
from extract.office_span import has_sign, names_company, office_text, speaks, take_all, take_places
from extract.persons import read_person, read_person_before
from extract.rulebook import rules_of
from extract.speech import speech_words
from extract.titles import read_title, starts_title
from extract.word_kinds import HONORIFIC, NAME, PLACE

if TYPE_CHECKING:
    from collections.abc import Set

    from extract.persons import PersonSpan
    from extract.rulebook import Rule
    from extract.titles import Title
    from extract.word_kinds import WordKinds

_LOOK_BACK = 48
_BOARD = frozenset({"direktur", "komisaris"})  # behind "presiden"
_LINE_START = 12  # characters that may stand before a list item: "12. "
# In small letters right before an unknown name these say whose it is: "analis Goldman Sachs", "negara pimpinan Marcos"
_LOOSE = frozenset(
    {"pimpinan", "analis", "anggota", "pemilik", "pengurus", "pendiri", "peneliti", "ekonom", "pengamat"}
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
        official = _tie_held(kinds, title, speakers) or _tie(kinds, title, speakers, found[-1] if found else None)
        if official:
            found += find_listed(kinds, official)
            found.append(official)
            done = max(title.last, official.person.last)
        elif both := find_both(kinds, title):
            rule = next(glue.rule for glue in _glues("name title") if getattr(glue.rule.module, "LISTS", ""))
            found += [FoundOfficial(title, office_text(kinds, title), person, rule) for person in both]
            done = title.last
        else:
            bare.append(title)
            done = title.last
    return Offices(tuple(found), tuple(bare))


def _tie_held(kinds: WordKinds, title: Title, speakers: Set[str]) -> FoundOfficial | None:
    """ "Budi selaku Ketua, Agus selaku Bendahara": the name in front, whoever stands behind the office."""
    if not title.first or kinds.tokens.lows[title.first - 1] != "selaku":
        return None
    holder = _tie_before(kinds, title, speakers)
    if holder is None:
        return None
    take_all(kinds, title)
    return replace(holder, office=office_text(kinds, title))


def _tie(kinds: WordKinds, title: Title, speakers: Set[str], previous: FoundOfficial | None) -> FoundOfficial | None:
    take_places(kinds, title)
    behind, likely = _tie_behind(kinds, title, speakers)
    if holder := _held_before(kinds, title, behind, speakers):
        return holder
    is_named = behind is not None and any(word in kinds.words.names for word in behind.person.words)
    guess = behind or likely
    second = _second_after_comma(kinds, title, guess, speakers) if guess else None
    # "Presiden Direktur Melati Sukses Lestari, Budi Hartono mengatakan": a given name may end a company's
    if second and (not is_named or (len(second.person.words) > 1 and speaks(kinds, second.person))):
        return second
    if behind and (is_named or has_sign(kinds, behind.person, speakers)):
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
    if before and (behind is None or has_sign(kinds, before.person, speakers)):
        take_all(kinds, title)
        return replace(before, office=office_text(kinds, title))
    return behind


def _tie_behind(
    kinds: WordKinds, title: Title, speakers: Set[str]
) -> tuple[FoundOfficial | None, FoundOfficial | None]:
    """The person behind the office, and whoever the words behind it are likely to name."""
    tokens = kinds.tokens
    likely: FoundOfficial | None = None
    for glue in _glues("title name"):
        joined = glue.pattern.match(tokens.text, title.end)
        if joined is None:
            continue
        index = bisect_left(tokens.starts, joined.end())
        if index >= len(tokens.starts) or tokens.text[joined.end() : tokens.starts[index]].strip(' "“*'):
            continue
        person = title.person if joined.group().isspace() else read_person(kinds, index)
        if not person or (getattr(glue.rule.module, "NEEDS_VERB", False) and not speaks(kinds, person)):
            continue
        if "," in joined.group() and _is_clause(kinds, title, person):
            continue
        if getattr(glue.rule.module, "OWN_LINE", False) and not _is_own_line(kinds, title, person):
            continue
        likely = FoundOfficial(title, office_text(kinds, title), person, glue.rule)
        if _is_person(kinds, title, person, speakers):
            return likely, likely
    return None, likely


def _held_before(
    kinds: WordKinds, title: Title, behind: FoundOfficial | None, speakers: Set[str]
) -> FoundOfficial | None:
    """ "1. Budi Hartono, Direktur PT Melati Mulia Lestari": what looks like a name behind is the company's."""
    tokens = kinds.tokens
    if behind is None or behind.person.first != title.last + 1 or not names_company(kinds, title):
        return None
    after = behind.person.last + 1
    if after < len(tokens.lows) and (tokens.gap(after - 1).startswith(", ") or speaks(kinds, behind.person)):
        return None
    before = _tie_before(kinds, title, speakers)
    if before is None:
        return None
    take_all(kinds, title)
    return replace(before, office=office_text(kinds, title))


def _is_own_line(kinds: WordKinds, title: Title, person: PersonSpan) -> bool:
    """Whether office and name, a number or a dash in front, are all of their line."""
    tokens = kinds.tokens
    start, end = tokens.starts[title.first], tokens.ends[person.last]
    before = tokens.text[max(0, start - _LINE_START) : start].rpartition("\n")[2]
    after = tokens.text[end : end + 3].lstrip(" ")[:1]
    return not before.strip(" -–•*.)0123456789") and len(before) < _LINE_START and after in {"", "\n", "\r", "(", ","}


def _is_clause(kinds: WordKinds, title: Title, person: PersonSpan) -> bool:
    """ "Menurut jaksa, Budi pergi": a new clause behind an office in small letters; a name in apposition is closed."""
    tokens = kinds.tokens
    if not title.is_bare or tokens.capitals[title.first] or not title.first or person.last + 1 >= len(tokens.lows):
        return False
    if tokens.lows[title.first - 1] not in speech_words().according:
        return False
    return tokens.gap(person.last) == " " and not speaks(kinds, person)


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
    is_full = head in kinds.words.full and head not in kinds.words.seated
    if person is None or (is_full and tokens.lows[title.first + 1] not in _BOARD):
        return None
    is_sure = has_sign(kinds, person, speakers) or kinds.kind(after) == HONORIFIC
    is_likely = len(behind.person.words) == 1 and (is_sure or len(person.words) > 1)
    # "CEO Melati Hiburan, Budi Hartono, memberi": closed in commas behind a role that still lacks its body
    is_closed = len(person.words) > 1 and title.is_bare and person.last + 1 < len(tokens.lows)
    is_closed = is_closed and tokens.gap(person.last) == ", " and not tokens.capitals[person.last + 1]
    if not is_likely and not is_closed and not speaks(kinds, person):
        return None
    title.last, title.end = last, tokens.ends[last]
    rules = [glue.rule for glue in _glues("title name") if getattr(glue.rule.module, "TAKES_BODY", False)]
    return FoundOfficial(title, office_text(kinds, title), person, rules[0] if rules else behind.rule)


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
        if person and getattr(glue.rule.module, "IN_ITEM", False) and not _opens_item(kinds, person):
            continue
        is_held = "selaku" in joined.group() and not title.is_bare
        if person and (len(person.words) > 1 or is_held or has_sign(kinds, person, speakers)):
            return FoundOfficial(title, "", person, glue.rule)
    return None


def _opens_item(kinds: WordKinds, person: PersonSpan) -> bool:
    """Whether the number of a list stands before the name: "1. Budi Hartono"."""
    tokens, before = kinds.tokens, person.first - 1
    return before >= 0 and tokens.lows[before].isdecimal() and tokens.gap(before).strip() in {".", ")"}


def _is_person(kinds: WordKinds, title: Title, person: PersonSpan, speakers: Set[str]) -> bool:
    """Whether what follows an office is a person: one unknown word alone needs a sign."""
    tokens = kinds.tokens
    head = tokens.lows[title.first]
    if kinds.kind(person.first) == PLACE:
        return False
    if not tokens.capitals[title.first] and not has_sign(kinds, person, speakers):
        # "pemilik Bugatti", "negara pimpinan Marcos", "analis Goldman Sachs"
        return len(person.words) > 1 and not (title.is_bare and head in _LOOSE)
    if len(person.words) > 1:
        return True
    if kinds.kind(person.first) == NAME or person.words[0] in speakers:
        return True
    after = person.last + 1
    goes_on = after < len(tokens.lows) and not tokens.capitals[after] and tokens.gap(person.last) == " "
    return (head in kinds.words.full or not title.is_bare) and goes_on
