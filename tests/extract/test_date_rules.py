"""Every example and every reject of the date rules, read as one-sentence articles of 28 November 2024."""

from __future__ import annotations

from datetime import date

import pytest

from extract.calendar_periods import day_period
from extract.dates import find_dates
from extract.rulebook import rules_of
from extract.sentences import split_text

PUBLICATION = day_period(date(2024, 11, 28))
EXAMPLES = [
    (rule.rule_id, phrase, wanted) for rule in rules_of("date") for phrase, wanted in rule.module.EXAMPLES.items()
]
REJECTS = [(rule.rule_id, phrase) for rule in rules_of("date") for phrase in rule.module.REJECTS]


def read_all(phrase: str) -> str:
    """The labels of all dates in the phrase, with "conflict" after those whose weekday does not fit."""
    dates = find_dates(phrase, split_text(phrase), PUBLICATION)
    return "; ".join(item.period.label + " conflict" * item.weekday_conflict for item in dates)


@pytest.mark.parametrize(("rule_id", "phrase", "wanted"), EXAMPLES)
def test_example(rule_id: str, phrase: str, wanted: str) -> None:
    assert read_all(phrase) == wanted


@pytest.mark.parametrize(("rule_id", "phrase"), REJECTS)
def test_reject(rule_id: str, phrase: str) -> None:
    dates = find_dates(phrase, split_text(phrase), PUBLICATION)
    assert [item.surface for item in dates if item.rule == rule_id] == []
