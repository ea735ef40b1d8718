"""A snippet of a text: the stretch that has most of the words somebody looks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kb.search_words import split_words

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

PRINTED = re.compile(r"[^\W_]+")
BLANK = re.compile(r"\s+")
LENGTH = 240  # characters
LEAD = 60  # characters that may stand before the first word that was looked for
END_OF_SENTENCE = re.compile(r"""[.!?]["'”’)]*\s+|\n+""")


@dataclass(frozen=True, slots=True)
class Snippet:
    """`text` in one line, with "..." where it was cut; `marks` are the spans in it of what was looked for."""

    text: str
    marks: tuple[tuple[int, int], ...]


def make_snippet(text: str, wanted: AbstractSet[str]) -> Snippet:
    """The best stretch of `text` for the `wanted` forms, as `split_words` gives them; its start where it has none."""
    hits = [
        (match.start(), match.end(), word)
        for match in PRINTED.finditer(text)
        if (word := next(iter(set(split_words(match[0])) & wanted), None))
    ]
    start = _choose_start(text, hits)
    end = min(len(text), start + LENGTH)
    if end < len(text):
        blank = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
        end = blank if blank > start + LENGTH // 2 else end
    return _one_line(text, start, end, [(a, b) for a, b, _ in hits if start <= a and b <= end])


def _choose_start(text: str, hits: list[tuple[int, int, str]]) -> int:
    """Where the earliest stretch with the most different words starts, at a sentence where one starts near."""
    if not hits:
        return 0
    best, start, last = (0, 0), 0, 0
    counts: dict[str, int] = {}
    for position, (first, _, word) in enumerate(hits):  # one sweep: `last` runs ahead of `position`
        while last < len(hits) and hits[last][1] <= first + LENGTH - LEAD:
            counts[hits[last][2]] = counts.get(hits[last][2], 0) + 1
            last += 1
        reached = len(counts), last - position
        if reached > best:
            best, start = reached, first
        if word in counts:
            counts[word] -= 1
            if not counts[word]:
                del counts[word]
        last = max(last, position + 1)
    ends = [match.end() for match in END_OF_SENTENCE.finditer(text, max(0, start - LEAD), start)]
    if ends:
        return ends[-1]
    if start <= LEAD:
        return 0
    return max(text.rfind(" ", 0, start - LEAD // 2), text.rfind("\n", 0, start - LEAD // 2)) + 1


def _one_line(text: str, start: int, end: int, hits: list[tuple[int, int]]) -> Snippet:
    parts: list[str] = ["... " if start else ""]
    length = len(parts[0])
    marks: list[tuple[int, int]] = []
    at = start
    for first, last in [*hits, (end, end)]:
        between = BLANK.sub(" ", text[at:first])
        surface = text[first:last]
        parts += [between, surface]
        if surface:
            marks.append((length + len(between), length + len(between) + len(surface)))
        length += len(between) + len(surface)
        at = last
    shown = "".join(parts).rstrip()
    return Snippet(shown + (" ..." if end < len(text) else ""), tuple(marks))
