"""Reads JSONL articles: the body stays as the sender wrote it, furniture inside is marked instead of removed."""

from __future__ import annotations

import dataclasses
import json
import re
from typing import TYPE_CHECKING, Any

from corpus.article import Article, Section, SectionKind
from corpus.bylines import Byline, is_byline, read_byline, read_sign_off
from corpus.compose import Facts, finish_article
from corpus.furniture import (
    ends_article,
    find_inside,
    is_furniture,
    is_headline,
    is_pointer_head,
    tells_of_another,
)
from corpus.lines import is_caption, is_paragraph, repeats_title
from corpus.portal_dates import read_instant
from corpus.publisher import publisher_of
from corpus.suggest import meant_key
from corpus.zones import settle_zone

if TYPE_CHECKING:
    from datetime import datetime

    from corpus.portal_dates import Instant

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
KEYS = ("id", "url", "publisher", "published_at", "title", "text", "authors", "author", "editors", "editor")
_NEEDED = 'give each line {"text": "..."}, with id, url, publisher, published_at, title where known'


class NotAnArticleError(Exception):
    """A JSONL line holds no article; the message says why."""


def read_record(line: str, *, source: str, name: str, position: int) -> Article:
    """The Article of one JSONL line; raises NotAnArticleError for a line that is not JSON or lacks "text"."""
    try:
        record: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise NotAnArticleError(f"is not JSON ({str(error)[:80]}); {_NEEDED}") from None
    if not isinstance(record, dict):
        raise NotAnArticleError(f"is JSON but no object; {_NEEDED}")
    body = record.get("text")
    if not isinstance(body, str) or not body.strip():
        meant = next((f' ("{key}" is not read as it)' for key in record if meant_key(key, KEYS) == "text" != key), "")
        raise NotAnArticleError(f'has no "text"{meant}; {_NEEDED}')
    body = body.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate cannot be stored
    title = " ".join(_text(record, "title").split())
    given = read_instant(_text(record, "published_at"))
    sender_id = _text(record, "id") or None
    url = _text(record, "url") or None
    body_start = len(title) + 2 if title else 0
    sections, bylines, signed = _mark(body, body_start, title)
    if title:
        sections.insert(0, Section("headline", 0, len(title)))
    printed = next((byline.published for byline in bylines if byline.published), None)
    stated, note = _in_zone(given or printed, body, url, _text(record, "publisher"))
    authors = _people(record, "authors", "author") or tuple(name for byline in bylines for name in byline.authors)
    facts = Facts(
        title=title,
        url=url,
        publisher=_text(record, "publisher") or None,
        authors=authors or signed,
        editors=_people(record, "editors", "editor") or tuple(name for byline in bylines for name in byline.editors),
        published_at=stated,
        published_source=f"given{note}" if given else f"byline{note}" if printed else None,
        sender_id=sender_id,
    )
    text = f"{title}\n\n{body}" if title else body
    article = finish_article(facts, text, body_start, tuple(sections), source=source, name=f"{name}:{position}")
    unread = tuple((key, _missing_key(key, record)) for key in record if key not in KEYS)
    return dataclasses.replace(article, unread_keys=unread) if unread else article


def _missing_key(key: str, record: dict[str, Any]) -> str:
    """What a foreign key stands for, unless the record has that too."""
    meant = meant_key(key, KEYS)
    return meant if meant and meant not in record else ""


def _in_zone(instant: Instant | None, body: str, url: str | None, outlet: str) -> tuple[datetime | None, str]:
    if instant is None:
        return None, ""
    known = publisher_of(url) or publisher_of(f"https://{outlet}")
    return settle_zone(instant, body, known.zone if known else None)


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    return str(value).strip().encode("utf-8", "replace").decode() if isinstance(value, str | int) else ""


def _people(record: dict[str, Any], *keys: str) -> tuple[str, ...]:
    for key in keys:
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            return (value.strip(),)
        if isinstance(value, list):
            return tuple(str(item).strip() for item in value if str(item).strip())
    return ()


def _mark(body: str, offset: int, title: str) -> tuple[list[Section], list[Byline], tuple[str, ...]]:
    """Sections over the verbatim body, the bylines printed in it, and the names that sign it."""
    spans = [_trim(body, match.start(), match.end()) for match in _LINE.finditer(body)]
    spans = [span for span in spans if span[0] < span[1]]
    kinds = _kinds([body[start:end] for start, end in spans], title)
    bylines: list[Byline] = []
    pieces: list[tuple[SectionKind, int, int]] = []
    for (start, end), kind in zip(spans, kinds, strict=True):
        line = body[start:end]
        if kind == "furniture":
            byline = read_byline(line)
            if byline:
                bylines.append(byline)
            pieces.append(("related" if tells_of_another(line) else "furniture", start, end))
            continue
        cursor = start
        for left, right in find_inside(line):
            pieces.append((kind, *_trim(body, cursor, start + left)))
            pieces.append(("furniture", start + left, start + right))
            cursor = start + right
        pieces.append((kind, *_trim(body, cursor, end)))
    pieces = [piece for piece in pieces if piece[1] < piece[2]]
    signed = _mark_sign_off(body, pieces)
    lead = next((index for index, piece in enumerate(pieces) if piece[0] == "body"), None)
    if lead is not None:
        pieces[lead] = ("lead", pieces[lead][1], pieces[lead][2])
    return [Section(kind, start + offset, end + offset) for kind, start, end in pieces], bylines, signed


def _kinds(lines: list[str], title: str) -> list[SectionKind]:
    kinds: list[SectionKind] = []
    pointing = False
    has_body = False
    last = next((index for index in range(len(lines) - 1, -1, -1) if is_paragraph(lines[index])), -1)
    for index, line in enumerate(lines):
        if has_body and index >= last and ends_article(line):
            kinds.extend("furniture" for _ in lines[index:])
            break
        if is_pointer_head(line):
            pointing = True
            kinds.append("furniture")
            continue
        if (pointing and is_headline(line)) or is_furniture(line) or is_byline(line, inside=has_body):
            kinds.append("furniture")
            continue
        pointing = False
        if not has_body and repeats_title(line, title):
            kinds.append("furniture")
            continue
        if is_caption(line):
            kinds.append("caption")
            continue
        has_body = has_body or is_paragraph(line)
        kinds.append("body")
    return kinds


def _mark_sign_off(body: str, pieces: list[tuple[SectionKind, int, int]]) -> tuple[str, ...]:
    for index in range(len(pieces) - 1, max(-1, len(pieces) - 4), -1):
        kind, start, end = pieces[index]
        if kind != "body":
            continue
        alone = body[start] in "(["
        found = read_sign_off(("." if alone else "") + body[start:end])
        if found:
            cut = start + found[0] - alone
            left, right = _trim(body, max(cut, start), end)
            pieces[index : index + 1] = [("furniture", left, right)]
            if cut > start:
                pieces.insert(index, (kind, *_trim(body, start, cut)))
            return found[1]
        return ()
    return ()


def _trim(body: str, start: int, end: int) -> tuple[int, int]:
    piece = body[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
