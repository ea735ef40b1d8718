"""Bodies: where the name of an organisation starts and ends, and what the newsroom calls it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.word_kinds import ACRONYM, BODY, DIGIT, EVERYDAY, HONORIFIC, NAME, PERSONAL, PLACE, SMALL, UNKNOWN
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.word_kinds import WordKinds

_LONGEST = 14
_SHORT_FORMS = 3  # brackets looked at
_SHORT_WORDS = 2  # words of a short form behind its first
_STRONG = frozenset({ACRONYM, BODY})
LINKS = frozenset({"dan", "&", "of", "and", "untuk", "the", "for"})
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation: words `first` to `last`, a bracket with its short form included."""

    first: int
    last: int
    end: int  # code point after its last character, a closing bracket included
    bracket: str | None
    bracket_at: int


@dataclass(frozen=True, slots=True)
class SourceWords:
    """The lists of sources.toml as sets."""

    publishers: frozenset[str]
    things: frozenset[str]  # what data are of, before "data": "kabel data"
    compared: frozenset[str]  # before "dengan data": what is held against them
    publisher_tails: frozenset[str]  # behind a name: "Melati Energy Council"
    not_bodies: frozenset[str]
    short: dict[str, str]
    documents: frozenset[str]
    vague: frozenset[str]  # alone they do not say which: "bank mencatat"
    alone: frozenset[str]  # speak without a name: "polisi menduga"
    law_offices: frozenset[str]
    actors: frozenset[str]  # in small letters before a name: "otoritas Melati"
    institutions: frozenset[str]  # publishers and actors
    companies: frozenset[str]
    media: frozenset[str]
    behind: frozenset[str]  # before a body that is a place or an object
    law: frozenset[str]
    data_sets: frozenset[str]  # known by their short form alone: "P3KE"
    data: frozenset[str]
    telling: frozenset[str]  # verbs of data: "data Melati menunjukkan"


@cache
def source_words() -> SourceWords:
    """The word lists, read once."""
    words = load_words("sources")

    def listed(table: str) -> frozenset[str]:
        return frozenset(words[table]["words"].split())

    return SourceWords(
        publishers=listed("publishers"),
        things=listed("things"),
        compared=listed("compared"),
        publisher_tails=listed("publisher_tails"),
        not_bodies=listed("not_bodies"),
        short=words["short"],
        documents=listed("documents"),
        vague=listed("vague"),
        alone=listed("alone"),
        law_offices=listed("law_offices"),
        actors=listed("actors"),
        institutions=listed("publishers") | listed("actors"),
        companies=listed("companies"),
        media=listed("media"),
        behind=listed("behind"),
        law=listed("law"),
        data_sets=listed("data_sets"),
        data=listed("data"),
        telling=listed("telling"),
    )


def read_body(kinds: WordKinds, first: int) -> Body | None:
    """The body whose name starts at `first`: capitals, links between them, one bracket with its short form."""
    tokens = kinds.tokens
    not_bodies = source_words().not_bodies
    is_actor = tokens.lows[first] in source_words().actors
    if tokens.lows[first] in not_bodies or (kinds.kind(first) in {HONORIFIC, DIGIT, SMALL} and not is_actor):
        return None
    last = kinds.place_end.get(first, first)
    bracket, bracket_at = None, -1
    while last + 1 < len(tokens.lows) and last - first < _LONGEST:
        following = last + 1
        gap = tokens.gap(last).strip(" \u00a0*")
        low = tokens.lows[following]
        closing = _close_bracket(kinds, following) if gap in {"(", ")("} and bracket is None else None
        if closing is not None:
            bracket = tokens.text[tokens.starts[following] : tokens.ends[closing]]
            last = bracket_at = closing
            continue
        if gap in {"(", ")("} and bracket is not None:
            first, last, bracket, bracket_at = bracket_at + 1, bracket_at + 1, None, -1
            continue  # "Kerangka Sampel Area (KSA) Badan Pusat Statistik (BPS)": the body is the second
        if gap not in ({"", ")"} if bracket_at == last else {"", "-", "&", "/"}) or "\n" in tokens.gap(last):
            break
        if low in LINKS:
            after = following + 1
            if after >= len(tokens.lows) or not tokens.capitals[after] or tokens.gap(following) != " ":
                break
            last = after
            continue
        is_office = low == "presiden" and tokens.lows[last] in {"sekretariat", "staf"}
        is_home = low == "dalam" and tokens.lows[following + 1 : following + 2] == ["negeri"]
        if not tokens.capitals[following] or (low in not_bodies and not is_office):
            break
        if low in kinds.words.stops and not is_home:
            break
        last = kinds.place_end.get(following, following)
    end = tokens.ends[last] + (1 if bracket_at == last else 0)
    return Body(first, last, end, bracket, bracket_at)


def _close_bracket(kinds: WordKinds, first: int) -> int | None:
    """Last word of a bracket that holds a short form: "(BPS)", "(Komnas HAM)"."""
    tokens, last = kinds.tokens, first
    while last + 1 < len(tokens.lows) and last - first < _SHORT_WORDS and tokens.gap(last) == " ":
        if not tokens.capitals[last + 1]:
            return None
        last += 1
    is_closed = tokens.text[tokens.ends[last] : tokens.ends[last] + 1] == ")"
    return last if is_closed and not tokens.words[first][0].isdigit() else None


def is_body(kinds: WordKinds, body: Body) -> bool:
    """Whether the words are known to name an organisation."""
    kinds_of = {kinds.kind(at) for at in range(body.first, body.last + 1)}
    if kinds_of & _STRONG or body.bracket:
        return kinds.kind(body.first) not in {PLACE} or len(kinds_of) > 1
    if not kinds.tokens.capitals[body.first] and kinds.tokens.lows[body.first] in source_words().actors:
        return body.last > body.first  # "menurut pemerintah Melati"
    if body.last > body.first and kinds.tokens.lows[body.last] in source_words().publisher_tails:
        return True  # "World Melati Council"
    is_listed = kinds.tokens.lows[body.first] in source_words().publishers
    return is_listed and bool(kinds_of & {UNKNOWN, EVERYDAY}) and NAME not in kinds_of


def name_body(kinds: WordKinds, body: Body) -> str:
    """The body as printed, its short form in brackets kept; the best known by the one form that sources.toml gives."""
    tokens, text, short = kinds.tokens, kinds.tokens.text, source_words().short
    name = _BLANKS.sub(" ", text[tokens.starts[body.first] : tokens.ends[body.last]]).replace("( ", "(")
    if body.bracket is not None and body.bracket.lower() in source_words().data_sets:
        return body.bracket
    if body.bracket_at == body.last:
        name = f"{name})"
    low = name.lower()
    for long, brief in short.items():
        if low.startswith(long):
            rest = name[len(long) :].removeprefix(f" ({brief})")
            if not rest or rest[0] == " ":
                return brief + rest
    return name.strip("* ")


def first_of_body(kinds: WordKinds, last: int, people: frozenset[int], *, speaks: bool) -> int | None:
    """First word of the body whose name ends at `last`; None where the words before are no body.

    A body that records figures is a listed publisher. A body that `speaks` may also be a company ("PT Melati Jaya"),
    an actor with a name ("otoritas Melati"), a known body ("PLN") or a short form from a bracket ("(MJT)").
    """
    tokens, words = kinds.tokens, source_words()
    publisher: int | None = None
    ends_name = False
    first = last + 1
    for at in range(last, max(last - _LONGEST, -1), -1):
        gap = tokens.gap(at).strip(" \u00a0*") if at < last else ""  # a line break ends a name
        if at in people or gap not in {"", "(", ")", "/"} or not (tokens.capitals[at] or tokens.lows[at] in LINKS):
            break
        is_branch = tokens.lows[at] == "perwakilan" and at > 0 and tokens.capitals[at - 1]
        if tokens.lows[at] in kinds.words.heads and tokens.lows[at] not in words.institutions and not is_branch:
            return None
        if tokens.lows[at] in words.publishers:
            publisher = at
        ends_name = ends_name or tokens.lows[at] in words.publisher_tails
        first = at
    if ends_name and first < last and not (first == 0 and kinds.kind(first) == EVERYDAY):
        publisher = first
    if first > last or (speaks and _is_behind_preposition(kinds, first if publisher is None else publisher)):
        return None
    if publisher is not None or not speaks:
        return publisher
    while first < last and tokens.lows[first] in LINKS:
        first += 1
    if tokens.lows[first] in words.actors:
        return first if first < last else None
    if first and tokens.lows[first - 1] in words.actors and tokens.gap(first - 1) == " ":
        return first - 1
    return first if _can_speak(kinds, first, last) else None


def _is_behind_preposition(kinds: WordKinds, first: int) -> bool:
    """ "... di kantor BPS mengatakan": the body is where somebody speaks, not who does."""
    tokens, behind = kinds.tokens, source_words().behind
    return first > 0 and tokens.gap(first - 1) == " " and tokens.lows[first - 1] in behind


def _can_speak(kinds: WordKinds, first: int, last: int) -> bool:
    """Whether these capitalised words, none of which is a listed publisher, are an organisation."""
    tokens, words = kinds.tokens, source_words()
    lows = tokens.lows[first : last + 1]
    kinds_of = [kinds.kind(at) for at in range(first, last + 1)]
    if NAME in kinds_of or HONORIFIC in kinds_of or lows[0] in words.not_bodies:
        return False
    if lows[0] in {"pt", "cv"} or words.companies.intersection(lows[1:]):
        return True
    if first == last:
        is_known = kinds_of[0] == BODY and lows[0] not in kinds.words.body_starts | kinds.words.roles
        is_shout = tokens.words[first].isupper() and lows[0] in kinds.words.bodies
        return is_shout or (is_known and lows[0] not in kinds.words.everyday) or _is_bracketed(kinds, lows[0])
    is_named = kinds_of[0] in _STRONG and lows[0] not in kinds.words.roles | kinds.words.everyday
    # "Air Melati": in the middle of a sentence a capital before a place is a name's
    starts = first == 0 or any(mark in tokens.gap(first - 1) for mark in '.\n?!"“:')
    is_placed = kinds_of[-1] in {PLACE, BODY, ACRONYM} or lows[-1] in _countries()
    return is_named or (not starts and kinds_of[0] in {UNKNOWN, EVERYDAY} and is_placed)


@cache
def _countries() -> frozenset[str]:
    """Countries of one word; inside the name of a company they are no place: "Air Melati" flies for one."""
    return frozenset(name.lower() for name in load_words("place_abroad")["countries"]["names"] if " " not in name)


def _is_bracketed(kinds: WordKinds, low: str) -> bool:
    """Whether the text gives the word as the short form of a body: "PT Melati Jaya Tbk (MJT)"."""
    tokens = kinds.tokens
    for at in tokens.places[low][:_SHORT_FORMS]:
        if at and tokens.gap(at - 1) == " (" and kinds.kind(at) == ACRONYM:
            return kinds.kind(at - 1) in {BODY, ACRONYM, EVERYDAY, UNKNOWN} and _has_company(kinds, at - 1)
    return False


def _has_company(kinds: WordKinds, last: int) -> bool:
    lows = kinds.tokens.lows[max(last - 5, 0) : last + 1]
    return any(low in source_words().companies or low in source_words().publishers for low in lows)


def names_person(kinds: WordKinds, body: Body) -> bool:
    """Whether an office or initials were taken for a body: "kata Team Leader Melati Jaya, Budi", "kata DCI"."""
    tokens, after = kinds.tokens, body.last + 1
    lows = tokens.lows[body.first : after]
    if not kinds.words.heads.isdisjoint(lows) or "leader" in lows:
        return True
    if after < len(tokens.lows) and tokens.gap(body.last) == ", " and kinds.kind(after) in PERSONAL:
        return True
    is_single = body.first == body.last and kinds.kind(body.first) == ACRONYM
    is_known = lows[0] in kinds.words.bodies or lows[0] in source_words().publishers
    return is_single and not is_known and not _is_bracketed(kinds, lows[0])
