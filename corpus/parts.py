"""Brings the pages of one article together, from whatever order they were stored in, and joins them to one Article."""

from __future__ import annotations

import dataclasses
import hashlib
from typing import TYPE_CHECKING

from corpus.compose import Block, BlockKind, Facts, compose_article
from corpus.paging import MAX_PARTS, is_whole, next_address, split_address, whole_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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


def gather_parts(
    pages: Iterable[Page], look_up: Callable[[str, int], Page | None] | None = None
) -> Iterator[tuple[Page, ...]]:
    """The pages of each article in order; a page that shows all of them replaces them.

    An article waits until its further pages have come, so that a stream of any size is read once. `look_up` gives a
    page by what `split_address` makes of its address, for pages that another file holds.
    """
    waiting: dict[str, list[Page]] = {}
    early: dict[tuple[str, int], Page] = {}
    whole: set[str] = set()
    for page in pages:
        base, number = split_address(page.url)
        if is_whole(page.url):
            whole.add(base)
            waiting.pop(base, None)
            yield (page,)
        elif base in whole:
            continue
        elif number > 1 and base not in waiting:
            early[base, number] = page
        else:
            parts = waiting.setdefault(base, []) if number > 1 else waiting.get(base, [])
            if number == 1:
                if parts:
                    yield tuple(parts)  # the article again, fetched later
                parts = waiting[base] = []
            parts.append(page)
            while (following := _following(parts)) and following in early:
                parts.append(early.pop(following))
            if not _awaits(parts):
                yield tuple(waiting.pop(base))
            elif len(waiting) > MAX_WAITING:
                yield tuple(waiting.pop(next(iter(waiting))))
    for base in list(waiting):
        yield tuple(_complete(waiting.pop(base), early, look_up))
    for base in dict.fromkeys(base for base, _ in early):
        first = look_up(base, 1) if look_up else None
        yield tuple(
            _complete([first], early, look_up) if first else [early[min(key for key in early if key[0] == base)]]
        )


def _text(page: Page) -> str:
    return page.body.decode("latin-1")  # addresses are ASCII in any page


def _following(parts: Sequence[Page]) -> tuple[str, int] | None:
    """Base and number of the page that the last one links to, None where it is the last."""
    if len(parts) >= MAX_PARTS:
        return None
    address = next_address(_text(parts[-1]), parts[-1].url)
    return split_address(address) if address else None


def _awaits(parts: Sequence[Page]) -> bool:
    if _following(parts):
        return True
    return len(parts) == 1 and whole_address(_text(parts[0]), parts[0].url) is not None


def _complete(
    parts: list[Page], early: dict[tuple[str, int], Page], look_up: Callable[[str, int], Page | None] | None
) -> list[Page]:
    while following := _following(parts):
        page = early.pop(following, None) or (look_up(*following) if look_up else None)
        if page is None:
            break
        parts.append(page)
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
