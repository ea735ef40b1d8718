"""Chooses the indicator of a number: the nearest alias whose unit fits and that no longer phrase takes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.indicators import indicators_by_id
from extract.lines import QUANTITY

if TYPE_CHECKING:
    from extract.cues import Cue
    from extract.lines import Line
    from extract.phrase_parts import Phrase

_FAR = 14
_NEAR = 6
_BREAKS = frozenset([".", ";", "sedangkan", "sementara", "namun", "tetapi"])


def choose_indicator(line: Line, token: int, unit: str, phrase: Phrase | None) -> Cue | None:
    """The cue whose value is the indicator of the number at `token`, or None.

    Its own phrase is read first, then the words left of it, back to the last break of the sentence, then those
    right of it. A longer alias or a veto that covers an alias takes it away, whatever its unit: "garis
    kemiskinan" is never a poverty rate.
    """
    if line.indicators is None:
        line.indicators = _find_free(line)
    if not line.indicators:
        return None
    known = indicators_by_id()
    fitting = [cue for cue in line.indicators if unit in known[cue.value].units]
    if not fitting:
        return None
    floor, ceiling = _floor(line, token), _ceiling(line, token, phrase)
    tied = [cue for cue in fitting if 0 < cue.first - token <= 3 and line.words[token + 1] in ("untuk", "bagi")]
    own = [cue for cue in fitting if phrase is not None and phrase.first < cue.last <= phrase.last]
    left = [cue for cue in fitting if floor <= cue.first and cue.last <= token and _reaches(cue, token, phrase)]
    right = [cue for cue in fitting if cue.first > token and cue.last <= ceiling] if phrase is None else []
    for side, key in ((own, _from_left), (tied, _from_left), (left, _from_right), (right, _from_left)):
        if side:
            return min(side, key=key)
    return None


def _reaches(cue: Cue, token: int, phrase: Phrase | None) -> bool:
    """Whether the alias is near enough: other nouns between it and the number say something else is measured."""
    if phrase is None or phrase.first > token:
        return token - cue.last <= _FAR
    return phrase.first - cue.last <= _NEAR


def _find_free(line: Line) -> list[Cue]:
    cues = [cue for cue in line.cues if cue.kind in ("indicator", "veto")]
    return [cue for cue in cues if cue.kind == "indicator" and not _is_covered(cue, cues, line.words)]


def _from_right(cue: Cue) -> tuple[int, int, str]:
    return (-cue.last, cue.first, cue.value)


def _from_left(cue: Cue) -> tuple[int, int, str]:
    return (cue.first, -cue.last, cue.value)


def _is_covered(cue: Cue, cues: list[Cue], words: list[str]) -> bool:
    """Whether a longer phrase, a veto of this very indicator, or a following "ekstrem" takes the alias away."""
    if words[cue.last : cue.last + 1] in (["ekstrem"], ["ekstrim"]):
        return True
    for other in cues:
        if other.first <= cue.first and other.last >= cue.last:
            if other.kind == "veto" and other.value == cue.value:
                return True
            if other.last - other.first > cue.last - cue.first:
                return True
    return False


def _floor(line: Line, token: int) -> int:
    for at in range(token - 1, -1, -1):
        if line.words[at] in _BREAKS:
            return at + 1
    return 0


def _ceiling(line: Line, token: int, phrase: Phrase | None) -> int:
    end = phrase.last if phrase is not None and phrase.first > token else token
    for at in range(token + 1, min(len(line.words), token + 14)):
        if line.words[at] in _BREAKS or line.words[at] in (",", QUANTITY):
            return max(end, at)
    return max(end, min(len(line.words), token + 14))
