"""Puts an Article together: identity, text with its sections, and what the text says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from corpus.article import Article, Section, SectionKind
from corpus.identity import hash_text
from corpus.provenance import find_correction, find_credit

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

BlockKind = Literal["lead", "body", "caption", "quote", "table"]

_TRACKING = re.compile(
    r"^(?:utm_|fb_|ga_|mc_|at_)|^(?:fbclid|gclid|dclid|igshid|ref|source|src|share|amp|single|_ga|m|medium|campaign|lang_src|outputtype)$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
OPENING = 25  # words that stand for the title where a text has none
_ALL_PAGES = {"page": {"all", "1"}, "pages": {"all"}, "showpage": {"all"}, "halaman": {"all", "1"}}


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, caption, quotation or table row of an article, without line breaks."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a reader worked out about an article beside its text."""

    title: str = ""
    url: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    published_at: datetime | None = None
    published_source: str | None = None
    modified_at: datetime | None = None
    fetched_at: datetime | None = None
    sender_id: str | None = None
    layout: str | None = None
    drift: tuple[str, str] | None = None  # see Article


def tidy_url(url: str, keep: Collection[str] | None = None) -> str:
    """The URL without fragment, tracking and whole-article keys; with `keep`, only those query keys stay."""
    parts = urlsplit(url.strip())
    pairs = []
    for key, value in parse_qsl(parts.query, keep_blank_values=True):
        whole = value.lower() in _ALL_PAGES.get(key.lower(), set())
        wanted = key in keep if keep is not None else not _TRACKING.search(key)
        if wanted and not whole:
            pairs.append((key, value))
    host = (parts.hostname or "") + (f":{parts.port}" if parts.port else "")
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", urlencode(pairs), ""))


def identity_of(facts: Facts, name: str, body: str = "") -> str:
    """`article_id`: hash of the canonical URL, else the sender's id, else file name and title.

    Scheme, "www.", "m." and a closing slash do not make another article; the URL itself keeps them. Where a text has
    no title the first words of its `body` take its place, without figures: those are what a correction changes.
    """
    if facts.url:
        try:
            parts = urlsplit(tidy_url(facts.url))
        except ValueError:
            return hash_text("url", facts.url)
        host = re.sub(r"^(?:www|m|amp)\.", "", parts.netloc)
        path = re.sub(r"/(?:amp/?)?$", "", parts.path)
        return hash_text("url", f"{host}{path}?{parts.query}")
    if facts.sender_id:
        return hash_text("id", facts.sender_id)
    if facts.title:
        return hash_text("file", name, facts.title)
    return hash_text("file", name, "", *islice((word[0].casefold() for word in _WORD.finditer(body)), OPENING))


def compose_article(facts: Facts, blocks: Iterable[Block], *, source: str, name: str, notes: str = "") -> Article:
    """Title, blank line, then the blocks with blank lines between; `notes` is removed text that may hold a credit."""
    pieces: list[str] = []
    sections: list[Section] = []
    cursor = 0
    if facts.title:
        pieces.append(facts.title)
        sections.append(Section("headline", 0, len(facts.title)))
        cursor = len(facts.title) + 2
    body_start = cursor
    has_lead = False
    for block in blocks:
        kind: SectionKind = block.kind
        if kind == "body" and not has_lead:
            kind, has_lead = "lead", True
        pieces.append(block.text)
        sections.append(Section(kind, cursor, cursor + len(block.text)))
        cursor += len(block.text) + 2
    text = "\n\n".join(pieces)
    return finish_article(
        facts, text, min(body_start, len(text)), tuple(sections), source=source, name=name, notes=notes
    )


def finish_article(
    facts: Facts, text: str, body_start: int, sections: tuple[Section, ...], *, source: str, name: str, notes: str = ""
) -> Article:
    """The Article over a finished text; reads credit and correction from it and from `notes`."""
    told = f"{text[body_start:]}\n{notes}" if notes else text[body_start:]
    credit = find_credit(told)
    if credit and facts.publisher and re.split(r"[.\s]", credit.lower())[0] in facts.publisher.lower():
        credit = None  # "kepada Kompas.com" in Kompas.com
    return Article(
        article_id=identity_of(facts, name, text[body_start:]),
        label=facts.sender_id or name,
        source=source,
        text=text,
        body_start=body_start,
        title=facts.title,
        url=facts.url,
        publisher=facts.publisher,
        authors=facts.authors,
        editors=facts.editors,
        published_at=facts.published_at,
        published_source=facts.published_source,
        modified_at=facts.modified_at,
        fetched_at=facts.fetched_at,
        sections=sections,
        credited_to=credit,
        correction_note=find_correction(told),
        layout=facts.layout,
        drift=facts.drift,
    )
