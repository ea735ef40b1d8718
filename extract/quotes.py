"""Direct quotes: where they open and close, whatever shape the marks have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import Sentence

_MARK = re.compile('["“”„‟″«»]')
_LEAST = 18  # shorter ones are names and words in scare quotes


@dataclass(frozen=True, slots=True)
class Quote:
    """Direct speech, marks included, inside one paragraph; `is_closed` is false where it goes on in the next."""

    start: int
    end: int
    paragraph: int
    is_closed: bool


def find_quotes(text: str, sentences: Sequence[Sentence]) -> tuple[Quote, ...]:
    """Every direct quote of the text, ordered; straight marks open or close by what stands beside them."""
    quotes: list[Quote] = []
    at = 0
    while at < len(sentences):
        last = at
        while last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[at].paragraph:
            last += 1
        _find_in(text, sentences[at].start, sentences[last].end, sentences[at].paragraph, quotes)
        at = last + 1
    return tuple(quotes)


def _find_in(text: str, start: int, end: int, paragraph: int, quotes: list[Quote]) -> None:
    opened: int | None = None
    for match in _MARK.finditer(text, start, end):
        at = match.start()
        if opened is None:
            if match.group() != "”" or _opens(text, at, start):
                opened = at
            continue
        if match.group() == '"' and _opens(text, at, start) and not _closes(text, at, end):
            # a second opening mark: the first was never closed
            opened = at
            continue
        if match.group() in "“„«":
            opened = at
            continue
        if at - opened >= _LEAST:
            quotes.append(Quote(opened, at + 1, paragraph, is_closed=True))
        opened = None
    if opened is not None and opened - start < 2 and end - opened >= _LEAST:
        quotes.append(Quote(opened, end, paragraph, is_closed=False))


def _opens(text: str, at: int, start: int) -> bool:
    before = text[at - 1] if at > start else " "
    if before in "*_" and at - 1 > start:
        before = text[at - 2]  # "*" marks slanted type
    after = text[at + 1 : at + 2]
    return (before.isspace() or before in "(–—-:*_") and not after.isspace() and after not in {"", ",", ".", ")"}


def _closes(text: str, at: int, end: int) -> bool:
    after = text[at + 1] if at + 1 < end else " "
    return after.isspace() or after in ",.;:)?!*_"
