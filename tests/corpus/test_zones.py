"""An instant without a zone takes the outlet's, that of the text's clock times, or WIB, and says which."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.portal_dates import WIT, WITA
from corpus.read import read_sources
from corpus.zones import zone_of_text

EAST = "Pasar dibuka pukul 06.30 Wita dan ditutup pukul 17.00 Wita, kata kepala pasar, Jumat (3/5)."
WEST = "Pasar itu buka setiap hari kerja dan menampung 90 pedagang, kata kepala pasar, Jumat (3/5)."


def test_the_zone_of_a_text_is_the_only_one_that_it_names() -> None:
    assert zone_of_text(EAST) == WITA
    assert zone_of_text("Kapal tiba pukul 9 WIT di Saumlaki.") == WIT
    assert zone_of_text("Tiba pukul 09.00 WITA atau 08.00 WIB.") is None
    assert zone_of_text("Bupati menyebut kawasan WITA Ponda.") is None


@pytest.mark.parametrize(
    ("body", "url", "stamp", "source"),
    [
        (WEST, "https://kabar.example/a", "2024-05-03T10:00:00+07:00", "given (zone assumed)"),
        (EAST, "https://kabar.example/a", "2024-05-03T10:00:00+08:00", "given (zone of the text)"),
        (EAST, "https://regional.kompas.com/read/1", "2024-05-03T10:00:00+07:00", "given (zone of the outlet)"),
    ],
)
def test_records(tmp_path: Path, body: str, url: str, stamp: str, source: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": body, "url": url, "published_at": "2024-05-03 10:00"}), "utf-8")
    (article,) = read_sources([str(path)])
    assert isinstance(article, Article)
    assert article.published_at is not None
    assert (article.published_at.isoformat(), article.published_source) == (stamp, source)


@pytest.mark.parametrize(
    ("shown", "stamp", "source"),
    [
        ("Jumat, 3 Mei 2024 10.00", "2024-05-03T10:00:00+08:00", "byline (zone of the text)"),
        ("Jumat, 3 Mei 2024 10.00 WIT", "2024-05-03T10:00:00+09:00", "byline"),
    ],
)
def test_pages_and_saved_texts(tmp_path: Path, shown: str, stamp: str, source: str) -> None:
    page, text = tmp_path / "a.html", tmp_path / "a.txt"
    page.write_text(
        f"<h1>Pasar Baru Dibuka Lagi</h1><p>Oleh: Lota Benu | {shown}</p><div><p>{EAST}</p><p>{WEST}</p></div>", "utf-8"
    )
    text.write_text(f"Pasar Baru Dibuka Lagi\n\nLota Benu | {shown}\n\n{EAST}\n\n{WEST}\n", "utf-8")
    for article in read_sources([str(page), str(text)]):
        assert isinstance(article, Article)
        assert article.published_at is not None
        assert (article.published_at.isoformat(), article.published_source) == (stamp, source)
