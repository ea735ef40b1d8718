"""Reads one invented sentence, as if it were an article of 28 November 2024, into its claims."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from corpus.article import Article
from extract import extract_statements

if TYPE_CHECKING:
    from extract.claim import Claim
    from extract.statements import Statements

PUBLISHED = datetime(2024, 11, 28, 7, 15, tzinfo=timezone(timedelta(hours=8)))


def statements_of(text: str, published_at: datetime | None = PUBLISHED) -> Statements:
    """Statements of a text without a title."""
    return extract_statements(Article("0" * 16, "invented", "invented", text, body_start=0, published_at=published_at))


def claims_of(text: str) -> dict[str, Claim]:
    """The claims of a text by surface; the last one where a surface occurs twice."""
    return {claim.surface: claim for claim in statements_of(text).claims}
