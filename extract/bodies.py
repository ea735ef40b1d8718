"""Bodies: the organisation inside an office, where it sits, and whether its holder only acts."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.gazetteer import entries
from extract.word_kinds import office_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.places import FoundPlace
    from extract.titles import Title
    from extract.word_kinds import WordKinds


_MINISTERS = frozenset({"menteri"} | {word for word in office_words().full if word.startswith(("men", "wamen"))})
_STATES = frozenset({"ri", "republik", "negara", "i", "ii", "iii", "iv", "v", "vi", "x", "xi"})


@cache
def _place_words() -> frozenset[str]:
    return frozenset(word for group in entries().values() for entry in group for word in entry.words)


@dataclass(frozen=True, slots=True)
class Seat:
    """The place that an office is for: "53.71", "Kota Kupang"; no code abroad."""

    code: str | None
    name: str


def find_acting(office: str) -> str | None:
    """Pj, Plt or Plh where the office says so, else None."""
    acting = office_words().acting
    words = office.lower().replace(".", "").split()
    return acting.get(words[0]) or acting.get(" ".join(words[:2])) if words else None


def find_body(office: str) -> str | None:
    """The organisation in an office: "Kepala Dinas Sosial Kota Kupang" gives "Dinas Sosial Kota Kupang"."""
    words = office.split(" ")
    listed = office_words()
    lows = [word.lower().strip("(),") for word in words]
    if lows[0] in {"lurah", "kades", "camat"}:
        return None  # "Lurah Melati 3 kecamatan Kota Lama": a place, no body
    if "menteri" in lows[:2] and lows[0] != "perdana":
        ministry = words[lows.index("menteri") + 1 :]
        return " ".join(["Kementerian", *ministry]) if ministry else None
    for index, low in enumerate(lows):
        if index and low in listed.body_starts and lows[index - 1] != "amerika":  # "Serikat" is a union elsewhere
            return " ".join(words[index:])
    for index, low in enumerate(lows):
        is_role = low in listed.roles or low in listed.heads or low in listed.everyday or low in _STATES
        is_named = words[index].isupper() or (words[index][:1].isupper() and lows[0] not in listed.seated)
        if index and is_named and words[index][0] != "(" and not is_role and low not in _place_words():
            return " ".join(words[index:])
    return None


def find_seat(kinds: WordKinds, title: Title, found: Sequence[FoundPlace]) -> Seat | None:
    """The first place that the office names; Indonesia for ministers and the president."""
    at = bisect_left(found, title.first, key=lambda hit: hit.first)
    if at < len(found) and found[at].first <= title.last:
        mention = found[at].mention
        return Seat(mention.codes[0] if mention.codes else None, mention.name)
    lows = kinds.tokens.lows[title.first : title.last + 1]
    is_minister = any(low in _MINISTERS or low.startswith("menko") for low in lows)
    # "Presiden Prabowo" is ours, "Presiden Joe Biden" says nothing; "Presiden Direktur" is of a company.
    is_own = lows[0] in {"presiden", "wapres"} and (len(lows) == 1 or lows[1] == "ri")
    if is_own and len(lows) == 1 and title.person:
        is_own = any(word in kinds.words.names for word in title.person.words)
    return Seat("0", "Indonesia") if is_minister or is_own else None
