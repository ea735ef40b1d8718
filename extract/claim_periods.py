"""Decides which period a number is about: its sentence, its paragraph, or "saat ini".

A day that only dates what somebody said ("kata dia, Senin (3/11)") is passed over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.lines import DATE, QUANTITY
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import DateMention
    from extract.period import Period

_SAYING = frozenset(load_words("scopes")["saying"]["words"])


def find_period(line: Line, token: int, publication: Period | None, before: Period | None) -> tuple[Period | None, bool]:
    """Period of the number at `token` and whether the text presents it as current.

    `before` is the period of the number before it in the paragraph, or one the paragraph opened with.
    """
    is_current = _is_current(line, token)
    best: tuple[int, DateMention] | None = None
    for at, date in line.dates:
        cost = _cost(line, token, at, date)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, date)
    if best is not None and not (is_current and best[0] > 8):
        return best[1].period, is_current
    if is_current and publication is not None:
        return replace(publication, basis="publication"), True
    if before is not None:
        return replace(before, basis="inferred"), is_current
    return None, is_current


def _is_current(line: Line, token: int) -> bool:
    """A word for now in the clause of the number: no other number and no "sebelumnya" between."""
    for cue in line.cues:
        if cue.kind != "current":
            continue
        low, high = (cue.last, token) if cue.last <= token else (token + 1, cue.first)
        between = line.words[low:high]
        if cue.last <= token and QUANTITY not in between and ";" not in between:
            return True
        if cue.first > token and len(between) <= 6 and QUANTITY not in between:
            return True
    return False


def _cost(line: Line, token: int, at: int, date: DateMention) -> int | None:
    words = line.words
    low, high = (at, token) if at < token else (token, at)
    between = words[low + 1 : high]
    is_day = date.period.label.count("-") == 2 and "/" not in date.period.label
    if is_day and is_speech_date(line, at):
        return None
    cost = len(between) + 5 * between.count(QUANTITY) + 2 * between.count(",") + 3 * between.count(DATE)
    if at > 0 and words[at - 1] in ("dibanding", "dibandingkan", "dari", "hingga"):
        cost += 8
    if "dibandingkan" in between or "dibanding" in between:
        cost += 12 if at > token else 0
    return cost + (2 if at > token else 0)


def is_speech_date(line: Line, at: int) -> bool:
    """Whether the date at token `at` says when somebody spoke."""
    words = line.words
    window = words[max(0, at - 14) : at]
    return any(word in _SAYING for word in window) or any(word in _SAYING for word in words[at + 1 : at + 4])
