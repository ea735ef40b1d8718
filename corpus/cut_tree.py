"""Reads the cut of a page with BeautifulSoup on lxml; a cut is small, so that what is done once a page counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bs4 import BeautifulSoup
from bs4.builder import LXMLTreeBuilder  # type: ignore[attr-defined]
from lxml import etree  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Mapping

_spare: list[_CutBuilder] = []  # builders that no page is using


class _CutBuilder(LXMLTreeBuilder):  # type: ignore[misc]
    """BeautifulSoup's own builder without namespaces, which a cut has none of, and with one parser for all pages."""

    def __init__(self) -> None:
        super().__init__(multi_valued_attributes=None)
        self._parser = etree.HTMLParser(target=self)

    def parser_for(self, encoding: Any) -> Any:
        return self._parser

    def start(self, tag: Any, attrib: Mapping[Any, Any], nsmap: Any = None) -> None:
        self.soup.handle_starttag(tag, None, None, dict(attrib))

    def end(self, tag: Any) -> None:
        self.soup.handle_endtag(tag)


def read_cut(html: str) -> BeautifulSoup:
    """The tree of a piece of a page; attributes are strings, "class" too."""
    builder = _spare.pop() if _spare else _CutBuilder()
    soup = BeautifulSoup(html, builder=builder)
    builder.soup = None
    _spare.append(builder)  # one that failed has a parser in the middle of a page, and is not used again
    return soup
