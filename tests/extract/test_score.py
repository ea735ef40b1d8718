"""The measures themselves, and floors on the shipped invented articles that only rise."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.agreement import agree, content_words, pair_spans, same_name, same_period, same_place
from extract.score import GoldError, score

GOLD = Path(__file__).parents[1] / "gold" / "invented.jsonl"
REAL = Path(__file__).parents[3] / "shared" / "gold" / "dev.jsonl"
FLOORS = {
    "value": 0.99,
    "value and unit": 0.99,
    "bound": 0.99,
    "per": 0.99,
    "role": 0.98,
    "change": 0.98,
    "measure": 0.89,
    "place": 0.98,
    "period": 0.98,
    "dates": 0.98,
    "person": 0.97,
    "person and office": 0.97,
    "source": 0.97,
    "speaker": 0.97,
}
REAL_FLOORS = {
    "value": 0.99,
    "value and unit": 0.99,
    "bound": 0.98,
    "per": 0.98,
    "role": 0.94,
    "change": 0.98,
    "measure": 0.89,
    "place": 0.88,
    "period": 0.87,
    "dates": 0.98,
    "person": 0.97,
    "person and office": 0.97,
    "source": 0.97,
    "speaker": 0.94,
}


@pytest.mark.parametrize(("measure", "floor"), FLOORS.items())
def test_floor_on_invented_articles(measure: str, floor: float) -> None:
    assert score(GOLD).tallies[measure].value >= floor


@pytest.mark.shared
@pytest.mark.skipif(
    not REAL.exists(), reason="the annotated real articles (../shared/gold) are not beside this checkout"
)
def test_floors_on_real_articles() -> None:
    table = score(REAL)
    assert {name: table.tallies[name].value >= floor for name, floor in REAL_FLOORS.items()} == dict.fromkeys(
        REAL_FLOORS, True
    )


def test_table_and_errors_are_lines() -> None:
    table = score(GOLD)
    assert len(list(table.lines())) == len(table.tallies) + 1
    assert len(list(table.lines(errors=True))) >= len(list(table.lines()))


def test_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"gold\.jsonl"):
        score(tmp_path / "gold.jsonl")


def test_missing_text_says_so(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "claims": [], "dates": [], "officials": []}\n', encoding="utf-8")
    with pytest.raises(GoldError, match="article a has no text"):
        score(path)


def test_spans_pair_by_what_they_share() -> None:
    assert pair_spans([(0, 10), (20, 30)], [(22, 30), (0, 4), (5, 10)]) == [(0, 2), (1, 0)]


def test_measures_of_agreement() -> None:
    assert agree(content_words("jumlah penduduk miskin"), content_words("penduduk miskin"))
    assert not agree(content_words("garis kemiskinan"), content_words("harga beras"))
    assert same_place("Provinsi Jakarta", "Provinsi DKI Jakarta")
    assert not same_place("Kota Kupang", "Kabupaten Kupang")
    assert same_period("2025-01/2025-12", "2025")
    assert same_period("2025-S1", "2025-01/2025-06")
    assert not same_period("2024", "2024-11")
    assert same_name("Budi", "Budi Santoso")
    assert not same_name("Budi Santoso", "Budi Raharjo")
