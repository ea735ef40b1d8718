"""Place mentions: level words and unique names first, then the article decides what a bare name means."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from extract.gazetteer import entries, find_small, level_of, parent_of, place
from extract.mentions import PlaceMention
from extract.place_context import (
    capital_of,
    is_clear,
    is_other_word,
    is_part_of_other,
    level_after,
    level_before,
    place_words,
)
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.gazetteer import Entry
    from extract.tokens import Tokens

_SMALL = {"district", "village"}
_AGE = re.compile(r" ?\(\d{2}\)|, \d{2} tahun")
_LOOKED_AT = 20  # namings of one short form
_NEAR = 20  # sure places looked at on either side
_MANY = 12  # a village name with more readings than this says no more than its name


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A mention with the words that its name covers: `first` to `last`, both included."""

    mention: PlaceMention
    first: int
    last: int
    is_open: bool  # several codes are left; the article has to decide
    is_doubtful: bool  # a given name or everyday word: dropped unless the article names the place elsewhere


def find_places(tokens: Tokens) -> tuple[FoundPlace, ...]:
    """Every place named in the text, ordered, not overlapping, resolved within the text."""
    found: list[FoundPlace] = []
    names, lows, done = entries(), tokens.lows, -1
    proper, hint = place_words().proper, place_words().hint
    for index in tokens.find(_first_words()):
        if index <= done:
            continue
        low = lows[index]
        hit: FoundPlace | None = None
        if low in names:
            hit = _read_name(tokens, index, names[low])
        if hit is None and low in proper:
            hit = _read_after_level(tokens, index)
        if hit is None and hint.get(low) in _SMALL:
            hit = _read_after_office(tokens, index, hint[low])
        if hit is None:
            continue
        if not (found and _is_short_form(tokens, found[-1], hit)):
            found.append(hit)
        done = hit.last
    return tuple(_resolve(tokens, found))


@cache
def _first_words() -> frozenset[str]:
    """Words at which a mention can start."""
    small = {word for word, level in place_words().hint.items() if level in _SMALL}
    return frozenset(entries()) | frozenset(place_words().proper) | small


def _match(tokens: Tokens, index: int, group: Sequence[Entry]) -> Entry | None:
    for entry in group:
        last = index + len(entry.words) - 1
        if last > index and (tuple(tokens.lows[index : last + 1]) != entry.words or not tokens.is_joined(index, last)):
            continue
        if not entry.capitals or tokens.words[index] == entry.capitals:
            return entry
    return None


def _read_name(tokens: Tokens, index: int, group: Sequence[Entry]) -> FoundPlace | None:
    entry = _match(tokens, index, group)
    if entry is None or (entry.capitals and _is_initials(tokens, tokens.lows[index])):
        return None
    last = index + len(entry.words) - 1
    key = " ".join(entry.words)
    level, start, is_proper = level_before(tokens, index)
    if level in _SMALL and entry.codes:
        return _small_place(tokens, index, start, level)
    # Text in small letters is read only where a level word or the length of the name makes it sure.
    is_short = len(entry.words) == 1 or key in place_words().capitals_only
    if not tokens.capitals[index] and not is_proper and is_short:
        return None
    if level is None and is_part_of_other(tokens, index, last, entry):
        return None
    after = None if is_proper else level_after(tokens, last)
    level = after or level
    fitting = tuple(code for code in entry.codes if level_of(code) == level)
    codes = fitting or entry.codes
    capital = capital_of(tokens, index, codes)
    if capital:
        codes = (capital,)
    is_risky = not (fitting or is_proper) and key in place_words().risky
    if is_risky and is_other_word(tokens, index, last, key):
        return None
    doubtful = is_risky and not is_clear(tokens, index, last, key)
    begin = tokens.starts[start] if is_proper and level else tokens.starts[index]
    found = _found(tokens, begin, (index, last), codes, entry.name, doubtful=doubtful)
    return replace(found, last=last + 1) if after else found  # "Kupang Kota Budi": no "Kota Budi"


def _is_initials(tokens: Tokens, low: str) -> bool:
    """Whether capitals are somebody's initials in this text: "tersangka AS (41)"."""
    for at in tokens.places[low][:_LOOKED_AT]:
        if at and tokens.lows[at - 1] in place_words().initialled and tokens.gap(at - 1) == " ":
            return True
        if _AGE.match(tokens.text, tokens.ends[at]):
            return True
    return False


def _found(
    tokens: Tokens, begin: int, span: tuple[int, int], codes: tuple[str, ...], name: str, *, doubtful: bool
) -> FoundPlace:
    first, last = span
    end = tokens.ends[last]
    mention = PlaceMention(
        start=begin,
        end=end,
        surface=tokens.text[begin:end],
        codes=codes,
        name=place(codes[0]).name if codes else name,
        basis="stated" if len(codes) < 2 else "inferred",
    )
    return FoundPlace(mention, first, last, len(codes) > 1, doubtful)


def _is_short_form(tokens: Tokens, previous: FoundPlace, hit: FoundPlace) -> bool:
    """Whether `hit` is only the short form in brackets: "Nusa Tenggara Timur (NTT)", also after "ibu kota"."""
    if hit.first != previous.last + 1 or tokens.gap(previous.last).strip() != "(":
        return False
    if not hit.mention.codes:
        return hit.mention.name == previous.mention.name
    return any(hit.mention.codes[0] in {code, parent_of(code)} for code in previous.mention.codes)


def _read_after_level(tokens: Tokens, index: int) -> FoundPlace | None:
    """A level word and a name that is no province, regency or city: districts, villages, names nobody listed."""
    no_names, first = place_words().no_names, index + 1
    level = place_words().proper[tokens.lows[index]]
    if first >= len(tokens.lows):
        return None
    gap = tokens.gap(index).strip()
    is_short = len(tokens.lows[index]) <= 4 and tokens.lows[index] not in {"desa", "kota"}
    if "\n" in tokens.gap(index) or (gap and (gap != "." or not is_short)):
        return None  # "Desa. Kami" is the end of a sentence, "Kec. Sebangau" is not
    if level in _SMALL:
        # "Kecamatan Kota Raja": the one level word that names of districts start with
        is_kota = tokens.words[first] == "Kota" and tokens.capitals[first + 1 : first + 2] == [True]
        return _small_place(tokens, first, index, level) if is_kota or tokens.lows[first] not in no_names else None
    before = tokens.lows[index - 1] if index else ""
    if not (tokens.capitals[index] and tokens.capitals[first]) or before in {"ibu", "wali", "dewan", "balai"}:
        return None
    if tokens.lows[first] in no_names or tokens.lows[first] in entries():
        return None
    return _unlisted(tokens, first, index)


def _small_place(tokens: Tokens, first: int, start: int, level: str) -> FoundPlace | None:
    limit = first
    while limit + 1 < min(len(tokens.lows), first + 4) and tokens.is_joined(limit, limit + 1):
        limit += 1
    for last in range(limit, first - 1, -1):
        codes = find_small(" ".join(tokens.lows[first : last + 1]), level)
        if codes:
            # In small letters "desa wisata" is no village: only a place named elsewhere makes it one.
            return _found(tokens, tokens.starts[start], (first, last), codes, "", doubtful=not tokens.capitals[first])
    return _unlisted(tokens, first, start) if tokens.capitals[first] else None


def _read_after_office(tokens: Tokens, index: int, level: str) -> FoundPlace | None:
    """A listed district or village behind "Camat", "Lurah", "Kades"; a given name there is the person."""
    first = index + 1
    if first >= len(tokens.lows) or not tokens.capitals[first] or tokens.gap(index) != " ":
        return None
    given: str = load_words("given_names")["names"]
    if tokens.lows[first] in given.split():
        return None
    hit = _small_place(tokens, first, first, level)
    return hit if hit and (hit.mention.codes or hit.is_open) else None


def _unlisted(tokens: Tokens, first: int, start: int) -> FoundPlace | None:
    """A capitalised name after a level word that no list has: it keeps its name and has no code."""
    last, proper = first, place_words().proper
    while last + 1 < len(tokens.lows) and tokens.capitals[last + 1] and tokens.gap(last) == " ":
        if tokens.lows[last + 1] in proper:
            break
        last += 1
    # In a headline every word has a capital: more than three in a row are no name. "Kepala Desa Budi" is a person.
    is_acronym = tokens.words[first].isupper() and not tokens.words[start].isupper()
    is_holder = start > 0 and tokens.lows[start - 1] == "kepala"
    if last - first > 2 or is_acronym or is_holder:
        return None
    begin = tokens.starts[start]
    return _found(tokens, begin, (first, last), (), tokens.text[begin : tokens.ends[last]], doubtful=False)


def _resolve(tokens: Tokens, found: Sequence[FoundPlace]) -> list[FoundPlace]:
    """Decide open names by the sure ones: same name, then same parent, nearest first; drop doubtful names."""
    found = [hit for at, hit in enumerate(found) if not _is_elsewhere(tokens, found, at)]
    sure = [
        (hit.first, hit.mention.codes[0])
        for hit in found
        if hit.mention.codes and not hit.is_open and not hit.is_doubtful
    ]
    named = {code for _, code in sure}
    known = named | {parent for code in named if (parent := parent_of(code)) and parent != "0"}
    resolved: list[FoundPlace] = []
    for hit in found:
        mention = hit.mention
        if hit.is_doubtful and not any(code in known or parent_of(code) in known for code in mention.codes):
            continue
        if hit.is_open:
            best = _province_after(tokens, resolved[-1], hit) if resolved else None
            best = best or _holds_district(tokens, hit)
            hit = replace(hit, mention=_decide(hit, sure, named, best))  # noqa: PLW2901
        resolved.append(hit)
    return resolved


def _is_elsewhere(tokens: Tokens, found: Sequence[FoundPlace], at: int) -> bool:
    """Whether the place named right behind lies in another province: "Kuningan, Jakarta Selatan"."""
    key = found[at].mention.surface.lower()
    if key not in place_words().risky or key in place_words().mild:
        return False
    if at + 1 >= len(found) or found[at + 1].first != found[at].last + 1 or tokens.gap(found[at].last) != ", ":
        return False
    other = {code[:2] for code in found[at + 1].mention.codes}
    return bool(other) and not other.intersection(code[:2] for code in found[at].mention.codes)


def _province_after(tokens: Tokens, previous: FoundPlace, hit: FoundPlace) -> str | None:
    """The province where it follows a region of its own: "Kabupaten Sarolangun, Jambi" is not the city of Jambi."""
    if hit.first != previous.last + 1 or tokens.gap(previous.last).strip() not in {",", ""}:
        return None
    own = {code.partition(".")[0] for code in previous.mention.codes if "." in code}
    return next((code for code in hit.mention.codes if code in own), None)


def _holds_district(tokens: Tokens, hit: FoundPlace) -> str | None:
    """The regency or city whose district is named right before it: "Cikande, Serang" is the regency of Serang."""
    last = hit.first - 1
    if level_of(hit.mention.codes[0]) in _SMALL or last < 0 or tokens.gap(last) != ", " or not tokens.capitals[last]:
        return None
    for first in (last - 1, last):
        if first >= 0 and tokens.capitals[first] and tokens.is_joined(first, last):
            districts = find_small(" ".join(tokens.lows[first : last + 1]), "district")
            found = {parent_of(code) for code in districts}.intersection(hit.mention.codes)
            if len(found) == 1:
                return found.pop()
    return None


def _decide(hit: FoundPlace, sure: Sequence[tuple[int, str]], known: set[str], told: str | None) -> PlaceMention:
    codes = hit.mention.codes
    at = bisect_left(sure, (hit.first, ""))
    around = sure[max(0, at - _NEAR) : at + _NEAR]
    near = [code for _, code in sorted((abs(first - hit.first), code) for first, code in around) if code != "0"]
    best = told or next((code for code in near if code in codes), None)
    best = best or next((code for code in codes if code in known), None)
    if best is None and level_of(codes[0]) in _SMALL:
        best = next((own for code in near for own in codes if own.startswith(f"{code}.")), None)
        if best is None and len(codes) > _MANY:
            return replace(hit.mention, codes=(), name=place(codes[0]).name, basis="stated")
    # what the article names with its level, or places in its region, is decided; two of one name stay open
    rivals = tuple(code for code in codes if code != best and code in known)
    order = (best, *rivals) if best else codes
    return replace(hit.mention, codes=order, name=place(order[0]).name, basis="inferred")
