"""How alike two names are: sounds, spelling, initials, short forms, parts of names, words that change the meaning."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from kb.name_forms import find_vetoes, skeleton
from kb.wordlists import load_words

LOOK = 85.0  # from here a person should look
WORD = 70.0  # every word of the two names
SAME_SOUND = 96.0  # names that differ only in old or loose spelling
SHORT_FORM = 4  # letters that the short form of a given name keeps: "Ignas" of "Ignasius"

Words = tuple[str, ...]


class Alignment(NamedTuple):
    """How a shorter name stands in a longer one."""

    method: str  # part_of_name, initials, nickname
    lacks_given_name: bool  # the longer one has another given name before it: "Umar Hasan" of "Hasan"


@lru_cache(maxsize=200_000)
def sounds(words: Words) -> Words:
    """The words with spellings of one sound made equal."""
    return tuple(map(skeleton, words))


def likeness(one: Words, other: Words) -> float:
    """Likeness of spelling, 0 to 100, for names of as many words that begin alike word by word; else 0.

    Names that differ only in where they are split, Lumban Toruan and Lumbantoruan, sound the same.
    """
    ours, theirs = sounds(one), sounds(other)
    if "".join(ours) == "".join(theirs):
        return SAME_SOUND
    if len(one) != len(other):
        return 0.0
    spelled = fuzz.ratio(" ".join(one), " ".join(other), score_cutoff=LOOK)
    score = max(spelled, fuzz.ratio(" ".join(ours), " ".join(theirs), score_cutoff=LOOK))
    if not score or any(a[:1] != b[:1] or fuzz.ratio(a, b) < WORD for a, b in zip(ours, theirs, strict=True)):
        return 0.0
    return score


@lru_cache(maxsize=200_000)
def align(short: Words, long: Words) -> Alignment | None:
    """How the words of a shorter name stand in a longer one, in this order; None where they do not.

    With initials or short forms the names must begin alike and end with the same word: "Gregor M. Halim".
    """
    if short == long or len(short) > len(long):
        return None
    ours, theirs = sounds(short), sounds(long)
    kinds: set[str] = set()
    at, first = 0, -1
    for word in ours:
        while at < len(theirs) and not (kind := _agree(word, theirs[at])):
            at += 1
        if at == len(theirs):
            return None
        kinds.add(kind)
        first = at if first < 0 else first
        at += 1
    is_whole = kinds == {"same"}
    if is_whole:
        return Alignment("part_of_name", _lacks_given_name(theirs, first)) if len(short) < len(long) else None
    if len(short) == 1 or first > 0 or ours[-1] != theirs[-1]:
        return None
    return Alignment("initials" if "initial" in kinds else "nickname", lacks_given_name=False)


def _agree(one: str, other: str) -> str:
    """Whether two words are the same, an initial, or the short form of the longer one; empty if neither."""
    if one == other:
        return "same"
    if 1 in {len(one), len(other)}:
        return "initial" if one[0] == other[0] else ""
    return "nickname" if is_short_form(one, other) or is_short_form(other, one) else ""


def is_short_form(short: str, long: str) -> bool:
    """Whether a given name is a usual short form of another: its first letters, or one of the listed ones."""
    if len(short) >= SHORT_FORM and len(long) > len(short) + 1 and long.startswith(short):
        return True
    return short in load_words("persons")["nicknames"].get(long, ())


def _lacks_given_name(long: Words, first: int) -> bool:
    """Whether the longer name starts with a given name of its own: Muhammad and Siti often fall away, Umar does not."""
    return any(word not in _dropped() for word in long[:first])


@lru_cache(maxsize=1)
def _dropped() -> frozenset[str]:
    return frozenset(map(skeleton, load_words("persons")["common"]["dropped"]))


def is_part(short: Words, long: Words) -> bool:
    """Whether a shorter name stands in a longer one."""
    return align(short, long) is not None


@lru_cache(maxsize=200_000)
def differ_by_ending(one: Words, other: Words) -> tuple[str, ...]:
    """The words of two names that differ only as names of women and men, or of two siblings, do: Yohana, Yohanes."""
    differing = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if len(one) != len(other) or len(differing) != 1:
        return ()
    (pair,) = differing
    for ending, rival in load_words("name_vetoes")["endings"]["pairs"]:
        for a, b in (pair, pair[::-1]):
            stem = a.removesuffix(ending)
            if a.endswith(ending) and b == stem + rival and len(stem) > 2:
                return tuple(sorted(pair))
    return ()


def differ_by_veto(kind: str, one: Words, other: Words) -> bool:
    """Whether two names are alike but for words that change the meaning."""
    if len(set(one) ^ set(other)) > 3:
        return False
    vetoes = set(find_vetoes(kind, one, other))
    rest = [word for word in one if word not in vetoes]
    return bool(vetoes and rest) and rest == [word for word in other if word not in vetoes]
