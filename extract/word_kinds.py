"""What kind of word stands where: office, body, everyday word, given name, acronym, part of a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.gazetteer import entries
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.persons import PersonSpan
    from extract.places import FoundPlace
    from extract.tokens import Tokens

# Kinds of a word: of a place; of an office or body; everyday; given name; acronym; single letter; number;
# honorific, rank or degree in front; a capitalised word that no list has; a word in small letters.
PLACE, BODY, EVERYDAY, NAME, ACRONYM, INITIAL, DIGIT, HONORIFIC, UNKNOWN, SMALL = range(10)
PERSONAL = frozenset({NAME, UNKNOWN, INITIAL})

_POLICE = frozenset(
    ["ajun", "komisaris", "inspektur", "brigadir", "besar", "satu", "dua", "jenderal", "kepala", "tinggi", "polisi"]
)
NAME_END = re.compile(
    r".(?:[ily]anto|santo|nanto|djanto|ry?anto|wanto|yono|tono|wono|wati|yanti|ningsih|ningrum|uddin|udin|ullah|atmod?jo|sudibyo)$"
)
_SMALL_DEGREES = frozenset({"dr", "drg", "drh", "prof", "ir", "dra", "drs"})
_NOUN = re.compile(r"(?:ke|pe[lmnr]|per)[a-z]{4,}an")  # "Kehangatan", "Pelatihan": nouns, whatever list has them
_GLUED = re.compile(r"[A-Z]?[a-z]{2,}(?=[A-Z])")
_ROMAN = re.compile(r"[IVX]{1,5}$")


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """The lists of titles.toml, bodies.toml, given_names.toml and everyday.toml as sets."""

    full: frozenset[str]
    heads: frozenset[str]
    seated: frozenset[str]
    small: frozenset[str]
    prefixes: frozenset[str]
    needs_next: dict[str, frozenset[str]]
    acting: dict[str, str]
    no_holder_before: frozenset[str]
    appoints: frozenset[str]
    honorifics: frozenset[str]
    after_rank: frozenset[str]
    fixed_pairs: dict[str, frozenset[str]]
    initials: frozenset[str]
    degrees: frozenset[str]
    particles: frozenset[str]
    connectors: frozenset[str]
    stops: frozenset[str]
    needs_name: frozenset[str]
    body_starts: frozenset[str]
    roles: frozenset[str]
    bodies: frozenset[str]
    company_tails: frozenset[str]
    names: frozenset[str]
    everyday_names: frozenset[str]
    everyday: frozenset[str]


@cache
def office_words() -> OfficeWords:
    """The word lists, read once."""
    titles, bodies = load_words("titles"), load_words("bodies")

    def words(table: dict[str, Any], name: str) -> frozenset[str]:
        return frozenset(table[name]["words"].split())

    compounds = {f"{start}{end}" for start, ends in titles["compounds"].items() for end in ends.split()}
    full = words(titles, "full") | compounds
    return OfficeWords(
        full=full,
        heads=words(titles, "heads") | full,
        seated=words(titles, "seated"),
        small=words(titles, "small"),
        prefixes=words(titles, "prefixes"),
        needs_next={word: frozenset(after) for word, after in titles["needs_next"].items()},
        acting=titles["acting"],
        no_holder_before=words(titles, "no_holder_before"),
        appoints=words(titles, "appoints"),
        honorifics=words(titles, "honorifics") | words(titles, "after_rank"),
        after_rank=words(titles, "after_rank"),
        fixed_pairs={word: frozenset(before) for word, before in titles["fixed_pairs"].items()},
        initials=words(titles, "initials"),
        degrees=words(titles, "degrees"),
        particles=words(titles, "particles"),
        connectors=words(titles, "connectors"),
        stops=words(titles, "stops"),
        needs_name=words(bodies, "needs_name"),
        body_starts=words(bodies, "starts"),
        roles=words(bodies, "roles"),
        bodies=words(bodies, "known")
        | words(bodies, "starts")
        | words(bodies, "roles")
        | words(bodies, "company_tails"),
        company_tails=words(bodies, "company_tails"),
        names=frozenset(load_words("given_names")["names"].split()),
        everyday_names=frozenset(load_words("given_names")["everyday"].split()),
        everyday=frozenset(load_words("everyday")["words"].split()),
    )


@dataclass(frozen=True, slots=True)
class WordKinds:
    """The tokens of one text with what the readers of offices and names ask about them."""

    tokens: Tokens
    words: OfficeWords
    place_end: dict[int, int]  # first word of a place mention (with its level word) to its last word
    inside_place: frozenset[int]
    known: dict[int, int] = field(default_factory=dict)  # kinds looked up before: most are asked for many times
    people: dict[int, tuple[PersonSpan | None]] = field(default_factory=dict)  # names read before, by their first word

    def kind(self, index: int) -> int:
        """Kind of the word at `index`."""
        kind = self.known.get(index)
        if kind is None:
            kind = self.known[index] = self._find_kind(index)
        return kind

    def _find_kind(self, index: int) -> int:
        if index in self.inside_place:
            return PLACE
        word = self.tokens.words[index]
        if not self.tokens.capitals[index]:
            return self._kind_of_small(index, word)
        low = self.tokens.lows[index]
        before = self.tokens.lows[index - 1] if index else ""
        if before in self.words.fixed_pairs.get(low, ()):
            return BODY  # "Jaksa Agung", "Direktur Jenderal": neither given name nor rank
        if self._is_everyday_name(index, low):
            return NAME
        if self._is_honorific(index, low, before):
            return HONORIFIC
        return INITIAL if len(word) == 1 else self._kind_of_word(index, word, low)

    def _kind_of_small(self, index: int, word: str) -> int:
        if word in _SMALL_DEGREES and self._is_before_capital(index):
            return HONORIFIC  # "dr. Rina Hasanah"
        return DIGIT if word[0].isdigit() else SMALL

    def _is_honorific(self, index: int, low: str, before: str) -> bool:
        if low in _POLICE and (self._is_police_rank(index) or (low == "komisaris" and index - 1 in self.inside_place)):
            return True
        if low not in self.words.honorifics or not self._is_before_capital(index):
            return False
        return low not in self.words.after_rank or before in self.words.honorifics

    def _kind_of_word(self, index: int, word: str, low: str) -> int:
        words = self.words
        is_company = self._is_before_company_tail(index)
        if low in words.names and not is_company and (low not in words.heads or self._is_after_name(index)):
            return NAME  # "Abdul Hakim" is a name, "Majelis Hakim" is not
        if is_company or low in words.bodies or low in words.heads:
            return BODY
        if low in words.initials and word.isupper() and self._is_before_name(index):
            return INITIAL  # "ST Burhanuddin"
        if word.isupper() or _ROMAN.match(word):
            return ACRONYM
        if low in words.everyday or low in words.stops or _is_glued(word) or _NOUN.fullmatch(low):
            return EVERYDAY
        return NAME if NAME_END.search(low) else UNKNOWN

    def _is_before_company_tail(self, index: int) -> bool:
        """ "Permata Bank", "Melati Sekuritas": the next word makes a company of a given name too."""
        after = index + 1
        if after >= len(self.tokens.lows) or self.tokens.lows[after] not in self.words.company_tails:
            return False
        return self.tokens.capitals[after] and self.tokens.gap(index) == " "

    def _is_before_capital(self, index: int) -> bool:
        """A rank or "Haji" belongs to a name only where one follows at once."""
        after = index + 1
        if after >= len(self.tokens.lows) or not self.tokens.capitals[after]:
            return False
        return not self.tokens.gap(index).strip(" .()\u00a0")

    def _is_everyday_name(self, index: int, low: str) -> bool:
        """ "Hari Purwanto", "Juli Budi": an everyday word or a month that a given name follows."""
        after = index + 1
        if low not in self.words.everyday_names or after >= len(self.tokens.lows) or self.tokens.gap(index) != " ":
            return False
        return self.tokens.capitals[after] and self.kind(after) == NAME

    def _is_police_rank(self, index: int) -> bool:
        """Whether the word belongs to a rank written out: "Ajun Komisaris Besar Polisi", "Inspektur Dua"."""
        lows = self.tokens.lows
        at = index
        while at < len(lows) and at < index + 4 and lows[at] in _POLICE:
            if lows[at] == "polisi":
                return index < at or (index > 0 and lows[index - 1] in _POLICE)
            at += 1
        return False

    def _is_after_name(self, index: int) -> bool:
        if not index or self.tokens.gap(index - 1) != " " or not self.tokens.capitals[index - 1]:
            return False
        return self.kind(index - 1) in {NAME, UNKNOWN}

    def _is_before_name(self, index: int) -> bool:
        after = index + 1
        if after >= len(self.tokens.lows) or self.tokens.gap(index) not in {" ", ". "}:
            return False
        return self.tokens.capitals[after] and self.kind(after) in {NAME, UNKNOWN}


def _is_glued(word: str) -> bool:
    """Whether a cut-out link left two words in one: "JakartaBank"; "DjiDja" is a name."""
    glued = _GLUED.match(word)
    return glued is not None and (
        glued.group().lower() in office_words().everyday or glued.group().lower() in entries()
    )


def read_kinds(tokens: Tokens, found: Sequence[FoundPlace]) -> WordKinds:
    """Tie tokens, word lists and the places of one text together."""
    place_end: dict[int, int] = {}
    inside: set[int] = set()
    for hit in found:
        first = hit.first
        while first and tokens.starts[first - 1] >= hit.mention.start:
            first -= 1  # the level word belongs to it: "Kota Kupang"
        place_end[first] = hit.last
        inside.update(range(first, hit.last + 1))
    return WordKinds(tokens, office_words(), place_end, frozenset(inside))
