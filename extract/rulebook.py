"""The rulebook: lists extract/rules, loads every file, and collects all broken ones into one error.

A rule is one file `<kind>_<qualifier>.py`; its stem is its id. It has a one-sentence docstring followed by two
phrases that it catches, and four names: VERSION (int), PATTERN (str), EXAMPLES and REJECTS. What else it
needs (`read`, ...) belongs to its kind and is checked by the engine of that kind.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

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
    rules: list[Rule] = []
    faults: list[str] = []
    for entry in sorted(resources.files("extract.rules").iterdir(), key=lambda item: item.name):
        if not entry.name.endswith(".py") or entry.name.startswith("_"):
            continue
        stem = entry.name.removesuffix(".py")
        try:
            module = importlib.import_module(f"extract.rules.{stem}")
        except Exception as error:  # any fault of a rule file is reported with its name
            faults.append(f"extract/rules/{entry.name}: {type(error).__name__}: {error}")
            continue
        faults.extend(
            f"extract/rules/{entry.name}: needs {name} ({kind.__name__})"
            for name, kind in NEEDED.items()
            if not isinstance(getattr(module, name, None), kind)
        )
        rules.append(Rule(stem, stem.partition("_")[0], module))
    if faults:
        raise BrokenRulesError("\n".join(faults))
    return tuple(rules)


@cache
def rules_of(kind: str) -> tuple[Rule, ...]:
    """The rules whose stem starts with `kind`, ordered by id."""
    return tuple(rule for rule in load_rules() if rule.kind == kind)
