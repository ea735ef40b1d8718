"""The Article: one revision of one news text, with its sections and where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from corpus.identity import hash_text

if TYPE_CHECKING:
    from datetime import datetime

SectionKind = Literal["headline", "lead", "body", "caption", "quote", "table", "related", "furniture"]


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of `Article.text`, in code points, half open; sections are ordered and do not overlap.

    `furniture` and `related` only stand where offsets count from the sender's own text (a JSONL article):
    `furniture` is page furniture and yields no statement; `related` is the headline or the time line of
    another article ("Baca juga: ..."), which is read but is not this article's statement.
    """

    kind: SectionKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it read at one moment.

    `text` is the title, a blank line, then the paragraphs, separated by blank lines; all offsets in the
    project are code points into it. `text[body_start:]` is the body alone, which for a JSONL article is
    its "text" verbatim.
    """

    article_id: str  # hash of the identity key: canonical URL, else the sender's id, else file name and title
    label: str  # what a person or a check calls it: the sender's id, else the file name, else the URL
    source: str  # the file or URL given to ingest
    text: str
    body_start: int
    title: str = ""
    url: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    published_at: datetime | None = None  # aware; None where the page does not say
    published_source: str | None = None  # "given", "jsonld", "meta", "byline": where the instant was read; with
    # " (zone of the outlet)", " (zone of the text)" or " (zone assumed)" behind it where no zone was stated
    modified_at: datetime | None = None
    fetched_at: datetime | None = None  # None for local files, so that a rerun gives the same bytes
    sections: tuple[Section, ...] = ()
    credited_to: str | None = None  # outlet that the text itself names as origin ("dikutip dari", "telah tayang di")
    layout: str | None = None  # publisher file and layout that read the page; "generic" where none fits
    drift: tuple[str, str] | None = None  # publisher file, and the selector of its newest layout that matches nothing
    page_digest: str | None = None  # hash of the raw page; None for local files
    correction_note: str | None = None  # the sentence in which the page says that it was corrected (ralat, koreksi)
    unread_keys: tuple[tuple[str, str], ...] = ()  # of a sender's record: what is not read, and what was meant or ""

    @property
    def revision_id(self) -> str:
        """16 hex digits over identity and content: the same text twice is the same revision."""
        return hash_text(self.article_id, self.title, self.text)
