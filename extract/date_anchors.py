"""The words and numbers at which a calendar expression can start, and the rules to try there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from extract.calendar_words import FULL_MONTH, HIJRI_MONTH, SHORT_MONTH, UNIT, WEEKDAY_NUMBER
from extract.rulebook import rules_of
from extract.tokens import find_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from extract.date_parts import Part

SHORT_NUMBER = "short number"
LONG_NUMBER = "long number"
_LETTERS = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class AnchoredRule:
    """A date rule with its compiled pattern, ready to be tried at a position."""

    rule_id: str
    version: int
    match: Callable[[str, int, int], re.Match[str] | None]
    read: Callable[[re.Match[str]], Part | tuple[Part, ...] | None]


@dataclass(frozen=True, slots=True)
class Anchors:
    """The rules by anchor (a lower-case word, or one of the two number classes) and the patterns of anchors."""

    rules: dict[str, tuple[AnchoredRule, ...]]
    words: frozenset[str]
    word: re.Pattern[str]
    number: re.Pattern[str]

    def find(self, text: str) -> list[tuple[int, tuple[AnchoredRule, ...]]]:
        """Every place of the text where a rule may match, in order, with its rules."""
        lowered = text.lower()
        if len(lowered) != len(text):  # "İ" grows in lower case and would move the offsets
            lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
        tokens = find_tokens(text)
        found = [
            (start, self.at(match[0]))
            for pattern, starts in ((self.word, tokens.find_starts(self.words)), (self.number, tokens.numbers))
            for start in starts
            if (match := pattern.match(lowered, start)) is not None
        ]
        found.sort(key=itemgetter(0))
        return [(start, rules) for start, rules in found if rules]

    def at(self, token: str) -> tuple[AnchoredRule, ...]:
        """The rules of one lower-case word or run of digits."""
        if token[0].isdecimal():
            size = len(token)
            token = SHORT_NUMBER if size < 3 else LONG_NUMBER if size == 4 else ""
        return self.rules.get(token, ())


@cache
def load_anchors() -> Anchors:
    """Compile the date rules and the one pattern that finds where they start."""
    groups = {
        "month": [_first_word(name) for name in (*FULL_MONTH, *SHORT_MONTH, *HIJRI_MONTH)],
        "weekday": [_first_word(name) for name in WEEKDAY_NUMBER] + ["malam"],
    }
    table: dict[str, list[AnchoredRule]] = {}
    for rule in rules_of("date"):
        pattern = re.compile(rule.module.PATTERN, re.VERBOSE)
        anchored = AnchoredRule(rule.rule_id, rule.version, pattern.match, rule.module.read)
        for anchor in rule.module.ANCHORS:
            for word in dict.fromkeys(groups.get(anchor, (anchor,))):
                table.setdefault(word, []).append(anchored)
    words = frozenset(word for word in table if word.isalpha())
    following = _trie([*groups["month"], *UNIT, "dan", "serta", "atau", "hingga", "sampai", "s", "q", "h", "an"])
    # Most small numbers count things: what follows is looked at before any rule is tried.
    number = re.compile(
        rf"""
        \b \d\d?
            (?: (?<=\d\d)\d\d(?!\d)
              | (?= \s?(?:[-/–—‐−&] | ,\s?\d\d?\s?(?:,|dan|serta|atau|&) | \s{{0,2}}{following}) | \.\d\d?\.) )
        """,
        re.VERBOSE,
    )
    word = re.compile(rf"\b{_trie(words)}(?!{_LETTERS})")
    return Anchors({name: tuple(rules) for name, rules in table.items()}, words, word, number)


def _first_word(name: str) -> str:
    found = re.match(_LETTERS + "+", name)
    assert found is not None  # the names of months and weekdays start with a letter
    return found.group()


def _trie(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words, branching letter by letter."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(root)


def _branch(node: dict[str, Any]) -> str:
    branches = [re.escape(letter) + _branch(node[letter]) for letter in sorted(node) if letter]
    if not branches:
        return ""
    body = f"(?:{'|'.join(branches)})" if len(branches) > 1 or "" in node else branches[0]
    return body + "?" if "" in node else body
