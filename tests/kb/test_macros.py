"""Macros for analysts: what can be equal, and what is the same fact."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kb.store import KnowledgeBase, open_kb


@pytest.fixture(scope="module")
def kb() -> Iterator[KnowledgeBase]:
    with open_kb(":memory:") as kb:
        yield kb


@pytest.mark.parametrize(
    ("intervals", "meets"),
    [
        ("8.235, 8.245, 8.235, 8.245", True),
        ("8.235, 8.245, 8.2, 8.3", True),
        ("8.235, 8.245, 8.245, 8.255", True),  # they touch: the benign reading
        ("8.235, 8.245, 8.605, 8.615", False),
        ("8.605, 8.615, 8.235, 8.245", False),
        ("8, NULL, 100, 101", True),
        ("8, NULL, 1, 2", False),
        ("NULL, NULL, 1, 2", True),
    ],
)
def test_intervals_that_meet_can_be_equal(kb: KnowledgeBase, intervals: str, meets: bool) -> None:
    assert kb.connection.execute(f"SELECT interval_overlap({intervals})").fetchone() == (meets,)


SAME = "'poverty_rate', 'angka kemiskinan', '53.71', '2024', 'percent', NULL, [], 'level', 'observed'"


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (
            "'poverty_rate', 'persentase penduduk miskin', '53.71', '2024', 'percent', NULL, [], 'level', 'estimate'",
            True,
        ),
        ("'poverty_rate', NULL, '53.71', '2023', 'percent', NULL, [], 'level', 'observed'", False),
        ("'poverty_rate', NULL, '53', '2024', 'percent', NULL, [], 'level', 'observed'", False),
        ("'poverty_rate', NULL, '53.71', '2024', 'percent', NULL, ['urban'], 'level', 'observed'", False),
        ("'poverty_rate', NULL, '53.71', '2024', 'percent', NULL, [], 'level', 'target'", False),
        ("'poverty_rate', NULL, '53.71', '2024', 'percent', NULL, [], 'change', 'observed'", False),
        ("'poverty_rate', NULL, NULL, '2024', 'percent', NULL, [], 'level', 'observed'", None),
        ("NULL, NULL, '53.71', '2024', 'percent', NULL, [], 'level', 'observed'", None),
    ],
)
def test_one_key_is_one_fact(kb: KnowledgeBase, other: str, same: bool | None) -> None:
    assert kb.connection.execute(f"SELECT same_fact_key({SAME}) = same_fact_key({other})").fetchone() == (same,)


def test_measures_without_an_indicator_compare_by_their_words(kb: KnowledgeBase) -> None:
    rest = "'53', '2024-07-03', 'IDR', 'kg', [], 'level', 'observed'"
    keys = f"same_fact_key(NULL, 'Harga  beras-medium', {rest}), same_fact_key(NULL, 'harga beras medium', {rest})"
    found = kb.connection.execute(f"SELECT {keys}").fetchone()
    assert found is not None
    assert found[0] == found[1] == "measure:harga beras medium|53|2024-07-03|IDR|kg||level|observed"
