"""The floors of the mutation benchmark on the invented wordings: they only rise."""

from __future__ import annotations

import dataclasses
from collections import Counter

import pytest

from tests.mutation.benchmark import Result, run_wordings
from tests.mutation.judge import judge, touches
from tests.mutation.planting import load_mutations, read_wording
from tests.mutation.printed import is_decided, repeated_numbers
from tests.mutation.table import wilson, write_table

RECALL = 0.95
FLOORS = {  # what was measured of each type, cut to two decimals: they only rise
    "broken_sum": 0.92,
    "city_for_regency": 0.77,
    "date_order": 0.77,
    "flipped_direction": 0.83,
    "headline_differs": 0.88,
    "mean_outside": 0.88,
    "wrong_office": 0.87,
    "wrong_source": 0.87,
}  # all others: every error is found
ASTRAY = {"broken_step/10": ["direction_word"], "people_for_families/5": ["part_beyond_whole"]}


@pytest.fixture(scope="module")
def result() -> Result:
    return run_wordings()


def test_enough_planted_errors_are_found(result: Result) -> None:
    assert sum(outcome.is_found for outcome in result.outcomes) >= RECALL * len(result.outcomes)


@pytest.mark.parametrize("name", [mutation.name for mutation in load_mutations()])
def test_enough_of_each_type_are_found(result: Result, name: str) -> None:
    own = [outcome.is_found for outcome in result.outcomes if outcome.planting.mutation.name == name]
    assert len(own) >= 8
    assert sum(own) >= FLOORS.get(name, 1.0) * len(own)


def test_sound_texts_raise_next_to_nothing(result: Result) -> None:
    assert [f.message for f in result.sound if f.label == "E"] == []
    assert [f.message for outcome in result.outcomes for f in outcome.besides] == []


def test_an_error_under_a_code_that_does_not_fit_is_counted(result: Result) -> None:
    """A change told the wrong way round may break its step too; more than that would be a check that misleads."""
    astray = {outcome.planting.name: [f.check for f in outcome.astray] for outcome in result.outcomes if outcome.astray}
    assert astray == ASTRAY
    outcome = next(o for o in result.outcomes if o.planting.name == "shifted_weekday/0" and o.is_found)
    mutation = dataclasses.replace(outcome.planting.mutation, codes=frozenset({"T01"}))
    planting = dataclasses.replace(outcome.planting, mutation=mutation)
    findings = [f for f in result.found if any(touches(span, planting) for span in f.spans)]
    assert not judge(planting, findings, frozenset()).is_found
    assert [f.code for f in judge(planting, findings, frozenset()).astray] == ["T25"]


def test_two_mentions_of_a_figure_are_decided_by_the_words_around_them() -> None:
    def decided(text: str) -> bool:
        ((again, first),) = [pair for pair in repeated_numbers(text, 4) if pair[1]]
        assert first is not None
        return is_decided(text, first, again, again[0])

    assert decided("Bantuan untuk 13.472 keluarga. Ketua menyebut bantuan bagi 13.472 keluarga itu tiba.")
    assert not decided("Ongkos parkir 1.000 rupiah. Warga membayar ongkos 1.000 rupiah.")  # comes twice by chance
    assert not decided("Panen padi 13.472 ton. Pabrik semen di sana membeli 13.472 ton.")


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
