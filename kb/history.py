"""Decides which revision an article is of those that are known: the newest again, an older one, or a new one."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from corpus.identity import hash_text
from kb.own_statements import keep_own
from kb.rows import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from typing import Any

    from corpus.article import Article
    from extract.statements import Statements

Verdict = Literal["new", "reread", "unchanged", "superseded"]


@dataclass(frozen=True, slots=True)
class _Revision:
    """A revision that the knowledge base has, or that this batch adds (then `version` is empty)."""

    revision_id: str
    number: int
    version: str = ""  # of the extractor that read it
    published_at: datetime | None = None
    fetched_at: datetime | None = None

    def holds(self, content_id: str) -> bool:
        """Whether it is the text of this id; one that has returned has its number in its own id."""
        return self.revision_id in (content_id, hash_text(content_id, str(self.number)))


@dataclass(slots=True)
class Histories:
    """The revisions of the articles of one batch, by article, oldest first; grows while the batch is placed."""

    version: str  # of the extractor that read the batch
    known: dict[str, list[_Revision]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[tuple[Any, ...]], version: str) -> Histories:
        """From the rows of ingest_known_revisions.sql."""
        histories = cls(version)
        for revision_id, article_id, *facts in sorted(rows, key=lambda row: row[2]):
            histories.known.setdefault(article_id, []).append(_Revision(revision_id, *facts))
        return histories

    def place(self, article: Article, statements: Statements) -> tuple[Verdict, Entry | None]:
        """What the article is, and the entry to write for it, if any.

        A page fetched before the newest text never becomes the newest; one fetched later that reads as an older
        text did is a new revision: the change was taken back.
        """
        content_id = article.revision_id
        history = self.known.setdefault(article.article_id, [])
        newest = history[-1] if history else None
        found = next((one for one in reversed(history) if one.holds(content_id)), None)
        if found is None:
            if newest and _is_before(article.fetched_at, newest.fetched_at):
                return "superseded", None
            return "new", self._add(history, article, statements)
        if newest and found is not newest and _is_before(newest.fetched_at, article.fetched_at):
            return "new", self._add(history, article, statements)
        if not found.version or not self._is_news(found, article):
            return "unchanged", None
        history[history.index(found)] = dataclasses.replace(found, version="")
        return "reread", make_entry(article, statements, found.number, found.revision_id)

    def _is_news(self, stored: _Revision, article: Article) -> bool:
        """Whether a known text must be read anew: another extractor, or a date of publication not known before."""
        if stored.version != self.version:
            return True
        return article.published_at is not None and article.published_at != stored.published_at

    @staticmethod
    def _add(history: list[_Revision], article: Article, statements: Statements) -> Entry:
        number = history[-1].number + 1 if history else 1
        has_returned = any(one.holds(article.revision_id) for one in history)
        revision_id = hash_text(article.revision_id, str(number)) if has_returned else article.revision_id
        history.append(_Revision(revision_id, number, fetched_at=article.fetched_at))
        return make_entry(article, statements, number, revision_id)


def _is_before(one: datetime | None, other: datetime | None) -> bool:
    """Whether both instants are known and the first is earlier; local files have none."""
    return one is not None and other is not None and one < other


def make_entry(article: Article, statements: Statements, number: int, revision_id: str) -> Entry:
    """The entry of a revision: its own statements, under ids of their own where the text has returned."""
    own = keep_own(article, statements)
    if revision_id != article.revision_id:
        own = _renew_ids(own, str(number))
    return Entry(article, own, revision_id, number)


def _renew_ids(statements: Statements, number: str) -> Statements:
    """The statements of a text that has returned, under ids of their own: those of its first time stay queryable."""

    def renew(claim_id: str | None) -> str | None:
        return claim_id and hash_text(claim_id, number)

    claims = tuple(
        dataclasses.replace(
            claim,
            claim_id=hash_text(claim.claim_id, number),
            counterpart_id=renew(claim.counterpart_id),
            base_id=renew(claim.base_id),
            from_id=renew(claim.from_id),
        )
        for claim in statements.claims
    )
    return dataclasses.replace(statements, claims=claims)
