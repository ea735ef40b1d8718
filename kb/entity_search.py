"""Looks for pairs of names worth a decision: one name in two regions, names that share a rare sound, acronyms."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from kb.entity_match import Match, compare_bodies, compare_namesakes, compare_persons
from kb.likeness import LOOK, align, differ_by_veto, likeness, sounds
from kb.name_forms import printed_acronym
from kb.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kb.entity_nodes import Node

Words = tuple[str, ...]
Names = defaultdict[tuple[str, Words], list["Node"]]
Holders = defaultdict[tuple[str, str], list[Words]]  # kind and sound to the names that hold it

CROWD = 150  # a word that this many names share finds nobody
RARE = 4  # a word that at most this many names share tells people apart
ALIAS = 97.0


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
            placed = sorted(namesakes, key=lambda node: node.key)
            if len(placed) > CROWD:  # a name that everybody bears: only what has a region can be told apart
                placed = [node for node in placed if not node.key.within]
            for one, other in combinations(placed, 2):
                yield from _some(compare_namesakes(one, other, is_rare=is_rare))
    yield from _match_acronyms(names)
    yield from _match_nicknames(names)
    for kind, first, second in _find_near(holders):
        is_rare = kind == "person" and _is_distinctive(min(first, second, key=len), holders)
        for one, other in _pair_up(names[kind, first], names[kind, second]):
            if kind == "person":
                yield from _some(compare_persons(one, other, is_rare=is_rare))
            else:
                yield from _some(compare_bodies(one, other))


def _pair_up(ones: Sequence[Node], others: Sequence[Node]) -> Iterator[tuple[Node, Node]]:
    """Every node of one name with every node of another, but for those of two articles or two offices."""
    by_within: defaultdict[str, list[Node]] = defaultdict(list)
    for other in others:
        by_within[other.key.within].append(other)
    for one in ones:
        within = one.key.within
        chosen = others if not within else [*by_within.get("", ()), *by_within.get(within, ())]
        yield from ((one, other) for other in chosen)


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
                        yield Match(one, other, "alias", ALIAS, "positive", features=("printed_acronym",))


def _match_nicknames(names: Names) -> Iterator[Match]:
    """A single name is the short form of the one person of its article whose given name starts so."""
    by_article: defaultdict[str, list[Node]] = defaultdict(list)
    bare = [node for (kind, _), nodes in names.items() for node in nodes if kind == "person" and node.key.within]
    wanted = {node.key.within for node in bare if len(node.words) == 1}
    if not wanted:
        return
    for (kind, words), nodes in names.items():
        if kind == "person" and len(words) > 1:
            for node in nodes:
                for article in wanted.intersection(node.articles):
                    by_article[article].append(node)
    for node in sorted((node for node in bare if len(node.words) == 1), key=lambda node: node.key):
        fitting = [full for full in by_article[node.key.within] if _is_nickname(node.words[0], full.words)]
        if len(fitting) == 1:
            one, other = sorted((node, fitting[0]), key=lambda found: found.key)
            yield Match(one, other, "nickname", 90.0, "positive", features=("same_article",))


def _is_nickname(short: str, words: Words) -> bool:
    found = align((short, words[-1]), (words[0], words[-1]))
    return found is not None and found.method == "nickname"


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
        return align(short, long) is not None or align(long, short) is not None
    return differ_by_veto(kind, one, other)
