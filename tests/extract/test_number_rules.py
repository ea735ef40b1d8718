"""Every example and every reject in the number rules (quantity_*, skip_*)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from extract.quantities import find_quantities
from extract.rulebook import Rule, rules_of
from extract.sentences import split_text

if TYPE_CHECKING:
    from extract.mentions import Quantity, Skip

RULES = (*rules_of("quantity"), *rules_of("skip"))
EXAMPLES = [(rule, phrase, wanted) for rule in RULES for phrase, wanted in rule.module.EXAMPLES.items()]
REJECTS = [(rule, phrase) for rule in RULES for phrase in rule.module.REJECTS]


def read(phrase: str) -> tuple[tuple[Quantity, ...], tuple[Skip, ...]]:
    return find_quantities(phrase, split_text(phrase), ())


@pytest.mark.parametrize(("rule", "phrase", "wanted"), EXAMPLES, ids=lambda item: getattr(item, "rule_id", None))
def test_example_is_read_by_its_rule(rule: Rule, phrase: str, wanted: dict[str, Any]) -> None:
    quantities, skips = read(phrase)
    if "skip" in wanted:
        found = [skip.rule for skip in skips if skip.surface == wanted["skip"]]
        assert rule.rule_id in found, (quantities, skips)
        return
    quantity = next((item for item in quantities if item.surface == wanted["surface"]), None)
    assert quantity is not None, (quantities, skips)
    assert quantity.value == Decimal(wanted["value"])
    assert quantity.unit == wanted["unit"]
    assert quantity.per == wanted.get("per")
    if "bound" in wanted:
        assert quantity.bound == wanted["bound"]
    if "value_high" in wanted:
        assert quantity.value_high == Decimal(wanted["value_high"])
    assert rule.rule_id in {item.rule for item in quantities}


@pytest.mark.parametrize(("rule", "phrase"), REJECTS, ids=lambda item: getattr(item, "rule_id", None))
def test_reject_is_left_alone_by_the_rule(rule: Rule, phrase: str) -> None:
    quantities, skips = read(phrase)
    assert rule.rule_id not in {item.rule for item in quantities} | {item.rule for item in skips}, (quantities, skips)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule_id)
def test_rule_shows_what_it_catches(rule: Rule) -> None:
    assert len(rule.module.EXAMPLES) >= 2
    assert rule.module.REJECTS
    assert rule.module.__doc__
