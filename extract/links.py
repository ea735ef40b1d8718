"""Links the claims of a sentence: the same fact in another unit, the base of a share, where a change starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lines import Line
    from extract.roles import Meaning

_BASE_WORDS = frozenset(["jumlah", "total", "seluruh", "penduduk", "populasi", "keseluruhan"])
_BASE_REACH = 12
_SHARE_REACH = 6


@dataclass(slots=True)
class Link:
    """Indices of claims of one article, or None."""

    counterpart: int | None = None
    base: int | None = None
    share: int | None = None  # what the number is a stated part of: the base, said in an earlier sentence
    start: int | None = None


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
    start = next((i for i, meaning in enumerate(meanings) if meaning.starts_change), None)
    if start is not None:
        for i, meaning in enumerate(meanings):
            if i != start and (meaning.role == "change" or (i > start and units[i] == units[start])):
                links[i].start = first + start
    return links


def _is_base(line: Line, left: int, right: int) -> bool:
    """Whether "dari jumlah penduduk", "dari total" and the like join two numbers."""
    between = line.words[left + 1 : right]
    if len(between) > _BASE_REACH or "dari" not in between or "menjadi" in between:
        return False
    after = between[len(between) - 1 - between[::-1].index("dari") :]
    return any(word in _BASE_WORDS for word in after[:3]) and not {",", "dan", "serta"} & set(after)


def find_share_base(line: Line, token: int) -> bool:
    """Whether the words before the number make it a part of something said before: "Kota A menyumbang 2 persen"."""
    return any(0 <= token - cue.last <= _SHARE_REACH for cue in line.by_kind.get("share", ()))
