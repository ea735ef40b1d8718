"""The publishers: lists corpus/publishers, loads every file, and collects all broken ones into one error.

A publisher is one file `<name>.py` with a one-sentence docstring and these names: NAME (empty for a theme that many
local portals use), DOMAINS, LAYOUTS (newest first) and EXAMPLES: pairs of a hand-cut page of at most 25 lines with
invented text and the facts expected from it. Optional: FEEDS (URLs of feeds and sitemaps), INDEX (address of the list
of one day's articles, such as "https://x.id/indeks?date={day:%Y-%m-%d}&page={page}"), QUERY_KEYS (query keys that tell
articles apart; None keeps all but tracking), WHOLE_QUERY (the query that asks for all pages of an article), ZONE.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from corpus.module_folder import load_modules
from corpus.portal_dates import WIB

if TYPE_CHECKING:
    from datetime import timezone
    from types import ModuleType

NEEDED = {"NAME": str, "DOMAINS": tuple, "LAYOUTS": tuple, "EXAMPLES": tuple}


class BrokenPublishersError(Exception):
    """Some files of the publisher folder cannot be used; the message has a line for each."""


class LayoutChanged(Exception):  # noqa: N818 - the name that the design gives it
    """A page of a known publisher fits none of its layouts: it goes to the generic path and into the drift report.

    `selector` names the part, the layout and the selector that match nothing: "body 2017-01: div.read__content".
    """

    def __init__(self, stem: str, selector: str) -> None:
        super().__init__(f"no layout of {stem} fits ({selector})")
        self.selector = selector


@dataclass(frozen=True, slots=True)
class Layout:
    """CSS selectors of one page design; `since` is the month of the oldest page seen with it ("2015-11").

    `body` may match several elements, which are joined in order. `mark` must match for a theme to be recognised.
    """

    since: str
    body: str
    title: str = "h1"
    authors: str = ""  # elements that hold names, with or without role words and dates
    editors: str = ""
    published: str = ""  # elements that print the instant
    captions: str = ""  # captions outside the body
    standfirst: str = ""  # summary above the body that is part of the article
    drop: str = ""  # boxes inside the body that are not the article
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Publisher:
    """A loaded publisher file."""

    stem: str
    name: str
    domains: tuple[str, ...]
    layouts: tuple[Layout, ...]
    examples: tuple[tuple[str, dict[str, Any]], ...]
    feeds: tuple[str, ...] = ()
    index: str = ""
    query_keys: tuple[str, ...] | None = None
    whole_query: dict[str, str] = field(default_factory=dict)
    zone: timezone = WIB


@cache
def load_publishers() -> tuple[Publisher, ...]:
    """All publishers, ordered by file name; raises BrokenPublishersError naming every broken file at once."""
    modules, faults = load_modules("corpus.publishers", NEEDED)
    if faults:
        raise BrokenPublishersError("\n".join(faults))
    return tuple(_publisher_of(stem, module) for stem, module in modules.items())


def _publisher_of(stem: str, module: ModuleType) -> Publisher:
    return Publisher(
        stem,
        module.NAME,
        module.DOMAINS,
        module.LAYOUTS,
        module.EXAMPLES,
        getattr(module, "FEEDS", ()),
        getattr(module, "INDEX", ""),
        getattr(module, "QUERY_KEYS", None),
        getattr(module, "WHOLE_QUERY", {}),
        getattr(module, "ZONE", WIB),
    )


@cache
def _by_domain() -> dict[str, Publisher]:
    return {domain: publisher for publisher in load_publishers() for domain in publisher.domains}


@cache
def themes() -> tuple[Publisher, ...]:
    """The publishers without a domain: themes and systems that many portals share."""
    return tuple(publisher for publisher in load_publishers() if not publisher.domains)


def publisher_of(url: str | None) -> Publisher | None:
    """The publisher whose domain the URL is under ("regional.kompas.com" is under "kompas.com"), or None."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    parts = host.split(".")
    known = _by_domain()
    return next(
        (known[name] for name in (".".join(parts[index:]) for index in range(len(parts))) if name in known), None
    )


def named_publisher(text: str) -> Publisher | None:
    """The publisher that a page title or site name ends with, for saved pages that state no address."""
    words = text.lower()
    for publisher in load_publishers():
        if any(re.search(rf"\b{re.escape(name)}\b", words) for name in _own_names(publisher)):
            return publisher
    return None


def _own_names(publisher: Publisher) -> tuple[str, ...]:
    """Names that are unmistakable in running text: the domain, or name and "news" together."""
    if not publisher.domains:
        return ()
    name = publisher.name.lower().removesuffix(".com")
    return (*publisher.domains, f"{name} news", f"{name}.com")
