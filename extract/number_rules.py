"""Number rules: compiles the files quantity_*.py and skip_*.py, whose PATTERN shows the number as "#".

`{topic}` in a PATTERN stands for the words of a list (TOPICS). A pattern of the form "# {topic}" is looked up as
whole words; any other is split at "#" into what must stand before the number and what after it. Beside the four
names of every rule a file gives

- `UNIT`: the unit that it reads; where it is missing, the list's own unit for the word that matched;
- `REASON` (skip rules): why the number is no quantity;
- `YIELDS_TO`: "nothing", "measures" or "nouns" (default of skip rules: nothing): the units to the right of the number
  before which the rule gives way; "nouns" includes the measures;
- `STAGE`: "engine" for a rule whose place in the work is fixed in code (ranges, shared units); it carries examples;
- `holds(spot) -> bool`: what a pattern cannot say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.alternation import any_of
from extract.rulebook import rules_of
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.numerals import Numeral

# The written order where several skip rules hold: these first, these last, the others between them by id.
FIRST = ("skip_contact", "skip_article", "skip_relative_time", "skip_law", "skip_ordinal")
LAST = ("skip_date_part", "skip_label", "skip_year", "skip_glued", "skip_name_part")
ITEM_RULE = "quantity_item"
WORD = re.compile(r"[^\W\d_]+")
WINDOW = 48  # code points that a rule may look at on each side
_TOPIC = re.compile(r"\{([a-z]+(?:_[a-z]+)*)\}")
_LOOKUP = re.compile(r"# \{([a-z_]+)\}")


@dataclass(slots=True)
class Spot:
    """A numeral in its surroundings; `before` and `after` are folded, bounded, and end at a line break."""

    text: str
    low: str
    numeral: Numeral
    before: str
    after: str
    words: frozenset[str]  # of `before`


@dataclass(frozen=True, slots=True)
class NumberRule:
    """A compiled rule; `before` ends at the number, `after` starts behind it."""

    rule_id: str
    version: int
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    units: dict[str, str]  # word -> unit
    reason: str
    yields_to: str
    holds: Callable[[Spot], bool] | None
    triggers: frozenset[str]  # one of these must be among the words before the number; empty: no such need
    stage: str = "number"

    @property
    def is_ahead(self) -> bool:
        """Looks only at what stands behind the number."""
        return self.before is None and self.after is not None

    def match(self, spot: Spot) -> tuple[int, int] | None:
        """How many code points before and after the number the rule takes, or None."""
        left = right = 0
        if self.after is not None:  # first, for it is tried at one place only
            ahead = self.after.match(spot.after)
            if ahead is None:
                return None
            right = ahead.end()
        if self.before is not None:
            found = self.before.search(spot.before)
            if found is None:
                return None
            left = len(spot.before) - found.start("x")
        if self.holds is not None and not self.holds(spot):
            return None
        return left, right


@dataclass(frozen=True, slots=True)
class UnitWord:
    """What a word right after a number makes of it."""

    unit: str
    rule_id: str
    version: int


@cache
def topic_words(topic: str) -> dict[str, str]:
    """The words of a topic, each with its unit: tables of units.toml, "people", "currency_words",
    "currency_signs", and (without a unit) the lists of number_labels.toml."""
    if topic in load_words("number_labels"):
        return dict.fromkeys(load_words("number_labels")[topic], "")
    if topic == "people":
        return dict.fromkeys(load_words("people")["people"], "person")
    table = load_words("currencies")[topic.removeprefix("currency_")] if topic.startswith("currency_") else None
    table = table or load_words("units")[topic]
    return {word: unit for unit, words in table.items() for word in words}


@cache
def unit_words() -> dict[str, UnitWord]:
    """Every word or phrase that rules of the form "# {topic}" know, with what it means."""
    known: dict[str, UnitWord] = {}
    for rule in rules_of("quantity"):
        lookup = _LOOKUP.fullmatch(rule.module.PATTERN)
        if lookup is not None:
            for word, unit in topic_words(lookup[1]).items():
                known.setdefault(word, UnitWord(getattr(rule.module, "UNIT", unit), rule.rule_id, rule.version))
    for word in load_words("counted")["compounds"]:
        known.setdefault(word, UnitWord(f"item:{word}", ITEM_RULE, 1))
    return known


@cache
def compiled(kind: str) -> tuple[NumberRule, ...]:
    """The rules of a kind that look at one number in its surroundings, by id."""
    order = (*FIRST, "", *LAST)
    rules = [rule for rule in _all_compiled(kind) if rule.stage == "number"]
    return tuple(sorted(rules, key=lambda rule: order.index(rule.rule_id if rule.rule_id in order else "")))


class SkipRules:
    """The skip rules that do not give way to one kind of unit, with what tells which of them can hold at a number."""

    def __init__(self, unit_kind: str) -> None:
        strength = {"none": ("nothing", "measures", "nouns"), "noun": ("nothing", "measures"), "measure": ("nothing",)}
        self.rules = tuple(rule for rule in compiled("skip") if rule.yields_to in strength[unit_kind])
        ahead = [at for at, rule in enumerate(self.rules) if rule.is_ahead]
        self._unprompted = [at for at, rule in enumerate(self.rules) if not rule.is_ahead and not rule.triggers]
        self._with_ahead = sorted([*self._unprompted, *ahead])
        # one comparison for all rules that look only ahead
        self._ahead = re.compile(
            "|".join(f"(?:{rule.after.pattern})" for at in ahead if (rule := self.rules[at]).after)
        )
        self._by_word: dict[str, list[int]] = {}
        for at, rule in enumerate(self.rules):
            for word in rule.triggers:
                self._by_word.setdefault(word, []).append(at)
        self._words = frozenset(self._by_word)

    def possible(self, spot: Spot) -> Sequence[NumberRule]:
        """The rules worth trying at this number, in their written order."""
        chosen = self._unprompted if self._ahead.match(spot.after) is None else self._with_ahead
        prompting = self._words & spot.words
        if prompting:
            chosen = sorted({*chosen, *(at for word in prompting for at in self._by_word[word])})
        return [self.rules[at] for at in chosen]


@cache
def skip_rules(unit_kind: str) -> SkipRules:
    """The skip rules that do not give way to what stands behind the number: "none", a "noun" or a "measure"."""
    return SkipRules(unit_kind)


@cache
def stage_rule(rule_id: str) -> NumberRule:
    """A rule that the engine applies at a stage of its own: ranges, shared units, what a sentence implies."""
    return next(rule for rule in _all_compiled("quantity") if rule.rule_id == rule_id)


@cache
def _all_compiled(kind: str) -> tuple[NumberRule, ...]:
    """The rules of a kind whose pattern is not a look-up, by id."""
    rules = []
    for rule in rules_of(kind):
        pattern = rule.module.PATTERN
        if _LOOKUP.fullmatch(pattern):
            continue
        units = {word: unit for topic in _TOPIC.findall(pattern) for word, unit in topic_words(topic).items()}
        before, _, after = _TOPIC.sub(_alternatives, pattern).partition("#")
        rules.append(
            NumberRule(
                rule.rule_id,
                rule.version,
                re.compile(rf"(?:^|(?<=\W))(?P<x>{before})$") if before else None,
                re.compile(after) if after else None,
                {**units, "": getattr(rule.module, "UNIT", "")},
                getattr(rule.module, "REASON", ""),
                getattr(rule.module, "YIELDS_TO", "nothing"),
                getattr(rule.module, "holds", None),
                _triggers(pattern.partition("#")[0]),
                getattr(rule.module, "STAGE", "number"),
            )
        )
    return tuple(rules)


def _triggers(before: str) -> frozenset[str]:
    """The last words of the phrases that the part before the number names by topic; empty where one has no letter."""
    found: set[str] = set()
    for topic in _TOPIC.findall(before):
        for phrase in topic_words(topic):
            words = WORD.findall(phrase)
            if not words:
                return frozenset()
            found.add(words[-1])
    return frozenset(found)


def _alternatives(match: re.Match[str]) -> str:
    return any_of(topic_words(match[1]))
