"""Cuts an article into sentences, paragraph by paragraph, with what Indonesian newsrooms do to full stops in mind.

A full stop ends no sentence inside a number or time (07.15), after an initial (W.R. Supratman), an abbreviation (Drs.,
No., a.n.) or a list number ("1. Dinas Sosial"), nor before a lower-case word; it does end one without a blank
("tahun.Dia").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from corpus.article import Section
from extract.mentions import Sentence
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.article import Article

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
# An end mark with its closing quotes: before a blank, or glued to the capitalised word of the next sentence.
_END = re.compile(
    r"""
    # one class of characters in front, so that the search passes over all others
    [.!?…] (?: ["”’'»)\]*]*(?=\s) | [”’»)\]]*(?=["“‘(\[]?[A-Z][a-z]) )
    """,
    re.VERBOSE,
)
_OPENERS = "\"“‘'«([*"
_WORD_BREAKS = " \t\u00a0\u2009\u202f\"“”‘’'«»([)],;:/–—*"
_BULLETS = "-–—•*·▪"
_LONGEST_ABBREVIATION = 12
# Each number keeps its sentence: a megabyte of numbers without a full stop would keep its square.
_LONGEST_SENTENCE = 2000

_WORDS = load_words("abbreviations")
_BEFORE_NAME = frozenset(_WORDS["before_name"])
_BEFORE_NUMBER = frozenset(_WORDS["before_number"])
_DEGREE = frozenset(_WORDS["degree"])
_INSIDE = frozenset(_WORDS["inside"])


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """Sentences of the article in order; page furniture is left out, blanks around a sentence too.

    An article without sections is read as a headline (up to `body_start`) and a body. `paragraph` counts lines that
    hold text, through the whole article.
    """
    sections = article.sections or (
        Section("headline", 0, article.body_start),
        Section("body", article.body_start, len(article.text)),
    )
    sentences: list[Sentence] = []
    paragraph = 0
    for section in sections:
        if section.kind == "furniture":
            continue
        for line in _LINE.finditer(article.text, section.start, section.end):
            before = len(sentences)
            for start, end in _split_line(article.text, line.start(), line.end()):
                sentences.append(Sentence(start, end, article.text[start:end], section.kind, paragraph))
            paragraph += len(sentences) > before
    return tuple(sentences)


def split_text(text: str) -> tuple[Sentence, ...]:
    """Sentences of a bare text, all in section "body"."""
    return tuple(
        Sentence(start, end, text[start:end], "body", paragraph)
        for paragraph, line in enumerate(_LINE.finditer(text))
        for start, end in _split_line(text, line.start(), line.end())
    )


def _split_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    line = text[start:end]
    # A text typed without capitals has nothing but its full stops to go by.
    has_capitals = line != line.lower()
    begin = 0
    for mark in _END.finditer(line):
        if _ends_sentence(line, begin, mark, has_capitals=has_capitals):
            yield from _trim(line, begin, mark.end(), start)
            begin = mark.end()
    yield from _trim(line, begin, len(line), start)


def _trim(line: str, begin: int, end: int, offset: int) -> Iterator[tuple[int, int]]:
    while end - begin > _LONGEST_SENTENCE:
        blank = line.rfind(" ", begin + 1, begin + _LONGEST_SENTENCE)
        cut = blank if blank > begin else begin + _LONGEST_SENTENCE
        yield from _trim(line, begin, cut, offset)
        begin = cut
    piece = line[begin:end]
    kept = piece.strip()
    if kept:
        first = offset + begin + len(piece) - len(piece.lstrip())
        yield first, first + len(kept)


def _ends_sentence(line: str, begin: int, mark: re.Match[str], *, has_capitals: bool) -> bool:
    after = mark.end()
    size = len(line)
    while after < size and line[after].isspace():
        after += 1
    if after == size:
        return False
    following = line[after]
    if following in _OPENERS or following in _BULLETS:
        following = next((char for char in line[after : after + 4] if char.isalnum()), following)
    if has_capitals and following.islower():
        return False
    if not following.isalnum() and following not in _OPENERS and following not in _BULLETS:
        return False
    at = mark.start()
    if line[at] != "." or (at and line[at - 1] == "."):
        return True
    return _stop_is_final(line, begin, at, following, glued=after == mark.end(), has_capitals=has_capitals)


def _stop_is_final(line: str, begin: int, at: int, following: str, *, glued: bool, has_capitals: bool) -> bool:
    """Whether the full stop at `at` ends the sentence that began at `begin` (and not an abbreviation)."""
    first = at
    floor = max(begin, at - _LONGEST_ABBREVIATION)
    while first > floor and line[first - 1] not in _WORD_BREAKS:
        first -= 1
    token = line[first:at]
    word = token.lower()
    abbreviates = (
        word in _INSIDE
        or (word in _BEFORE_NAME and (following.isupper() or not has_capitals))
        or (word in _BEFORE_NUMBER and following.isdigit())
        or (token.isdigit() and len(token) <= 2 and not line[begin:first].strip(" \t\u00a0(-–•*"))  # a list item
    )
    if abbreviates or not token:
        return not abbreviates
    if word in _DEGREE:
        return not glued and not _starts_degree(line, at + 1)
    if len(word.rpartition(".")[2]) == 1 and word[-1].isalpha():
        return not token[-1].isupper() or _letter_counts(line, first, token)
    return not glued or (word[-2:].isalpha() and len(word) > 2) or not (token[-1].isalpha() or "." in token)


def _letter_counts(line: str, first: int, token: str) -> bool:
    """Whether a single capital at `first` is a scale or an ordinal ("Rp 2 M", "kuartal I"), not an initial."""
    before = line[max(0, first - 2) : max(0, first - 1)]
    return before.isdigit() or (token in {"I", "V", "X"} and before.islower())


def _starts_degree(line: str, at: int) -> bool:
    word = re.match(r"[\s,]*([A-Za-z.]{1,8})", line[at : at + 12])
    return word is not None and word.group(1).lower().rstrip(".") in _DEGREE
