"""Finds copied wording: paragraphs that repeat an earlier one, and articles that copy each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rensa import RMinHash, RMinHashLSH

from corpus.identity import hash_text
from kb.wording import TOKEN, Wording, containment, read_wording, share_figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LIKENESS = 0.65  # share of the shorter paragraph's shingles that its origin holds
LIKENESS_SHORT = 0.8  # the same where the shorter one is a line
SHORT = 10  # shingles
SHORTEST = 6  # shingles below which only the same wording counts
CROWD = 40  # a shingle of this many origins is a set phrase and finds nothing
ARTICLE_LIKENESS = 0.45  # share of five-word shingles in common, as estimated by MinHash
PERMUTATIONS = 128
BANDS = 32


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of one revision that holds claims; `text` is `revisions.text[start:end]`."""

    revision_id: str
    article_id: str
    start: int
    end: int
    text: str

    @property
    def passage_id(self) -> str:
        return hash_text(self.revision_id, "passage", str(self.start))


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
    for offset in sorted(claim_starts):
        while offset >= end and (following := next(paragraphs, None)):
            start, end = following
        if start <= offset < end:
            found[offset] = Passage(revision_id, article_id, start, end, text[start:end])
    return found


def find_origins(passages: Sequence[Passage]) -> list[tuple[str, float]]:
    """For each passage, in order of time, the id of its origin and its likeness to it in percent.

    A passage follows the earlier origin whose wording it shares most; it is its own origin when there is none.
    """
    wordings: list[Wording] = []
    same: dict[str, int] = {}  # normalised wording to the origin's index
    holders: defaultdict[int, list[int]] = defaultdict(list)  # shingle to origins
    result: list[tuple[str, float]] = []
    for index, passage in enumerate(passages):
        wording = read_wording(passage.text)
        wordings.append(wording)
        origin = same.get(wording.key)
        score = 1.0
        if origin is None and len(wording.shingles) >= SHORTEST:
            origin, score = _closest(wording, wordings, holders)
        if origin is None:
            origin, score = index, 1.0
            for shingle in wording.shingles:
                if len(holders[shingle]) < CROWD:
                    holders[shingle].append(index)
        same.setdefault(wording.key, origin)
        result.append((passages[origin].passage_id, round(100 * score, 1)))
    return result


def _closest(wording: Wording, wordings: Sequence[Wording], holders: dict[int, list[int]]) -> tuple[int | None, float]:
    """The origin that shares most shingles, if it shares enough of them and its figures."""
    votes: Counter[int] = Counter()
    for shingle in wording.shingles & holders.keys():
        votes.update(holders[shingle])
    best, best_score = None, 0.0
    # Ties go to the earliest, whatever the order of the shingles.
    for origin, _ in sorted(votes.items(), key=lambda item: (-item[1], item[0]))[:5]:
        other = wordings[origin]
        shorter = min(len(wording.shingles), len(other.shingles))
        if shorter < SHORTEST or not share_figures(wording.figures, other.figures):
            continue
        score = containment(wording, other)
        if score > best_score and score >= (LIKENESS_SHORT if shorter < SHORT else LIKENESS):
            best, best_score = origin, score
    return best, best_score


def cluster_articles(articles: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """For each (article_id, text), in order of time, the article that it copies and the first of its cluster."""
    index = RMinHashLSH(threshold=ARTICLE_LIKENESS, num_perm=PERMUTATIONS, num_bands=BANDS)
    hashes: list[RMinHash] = []
    figures: list[frozenset[str]] = []
    origins: list[int] = []
    for number, (_, text) in enumerate(articles):
        wording = read_wording(text)
        tokens = TOKEN.findall(text.casefold())
        hashed = RMinHash(num_perm=PERMUTATIONS, seed=1)
        hashed.update([" ".join(tokens[i : i + 5]) for i in range(max(1, len(tokens) - 4))])
        hashes.append(hashed)
        figures.append(wording.figures)
        near = [
            (hashed.jaccard(hashes[other]), -other)
            for other in sorted(index.query(hashed))
            if share_figures(figures[other], wording.figures)
        ]
        likeness, other = max(near, default=(0.0, 0))
        if likeness >= ARTICLE_LIKENESS:
            origins.append(origins[-other])
        else:
            origins.append(number)
        index.insert(number, hashed)
    return [(article_id, articles[origin][0]) for (article_id, _), origin in zip(articles, origins, strict=True)]
