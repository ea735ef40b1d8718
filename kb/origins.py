"""Finds copied wording: paragraphs that repeat an earlier one."""

from __future__ import annotations

from collections import Counter, defaultdict
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
LEAST = 4  # shingles that an origin must share: LIKENESS of SHORTEST
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
    """Earlier paragraphs that later ones repeat, filled in order of time."""

    wordings: dict[str, Wording] = field(default_factory=dict)  # of origins, by passage_id
    same: dict[str, str] = field(default_factory=dict)  # normalised wording to its origin
    holders: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))  # shingle to origins
    followed: dict[str, list[tuple[str, float]]] = field(default_factory=dict)  # passage to its origins, closest first
    ranks: dict[str, int] = field(default_factory=dict)  # origin to its place in time

    def add(self, passage: Passage) -> None:
        """Find the origins of a passage that is not older than those before it; it may be its own."""
        wording = read_wording(passage.text)
        own = passage.passage_id
        known = self.same.get(wording.key)
        found = [(known, 1.0)] if known else self._closest(wording)
        if not found:
            found = [(own, 1.0)]
            self.ranks[own] = len(self.wordings)
            self.wordings[own] = wording
            for shingle in wording.shingles:
                held = self.holders[shingle]
                if len(held) < CROWD:
                    held.append(own)
        self.same.setdefault(wording.key, found[0][0])
        self.followed[own] = found

    def origin_of(self, passage_id: str) -> tuple[str, float]:
        """The closest origin of a passage and its likeness in percent."""
        origin, score = self.followed[passage_id][0]
        return origin, round(100 * score, 1)

    def origin_of_claim(self, passage_id: str, surface: str) -> str:
        """The closest origin that prints the figures of a claim: a paragraph may join two earlier ones."""
        figures = read_figures(read_tokens(surface))
        found = self.followed[passage_id]
        return next((origin for origin, _ in found if figures <= self.wordings[origin].figures), found[0][0])

    def _closest(self, wording: Wording) -> list[tuple[str, float]]:
        """Origins that share enough shingles and figures, closest first; of equals the earliest."""
        if len(wording.shingles) < SHORTEST:
            return []
        holders = self.holders
        votes = Counter(chain.from_iterable([holders[shingle] for shingle in wording.shingles if shingle in holders]))
        found: list[tuple[str, float]] = []
        for origin, shared in [(origin, shared) for origin, shared in votes.items() if shared >= LEAST]:
            other = self.wordings[origin]
            shorter = min(len(wording.shingles), len(other.shingles))
            enough = LIKENESS_SHORT if shorter < SHORT else LIKENESS
            if shorter < SHORTEST or shared < enough * shorter:
                continue
            if share_figures(wording.figures, other.figures):
                found.append((origin, shared / shorter))
        return sorted(found, key=lambda item: (-item[1], self.ranks[item[0]]))
