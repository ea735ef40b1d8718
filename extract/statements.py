"""Statements: everything that was read from one article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.claim import Claim
    from extract.mentions import DateMention, OfficialMention, PlaceMention, Skip
    from extract.period import Period


@dataclass(frozen=True, slots=True)
class Statements:
    """Claims, dates and officials of one revision, ordered by start.

    `publication` is the day of publication: basis "stated" when the article carries it, "inferred" when it
    was worked out from the dates in the text (then possibly a whole month or year), None when nothing helps.
    """

    article_id: str
    revision_id: str
    publication: Period | None
    claims: tuple[Claim, ...]
    dates: tuple[DateMention, ...]
    officials: tuple[OfficialMention, ...]
    places: tuple[PlaceMention, ...]
    skips: tuple[Skip, ...]
