"""Statements as flat rows: the contract of `extract --format jsonl`.

Offsets count from the start of the sender's "text"; those of the headline section count from the title's start.
Decimals are strings, days are ISO strings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from corpus.article import Article
from extract.claim import Alternative, Claim
from extract.mentions import DateMention, OfficialMention
from extract.period import Period
from extract.statements import Statements
from kb.plain_values import plain

Row = dict[str, Any]


def statement_rows(article: Article, statements: Statements) -> Iterator[Row]:
    """Yield claims, then dates, then officials, each as one flat row, ordered by start."""
    for claim in statements.claims:
        yield _row(article, "claim", claim)
    for mention in statements.dates:
        yield _row(article, "date", mention)
    for official in statements.officials:
        yield _row(article, "official", official)


def _plain(value: Any) -> Any:
    """A field as JSON has it; the readings that lost with both their parts."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Alternative):
        return {"value": plain(value.value), "reading": value.reading}
    return plain(value)


def _row(article: Article, kind: str, record: Claim | DateMention | OfficialMention) -> Row:
    section = record.section if isinstance(record, Claim) else section_at(article, record.start)
    shift = 0 if section == "headline" else article.body_start
    row: Row = {"type": kind, "article": article.label, "section": section}
    for name in (item.name for item in fields(record)):
        value = getattr(record, name)
        if isinstance(value, Period):
            row |= {
                "period_start": plain(value.start),
                "period_end": plain(value.end),
                "period_label": value.label,
                "period_basis": value.basis,
            }
        elif name in {"start", "end", "sentence_start"}:
            row[name] = value - shift
        else:
            row[name] = _plain(value)
    return row


def section_at(article: Article, position: int) -> str:
    """The kind of the section that holds `position`; headline before the body, body where none is marked."""
    for section in article.sections:
        if section.start <= position < section.end:
            return section.kind
    return "headline" if position < article.body_start else "body"
