"""Fills out short measures: "harga" alone is the harga emas batangan that the article spoke of before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.phrase_durations import UNNAMED
from extract.phrase_parts import DURATIONS, EDGES, EMPTY, STOPS_AFTER, is_verb
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.drafts import Draft

_LONGEST = 5
_FURTHEST = 30  # measures back
_TITLE_WORDS = 2
_AREAS = ("m2", "hectare", "item:km2", "percent")
_PRISON = " penjara "
_COURT = ("hukuman", "vonis hukuman", "tuntutan", "pidana")
_HEADS = frozenset(load_words("phrases")["topics"]["heads"])
_TIMES = frozenset(load_words("phrases")["topics"]["times"])


def fill_out_measures(drafts: Sequence[Draft], title: str) -> None:
    """Replace every measure of one word that is a head such as "harga" by the last longer one that begins with it.

    Where the article has none, by what follows the word in its title: "Harga Emas Antam Turun".
    """
    _name_sentenced(drafts)
    longer: dict[str, tuple[int, str]] = {}
    from_title = _read_title(title)
    for at, draft in enumerate(drafts):
        if draft.measure is None:
            continue
        words = draft.measure.lower().split()
        head = words[0]
        if head not in _HEADS:
            continue
        if len(words) > 1:
            if len(words) <= _LONGEST and "yang" not in words and "dan" not in words:
                longer[head] = (at, draft.measure)
            continue
        seen, measure = longer.get(head, (-_FURTHEST, ""))
        if at - seen < _FURTHEST:
            draft.measure = measure
        elif head in from_title:
            draft.measure = from_title[head]


def carry_measure(measure: str | None, before: str, unit: str) -> str | None:
    """The measure of the number before, of unit `before`, for one in `unit`: "nilai tanah" after "luas tanah".

    None where that cannot be: an age is no count, a length of time no sum.
    """
    if unit in DURATIONS and before not in DURATIONS:
        return UNNAMED
    if before in DURATIONS and unit not in DURATIONS:
        return None
    if measure is None or not measure.startswith("luas ") or unit in _AREAS:
        return measure
    return f"nilai {measure[5:]}" if unit.isupper() else measure[5:]


def _name_sentenced(drafts: Sequence[Draft]) -> None:
    """Add the one person that an article says is sentenced to the penalties that name nobody."""
    names: set[str] = set()
    for draft in drafts:
        kind, _, name = (draft.measure or "").partition(_PRISON)
        if kind in _COURT and name[:1].isupper():
            names.add(name)
    if len(names) != 1:
        return
    name = names.pop()
    for draft in drafts:
        if draft.measure is not None and draft.measure + " " in (f"{kind}{_PRISON}" for kind in _COURT):
            draft.measure = f"{draft.measure} {name}"


def _read_title(title: str) -> dict[str, str]:
    """Head -> the phrase that it opens in the title."""
    found: dict[str, str] = {}
    tokens = title.split()
    for at, token in enumerate(tokens):
        if token.lower() not in _HEADS:
            continue
        phrase = [token]
        for follower in tokens[at + 1 : at + 1 + _TITLE_WORDS]:
            word = follower.lower().strip(".,:;!?\"'“”()")
            if not word.isalpha() or word in _TIMES or word in STOPS_AFTER | EMPTY | EDGES or is_verb(word):
                break
            phrase.append(follower.strip(".,:;!?\"'“”()"))
            if word != follower.lower():
                break
        if len(phrase) > 1:
            found.setdefault(token.lower(), " ".join(phrase))
    return found
