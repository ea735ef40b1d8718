"""Decides which place a number is about: the nearest sensible mention, else the paragraph's, else the article's.

"(...) di Jakarta, Senin (3/11)" says where somebody spoke and never counts; a minister or a ministry without a
place beside the number speaks of the whole country.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.gazetteer import place
from extract.lines import DATE, QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.claim import PlaceBasis
    from extract.lines import Line
    from extract.mentions import PlaceMention
    from extract.pipeline import Reading

_WORDS = load_words("scopes")
_NATIONAL = frozenset(_WORDS["national"]["words"])
_ABROAD = frozenset(_WORDS["world"]["words"])
_COUNTRY = "0"
_CAPITAL = "31"  # newsrooms and ministries sit there: naming it says little
# "di Jakarta, Senin (3/11)", "Jakarta (3/11)": where somebody spoke.
_DATED = re.compile(
    r"\W{0,3}(?:pada |hari )?\(?(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|\d{1,2}/\d)", re.IGNORECASE
)
_NATIONAL_WORDS = tuple(f" {word}" for word in sorted(_NATIONAL))
_OFFICE_WORDS = tuple(f" {word}" for word in _WORDS["national_office"]["words"])


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """Code (None for a place abroad or none at all), full name, how it is known, and what else the name can mean."""

    code: str | None = None
    name: str | None = None
    basis: PlaceBasis | None = None
    candidates: tuple[str, ...] = ()


NOWHERE = ClaimPlace()


def find_main_place(reading: Reading) -> ClaimPlace:
    """The place that the article as a whole is about: most often named, the first paragraphs counting more."""
    votes: Counter[str] = Counter()
    named: dict[str, PlaceMention] = {}
    text = reading.article.text
    lead_end = _end_of_lead(reading)
    for mention in reading.names.places:
        key = mention.codes[0] if mention.codes else mention.name
        if key.startswith(_CAPITAL) and _DATED.match(text, mention.end):
            continue
        if key.count(".") > 1:
            key = ".".join(key.split(".")[:2])  # a village stands for its regency or city
        named.setdefault(key, mention)
        votes[key] += 4 if mention.start < lead_end else 2
    dateline = reading.names.dateline
    if dateline is not None and dateline.codes and not dateline.codes[0].startswith(_CAPITAL):
        # A newsroom outside the capital writes of its own region; one in Jakarta of the whole country.
        named.setdefault(dateline.codes[0], dateline)
        votes[dateline.codes[0]] += 4
    votes[_COUNTRY] += 3 * len(find_national_offices(reading))
    votes[_COUNTRY] += 2 * _count_national(text[:lead_end]) + _count_national(text[lead_end:])
    best, count = max(votes.items(), key=lambda item: (item[1], len(item[0]) > 2, item[0]))
    if best == _COUNTRY:
        return _COUNTRY_WIDE if count else NOWHERE
    if best not in named[best].codes and named[best].codes:
        return ClaimPlace(best, place(best).name, "inferred")
    return _as_inferred(named[best])


def find_claim_place(
    line: Line, token: int, main: ClaimPlace, before: ClaimPlace, *, speaks_for_all: bool = False
) -> ClaimPlace:
    """The place of the number at `token`.

    `before` is that of the number before it in the paragraph; `speaks_for_all` that a national official says it.
    """
    mention = _find_nearest(line, token)
    if mention is not None:
        return _as_stated(mention)
    words = line.words
    if any(word in _NATIONAL for word in words):
        return _COUNTRY_WIDE
    if any(word in _ABROAD for word in words):
        return NOWHERE
    if before.name is not None:
        return ClaimPlace(before.code, before.name, "inferred", before.candidates)
    return _COUNTRY_WIDE if speaks_for_all else main


def _find_nearest(line: Line, token: int) -> PlaceMention | None:
    """The mention nearest to the number; of "Desa A, Kecamatan B, Kabupaten C" the regency, of "A, Provinsi B" A."""
    best: tuple[int, int] | None = None
    for index, (first, last, _) in enumerate(line.places):
        cost = _cost(line, token, first, last)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, index)
    if best is None:
        return None
    index = best[1]
    while index and _is_chained(line, index - 1):
        index -= 1
    chosen = line.places[index][2]
    while _is_small(chosen) and _is_chained(line, index):
        index += 1
        chosen = line.places[index][2]
    return chosen


def _is_chained(line: Line, index: int) -> bool:
    """Whether this mention and the next are one address: "Serang, Banten", where the second holds the first."""
    if index + 1 >= len(line.places):
        return False
    (_, last, inner), (first, _, outer) = line.places[index], line.places[index + 1]
    if first - last > 1 or (first - last == 1 and line.words[last] != ","):
        return False
    return bool(inner.codes and outer.codes) and inner.codes[0].startswith(outer.codes[0] + ".")


def _is_small(mention: PlaceMention) -> bool:
    return bool(mention.codes) and mention.codes[0].count(".") > 1


def _count_national(text: str) -> int:
    low = " " + text.lower()
    return sum(map(low.count, _NATIONAL_WORDS))


def find_national_offices(reading: Reading) -> frozenset[str]:
    """Offices of the whole country among the officials named: no minister of another country, no governor."""
    found = set()
    for official in reading.names.officials:
        if official.office and official.place in (None, _COUNTRY) and official.place_name in (None, "Indonesia"):
            low = f" {official.office.lower()}"
            if any(word in low for word in _OFFICE_WORDS + _NATIONAL_WORDS):
                found.add(official.office)
    return frozenset(found)


def _end_of_lead(reading: Reading) -> int:
    body = [sentence for sentence in reading.sentences[:12] if sentence.start >= reading.article.body_start]
    first = body[0].paragraph if body else 0
    return max((item.end for item in body[:3] if item.paragraph <= first + 1), default=0)


def _cost(line: Line, token: int, first: int, last: int) -> int | None:
    """How far a mention is from the number; None where it cannot be what the number is about."""
    words = line.words
    if _is_dated(words[last : last + 3]):
        return None
    if first >= token:
        cost = 3 + first - token
        cost += 12 * sum(word in (";", QUANTITY, "sedangkan", "sementara") for word in words[token + 1 : first])
        return cost + 4 * words[token:first].count(",")
    cost = token - last
    cost += 6 * sum(word == QUANTITY for word in words[last:token])
    return cost + 2 * words[last:token].count(",")


def _is_dated(following: Sequence[str]) -> bool:
    return DATE in following and all(word in (",", "(", "pada", DATE) for word in following[: following.index(DATE)])


def _as_stated(mention: PlaceMention) -> ClaimPlace:
    if not mention.codes:
        return ClaimPlace(None, mention.name, "stated")
    basis: PlaceBasis = "stated" if mention.basis == "stated" else "inferred"
    return ClaimPlace(mention.codes[0], mention.name, basis, mention.codes if len(mention.codes) > 1 else ())


def _as_inferred(mention: PlaceMention) -> ClaimPlace:
    code = mention.codes[0] if mention.codes else None
    return ClaimPlace(code, mention.name, "inferred", mention.codes if len(mention.codes) > 1 else ())


_COUNTRY_WIDE = ClaimPlace(_COUNTRY, place(_COUNTRY).name, "inferred")
