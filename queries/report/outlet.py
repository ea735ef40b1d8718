"""How an article is cited: outlet, day, link."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from queries.report.safety import clean, link

if TYPE_CHECKING:
    from queries.report.rows import Row
    from queries.report.wording import Wording


@dataclass(frozen=True, slots=True)
class Citation:
    """`outlet` falls back on the file name; `is_inferred` says that the day was worked out, not stated."""

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


def cite(row: Row, wording: Wording) -> Citation:
    """The citation of a row that carries publisher, article_label, url and publication_*."""
    label = clean(row["article_label"])
    return Citation(
        outlet=clean(row["publisher"]) or PurePosixPath(label).name or label,
        day=wording.period(row["publication_label"]) or wording.say("card.undated"),
        is_inferred=row["publication_basis"] not in {None, "stated"},
        url=link(row["url"]),
        article=label,
        title=clean(row.get("article_title")),
    )
