"""The sources of one command: readable ones become articles, each unreadable one becomes a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import typer

from cekangka.steps.settings import MisuseError
from corpus.article import Article
from corpus.read import read_sources
from corpus.unreadable import Unreadable


class SourceStream:
    """Iterates over the articles; reports unreadable sources on standard error as they come."""

    def __init__(self, sources: Sequence[str], *, published: date | None = None) -> None:
        self._sources = sources
        self._published = published
        self.articles = 0
        self.unreadable: list[Unreadable] = []

    def __iter__(self) -> Iterator[Article]:
        for item in read_sources(self._sources, published=self._published):
            if isinstance(item, Unreadable):
                self.unreadable.append(item)
                typer.echo(f"cekangka: {item.source}: {item.reason}", err=True)
            else:
                self.articles += 1
                yield item

    def finish(self) -> None:
        """Raise MisuseError if no source could be read at all."""
        if self.articles == 0:
            if self.unreadable:
                raise typer.Exit(2)
            raise MisuseError("the sources hold no article")
