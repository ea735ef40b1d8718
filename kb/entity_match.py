"""Finds pairs of names worth a decision: what may be joined, what may not, and what a person should look at."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from kb.entity_nodes import Node, are_nested
from kb.likeness import LOOK, SAME_SOUND, differ_by_veto, is_part, likeness, sounds
from kb.name_forms import find_vetoes, printed_acronym
from kb.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Words = tuple[str, ...]
Names = defaultdict[tuple[str, Words], list["Node"]]
Holders = defaultdict[tuple[str, str], list[Words]]  # kind and sound to the names that hold it

CROWD = 150  # a word that this many names share finds nobody
RARE = 4  # a word that at most this many names share tells people apart
MERGE = 90.0  # persons: spelling at least this, with the same office or body
ALIAS = 97.0
TYPO_WORD = 5  # bodies: letters of a word in which one wrong letter is a slip
MOST_SLIPS = 2  # bodies: letters that a person should look at
PART_STEP = 5.0  # each word that the longer name adds makes a part of a name less sure


@dataclass(frozen=True, slots=True)
class Match:
    """Two nodes and what is to be done: positive joins them, unsure and negative keep them apart and say why."""

    one: Node
    other: Node
    method: str
    score: float
    judgement: str
    reason: str = ""
    vetoes: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Surest first, then by name, so that the outcome does not depend on the order of the mentions."""
        return (-self.score, self.one.key, self.other.key)


def find_matches(nodes: Iterable[Node]) -> Iterator[Match]:
    """Every pair of nodes of one kind worth a decision."""
    names: Names = defaultdict(list)
    for node in nodes:
        names[node.key.kind, node.words].append(node)
    holders: Holders = defaultdict(list)
    for kind, words in sorted(names):
        for sound in set(sounds(words)):
            holders[kind, sound].append(words)
    for (kind, words), namesakes in sorted(names.items(), key=lambda item: item[0]):
        if kind == "person" and len(namesakes) > 1:
            is_rare = _is_distinctive(words, holders)
            for one, other in combinations(sorted(namesakes, key=lambda node: node.key), 2):
                yield from _some(compare_namesakes(one, other, is_rare=is_rare))
    yield from _match_acronyms(names)
    for kind, first, second in _find_near(holders):
        is_rare = kind == "person" and _is_distinctive(min(first, second, key=len), holders)
        for one in names[kind, first]:
            for other in names[kind, second]:
                if kind == "person":
                    yield from _some(compare_persons(one, other, is_rare=is_rare))
                else:
                    yield from _some(compare_bodies(one, other))


def _match_acronyms(names: Names) -> Iterator[Match]:
    """A bare acronym is the body after whose full name some text prints it, if that is one body."""
    spelled: defaultdict[Words, set[Words]] = defaultdict(set)
    for (kind, words), nodes in names.items():
        if kind == "organisation":
            for short in {printed_acronym(surface) for node in nodes for surface in node.surfaces} - {()}:
                spelled[short].add(words)
    for short, fulls in sorted(spelled.items()):
        if len(fulls) == 1:
            (full,) = fulls
            for bare in names.get(("organisation", short), ()):
                for body in names["organisation", full]:
                    if bare.place == body.place and bare is not body:
                        one, other = sorted((bare, body), key=lambda node: node.key)
                        yield Match(one, other, "alias", ALIAS, "positive")


def _find_near(holders: Holders) -> Iterator[tuple[str, Words, Words]]:
    """Kind and words of every two different names that share a word and are alike."""
    seen: set[tuple[str, Words, Words]] = set()
    for (kind, _), sharing in sorted(holders.items()):
        if len(sharing) > CROWD:
            continue
        for first, second in combinations(sharing, 2):
            if (kind, first, second) not in seen and _are_near(kind, first, second):
                seen.add((kind, first, second))
                yield kind, first, second


def _some(match: Match | None) -> tuple[Match, ...]:
    return () if match is None else (match,)


def _is_distinctive(words: Words, holders: Holders) -> bool:
    """Whether a name of several words has one that few people bear."""
    return len(words) > 1 and any(
        word not in _common() and len(holders["person", sound]) <= RARE
        for word, sound in zip(words, sounds(words), strict=True)
        if len(word) > 2
    )


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(load_words("persons")["common"]["names"])


def _are_near(kind: str, one: Words, other: Words) -> bool:
    """Whether two different names are worth a closer look; quick, for most pairs are not."""
    if likeness(one, other) >= LOOK:
        return True
    if kind == "person":
        short, long = sorted((one, other), key=len)
        return is_part(short, long)
    return differ_by_veto(kind, one, other)


def compare_namesakes(one: Node, other: Node, *, is_rare: bool) -> Match | None:
    """One name in two regions, or once without a region."""
    apart, same_role, rival_role, together = _circumstances(one, other)
    if apart:
        return Match(one, other, "exact", 100.0, "negative", "other region")
    if len(one.words) == 1:
        return Match(one, other, "exact", 98.0, "positive") if same_role else None
    score = 99.0 if one.place and other.place else 98.0
    if rival_role and not (is_rare or together):
        reason = "other office" if one.place and other.place else "region unknown"
        return Match(one, other, "exact", score, "unsure", reason)
    return Match(one, other, "exact", score, "positive")


def compare_persons(one: Node, other: Node, *, is_rare: bool) -> Match | None:
    """Two spellings of a name, or a name and a part of it."""
    apart, same_role, rival_role, together = _circumstances(one, other)
    short, long = sorted((one, other), key=lambda node: len(node.words))
    if is_part(short.words, long.words):
        method, score = "part_of_name", 100.0 - PART_STEP * (1 + len(long.words) - len(short.words))
        same_region = one.place == other.place != ""
        is_sure = together or same_role or is_rare or (same_region and not rival_role and len(short.words) > 1)
    else:
        method, score = "fuzzy", likeness(one.words, other.words)
        near = one.place == other.place or are_nested(one.place, other.place)
        is_sure = near and same_role and score >= MERGE
        is_sure = is_sure or (score >= SAME_SOUND and is_rare and not (together and rival_role))
    vetoes = find_vetoes("person", one.words, other.words)
    if len(short.words) == 1 and not is_sure:
        return None  # every other Budi is no question for a person
    if vetoes or apart:
        return Match(one, other, method, score, "negative", "veto" if vetoes else "other region", vetoes)
    if is_sure:
        return Match(one, other, method, score, "positive")
    return Match(one, other, method, score, "unsure", "other office" if rival_role else "too little beside the name")


def _circumstances(one: Node, other: Node) -> tuple[bool, bool, bool, bool]:
    """Regions that exclude each other, an office or body in common, other ones, an article in common."""
    apart = bool(one.place and other.place and not are_nested(one.place, other.place))
    same_role = not one.roles.isdisjoint(other.roles)
    rival_role = bool(one.roles and other.roles and not same_role)
    return apart, same_role, rival_role, not one.articles.isdisjoint(other.articles)


def compare_bodies(one: Node, other: Node) -> Match | None:
    """Whether two names of organisations or offices of one region differ only by a slip of the keyboard."""
    if one.place != other.place or one.key.article_id != other.key.article_id:
        return None
    score = fuzz.ratio(" ".join(one.words), " ".join(other.words))
    vetoes = find_vetoes(one.key.kind, one.words, other.words)
    if vetoes:
        is_close = score >= LOOK or len(vetoes) == 1
        return Match(one, other, "fuzzy", score, "negative", "veto", vetoes) if is_close else None
    slips = _count_slips(one.words, other.words)
    if slips is None or slips > MOST_SLIPS:
        return None
    if slips == 1:
        return Match(one, other, "fuzzy", score, "positive")
    return Match(one, other, "fuzzy", score, "unsure", "spelling too far")


def _count_slips(one: Words, other: Words) -> int | None:
    """Wrong, missing, idle and swapped letters between two names; None if a short word differs."""
    if len(one) != len(other):
        return None
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if any(min(len(a), len(b)) < TYPO_WORD for a, b in differing):
        return None
    return sum(OSA.distance(a, b) for a, b in differing)
