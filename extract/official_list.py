"""The officials of an article: each mention with the longest form of name and office, seat and body."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from extract.bodies import find_acting, find_body, find_seat
from extract.mentions import OfficialMention
from extract.persons import read_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import Sentence
    from extract.officials import Offices
    from extract.places import FoundPlace
    from extract.register import Register
    from extract.word_kinds import WordKinds

_NICKNAME = re.compile(
    r"\s*(?:\(|atau (?:yang )?(?:akrab |kerap |biasa )?(?:disapa|dipanggil|dikenal(?: sebagai)?)? ?"
    r"|,? ?(?:yang )?(?:akrab|kerap|biasa|karib) (?:disapa|dipanggil) |alias )(?=[A-Z])"
)

# "Ani, sapaan akrabnya, ..."; "Ignas, begitu ia disapa, ...": the person named last before.
_CALLED = re.compile(
    r"(?<=[.\n\"“ ])([A-Z][a-z]+), (?:(?:begitu |demikian )?(?:sapaan|panggilan)(?: akrab)?"
    r"|(?:begitu|demikian) (?:ia|dia) (?:akrab |biasa |karib |kerap )?(?:disapa|dipanggil))"
)


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
    for called in _CALLED.finditer(tokens.text):
        before = [item for item in offices.found if tokens.starts[item.person.first] < called.start()]
        if before and (last := register.find(before[-1].person.words)) is not None:
            register.add_nickname(last, (called[1].lower(),))


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
