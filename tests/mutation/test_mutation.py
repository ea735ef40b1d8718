"""The floors of the mutation benchmark on the invented wordings: they only rise."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.mutation.benchmark import Result, run_wordings
from tests.mutation.planting import load_mutations, read_wording
from tests.mutation.table import wilson, write_table

RECALL = 0.90
RECALL_OF_A_TYPE = 0.60
SOUND_ERRORS = 0


@pytest.fixture(scope="module")
def result() -> Result:
    return run_wordings()


def test_enough_planted_errors_are_found(result: Result) -> None:
    assert sum(outcome.is_found for outcome in result.outcomes) >= RECALL * len(result.outcomes)


@pytest.mark.parametrize("name", [mutation.name for mutation in load_mutations()])
def test_enough_of_each_type_are_found(result: Result, name: str) -> None:
    own = [outcome.is_found for outcome in result.outcomes if outcome.planting.mutation.name == name]
    assert len(own) >= 8
    assert sum(own) >= RECALL_OF_A_TYPE * len(own)


def test_sound_texts_raise_next_to_nothing(result: Result) -> None:
    assert [f.message for f in result.sound if f.label == "E"][SOUND_ERRORS:] == []
    assert [f.message for outcome in result.outcomes for f in outcome.besides] == []


def test_a_sound_wording_and_its_twin_differ_in_the_marked_place_only() -> None:
    mutation = next(item for item in load_mutations() if item.name == "shifted_weekday")
    sound, planted = (read_wording(mutation, 0, sound=sound) for sound in (True, False))
    assert (sound.start, planted.start) == (sound.start, sound.start)
    texts = [twin.articles[0]["text"] for twin in (sound, planted)]
    assert texts[0][: sound.start] == texts[1][: planted.start]
    assert texts[0][sound.end :] == texts[1][planted.end :]
    assert texts[0][sound.start : sound.end] != texts[1][planted.start : planted.end]


def test_the_interval_of_wilson() -> None:
    assert [round(end, 3) for end in wilson(8, 10)] == [0.490, 0.943]
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_table_sums_up(result: Result) -> None:
    lines = write_table(result.outcomes, Counter())
    assert lines[-1].split()[:3] == ["all", str(len(result.outcomes)), str(sum(o.is_found for o in result.outcomes))]
