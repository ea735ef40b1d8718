"""Compares two names: what may be joined, what may not, and what a person should look at."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from kb.entity_nodes import Node, are_nested
from kb.likeness import LOOK, SAME_SOUND, align, differ_by_ending, likeness
from kb.name_forms import find_vetoes

Words = tuple[str, ...]

MERGE = 88.0  # persons: spelling at least this, with the same office
TYPO_WORD = 5  # bodies: letters of a word in which one wrong letter is a slip
MOST_SLIPS = 2  # bodies: letters that a person should look at
PART_STEP = 5.0  # each word that the longer name adds makes a part of a name less sure
STRENGTH = {"same_office": 2, "same_body": 1, "same_article": 1, "same_region": 1}


@dataclass(frozen=True, slots=True)
class Match:
    """Two nodes and what is to be done: positive joins them, unsure and negative keep them apart and say why.

    `features` is what spoke for and against: same_office, other_office, same_region, rare_name, ...
    """

    one: Node
    other: Node
    method: str
    score: float
    judgement: str
    reason: str = ""
    vetoes: tuple[str, ...] = ()
    features: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Surest first, then by name, so that the outcome does not depend on the order of the mentions."""
        strength = sum(STRENGTH.get(feature, 0) for feature in self.features)
        is_name = self.method in {"exact", "alias"}
        mentions = self.one.mentions + self.other.mentions
        return (not is_name, -strength, -self.score, -mentions, self.one.key, self.other.key)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What stands beside two names of persons."""

    apart: bool  # their regions exclude each other
    apart_around: bool  # no office says the region of one, and its articles are about another region
    near: bool  # one region, or one in the other
    same_office: bool
    same_body: bool
    rival: bool  # each has an office or a body, none in common
    together: bool  # one article names both

    @property
    def same_role(self) -> bool:
        return self.same_office or (self.same_body and not self.rival)

    def features(self, *, is_rare: bool) -> tuple[str, ...]:
        """The names of what is so."""
        told = {
            "same_office": self.same_office,
            "same_body": self.same_body,
            "other_office": self.rival,
            "same_region": self.near,
            "other_region": self.apart,
            "other_region_around": self.apart_around,
            "same_article": self.together,
            "rare_name": is_rare,
        }
        return tuple(name for name, is_so in told.items() if is_so)


def compare_namesakes(one: Node, other: Node, *, is_rare: bool) -> Match | None:
    """One name in two regions, or once without a region."""
    beside = _circumstances(one, other)
    features = beside.features(is_rare=is_rare)
    if beside.apart:
        return Match(one, other, "exact", 100.0, "negative", "other region", features=features)
    if len(one.words) == 1:
        return Match(one, other, "exact", 98.0, "positive", features=features) if beside.same_role else None
    is_lonely = bool(one.key.within or other.key.within)
    score = 99.0 if one.place and other.place else 98.0
    is_sure = not beside.rival or is_rare or beside.together
    if is_lonely and not beside.same_role:  # a name that very many people bear, without office
        is_near = not beside.apart_around and (beside.near or bool(one.around & other.around))
        is_sure = is_sure and is_near
    if is_sure:
        return Match(one, other, "exact", score, "positive", features=features)
    reason = "other office" if one.place and other.place else "region unknown"
    return Match(one, other, "exact", score, "unsure", reason, features=features)


def compare_persons(one: Node, other: Node, *, is_rare: bool) -> Match | None:
    """Two spellings of a name, or a name and a part of it."""
    beside = _circumstances(one, other)
    short, long = sorted((one, other), key=lambda node: len(node.words))
    found = align(short.words, long.words) or align(long.words, short.words)
    features = beside.features(is_rare=is_rare)
    vetoes = find_vetoes("person", one.words, other.words)
    if found:
        method, score = found.method, 100.0 - PART_STEP * (1 + len(long.words) - len(short.words))
        known = beside.near and not beside.rival and len(short.words) > 1
        is_sure = beside.same_role or (beside.together and not beside.rival)
        if found.lacks_given_name:
            features = (*features, "given_name_missing")
            is_sure = beside.same_office or is_sure
        elif method == "part_of_name":
            is_sure = is_sure or beside.together or known or (is_rare and not (beside.rival and beside.near))
        else:
            is_sure = is_sure or (known and is_rare)
    else:
        method, score = "fuzzy", likeness(one.words, other.words)
        near = one.place == other.place or beside.near
        is_sure = near and beside.same_role and score >= MERGE
        is_sure = is_sure or (score >= SAME_SOUND and is_rare and not (beside.together and beside.rival))
        if not beside.same_office:
            vetoes = (*vetoes, *differ_by_ending(one.words, other.words))
    if len(short.words) == 1 and not is_sure:
        return None  # every other Budi is no question for a person
    if vetoes or beside.apart:
        reason = "veto" if vetoes else "other region"
        return Match(one, other, method, score, "negative", reason, vetoes, features)
    if is_sure:
        return Match(one, other, method, score, "positive", features=features)
    reason = "other office" if beside.rival else "too little beside the name"
    return Match(one, other, method, score, "unsure", reason, features=features)


def _circumstances(one: Node, other: Node) -> Circumstances:
    same_office, same_body = (
        not a.isdisjoint(b) for a, b in ((one.offices, other.offices), (one.bodies, other.bodies))
    )
    has_rival_office = bool(one.offices and other.offices and not same_office)
    are_known = bool(one.offices or one.bodies) and bool(other.offices or other.bodies)
    rival = has_rival_office or (are_known and not same_office and not same_body)
    ours, theirs = ({node.place} if node.place else node.around for node in (one, other))
    return Circumstances(
        apart=bool(one.place and other.place and not are_nested(one.place, other.place)),
        apart_around=bool(ours and theirs) and not any(are_nested(a, b) for a in ours for b in theirs),
        near=are_nested(one.place, other.place),
        same_office=same_office,
        same_body=same_body,
        rival=rival,
        together=not one.articles.isdisjoint(other.articles),
    )


def compare_bodies(one: Node, other: Node) -> Match | None:
    """Whether two names of organisations or offices of one region differ only by a slip of the keyboard."""
    if one.place != other.place or one.key.within != other.key.within:
        return None
    score = fuzz.ratio(" ".join(one.words), " ".join(other.words))
    vetoes = find_vetoes(one.key.kind, one.words, other.words)
    features = ("same_region",) if one.place else ()
    if vetoes:
        is_close = score >= LOOK or len(vetoes) == 1
        return Match(one, other, "fuzzy", score, "negative", "veto", vetoes, features) if is_close else None
    slips = _count_slips(one.words, other.words)
    if slips is None or slips > MOST_SLIPS:
        return None
    if slips == 1:
        return Match(one, other, "fuzzy", score, "positive", features=(*features, "one_letter"))
    return Match(one, other, "fuzzy", score, "unsure", "spelling too far", features=features)


def _count_slips(one: Words, other: Words) -> int | None:
    """Wrong, missing, idle and swapped letters between two names; None if a short word differs."""
    if len(one) != len(other):
        return None
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if any(min(len(a), len(b)) < TYPO_WORD for a, b in differing):
        return None
    return sum(OSA.distance(a, b) for a, b in differing)
