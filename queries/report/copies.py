"""Copies and their origins: which article took paragraphs over from which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from queries.report.outlet import Citation, cite
from queries.report.rows import Row, select
from queries.report.safety import clean

if TYPE_CHECKING:
    import duckdb

    from queries.report.filters import Filters
    from queries.report.wording import Wording

SHARED, SHOWN = 60, 4  # groups on the page, paragraphs a group


@dataclass(frozen=True, slots=True)
class SharedText:
    """Paragraphs that the same articles share: the origin is the earliest."""

    origin: Citation
    copies: tuple[Citation, ...]
    credits: str  # outlet that a copy itself names as origin
    paragraphs: tuple[str, ...]
    further: int


def list_copies(
    connection: duckdb.DuckDBPyConnection, filters: Filters, wording: Wording
) -> tuple[list[SharedText], int]:
    """Groups of articles with the paragraphs that they share, most shared first, and how many are left out."""
    by_origin: dict[str, list[Row]] = {}
    for row in select(connection, "copies", filters.for_articles()):
        by_origin.setdefault(row["origin_id"], []).append(row)
    groups: dict[tuple[str, ...], list[list[Row]]] = {}
    for rows in by_origin.values():
        groups.setdefault(tuple(dict.fromkeys(row["article_id"] for row in rows)), []).append(rows)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[0]), -len(item[1]), item[0]))
    return [_describe(passages, wording) for _, passages in ordered[:SHARED]], max(len(ordered) - SHARED, 0)


def _describe(passages: list[list[Row]], wording: Wording) -> SharedText:
    rows = passages[0]
    credits = next((clean(row["credited_to"]) for row in rows[1:] if row["credited_to"]), "")  # noqa: A001
    words = [clean(shared[0]["words"]) for shared in passages]
    return SharedText(
        origin=cite(rows[0], wording),
        copies=tuple(dict.fromkeys(cite(row, wording) for row in rows if row["article_id"] != rows[0]["article_id"])),
        credits=credits,
        paragraphs=tuple(words[:SHOWN]),
        further=max(len(words) - SHOWN, 0),
    )
