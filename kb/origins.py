"""Finds copied wording: paragraphs that repeat an earlier one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from corpus.identity import hash_text
from kb.wording import Wording, read_figures, read_tokens, read_wording, share_figures

if TYPE_CHECKING:
    from collections.abc import Iterable

LIKENESS = 0.65  # share of the shorter paragraph's shingles that its origin holds
LIKENESS_SHORT = 0.8  # the same where the shorter one is a line
SHORT = 10  # shingles
SHORTEST = 6  # shingles below which only the same wording counts
LEAST = 5  # shingles that an origin must share: LIKENESS_SHORT of SHORTEST
CROWD = 30  # a shingle of this many origins is a set phrase and finds nothing


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of one revision that holds claims; `text` is `revisions.text[start:end]`."""

    revision_id: str
    article_id: str
    start: int
    end: int
    text: str
    passage_id: str


def make_passage(revision_id: str, article_id: str, start: int, end: int, text: str) -> Passage:
    """The passage `text[start:end]` of a revision, with its id."""
    passage_id = hash_text(revision_id, "passage", str(start))
    return Passage(revision_id, article_id, start, end, text[start:end], passage_id)


def split_paragraphs(text: str) -> list[tuple[int, int]]:
    """Half-open stretches of the lines of a text, in code points, blank ones left out."""
    found: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            start = at + line.index(bare)
            found.append((start, start + len(bare)))
        at += len(line) + 1
    return found


def find_passages(revision_id: str, article_id: str, text: str, claim_starts: Iterable[int]) -> dict[int, Passage]:
    """The paragraph of each claim, under the offset of the claim."""
    found: dict[int, Passage] = {}
    paragraphs = iter(split_paragraphs(text))
    start, end = 0, 0
    passage: Passage | None = None
    for offset in sorted(claim_starts):
        while offset >= end and (following := next(paragraphs, None)):
            start, end = following
            passage = None
        if start <= offset < end:
            passage = passage or make_passage(revision_id, article_id, start, end, text)
            found[offset] = passage
    return found


@dataclass(slots=True)
class Origins:
    """Earlier paragraphs that later ones repeat, filled in order of time.

    Origins are known by their number in that order, and of their shingles only how many there are: a knowledge base
    of a million claims has as many of them.
    """

    names: list[str] = field(default_factory=list)  # passage_id of each origin
    sizes: list[int] = field(default_factory=list)  # shingles of each
    figures: list[frozenset[str]] = field(default_factory=list)
    same: dict[str, int] = field(default_factory=dict)  # normalised wording to its origin
    holders: dict[int, tuple[int, ...]] = field(default_factory=dict)  # shingle to origins
    followed: dict[str, list[tuple[int, float]]] = field(default_factory=dict)  # copy to its origins, closest first

    def add(self, passage: Passage) -> None:
        """Find the origins of a passage that is not older than those before it; it may be its own."""
        wording = read_wording(passage.text)
        known = self.same.get(wording.key)
        found = self._closest(wording) if known is None else [(known, 1.0)]
        if found:
            self.followed[passage.passage_id] = found
            self.same.setdefault(wording.key, found[0][0])
            return
        own = (len(self.names),)
        self.names.append(passage.passage_id)
        self.sizes.append(len(wording.shingles))
        self.figures.append(wording.figures)
        self.same[wording.key] = own[0]
        holders = self.holders
        for shingle in wording.shingles:
            held = holders.get(shingle, ())
            if len(held) < CROWD:
                holders[shingle] = held + own

    def origin_of(self, passage_id: str) -> tuple[str, float]:
        """The closest origin of a passage and its likeness in percent."""
        found = self.followed.get(passage_id)
        return (self.names[found[0][0]], round(100 * found[0][1], 1)) if found else (passage_id, 100.0)

    def origin_of_claim(self, passage_id: str, surface: str) -> str:
        """The closest origin that prints the figures of a claim: a paragraph may join two earlier ones."""
        found = self.followed.get(passage_id)
        if not found:
            return passage_id
        figures = read_figures(read_tokens(surface))
        return self.names[next((origin for origin, _ in found if figures <= self.figures[origin]), found[0][0])]

    def _closest(self, wording: Wording) -> list[tuple[int, float]]:
        """Origins that share enough shingles and figures, closest first; of equals the earliest."""
        size = len(wording.shingles)
        if size < SHORTEST:
            return []
        held = list(filter(None, map(self.holders.get, wording.shingles)))
        if len(held) < LEAST:
            return []
        found: list[tuple[int, float]] = []
        for origin, shared in [vote for vote in Counter(chain.from_iterable(held)).items() if vote[1] >= LEAST]:
            shorter = min(size, self.sizes[origin])
            enough = LIKENESS_SHORT if shorter < SHORT else LIKENESS
            if shorter < SHORTEST or shared < enough * shorter:
                continue
            if share_figures(wording.figures, self.figures[origin]):
                found.append((origin, shared / shorter))
        return sorted(found, key=lambda item: (-item[1], item[0]))
