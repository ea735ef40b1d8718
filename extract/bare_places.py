"""Names that a city shares with a regency: where the article leaves them open, dateline and outlet decide.

"KUPANG - ... warga Kupang" is the city; "Pos Melati" prefers a place of its own province.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from extract.gazetteer import find_codes, level_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import PlaceMention
    from extract.places import FoundPlace

_TOWNS = {"city", "regency"}


def settle_bare(
    found: Sequence[FoundPlace], dateline: PlaceMention | None, publisher: str | None
) -> tuple[tuple[FoundPlace, ...], PlaceMention | None]:
    """The places and the dateline, with open names decided where dateline or outlet say which one is meant."""
    provinces = _provinces(publisher)
    settled: list[FoundPlace] = []
    head = dateline
    for hit in found:
        mention = hit.mention
        if len(mention.codes) < 2 or not {level_of(code) for code in mention.codes} <= _TOWNS:
            settled.append(hit)
            continue
        codes = _choose(mention.codes, dateline, provinces)
        if codes != mention.codes:
            changed = replace(mention, codes=codes, basis="inferred")
            if mention is dateline:
                head = changed
            hit = replace(hit, mention=changed)  # noqa: PLW2901
        settled.append(hit)
    return tuple(settled), head


def _choose(codes: tuple[str, ...], dateline: PlaceMention | None, provinces: frozenset[str]) -> tuple[str, ...]:
    if dateline is not None and set(dateline.codes) == set(codes):
        # a newsroom dates its news from the town; a regency that is meant is named so somewhere in the text
        return codes[:1]
    near = {code[:2] for code in dateline.codes} if dateline is not None else set()
    for region in (near, provinces):
        fitting = tuple(code for code in codes if code[:2] in region)
        if fitting and len(fitting) < len(codes):
            return fitting
    return codes


@lru_cache(maxsize=256)
def _provinces(publisher: str | None) -> frozenset[str]:
    """Provinces that the name of an outlet names: "Kaltim Melati", "Pos Kupang"."""
    words = (publisher or "").split()
    return frozenset(code[:2] for word in words for code in find_codes(word) if code != "0")
