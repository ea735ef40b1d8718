"""Compares names: which two nodes can be one person, organisation or office, how alike they are, what forbids it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from kb.entity_nodes import Node, are_nested
from kb.name_forms import find_vetoes, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CROWD = 150  # a word that this many names share finds nobody
MERGE = 90.0  # spelling: at least this, with the same office or body
LOOK = 85.0  # spelling: from here a person should look
WORD = 70.0  # spelling: every word of the two names
SAME_SOUND = 96.0  # names that differ only in old or loose spelling


@dataclass(frozen=True, slots=True)
class Match:
    """Two nodes and what is to be done: positive joins them, unsure and negative keep them apart and say why."""

    one: Node
    other: Node
    method: str
    score: float
    judgement: str
    reason: str
    vetoes: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Surest first, then by name, so that the outcome does not depend on the order of the mentions."""
        return (-self.score, self.one.key, self.other.key)


def find_matches(nodes: Iterable[Node]) -> Iterator[Match]:
    """Every pair of nodes of one kind worth a decision."""
    by_word: defaultdict[tuple[str, str], dict[tuple[str, ...], list[Node]]] = defaultdict(dict)
    for node in nodes:
        for word in set(_skeletons(node.words)):
            by_word[node.key.kind, word].setdefault(node.words, []).append(node)
    seen: set[tuple[tuple[str, ...], tuple[str, ...], str]] = set()
    for (kind, _), names in sorted(by_word.items()):
        if len(names) > CROWD:
            continue
        for words in names:
            if (words, words, kind) not in seen:
                seen.add((words, words, kind))
                yield from _compare_all(combinations(names[words], 2))
        for one, other in combinations(sorted(names), 2):
            if (one, other, kind) in seen:
                continue
            seen.add((one, other, kind))
            if _are_near(kind, one, other):
                yield from _compare_all((first, second) for first in names[one] for second in names[other])


def _compare_all(pairs: Iterable[tuple[Node, Node]]) -> Iterator[Match]:
    for one, other in pairs:
        first, second = sorted((one, other), key=lambda node: node.key)
        match = compare_persons(first, second) if first.key.kind == "person" else compare_bodies(first, second)
        if match:
            yield match


@lru_cache(maxsize=200_000)
def _skeletons(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(skeleton, words))


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Likeness of spelling, 0 to 100, for names of as many words that begin alike word by word; else 0."""
    if len(one) != len(other):
        return 0.0
    sounds, other_sounds = _skeletons(one), _skeletons(other)
    if sounds == other_sounds:
        return SAME_SOUND
    if fuzz.ratio(" ".join(one), " ".join(other), score_cutoff=LOOK) == 0:
        return 0.0
    if any(a[:1] != b[:1] or fuzz.ratio(a, b) < WORD for a, b in zip(sounds, other_sounds, strict=True)):
        return 0.0
    return fuzz.ratio(" ".join(one), " ".join(other))


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of a shorter name stand in a longer one in this order, an initial for its word."""
    if not (set(short) <= set(long) or any(len(word) == 1 for word in short + long)):
        return False
    if len(short) >= len(long):
        return len(short) == len(long) and any(len(word) == 1 for word in short + long) and _match_initials(short, long)
    rest = iter(long)
    return all(any(_is_word(word, candidate) for candidate in rest) for word in short)


def _match_initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return all(_is_word(a, b) or _is_word(b, a) for a, b in zip(one, other, strict=True))


def _is_word(word: str, full: str) -> bool:
    return word == full or (len(word) == 1 and full.startswith(word))


def _are_near(kind: str, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two different names are worth a closer look; quick, for most pairs are not."""
    if _likeness(one, other) >= LOOK:
        return True
    if kind == "person":
        return _is_part(*sorted((one, other), key=len))
    return _differ_by_veto(one, other)


def _differ_by_veto(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are alike but for words that change the meaning."""
    if len(set(one) ^ set(other)) > 3:
        return False
    vetoes = set(find_vetoes(one, other))
    rest = [word for word in one if word not in vetoes]
    return bool(vetoes and rest) and rest == [word for word in other if word not in vetoes]


def compare_persons(one: Node, other: Node) -> Match | None:
    """Whether two names mean one person: spelling, parts of names, region, office and body."""
    apart = bool(one.place and other.place and not are_nested(one.place, other.place))
    same_role = bool(one.roles & other.roles)
    rival_role = bool(one.roles and other.roles and not same_role)
    together = not one.articles.isdisjoint(other.articles)
    if one.words == other.words:
        return _compare_namesakes(one, other, apart=apart, same_role=same_role, rival_role=rival_role)
    vetoes = find_vetoes(one.words, other.words)
    short, long = sorted((one, other), key=lambda node: len(node.words))
    if _is_part(short.words, long.words):
        method, score = "part_of_name", 95.0 - 5.0 * (len(long.words) - len(short.words))
        same_region = one.place == other.place != ""
        is_sure = together or same_role or (same_region and not rival_role and len(short.words) > 1)
    else:
        method, score = "fuzzy", _likeness(one.words, other.words)
        is_sure = score >= MERGE and same_role and (one.place == other.place or are_nested(one.place, other.place))
        if together and rival_role:
            is_sure = False
    if score < LOOK and method == "fuzzy":
        return None
    if vetoes or apart:
        reason = "veto" if vetoes else "other region"
        return Match(one, other, method, score, "negative", reason, vetoes)
    if is_sure:
        return Match(one, other, method, score, "positive", "")
    if len(short.words) == 1:
        return None  # every other Budi is no question for a person
    return Match(one, other, method, score, "unsure", "other office" if rival_role else "too little beside the name")


def _compare_namesakes(one: Node, other: Node, *, apart: bool, same_role: bool, rival_role: bool) -> Match | None:
    """One name in two regions, or once without a region."""
    if apart:
        return Match(one, other, "exact", 100.0, "negative", "other region")
    if len(one.words) == 1 and not same_role:
        return None
    if not one.place or not other.place:
        judgement = "unsure" if rival_role and len(one.words) < 3 else "positive"
        return Match(one, other, "exact", 98.0, judgement, "region unknown" if judgement == "unsure" else "")
    judgement = "positive" if same_role or not rival_role or len(one.words) > 2 else "unsure"
    return Match(one, other, "exact", 99.0, judgement, "other office" if judgement == "unsure" else "")


def compare_bodies(one: Node, other: Node) -> Match | None:
    """Whether two names of organisations or offices of one region differ only in spelling."""
    if one.words == other.words:
        return None  # another region, or none: another body
    if one.place != other.place or one.key.article_id != other.key.article_id:
        return None
    vetoes = find_vetoes(one.words, other.words)
    if vetoes:
        score = fuzz.ratio(" ".join(one.words), " ".join(other.words))
        return Match(one, other, "fuzzy", score, "negative", "veto", vetoes) if score >= WORD else None
    score = _likeness(one.words, other.words)
    if score < LOOK:
        return None
    judgement = "positive" if score >= MERGE and len("".join(one.words)) >= 10 else "unsure"
    return Match(one, other, "fuzzy", score, judgement, "" if judgement == "positive" else "spelling too far")
