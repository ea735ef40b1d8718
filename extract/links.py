"""Links the claims of a sentence: the same fact in another unit, the base of a share, where a change starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.claim import Direction
    from extract.lines import Line
    from extract.roles import Meaning

_BASE_WORDS = frozenset(["jumlah", "total", "seluruh", "penduduk", "populasi", "keseluruhan"])
_NO_BASE = frozenset(["sisi", "segi", "yaitu", "yakni"])
_BASE_REACH = 12
_SHARE_REACH = 6
_COUNTED = ("person", "family", "household")
_TURN_REACH = 12
_LEAD = 6
_LEAD_WORDS = frozenset(["dari", "total", "jumlah", "seluruh", "sekitar", "sebanyak", "keseluruhan", "hampir", "para"])
_PARTING = frozenset(["sedangkan", "sementara", "namun", "tetapi", "serta", ".", ";", "menjadi", "jadi", "ke"])


@dataclass(slots=True)
class Link:
    """Indices of claims of one article, or None."""

    counterpart: int | None = None
    base: int | None = None
    share: int | None = None  # what the number is a stated part of: the base, said in an earlier sentence
    start: int | None = None
    turn: Direction | None = None  # which way the text says that it went from there


def link_sentence(
    line: Line, tokens: Sequence[int], meanings: Sequence[Meaning], units: Sequence[str], first: int
) -> list[Link]:
    """Links of the numbers of one sentence; `first` is the index of its first claim in the article."""
    links = [Link() for _ in tokens]
    for i, meaning in enumerate(meanings):
        if meaning.joint == "counterpart" and units[i] != units[i - 1]:
            links[i].counterpart = first + i - 1
            links[i - 1].counterpart = first + i
        if i and _is_base(line, tokens[i - 1], tokens[i]) and units[i] not in ("percent", "percentage_point"):
            for j in range(i - 1, -1, -1):
                links[j].base = first + i
                if meanings[j].joint != "counterpart":
                    break
        if i and _opens_with_base(line, tokens[0], units[0], units[i]):
            links[i].base = first
    for i, new, turn in _find_steps(line, tokens, meanings, units):
        links[new].start, links[new].turn = first + i, turn
    starts = [i for i, meaning in enumerate(meanings) if meaning.starts_change]
    for start, limit in zip(starts, [*starts[1:], len(units)], strict=False):
        end = next((i for i in range(start + 1, limit) if units[i] == units[start]), None)
        for i, meaning in enumerate(meanings):
            if links[i].start is not None or i == start or (meaning.role != "change" and i != end):
                continue
            links[i].start = first + start
            if meaning.role != "change":
                links[i].turn = _turn_between(line, max(0, tokens[start] - _TURN_REACH), tokens[i])
    return links


def _opens_with_base(line: Line, token: int, whole: str, part: str) -> bool:
    """Whether the sentence begins with the whole of which the others are parts: "Dari 1.200 penduduk, 300 jiwa ..."."""
    if whole not in _COUNTED or (part not in (whole, "percent")):
        return False
    lead = line.words[:token]
    if len(lead) > _LEAD or "dari" not in lead or lead.index("dari") > 1 or not set(lead[1:]) <= _LEAD_WORDS:
        return False
    return "," in line.words[token : token + _BASE_REACH]


def _find_steps(
    line: Line, tokens: Sequence[int], meanings: Sequence[Meaning], units: Sequence[str]
) -> Iterator[tuple[int, int, Direction]]:
    """Where a figure came from, the figure, and the way: "8,24 persen, turun (0,37 poin) dari 8,61 persen"."""
    for i, meaning in enumerate(meanings):
        if not i or not meaning.starts_change:
            continue
        new = i - 2 if i > 1 and meanings[i - 1].role == "change" else i - 1
        if meanings[new].role == "change" or meanings[new].starts_change or units[new] != units[i]:
            continue
        low = tokens[new] if not meanings[new].ends_change else max(0, tokens[new] - _TURN_REACH)
        turn = _turn_between(line, low, tokens[i])
        if turn is not None and not _PARTING & set(line.words[tokens[new] : tokens[i]]):
            yield i, new, turn


def _turn_between(line: Line, low: int, high: int) -> Direction | None:
    """The direction of the words of change in tokens [low, high); None where they are none or of both kinds."""
    values = {cue.value for cue in line.cues_within(low, high) if cue.kind == "change"}
    if len(values) != 1:
        return None
    return "up" if values == {"up"} else "down"


def _is_base(line: Line, left: int, right: int) -> bool:
    """Whether "dari jumlah penduduk", "dari total" and the like join two numbers."""
    between = line.words[left + 1 : right]
    if len(between) > _BASE_REACH or "dari" not in between or "menjadi" in between:
        return False
    after = between[len(between) - 1 - between[::-1].index("dari") :]
    if _NO_BASE.intersection(after):
        return False  # "naik 32 persen dari sisi jumlah, yaitu 285 batang"
    return any(word in _BASE_WORDS for word in after[:3]) and not {",", "dan", "serta"} & set(after)


def find_share_base(line: Line, token: int) -> bool:
    """Whether the words before the number make it a part of something said before: "Kota A menyumbang 2 persen"."""
    return any(0 <= token - cue.last <= _SHARE_REACH for cue in line.by_kind.get("share", ()))
