"""Finds the same phrases as the spaCy matcher of `extract.cues`, by a tree of words: for the first lines of a process.

Loading spaCy costs about a second of CPU, as much as reading a hundred articles. One draft, or one sentence to explain,
is read with the tree; a corpus is read with spaCy. `tests/extract/test_cue_tree.py` holds both to the same answers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.indicators import spell_variants

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


@dataclass(slots=True)
class Node:
    """Where the words read so far lead: the (kind, value) that they spell, and the words that may follow."""

    entries: list[tuple[str, str]] = field(default_factory=list)
    after: dict[str, Node] = field(default_factory=dict)


def grow_tree(phrases: Mapping[tuple[str, str], Sequence[str]]) -> Node:
    """The tree over all spellings of all phrases; its root spells nothing."""
    root = Node()
    for entry, spellings in phrases.items():
        for phrase in sorted({variant for spelling in spellings for variant in spell_variants(spelling.lower())}):
            node = root
            for word in phrase.split():
                node = node.after.setdefault(word, Node())
            if node is not root and entry not in node.entries:
                node.entries.append(entry)
    return root


def match_words(root: Node, words: Sequence[str]) -> Iterator[tuple[str, str, int, int]]:
    """Yield (kind, value, first, last) of every phrase in the words of one line."""
    for first, word in enumerate(words):
        node, last = root.after.get(word), first
        while node is not None:
            last += 1
            for kind, value in node.entries:
                yield kind, value, first, last
            node = node.after.get(words[last]) if last < len(words) else None
