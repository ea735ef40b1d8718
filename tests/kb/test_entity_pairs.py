"""The labelled pairs: nothing joined across a veto, and floors that only rise."""

from __future__ import annotations

import pytest

from tests.kb.pair_score import KINDS, KindScore, b_cubed, read_mentions, read_pairs, score_pairs

FLOORS = {"place": 0.985, "organisation": 0.98, "person": 0.975, "office": 0.98, "indicator": 0.97}  # B-cubed F1


@pytest.fixture(params=KINDS)
def score(request: pytest.FixtureRequest) -> KindScore:
    return next(score for score in score_pairs() if score.kind == request.param)


def test_no_two_are_joined_that_an_editor_calls_different(score: KindScore) -> None:
    assert score.merged == ()


def test_b_cubed_keeps_its_floor(score: KindScore) -> None:
    assert score.b_cubed[2] >= FLOORS[score.kind]


def test_places_have_the_right_code() -> None:
    (places,) = (score for score in score_pairs() if score.kind == "place")
    assert places.right is not None
    assert places.right >= 0.98


def test_the_set_is_large_and_its_labels_agree_with_its_entities() -> None:
    mentions = {mention.mention: mention for mention in read_mentions()}
    pairs = list(read_pairs())
    assert len(pairs) >= 600
    for one, other, kind, label in pairs:
        first, second = mentions[one], mentions[other]
        assert first.kind == second.kind == kind
        if not (first.is_open or second.is_open):
            assert (label == "same") == (first.entity == second.entity), (one, other)


def test_b_cubed_by_hand() -> None:
    gold = {"a": "1", "b": "1", "c": "2"}
    assert b_cubed(gold, gold) == (1.0, 1.0, 1.0)
    precision, recall, _ = b_cubed(gold, dict.fromkeys(gold, "x"))
    assert precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)
    assert recall == 1.0
    assert b_cubed(gold, {name: name for name in gold})[1] == pytest.approx((0.5 + 0.5 + 1) / 3)
