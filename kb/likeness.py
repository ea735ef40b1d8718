"""How alike two names are: sounds, spelling, initials, parts of names, words that change the meaning."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz

from kb.name_forms import find_vetoes, skeleton

LOOK = 85.0  # from here a person should look
WORD = 70.0  # every word of the two names
SAME_SOUND = 96.0  # names that differ only in old or loose spelling


@lru_cache(maxsize=200_000)
def sounds(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with spellings of one sound made equal."""
    return tuple(map(skeleton, words))


def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Likeness of spelling, 0 to 100, for names of as many words that begin alike word by word; else 0."""
    if len(one) != len(other):
        return 0.0
    ours, theirs = sounds(one), sounds(other)
    if ours == theirs:
        return SAME_SOUND
    score = fuzz.ratio(" ".join(one), " ".join(other), score_cutoff=LOOK)
    if not score or any(a[:1] != b[:1] or fuzz.ratio(a, b) < WORD for a, b in zip(ours, theirs, strict=True)):
        return 0.0
    return score


def is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of a shorter name stand in a longer one in this order, or one has initials for its words.

    With initials the names must begin alike and end with the same word: "Gregor M. Halim".
    """
    if any(len(word) == 1 for word in short + long):
        if len(short) < 2 or short[-1] != long[-1] or not _agree(short[0], long[0]):
            return False
        rest = iter(long)
        return short != long and all(any(_agree(word, candidate) for candidate in rest) for word in short)
    if len(short) == len(long) or not set(short) <= set(long):
        return False
    rest = iter(long)
    return all(word in rest for word in short)


def _agree(one: str, other: str) -> bool:
    """Whether two words are the same, or one is the initial of the other."""
    return one == other or (1 in {len(one), len(other)} and one[0] == other[0])


def differ_by_veto(kind: str, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are alike but for words that change the meaning."""
    if len(set(one) ^ set(other)) > 3:
        return False
    vetoes = set(find_vetoes(kind, one, other))
    rest = [word for word in one if word not in vetoes]
    return bool(vetoes and rest) and rest == [word for word in other if word not in vetoes]
