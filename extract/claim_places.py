"""Decides which place a number is about: the nearest sensible mention, else the paragraph's, else the article's.

"(...) di Jakarta, Senin (3/11)" says where somebody spoke and never counts; the office of a speaker counts least.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.gazetteer import place
from extract.lines import DATE, QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.claim import PlaceBasis
    from extract.lines import Line
    from extract.mentions import PlaceMention
    from extract.pipeline import Reading

_WORDS = load_words("scopes")
_NATIONAL = frozenset(_WORDS["national"]["words"])
_COUNTRY = "0"


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """Code (None for a place abroad or none at all), full name, how it is known, and what else the name can mean."""

    code: str | None = None
    name: str | None = None
    basis: PlaceBasis | None = None
    candidates: tuple[str, ...] = ()


NOWHERE = ClaimPlace()


def find_main_place(reading: Reading) -> ClaimPlace:
    """The place that the article as a whole is about: most often named, the title and the dateline counting more."""
    votes: Counter[str] = Counter()
    named: dict[str, PlaceMention] = {}
    title_end = reading.article.body_start
    for mention in reading.names.places:
        key = mention.codes[0] if mention.codes else mention.name
        named.setdefault(key, mention)
        votes[key] += 3 if mention.start < title_end else 1
    dateline = reading.names.dateline
    if dateline is not None and dateline.codes and not dateline.codes[0].startswith("31"):
        # A newsroom outside the capital writes of its own region; one in Jakarta of the whole country.
        key = dateline.codes[0]
        named.setdefault(key, dateline)
        votes[key] += 2
    if not votes:
        return NOWHERE
    best, count = max(votes.items(), key=lambda item: (item[1], len(item[0]) > 2, item[0]))
    if count < 2 and len(votes) > 1:
        return NOWHERE
    return _as_inferred(named[best])


def find_claim_place(line: Line, token: int, main: ClaimPlace, before: ClaimPlace) -> ClaimPlace:
    """The place of the number at `token`; `before` is that of the number before it in the paragraph."""
    best: tuple[int, PlaceMention] | None = None
    for first, last, mention in line.places:
        cost = _cost(line, token, first, last)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, mention)
    if best is not None:
        mention = best[1]
        if not mention.codes:
            return ClaimPlace(None, mention.name, "stated")
        stated: PlaceBasis = "stated" if mention.basis == "stated" else "inferred"
        candidates = mention.codes if len(mention.codes) > 1 else ()
        return ClaimPlace(mention.codes[0], mention.name, stated, candidates)
    if any(word in _NATIONAL for word in line.words):
        return ClaimPlace(_COUNTRY, place(_COUNTRY).name, "inferred")
    if before.name is not None:
        return ClaimPlace(before.code, before.name, "inferred", before.candidates)
    return main


def _cost(line: Line, token: int, first: int, last: int) -> int | None:
    """How far a mention is from the number; None where it cannot be what the number is about."""
    words = line.words
    following = words[last : last + 2]
    if following and (following[0] == DATE or (following[0] in (",", "(", "pada") and following[1:] == [DATE])):
        return None
    if first >= token:
        cost = 3 + first - token
        cost += 12 * sum(word in (";", QUANTITY, "sedangkan", "sementara") for word in words[token + 1 : first])
        return cost + 4 * words[token:first].count(",")
    cost = token - last
    cost += 6 * sum(word == QUANTITY for word in words[last:token])
    return cost + 2 * words[last:token].count(",")


def _as_inferred(mention: PlaceMention) -> ClaimPlace:
    code = mention.codes[0] if mention.codes else None
    return ClaimPlace(code, mention.name, "inferred", mention.codes if len(mention.codes) > 1 else ())
