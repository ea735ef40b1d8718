"""Filters: what a report is narrowed down to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date


BUDGET = 10


@dataclass(frozen=True, slots=True)
class Filters:
    """Each filter that is set must hold; the default lets everything through.

    `place` is a Kemendagri code and takes in the regions inside it ("53" takes "53.71"). `since` and `until`
    are days of publication, both inclusive; articles of unknown day pass. A finding passes when one of its
    passages does. `known` are finding_ids of an earlier report: the others are "new".
    """

    labels: tuple[str, ...] = ()
    check: str | None = None
    status: str | None = None
    place: str | None = None
    indicator: str | None = None
    publisher: str | None = None
    since: date | None = None
    until: date | None = None
    budget: int = BUDGET  # cards that stand open: an editor's day; the rest folds away and is searchable
    known: frozenset[str] | None = field(default=None, repr=False)

    def for_claims(self) -> dict[str, Any]:
        """Bound parameters of the queries over claims."""
        return {"place": self.place, "indicator": self.indicator, **self.for_articles()}

    def for_articles(self) -> dict[str, Any]:
        """Bound parameters of the queries over articles."""
        return {"publisher": self.publisher, "since": self.since, "until": self.until}
