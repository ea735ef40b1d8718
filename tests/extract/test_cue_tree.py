"""The tree of words finds what the spaCy matcher finds, on the shipped articles and on phrases next to each other."""

from __future__ import annotations

from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING

from extract import cues
from extract.cue_tree import match_words
from extract.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence


def lines_of_words() -> Sequence[list[str]]:
    """Every phrase alone, every phrase before the next, and the shipped articles, a line each."""
    spelled = [phrase.lower().split() for entries in cues.phrases().values() for phrase in entries]
    together = [one + two for one, two in pairwise(spelled)]
    folder = resources.files("corpus").joinpath("samples")
    texts = [entry.read_text(encoding="utf-8").lower() for entry in folder.iterdir() if entry.is_file()]
    return [*spelled, *together, *(text.replace(".", " ").replace(",", " ").split() for text in texts)]


def test_both_find_the_same() -> None:
    root = cues._load_tree()
    found = 0
    for words in lines_of_words():
        line = Line.__new__(Line)
        line.words, line.cues = words, []
        cues.match_phrases([line])
        by_tree = sorted(set(match_words(root, words)))
        assert by_tree == sorted({(cue.kind, cue.value, cue.first, cue.last) for cue in line.cues})
        found += len(by_tree)
    assert found > 3000
