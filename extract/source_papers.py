"""Papers as sources: a study by its name, the report of the company told of; and the cue that every source gives."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.source_bodies import name_body, read_body

if TYPE_CHECKING:
    from extract.rulebook import Rule
    from extract.word_kinds import WordKinds

_PAPER = re.compile(r"(?:[A-Z][\w-]*|\d{4}|dan)(?: (?:[A-Z][\w-]*|\d{4}|dan(?= [A-Z]))){0,12}(?: \([A-Z]{2,8}\))?")


@dataclass(frozen=True, slots=True)
class SourceCue:
    """A body named as source at `start`; words `first` to `last`."""

    start: int
    end: int
    name: str
    is_media: bool
    rule: str
    first_word: str = ""
    speaks: bool = False  # the body says it itself: "kata BPS", "BPS mencatat"
    is_passing: bool = False  # holds in its paragraph only
    is_brief: bool = False  # holds in its sentence only


def cite_own_paper(kinds: WordKinds, index: int, end: int, rule: Rule) -> SourceCue | None:
    """The company named last: "dikutip dari prospektus perseroan"."""
    tokens = kinds.tokens
    named = tokens.places.get("pt", [])
    at = bisect_left(named, index) - 1
    body = read_body(kinds, named[at]) if at >= 0 else None
    if body is None or body.last == body.first:
        return None
    return SourceCue(tokens.starts[index], end, name_body(kinds, body), False, rule.rule_id, "pt")


def cite_paper(kinds: WordKinds, index: int, end: int, rule: Rule) -> SourceCue | None:
    """The name of a paper quoted word for word: all its words up to a comma, the end of the sentence, a date."""
    start = kinds.tokens.starts[index]
    named = _PAPER.match(kinds.tokens.text, start if hasattr(rule.module, "IS_NAME") else end)
    if named is None:
        return None
    first_word = named.group().split(" ", 1)[0].lower()
    speaks = not getattr(rule.module, "IS_DATA", False)
    return SourceCue(start, named.end(), named.group(), False, rule.rule_id, first_word, speaks, speaks)
