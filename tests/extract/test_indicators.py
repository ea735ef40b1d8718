"""Every indicator file carries sentences that it must claim and sentences that it must leave alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.indicators import BrokenIndicatorsError, Indicator, load_folder, load_indicators, spell_variants
from tests.extract.sentence import claims_of

INDICATORS = load_indicators()


EXAMPLES = [
    pytest.param(indicator, sentence, surface, id=f"{indicator.indicator_id}-{surface}")
    for indicator in INDICATORS
    for sentence, surface in indicator.examples.items()
]
REJECTS = [
    pytest.param(indicator, sentence, id=f"{indicator.indicator_id}-{number}")
    for indicator in INDICATORS
    for number, sentence in enumerate(indicator.rejects)
]


@pytest.mark.parametrize(("indicator", "sentence", "surface"), EXAMPLES)
def test_example_is_claimed(indicator: Indicator, sentence: str, surface: str) -> None:
    claims = claims_of(sentence)
    assert surface in claims, sorted(claims)
    assert claims[surface].indicator == indicator.indicator_id


@pytest.mark.parametrize(("indicator", "sentence"), REJECTS)
def test_look_alike_is_left_alone(indicator: Indicator, sentence: str) -> None:
    assert indicator.indicator_id not in {claim.indicator for claim in claims_of(sentence).values()}


def test_examples_lie_in_the_plausible_range() -> None:
    for indicator in INDICATORS:
        for sentence, surface in indicator.examples.items():
            value = claims_of(sentence)[surface].value
            assert indicator.plausible_low <= value <= indicator.plausible_high, (indicator.indicator_id, sentence)


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "no_toml.toml").write_text("name_id = ", encoding="utf-8")
    (tmp_path / "too_little.toml").write_text('name_id = "Angka"\n', encoding="utf-8")
    with pytest.raises(BrokenIndicatorsError) as caught:
        load_folder(tmp_path)
    lines = str(caught.value).splitlines()
    assert lines[0].startswith("extract/indicators/no_toml.toml: ")
    assert any("too_little.toml: needs aliases (list)" in line for line in lines)


def test_relations_name_known_indicators_only(tmp_path: Path) -> None:
    source = Path("extract/indicators/poverty_rate.toml").read_text(encoding="utf-8")
    (tmp_path / "poverty_rate.toml").write_text(source, encoding="utf-8")
    with pytest.raises(BrokenIndicatorsError, match="unknown indicator 'poor_population'"):
        load_folder(tmp_path)


def test_spellings_of_one_word() -> None:
    assert spell_variants("kemiskinan ekstrem") == ("kemiskinan ekstrem", "kemiskinan ekstrim")
