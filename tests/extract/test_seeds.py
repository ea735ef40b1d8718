"""What the five real articles that the project grew from must yield."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.read import read_sources
from extract import extract_statements
from extract.claim import Claim
from extract.statements import Statements

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(
        not SEEDS.exists(), reason="the real seed articles (../shared/seeds) are not beside this checkout"
    ),
]
KUPANG, NTT, PALANGKA_RAYA = "53.71", "53", "62.71"


@cache
def _read(number: str) -> Statements:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    (article,) = read_sources([str(path)])
    assert isinstance(article, Article)
    return extract_statements(article)


def _claims(number: str, surface: str) -> list[Claim]:
    found = [claim for claim in _read(number).claims if claim.surface == surface]
    assert found, (surface, [claim.surface for claim in _read(number).claims])
    return found


FACTS = [
    # seed, surface, which one, indicator, place, period, basis, is_current
    ("000", "8,24 persen", 0, "poverty_rate", KUPANG, "2024", "inferred", False),
    ("000", "40,38 ribu jiwa", 0, "poor_population", KUPANG, "2024", "inferred", False),
    ("000", "8,61 persen", 0, "poverty_rate", KUPANG, "2023", "stated", False),
    ("000", "41,20 ribu jiwa", 0, "poor_population", KUPANG, "2023", "stated", False),
    ("000", "442.758", 0, "population", KUPANG, "2024", "inferred", False),
    ("000", "442.758 jiwa", 0, "population", KUPANG, "2023", "stated", False),
    ("000", "Rp 732.921", 0, "poverty_line", KUPANG, "2023", "stated", False),
    ("000", "8,61 persen", 1, "poverty_rate", KUPANG, "2024-11-26", "publication", True),
    ("000", "3,7 persen", 0, "extreme_poverty_rate", KUPANG, "2024-11-26", "publication", True),
    ("000", "183.024 keluarga", 0, "extreme_poor_families", NTT, "2024-02-08", "stated", False),
    ("000", "1.046.309 jiwa", 0, "extreme_poor", NTT, "2024-02-08", "stated", False),
    ("001", "8,24 persen", 0, "poverty_rate", KUPANG, "2024-09-10", "stated", False),
    ("001", "8,61 persen", 0, "poverty_rate", KUPANG, "2023", "stated", False),
    ("002", "102.616 jiwa", 0, "extreme_poor", KUPANG, "2023", "stated", False),
    ("002", "19.615 kepala keluarga", 0, "extreme_poor_families", KUPANG, "2023", "stated", False),
    ("003", "8,61 persen", 0, "poverty_rate", KUPANG, "2024-11-29", "publication", True),
    ("004", "3,44 persen", 0, "poverty_rate", PALANGKA_RAYA, "2024", "inferred", False),
]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: f"{fact[0]}-{fact[1]}-{fact[2]}")
def test_fact(fact: tuple[str, str, int, str, str, str, str, bool]) -> None:
    seed, surface, which, *wanted = fact
    claim = _claims(seed, surface)[which]
    assert [claim.indicator, claim.place, claim.period_label, claim.period_basis, claim.is_current] == wanted


def test_rate_count_and_base_are_linked() -> None:
    rate, count, base = (_claims("000", surface)[0] for surface in ("8,24 persen", "40,38 ribu jiwa", "442.758"))
    assert rate.counterpart_id == count.claim_id
    assert rate.base_id == count.base_id == base.claim_id


def test_share_of_the_province() -> None:
    share, count = _claims("000", "2,49 persen")[0], _claims("000", "11, 64 ribu")[0]
    assert share.role == "share"
    assert share.base_id == count.base_id == _claims("000", "1.046.309 jiwa")[0].claim_id
    assert count.value == 11640


def test_zero_is_a_target_for_2026() -> None:
    claim = _claims("000", "nol persen")[0]
    assert (claim.role, claim.indicator, claim.period_label) == ("target", "extreme_poverty_rate", "2026")


def test_families_of_the_second_seed() -> None:
    claim = _claims("001", "4.695 KK")[0]
    assert (claim.indicator, claim.unit, claim.place) == ("extreme_poor_families", "family", KUPANG)
    words = (claim.measure or "").split()
    assert (words[:2], words[-2:]) == (["KK", "yang"], ["kemiskinan", "ekstrim"])


def test_definitions() -> None:
    assert _claims("002", "102.616 jiwa")[0].definition == "p3ke"
    assert _claims("000", "41,20 ribu jiwa")[0].definition == "bps_susenas"
    assert _claims("004", "3,44 persen")[0].definition == "dtks"


def test_limit_of_the_definition() -> None:
    claim = _claims("001", "Rp535.547")[0]
    assert (claim.role, claim.bound, claim.per) == ("limit", "less_than", "bulan")


def test_decrease_is_a_change() -> None:
    claim = _claims("004", "1.000 penduduk")[-1]
    assert (claim.role, claim.direction, claim.indicator) == ("change", "down", "poor_population")


def test_furniture_yields_nothing() -> None:
    for number in ("000", "001", "002", "003", "004"):
        for claim in _read(number).claims:
            assert not any(word in claim.sentence for word in ("FOLLOW US", "Leave a Reply", "Komentar ANDA", "fbpx"))
