"""Finds articles that copy each other: one story that many portals carry is one voice."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rensa import RMinHash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from corpus.article import Article

SHINGLE = 3  # words; with 3 % of the words replaced nine shingles of ten survive
PERMUTATIONS = 128
BANDS = 32  # of four rows: pairs above a Jaccard similarity of 0.42 meet in a band
ALIKE = 0.5  # Jaccard of the shingles
CONTAINED = 0.8  # share of the shorter text's shingles that the longer one holds: trimmed and extended copies
MIN_SHINGLES = 25
MAX_BUCKET = 60  # a template that hundreds of articles fill is compared within its neighbours only
_SEED = 42

_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_DATELINE = re.compile(r"^[^\n]{0,70}?\s(?:--?|–|—)\s|^[A-Z][A-Z .]{3,40}\s?-{1,2}(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Text:
    """What the search for copies needs of an article: `body` without title, the day of publication, the outlet."""

    article_id: str
    body: str
    published_on: date | None = None
    publisher: str | None = None


@dataclass(frozen=True, slots=True)
class Cluster:
    """`cluster_id` is the id of `origin`, the earliest article; an article that copies nobody is its own origin."""

    cluster_id: str
    origin: str
    members: tuple[str, ...]  # ordered by day of publication, then id


def cluster(articles: Sequence[Article]) -> dict[str, Cluster]:
    """The cluster of each article, by article_id; of several revisions of one article the last given counts."""
    return cluster_texts(
        Text(
            article.article_id,
            "\n".join(
                article.text[part.start : part.end]
                for part in article.sections
                if part.kind in ("lead", "body", "quote", "table")
            )
            or article.text[article.body_start :],
            article.published_at.date() if article.published_at else None,
            article.publisher,
        )
        for article in articles
    )


def cluster_texts(texts: Iterable[Text]) -> dict[str, Cluster]:
    """The cluster of each text, by article_id; the order of the input does not matter."""
    known = {text.article_id: text for text in texts}
    order = sorted(known)
    shingles = {article_id: _shingles(known[article_id].body) for article_id in order}
    parents = {article_id: article_id for article_id in order}
    for left, right in _candidates(order, shingles):
        if _find(parents, left) != _find(parents, right) and _are_copies(
            known[left], known[right], shingles[left], shingles[right]
        ):
            parents[_find(parents, right)] = _find(parents, left)
    groups: dict[str, list[str]] = defaultdict(list)
    for article_id in order:
        groups[_find(parents, article_id)].append(article_id)
    found: dict[str, Cluster] = {}
    for members in groups.values():
        members.sort(key=lambda article_id: _rank(known[article_id]))
        whole = Cluster(members[0], members[0], tuple(members))
        found.update(dict.fromkeys(members, whole))
    return found


def _rank(text: Text) -> tuple[bool, str, str]:
    return text.published_on is None, str(text.published_on), text.article_id


def _shingles(body: str) -> frozenset[str]:
    """Runs of three words, figures included; datelines are left out because each portal writes its own."""
    words = _WORD.findall(_DATELINE.sub("", body.lstrip(), count=1).lower())
    return frozenset(" ".join(words[index : index + SHINGLE]) for index in range(len(words) - SHINGLE + 1))


def _candidates(order: Sequence[str], shingles: dict[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Pairs that share a band of the MinHash signature, each once."""
    long_enough = [article_id for article_id in order if len(shingles[article_id]) >= MIN_SHINGLES]
    rows = PERMUTATIONS // BANDS
    buckets: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for article_id in long_enough:
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=_SEED)
        sketch.update(list(shingles[article_id]))
        digest = sketch.digest()
        for band in range(BANDS):
            buckets[(band, *digest[band * rows : (band + 1) * rows])].append(article_id)
    seen: set[tuple[str, str]] = set()
    for bucket in buckets.values():
        pairs = pairwise(bucket) if len(bucket) > MAX_BUCKET else _all_pairs(bucket)
        for pair in pairs:
            if pair not in seen:
                seen.add(pair)
                yield pair


def _all_pairs(bucket: Sequence[str]) -> Iterator[tuple[str, str]]:
    for index, left in enumerate(bucket):
        for right in bucket[index + 1 :]:
            yield left, right


def _are_copies(left: Text, right: Text, one: frozenset[str], other: frozenset[str]) -> bool:
    """A newspaper's own template with the figures of another day is no copy: that takes nearly the same text."""
    shared = len(one & other)
    jaccard = shared / (len(one) + len(other) - shared)
    contained = shared / min(len(one), len(other))
    days = abs((left.published_on - right.published_on).days) if left.published_on and right.published_on else 0
    if days and left.publisher == right.publisher:
        return jaccard >= 0.85
    if days > 14:
        return jaccard >= 0.8
    return jaccard >= ALIKE or contained >= CONTAINED


def _find(parents: dict[str, str], article_id: str) -> str:
    while parents[article_id] != article_id:
        parents[article_id] = parents[parents[article_id]]
        article_id = parents[article_id]
    return article_id
