"""Sorts the lines of a text into title, byline, captions, paragraphs and furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from corpus.bylines import Byline, is_byline, is_label, is_name, read_byline, read_sign_off
from corpus.compose import Block
from corpus.furniture import ends_article, find_inside, is_furniture, is_headline, is_pointer_head, simplify
from corpus.portal_dates import WIB, read_instant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timezone

_CAPTION_HEAD = re.compile(
    r"\W{0,4}(?:keterangan foto|ket\.? foto|foto|ilustrasi|caption|grafis|infografis)\s*:", re.IGNORECASE
)
_CAPTION_TAIL = re.compile(
    r"\((?:foto|dok|doc|ist|photo|grafis|sumber(?: foto)?|ant|antara|kredit)\b[^()]{0,80}\)\.?\s*$|"
    r"\b(?:foto|dok|photo)\.?\s*[:/]\s*[\w .\-/]{2,60}$|\(ist\)\.?$|"
    r"(?:ANTARA|KOMPAS\.com|REUTERS|AFP|AP)\s?(?:FOTO|PHOTO)?/[\w .\-/]{3,60}\)?$",
    re.IGNORECASE,
)
_CREDIT_SIGNS = frozenset("(/:")  # every shape of a photo credit has one of them
_PLACE = r"[A-ZÀ-Þ][A-Za-zÀ-ÿ.' /\-]{2,38}"
_OUTLET = r"[\w.\-]+(?: [A-Z][\w.]+)?(?:\s*\([^)]{3,20}\))?"
_SITE = r"[A-Z][\w.\-]*\.(?:com|COM|id|co\.id|net|co)\b"
_DATELINE = re.compile(rf"^(?:{_SITE}|{_PLACE}(?:,\s*{_OUTLET})?)\s*(?:–|—|--+|-|\||:)\s*\S")
_OUTLET_LINE = re.compile(rf"^(?:{_SITE}|{_PLACE},\s*{_OUTLET})\s*(?:–|—|--+|-)\s")
_STOPS = (".", "!", "?", "…", ":")
_CLOSERS = '"”’)]*_'  # may stand behind the stop
_DESK = re.compile(r"(?:tim )?redaksi\s*[-–—|,:]\s*[^.!?]{2,40}$", re.IGNORECASE)  # "Tim Redaksi - Kabar Sabana"
_INNER_STOP = re.compile(r"[a-z0-9)\"”][.!?][\"”’)]?\s+[\"“A-Z]")
_BULLET = re.compile(r"^\s*[•·▪◦●○‣»]\s*")


@dataclass(slots=True)
class Sorted:
    """What the lines of one text are; `dropped` keeps the furniture for notes on origin and correction."""

    title: str = ""
    blocks: list[Block] = field(default_factory=list)
    bylines: list[Byline] = field(default_factory=list)
    signed: tuple[str, ...] = ()
    dropped: list[str] = field(default_factory=list)


def is_paragraph(line: str) -> bool:
    """Whether a line is running text rather than a title, a menu entry or a caption."""
    words = len(line.split())
    if words >= 40:
        return True
    is_ended = words >= 8 and ends_sentence(line)
    return (words >= 10 and (is_ended or bool(_INNER_STOP.search(line)))) or (is_ended and bool(_DATELINE.match(line)))


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does: with a stop, perhaps in quotes or brackets, or with a closing quote."""
    return line.endswith(('"', "”")) or line.rstrip(_CLOSERS).endswith(_STOPS)


def is_caption(line: str) -> bool:
    """Whether a short line describes a picture: it names the photographer or says that it does."""
    if len(line) > 400:
        return False
    tail = line[-130:]
    return bool(_CAPTION_HEAD.match(line)) or (not _CREDIT_SIGNS.isdisjoint(tail) and bool(_CAPTION_TAIL.search(tail)))


def repeats_title(line: str, title: str) -> bool:
    """Whether a line is the title again, perhaps with a name behind it: the alt text of the picture."""
    return len(title) > 20 and len(line) < len(title) + 60 and simplify(line).startswith(simplify(title))


def sort_lines(lines: Sequence[str], *, title: str | None = None, zone: timezone = WIB) -> Sorted:
    """Sort stripped, non-empty lines; `title` when it is known (None: work it out from the lines above the body)."""
    result = Sorted(title=title or "")
    first = next((index for index, line in enumerate(lines) if is_paragraph(line) and not is_caption(line)), None)
    if first is not None and title is None and _stands_above(lines, first):
        first = next(index for index, line in enumerate(lines) if index > first and is_paragraph(line))
    if first is None:
        first = 1 if len(lines) > 1 and _is_title(lines[0]) else 0
    _sort_head(result, lines[:first], has_title=title is not None, zone=zone)
    _sort_body(result, _join_labels([Block("body", line) for line in lines[first:]]), zone)
    return result


def sort_blocks(blocks: Sequence[Block], *, title: str, zone: timezone = WIB) -> Sorted:
    """Sort the blocks of a cut page: kinds that the page marks stay, furniture and bylines among the rest go."""
    result = Sorted(title=title)
    plain = simplify(title)
    start = next((index for index, block in enumerate(blocks) if plain and simplify(block.text) == plain), -1)
    above = [
        block for block in blocks[: max(start, 0)] if block.kind == "caption" or read_byline(block.text, zone=zone)
    ]
    own = above + [block for block in blocks[start + 1 :] if simplify(block.text) != plain]
    _sort_body(result, _join_labels(own), zone)
    return result


def _join_labels(blocks: Sequence[Block]) -> list[Block]:
    """A label with the name in the next box ("Penulis", "Rina Maukari") as one line."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if before and before.kind == block.kind == "body" and is_label(before.text) and is_name(block.text):
            joined[-1] = Block("body", f"{before.text.rstrip(' :')}: {block.text}")
        else:
            joined.append(block)
    return joined


def _stands_above(lines: Sequence[str], index: int) -> bool:
    """Whether a long line is a headline after all: it asks, calls or quotes, or a byline follows; text is below."""
    line, below = lines[index], lines[index + 1 :]
    if len(line) > 200 or ". " in line or not any(map(is_paragraph, below)) or any(map(_is_title, lines[:index])):
        return False
    bylines = (read_byline(after) for after in below[:2])
    if any(byline is not None and byline.published is not None for byline in bylines):
        return True
    is_cut = not line.endswith((".", ",", ":", ";")) or line.endswith("...")
    ends_open = is_cut and not re.search(r"\s[-–—]{1,2}\s", line)
    return len(line) <= 170 and ends_open and len(max(below[:3], key=len)) > len(line)


def _is_title(line: str) -> bool:
    return (
        len(line) <= 200
        and len(line.split()) >= 3
        and not line.rstrip(" .").endswith((":", ",", ";"))
        and (not line.endswith(".") or line.endswith(".."))
        and not _BULLET.match(line)
        and not _OUTLET_LINE.match(line)
    )


def _sort_head(result: Sorted, lines: Sequence[str], *, has_title: bool, zone: timezone) -> None:
    for line in lines:
        byline = read_byline(line, zone=zone)
        if byline:
            result.bylines.append(byline)
        elif is_furniture(line) or _BULLET.match(line):
            result.dropped.append(line)
        elif has_title and simplify(line) == simplify(result.title):
            continue
        elif result.title and repeats_title(line, result.title):
            result.dropped.append(line)  # the alt text of the picture
        elif is_caption(line):
            result.blocks.append(Block("caption", line))
        elif not has_title and not result.title and _is_title(line):
            result.title = line
        elif len(line.split()) >= (3 if result.title else 8):
            result.blocks.append(Block("body", line))  # a standfirst, or a first paragraph without a full stop
        else:
            result.dropped.append(line)


def _sort_body(result: Sorted, blocks: Sequence[Block], zone: timezone) -> None:
    pointing = False
    has_body = False
    last = _third_from_last(blocks)
    closing = next((number for number in range(len(blocks) - 1, -1, -1) if _can_close(blocks[number])), -1)
    for index, block in enumerate(blocks):
        line = block.text
        if block.kind == "table":
            result.blocks.append(block)
            pointing = False
            continue
        if has_body and index >= last and ends_article(line):
            result.dropped.extend(after.text for after in blocks[index:])
            break
        if is_pointer_head(line):
            pointing = True
            result.dropped.append(line)
            continue
        byline = read_byline(line, zone=zone)
        if byline and is_byline(line, inside=has_body):
            result.bylines.append(byline)
            continue
        stamp = None if has_body else _dated_line(line, zone)
        if stamp:
            result.bylines.append(stamp)
            continue
        if not has_body and _DESK.match(line):
            result.dropped.append(line)
            continue
        if (
            not has_body
            and is_name(line)
            and index + 1 < len(blocks)
            and is_byline(blocks[index + 1].text, inside=True)
        ):
            result.bylines.append(Byline(authors=(line,)))  # the name above the line with the day
            continue
        if (pointing and is_headline(line)) or is_furniture(line) or repeats_title(line, result.title):
            result.dropped.append(line)
            continue
        pointing = False
        kept = _without_furniture(line, result.dropped)
        if kept:
            has_body = has_body or is_paragraph(kept)
            is_signed = (
                has_body and index == closing and not _CAPTION_HEAD.match(kept)
            )  # "... tahun depan. (antara/abc)"
            caption = block.kind == "body" and is_caption(kept) and not is_signed
            result.blocks.append(Block("caption" if caption else block.kind, kept))
    _cut_sign_off(result)


def _can_close(block: Block) -> bool:
    """Whether a block can be the last paragraph: a sentence, before a closing code such as "(antara/abc)"."""
    line = block.text
    if block.kind != "body" or len(line.split()) < 5:
        return False
    found = read_sign_off(line) if line.endswith((")", "]")) else None
    return ends_sentence(line[: found[0]] if found else line) and not is_furniture(line)


def _dated_line(line: str, zone: timezone) -> Byline | None:
    """ "Kabar Ende, 04-09-2024 11:15 | Pendidikan | Dilihat 812x" above the body: only its instant is worth keeping."""
    if len(line) > 120 or ends_sentence(line) or is_paragraph(line):
        return None
    instant = read_instant(line, zone=zone)
    return Byline(published=instant) if instant and instant.has_time else None


def _third_from_last(blocks: Sequence[Block]) -> int:
    """The third long paragraph from the end, -1 without one: "FOLLOW US" before it does not end the article."""
    long = (i for i in range(len(blocks) - 1, -1, -1) if len(blocks[i].text) > 150 and is_paragraph(blocks[i].text))
    return next(islice(long, 2, None), -1)


def _without_furniture(line: str, dropped: list[str]) -> str:
    spans = find_inside(line)
    if not spans:
        return line
    kept, cursor = [], 0
    for start, end in spans:
        kept.append(line[cursor:start])
        dropped.append(line[start:end])
        cursor = end
    kept.append(line[cursor:])
    return " ".join(part.strip() for part in kept if part.strip())


def _cut_sign_off(result: Sorted) -> None:
    """The closing code stands at the end of the last paragraph, or alone below it; "***" says that the text ends."""
    if result.blocks and result.blocks[-1].kind == "body":
        result.blocks[-1] = Block("body", re.sub(r"\s*\*{2,}$", "", result.blocks[-1].text))
    for position in range(len(result.blocks) - 1, max(-1, len(result.blocks) - 4), -1):
        block = result.blocks[position]
        if block.kind != "body":
            continue
        padded = "." + block.text if block.text.startswith(("(", "[")) else block.text
        found = read_sign_off(padded)
        if found:
            start, names = found
            kept = padded[:start].rstrip() if padded is block.text else ""
            result.signed = names
            result.dropped.append(block.text[len(kept) :])
            if kept:
                result.blocks[position] = Block("body", kept)
            else:
                del result.blocks[position]
        return
