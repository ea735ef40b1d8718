"""Who speaks and whose data it is in the five real articles that the project grew from (they stay outside)."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.article import Article
from extract.mentions import Names
from extract.names import read_names
from extract.sentences import split_sentences

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SEEDS.is_dir(), reason="needs the real articles in ../shared/seeds"),
]


def _read(number: str) -> tuple[str, Names]:
    path = next(SEEDS.glob(f"{number}_*.txt"))
    text = path.read_text("utf-8")
    article = Article(path.stem, path.stem, path.name, text, 0)
    return text, read_names(article, split_sentences(article), None)


@pytest.mark.parametrize(
    ("number", "surface", "speaker", "source"),
    [
        ("000", "8,24 persen", None, "BPS NTT"),
        ("000", "berada pada 8,61 persen", "Fahrensy Funay", None),
        ("001", "8,24 persen", None, "BPS Kota Kupang"),
        ("001", "8,61 persen", None, "BPS Kota Kupang"),
        ("002", "tercatat 102.616 orang", "George Melkianus Hadjoh", "P3KE"),
        ("003", "8,61 persen", "DjiDja Kadiwanu", None),
        ("003", "Rp 200 juta", None, None),
        ("004", "3,44 persen", "Riduan", "DTKS"),
    ],
)
def test_speaker_and_source(number: str, surface: str, speaker: str | None, source: str | None) -> None:
    text, names = _read(number)
    offset = text.index(surface)
    found = next((item for item in names.attributions if item.start <= offset < item.end), None)
    assert (found.speaker if found else None, found.source if found else None) == (speaker, source)


@pytest.mark.parametrize(
    ("number", "people"),
    [
        ("000", {"Fahrensy Funay": "Sekretaris Daerah Kota Kupang"}),
        ("002", {"George Melkianus Hadjoh": "Penjabat Wali Kota Kupang"}),
        (
            "003",
            {
                "DjiDja Kadiwanu": "Kepala Badan Perencanaan Pembangunan Daerah (Bapeda) Kota Kupang",
                "Budi Izaac": "Lurah Naikoten 1 kecamatan Kota Raja",
            },
        ),
        ("004", {"Riduan": "Kepala Dinas Sosial Kota Palangka Raya", "Hera Nugrahayu": "Pj Wali Kota Palangka Raya"}),
    ],
)
def test_officials(number: str, people: dict[str, str]) -> None:
    _, names = _read(number)
    found: dict[str, str] = {}
    for mention in names.officials:
        found[mention.person] = max(found.get(mention.person, ""), mention.office or "", key=len)
    assert found == people
