"""The rulebook: lists extract/rules, loads every file, and collects all broken ones into one error.

A rule is one file `<kind>_<qualifier>.py`; its stem is its id. It has a one-sentence docstring followed by two
phrases that it catches, and four names: VERSION (int), PATTERN (str), EXAMPLES and REJECTS. What else it
needs (`read`, ...) belongs to its kind and is checked by the engine of that kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from corpus.module_folder import load_modules

if TYPE_CHECKING:
    from types import ModuleType

NEEDED = {"VERSION": int, "PATTERN": str, "EXAMPLES": dict, "REJECTS": tuple}


class BrokenRulesError(Exception):
    """Some files of the rule folder cannot be used; the message has a line for each."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A loaded rule file."""

    rule_id: str
    kind: str
    module: ModuleType

    @property
    def version(self) -> int:
        return int(self.module.VERSION)


@cache
def load_rules() -> tuple[Rule, ...]:
    """Load all rules, ordered by id; raise BrokenRulesError naming every broken file at once."""
    modules, faults = load_modules("extract.rules", NEEDED)
    if faults:
        raise BrokenRulesError("\n".join(faults))
    return tuple(Rule(stem, stem.partition("_")[0], module) for stem, module in modules.items())


@cache
def rules_of(kind: str) -> tuple[Rule, ...]:
    """The rules whose stem starts with `kind`, ordered by id."""
    return tuple(rule for rule in load_rules() if rule.kind == kind)
