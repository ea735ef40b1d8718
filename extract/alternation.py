"""Alternation: a pattern for many words that shares their beginnings, so that a miss costs one comparison."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A group that matches any of `words`, the longest first: "(?:dua|delapan)" is "(?:d(?:elapan|ua))"."""
    return f"(?:{_branches(sorted(set(words)))})"


def _branches(words: list[str]) -> str:
    branches = []
    for first, group in groupby(words, key=lambda word: word[:1]):
        rests = [word[1:] for word in group]
        longer = [rest for rest in rests if rest]
        tail = f"(?:{_branches(longer)})" if len(longer) > 1 else re.escape("".join(longer))
        if len(longer) < len(rests) and longer:
            tail = f"(?:{tail})?"
        branches.append(re.escape(first) + tail)
    return "|".join(branches)
