"""Finds articles that copy each other: one story that many portals carry is one voice."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rensa import RMinHash, RMinHashLSH

from kb.wording import read_figures, read_tokens, share_figures

if TYPE_CHECKING:
    from collections.abc import Sequence

SHINGLE = 3  # words; with 3 % of the words replaced nine shingles of ten survive
SHORTEST = 8  # shingles below which a text is too little to tell
ALIKE = 0.5  # Jaccard of the shingles
CONTAINED = 0.75  # share of the shorter text's shingles that the longer one holds: trimmed and extended copies
ROUND_UP = 2.0  # a text more than this many times as long only quotes the shorter one among others
FIGURES = 0.7  # share of the figures: a price list repeats its weights and years every day
LACKING = 5  # one figure in so many may differ: a rewriter drops one, a daily bulletin renews its prices
PERMUTATIONS = 128
BANDS = 32  # of four rows: pairs above a Jaccard of 0.42 meet in a band
NEIGHBOURS = 60  # of a template that thousands of articles fill only the latest are compared
HELD = 4_096  # texts whose shingles are kept for the next comparison


class _Wording(NamedTuple):
    shingles: frozenset[str]
    figures: frozenset[str]


def cluster_articles(articles: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """For each (article_id, body), in order of time, the first article of the cluster that it belongs to.

    The headline is each portal's own and stays out. An article joins the earlier one that is most like it;
    a template with other figures is no copy.
    """

    @lru_cache(maxsize=HELD)
    def read(number: int) -> _Wording:
        return _read_wording(articles[number][1])

    index = RMinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS, num_bands=BANDS)
    origins: list[int] = []
    for number in range(len(articles)):
        origins.append(number)
        wording = read(number)
        if len(wording.shingles) < SHORTEST:
            continue
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(list(wording.shingles))  # the least hash of each does not depend on their order
        near = sorted(index.query(sketch))
        for passed in near[:-NEIGHBOURS]:
            index.remove(passed)
        likeness, other = max(((_likeness(wording, read(n)), -n) for n in near[-NEIGHBOURS:]), default=(0.0, 0))
        if likeness:
            origins[number] = origins[-other]
        index.insert(number, sketch)
    return [(article_id, articles[origin][0]) for (article_id, _), origin in zip(articles, origins, strict=True)]


def _read_wording(text: str) -> _Wording:
    tokens = read_tokens(text)
    shingles = frozenset(map(" ".join, zip(*(tokens[at:] for at in range(SHINGLE)), strict=False)))
    return _Wording(shingles, read_figures(tokens))


def _likeness(one: _Wording, other: _Wording) -> float:
    """Jaccard of two texts of which one copies the other; 0 where neither does."""
    shared = len(one.shingles & other.shingles)
    shorter, longer = sorted((len(one.shingles), len(other.shingles)))
    jaccard = shared / (shorter + longer - shared)
    is_contained = shared >= CONTAINED * shorter and longer <= ROUND_UP * shorter
    if jaccard < ALIKE and not is_contained:
        return 0.0
    return jaccard if _tells_same_figures(one.figures, other.figures) else 0.0


def _tells_same_figures(one: frozenset[str], other: frozenset[str]) -> bool:
    """Copies lack one figure or a fifth of them; today's price of gold in yesterday's words lacks a quarter."""
    smaller = min(len(one), len(other))
    return share_figures(one, other, FIGURES) and smaller - len(one & other) <= max(1, smaller // LACKING)
