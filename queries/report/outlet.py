"""How an article is cited: outlet, day, link."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from queries.report.safety import clean, link

if TYPE_CHECKING:
    from queries.report.rows import Row
    from queries.report.wording import Wording


HEADLINE = 44  # signs of a headline that stand for an article of an unknown outlet


@dataclass(frozen=True, slots=True)
class Citation:
    """`outlet` falls back on the headline, then on the file name; `is_inferred`: the day was worked out, not stated."""

    outlet: str
    day: str
    is_inferred: bool
    url: str | None
    article: str
    title: str

    @property
    def short(self) -> str:
        """Outlet and day on one line."""
        return f"{self.outlet}, {self.day}"


def shorten(title: str) -> str:
    """A headline cut at a blank."""
    return title if len(title) <= HEADLINE else title[:HEADLINE].rpartition(" ")[0] + "…"


def cite(row: Row, wording: Wording) -> Citation:
    """The citation of a row that carries publisher, article_label, article_title, url and publication_*."""
    label, title = clean(row["article_label"]), clean(row["article_title"])
    return Citation(
        outlet=clean(row["publisher"]) or (f"“{shorten(title)}”" if title else PurePosixPath(label).name or label),
        day=wording.period(row["publication_label"]) or wording.say("card.undated"),
        is_inferred=row["publication_basis"] not in {None, "stated"},
        url=link(row["url"]),
        article=label,
        title=title,
    )
