"""Tells what a new text of an article changed: figures one by one, other words by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from kb.origins import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ChangeKind = Literal["figure", "wording", "added", "removed"]
HEADLINE = 0
ALIKE = 0.35  # share of the words of two paragraphs that makes them one paragraph, edited
MOST_PAIRS = 40_000  # edited paragraphs compared with each other; beyond it they are taken in order
MOST_CELLS = 4_000_000  # a longer stretch of differing words or paragraphs is one replacement
MOST_FIGURES = 200  # in one stretch; beyond it the stretch is another text, not a list of corrections
MOST_CHARACTERS = 100_000  # of a paragraph that is compared word by word
EXCERPT = 200  # characters of a changed wording that are kept

_SCALE = "ribu|juta|miliar|milyar|triliun|trilyun|rb|jt|persen|%"
_FIGURE = re.compile(rf"(?:Rp\.?\s?|US\$\s?)?\d+(?:[.,:]\d+)*(?:\s?(?:{_SCALE})(?!\w))?", re.IGNORECASE)
_WORD = re.compile(rf"{_FIGURE.pattern}|\w+(?:['’-]\w+)*|[^\w\s]", re.IGNORECASE)
_UNIT_END = re.compile(rf"(?:{_SCALE})$", re.IGNORECASE)
_NUMERALS = frozenset(("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    "sebelas", "belas", "puluh", "seratus", "ratus", "seribu", "ribu", "sejuta", "juta", "miliar", "triliun",
    "setengah", "separuh"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """The stored text of one revision: title, blank line, paragraphs from `body_start` on."""

    text: str
    body_start: int


@dataclass(frozen=True, slots=True)
class Change:
    """One change; `before` is None where something was added, `after` where it was removed; starts are code points."""

    kind: ChangeKind
    paragraph: int  # of the newer body from 1, of the older one where it was removed; 0 is the headline
    before: str | None
    after: str | None
    before_start: int | None
    after_start: int | None
    unit: str = ""  # the word that follows on both sides

    @property
    def difference(self) -> str:
        """In one line: "8,61 -> 8,24 persen, paragraph 3"."""
        where = "headline" if self.paragraph == HEADLINE else f"paragraph {self.paragraph}"
        before, after = (None if text is None else _excerpt(text) for text in (self.before, self.after))
        if before is None or after is None:
            word = "added" if before is None else "removed"
            return f"{_with_unit(before or after or '', self.unit)} {word}, {where}"
        shared = _shared_unit(before, after)
        if shared:
            before = before[: -len(shared)].rstrip()
        return f"{before} -> {_with_unit(after, self.unit)}, {where}"


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int

    @property
    def is_figure(self) -> bool:
        return any(char.isdigit() for char in self.text) or self.text.lower() in _NUMERALS


def find_changes(older: Text, newer: Text) -> list[Change]:
    """The changes between two revisions in the order of the newer text; the same texts have none."""
    changes = list(_compare(_spans(older.text, 0, older.body_start), _spans(newer.text, 0, newer.body_start), HEADLINE))
    before = _spans(older.text, older.body_start, len(older.text))
    after = _spans(newer.text, newer.body_start, len(newer.text))
    moved = {text for _, text in before} & {text for _, text in after}
    for old, new in _pair_up(before, after):
        if old is not None and new is not None:
            changes += _compare(before[old : old + 1], after[new : new + 1], new + 1)
        elif new is not None and after[new][1] not in moved:
            start, text = after[new]
            changes.append(Change("added", new + 1, None, text, None, start))
        elif old is not None and before[old][1] not in moved:
            start, text = before[old]
            changes.append(Change("removed", old + 1, text, None, start, None))
    return changes


def _spans(text: str, start: int, end: int) -> list[tuple[int, str]]:
    return [(start + first, text[start + first : start + last]) for first, last in split_paragraphs(text[start:end])]


def _pair_up(
    before: Sequence[tuple[int, str]], after: Sequence[tuple[int, str]]
) -> Iterator[tuple[int | None, int | None]]:
    """Numbers of paragraphs that differ: edited ones in pairs, added and removed ones alone."""
    for old_from, old_to, new_from, new_to in _differing([text for _, text in before], [text for _, text in after]):
        old, new = range(old_from, old_to), range(new_from, new_to)
        if len(old) * len(new) > MOST_PAIRS:
            yield from zip_longest(old, new)
            continue
        words = {("old", n): set(before[n][1].lower().split()) for n in old}
        words |= {("new", n): set(after[n][1].lower().split()) for n in new}
        at = new_from
        for number in old:
            found = next(
                (other for other in range(at, new_to) if _are_alike(words["old", number], words["new", other])), None
            )
            if found is None:
                yield number, None
                continue
            yield from ((None, other) for other in range(at, found))
            yield number, found
            at = found + 1
        yield from ((None, other) for other in range(at, new_to))


def _differing(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Half-open stretches of two sequences that differ; what is the same at both ends costs nothing."""
    start, end = 0, 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    while end < shorter - start and old[len(old) - 1 - end] == new[len(new) - 1 - end]:
        end += 1
    left, right = old[start : len(old) - end], new[start : len(new) - end]
    if len(left) * len(right) > MOST_CELLS:
        yield start, start + len(left), start, start + len(right)
        return
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag != "equal":
            yield start + old_from, start + old_to, start + new_from, start + new_to


def _are_alike(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= ALIKE * min(len(one), len(other)) or (len(one) <= 3 and len(other) <= 3)


def _compare(before: Sequence[tuple[int, str]], after: Sequence[tuple[int, str]], paragraph: int) -> Iterator[Change]:
    """Changes inside one paragraph, or the headline; nothing on one side is added or removed as a whole."""
    if [text for _, text in before] == [text for _, text in after]:
        return
    if not before or not after:
        for start, text in before:
            yield Change("removed", paragraph, text, None, start, None)
        for start, text in after:
            yield Change("added", paragraph, None, text, None, start)
        return
    (old_start, old_text), (new_start, new_text) = before[0], after[0]
    if max(len(old_text), len(new_text)) > MOST_CHARACTERS:
        yield Change("wording", paragraph, old_text, new_text, old_start, new_start)
        return
    old, new = _words(old_text, old_start), _words(new_text, new_start)
    keys = ([word.text.casefold() for word in words] for words in (old, new))
    for old_from, old_to, new_from, new_to in _differing(*keys):
        gone, come = old[old_from:old_to], new[new_from:new_to]
        figures = [word for word in gone if word.is_figure], [word for word in come if word.is_figure]
        many = max(map(len, figures)) > MOST_FIGURES
        if not many and [word.text for word in figures[0]] != [word.text for word in figures[1]]:
            unit = _unit(old[old_to : old_to + 1], new[new_to : new_to + 1])
            for was, now in zip_longest(*figures):
                is_open = all(
                    word is None or (word is run[-1] and not _UNIT_END.search(word.text))
                    for word, run in ((was, gone), (now, come))
                )
                yield _figure_change(was, now, paragraph, unit if is_open else "")
        else:
            whole = _cut(old_text, old_start, gone), _cut(new_text, new_start, come)
            starts = gone[0].start if gone else None, come[0].start if come else None
            yield Change("wording", paragraph, *whole, *starts)


def _figure_change(was: _Word | None, now: _Word | None, paragraph: int, unit: str) -> Change:
    return Change(
        "figure",
        paragraph,
        was.text if was else None,
        now.text if now else None,
        was.start if was else None,
        now.start if now else None,
        unit,
    )


def _words(text: str, start: int) -> list[_Word]:
    return [_Word(match.group(), start + match.start()) for match in _WORD.finditer(text)]


def _cut(text: str, start: int, words: Sequence[_Word]) -> str | None:
    """The stretch from the first word to the last, as printed."""
    if not words:
        return None
    return text[words[0].start - start : words[-1].start - start + len(words[-1].text)]


def _unit(old: Sequence[_Word], new: Sequence[_Word]) -> str:
    """The word that follows both figures: "orang", "hektare"."""
    if old and new and old[0].text == new[0].text and old[0].text.isalpha():
        return old[0].text
    return ""


def _shared_unit(before: str, after: str) -> str:
    """ "persen" of "8,61 persen" and "8,24 persen", which is said once."""
    tails = [re.search(r"(?<=[\d.,])\s?[A-Za-z%]+$", text) for text in (before, after)]
    if tails[0] and tails[1] and tails[0].group() == tails[1].group():
        return tails[0].group()
    return ""


def _with_unit(text: str, unit: str) -> str:
    return f"{text} {unit}" if unit else text


def _excerpt(text: str) -> str:
    return text if len(text) <= EXCERPT else f"{text[: EXCERPT - 1]}…"
