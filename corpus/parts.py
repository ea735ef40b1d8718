"""Brings the pages of one article together, from whatever order they were stored in, and joins them to one Article."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.compose import Block, BlockKind, Facts, compose_article
from corpus.paging import MAX_PARTS, is_whole, next_address, split_address, whole_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from corpus.article import Article
    from corpus.warc import Page

_KINDS: dict[str, BlockKind] = {
    "lead": "body",
    "body": "body",
    "caption": "caption",
    "quote": "quote",
    "table": "table",
}
MAX_WAITING = 500  # articles whose further pages may still come; beyond it the oldest is taken as it is


LookUp = Callable[[str, int], "Page | None"]  # a page by what `split_address` makes of its address


@dataclass(frozen=True, slots=True)
class _Part:
    """A page with what its links say: base and number of the next page, and whether all are to be had on one."""

    page: Page
    following: tuple[str, int] | None
    has_whole: bool

    @classmethod
    def of(cls, page: Page) -> _Part:
        text = page.body.decode("latin-1")  # addresses are ASCII in any page
        address = next_address(text, page.url)
        return cls(page, split_address(address) if address else None, whole_address(text, page.url) is not None)


def gather_parts(pages: Iterable[Page], look_up: LookUp | None = None) -> Iterator[tuple[Page, ...]]:
    """The pages of each article in order; a page that shows all of them replaces them.

    An article waits until its further pages have come, so that a stream of any size is read once. `look_up` gives
    pages that another file holds.
    """
    waiting: dict[str, list[_Part]] = {}
    early: dict[tuple[str, int], _Part] = {}
    whole: set[str] = set()
    for page in pages:
        base, number = split_address(page.url)
        if is_whole(page.url):
            whole.add(base)
            waiting.pop(base, None)
            yield (page,)
            continue
        if base in whole:
            continue
        part = _Part.of(page)
        if number > 1 and base not in waiting:
            early[base, number] = part
            continue
        if number == 1:
            if base in waiting:  # the article again, fetched later
                yield _pages(waiting[base])
            waiting[base] = []
        parts = waiting[base]
        parts.append(part)
        while parts[-1].following in early and len(parts) < MAX_PARTS:
            parts.append(early.pop(parts[-1].following))
        if not parts[-1].following and not (len(parts) == 1 and part.has_whole):
            yield _pages(waiting.pop(base))
        elif len(waiting) > MAX_WAITING:
            yield _pages(waiting.pop(next(iter(waiting))))
    for base in list(waiting):
        yield _pages(_complete(waiting.pop(base), early, look_up))
    while early:
        base = next(iter(early))[0]
        own = {number: part for (of, number), part in early.items() if of == base}
        first = look_up(base, 1) if look_up else None
        yield _pages(_complete([_Part.of(first)], early, look_up) if first else [own[min(own)]])
        for number in own:
            early.pop((base, number), None)


def _pages(parts: Sequence[_Part]) -> tuple[Page, ...]:
    return tuple(part.page for part in parts)


def _complete(parts: list[_Part], early: dict[tuple[str, int], _Part], look_up: LookUp | None) -> list[_Part]:
    while (following := parts[-1].following) and len(parts) < MAX_PARTS:
        found = early.pop(following, None)
        page = look_up(*following) if look_up and not found else None
        if page:
            found = _Part.of(page)
        if found is None:
            break
        parts.append(found)
    return parts


def digest_of(pages: Sequence[Page]) -> str:
    """16 hex digits over the raw pages of an article."""
    if len(pages) == 1:
        return pages[0].digest[:16]
    return hashlib.sha256("".join(page.digest for page in pages).encode()).hexdigest()[:16]


def join_articles(parts: Sequence[Article]) -> Article:
    """One Article of the articles that its pages give: what a later page repeats stands once."""
    first = parts[0]
    if len(parts) == 1:
        return first
    blocks: list[Block] = []
    seen: set[str] = {first.title}
    for article in parts:
        for section in article.sections:
            text = article.text[section.start : section.end]
            kind = _KINDS.get(section.kind)
            if kind and text not in seen:
                seen.add(text)
                blocks.append(Block(kind, text))
    facts = Facts(
        title=first.title,
        url=first.url,
        publisher=first.publisher,
        authors=next((one.authors for one in parts if one.authors), ()),
        editors=next((one.editors for one in parts if one.editors), ()),
        published_at=first.published_at,
        published_source=first.published_source,
        modified_at=first.modified_at,
        fetched_at=max((one.fetched_at for one in parts if one.fetched_at), default=None),
        layout=first.layout,
        drift=first.drift,
    )
    joined = compose_article(facts, blocks, source=first.source, name=first.label)
    return dataclasses.replace(
        joined,
        article_id=first.article_id,
        credited_to=next((one.credited_to for one in parts if one.credited_to), None),
        correction_note=next((one.correction_note for one in parts if one.correction_note), None),
    )
