"""Keeps the statements that an article makes itself: a headline of another article inside it is passed over."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from extract.mentions import Skip

if TYPE_CHECKING:
    from corpus.article import Article
    from extract.statements import Statements

RELATED = "headline of another article"


def keep_own(article: Article, statements: Statements) -> Statements:
    """The statements without those of `related` sections, whose claims become skips."""
    spans = [(section.start, section.end) for section in article.sections if section.kind == "related"]
    if not spans:
        return statements

    def is_own(position: int) -> bool:
        return not any(start <= position < end for start, end in spans)

    others = (claim for claim in statements.claims if not is_own(claim.start))
    passed_over = tuple(Skip(claim.start, claim.end, claim.surface, RELATED, claim.rule) for claim in others)
    return dataclasses.replace(
        statements,
        claims=tuple(claim for claim in statements.claims if is_own(claim.start)),
        dates=tuple(date for date in statements.dates if is_own(date.start)),
        officials=tuple(official for official in statements.officials if is_own(official.start)),
        skips=tuple(sorted((*statements.skips, *passed_over), key=lambda skip: (skip.start, skip.end))),
    )
