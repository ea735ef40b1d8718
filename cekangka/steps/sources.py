"""The sources of one command: readable ones become articles, each unreadable one becomes a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import typer

from cekangka.steps.settings import MisuseError
from corpus.article import Article
from corpus.jsonl import KEYS
from corpus.read import read_sources
from corpus.suggest import tell_unread
from corpus.unreadable import Unreadable

if TYPE_CHECKING:
    from corpus.fetch import Fetching


class SourceStream:
    """Iterates over the articles; reports unreadable sources on standard error as they come."""

    def __init__(
        self,
        sources: Sequence[str],
        *,
        published: date | None = None,
        since: date | None = None,
        fetching: Fetching | None = None,
    ) -> None:
        self._items: Iterable[Article | Unreadable] = read_sources(sources, published=published, fetching=fetching)
        self._since = since
        self.articles = 0
        self.older = 0  # published before `since`
        self.drifted: Counter[str] = Counter()  # articles by publisher of which no layout fits any more
        self.newest: datetime | None = None  # fetch
        self.unreadable: list[Unreadable] = []
        self._unread: dict[str, str] = {}  # keys of records that are not read, and what was meant

    @classmethod
    def over(cls, items: Iterable[Article | Unreadable]) -> SourceStream:
        """A stream over what was read already."""
        stream = cls(())
        stream._items = items
        return stream

    def __iter__(self) -> Iterator[Article]:
        for item in self._items:
            if isinstance(item, Unreadable):
                self.unreadable.append(item)
                typer.echo(f"cekangka: {item.source}: {item.reason}", err=True)
            elif self._since and item.published_at and item.published_at.date() < self._since:
                self.older += 1
            else:
                self._count(item)
                yield item
        if self._unread:
            typer.echo(f"cekangka: {tell_unread(self._unread)}; read are {', '.join(KEYS)}", err=True)

    def _count(self, article: Article) -> None:
        self.articles += 1
        for key, meant in article.unread_keys:
            self._unread[key] = meant or self._unread.get(key, "")
        if article.drift:
            self.drifted[article.drift[0]] += 1
        if article.fetched_at and (self.newest is None or article.fetched_at > self.newest):
            self.newest = article.fetched_at

    def add(self, other: SourceStream) -> None:
        """Count what another stream has read."""
        self.articles += other.articles
        self.older += other.older
        self.drifted += other.drifted
        self.unreadable += other.unreadable
        self.newest = max(filter(None, (self.newest, other.newest)), default=None)

    def finish(self) -> None:
        """Raise MisuseError if no source could be read at all."""
        if self.articles == 0:
            if self.unreadable:
                raise typer.Exit(2)
            raise MisuseError("the sources hold no article")
