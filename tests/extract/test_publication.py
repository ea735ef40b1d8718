"""The day of publication: stated by the page, worked out from the text, or unknown."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from corpus.article import Article
from extract.period import Period
from extract.publication import work_out_publication
from extract.sentences import split_sentences

WITA = timezone(timedelta(hours=8))


def work_out(text: str, published_at: datetime | None = None) -> Period | None:
    article = Article("a", "a", "a", text, 0, published_at=published_at)
    return work_out_publication(article, split_sentences(article))


def test_the_page_says_it() -> None:
    period = work_out("Tanpa tanggal.", datetime(2024, 11, 28, 0, 30, tzinfo=WITA))
    assert period is not None
    assert (period.label, period.basis) == ("2024-11-28", "stated")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Rencana 2023-2026 dibahas Kamis (14/11). Lurah, Jumat (29/11), setuju.", "2024-11-29"),
        ("Angka 2022 turun pada 2023, kata Camat, Rabu, 1 Februari.", "2023-02-01"),
        ("Data per 10 September 2024 dikutip Selasa (12/11). Ia bicara Senin (25/11/2024).", "2024-11-25"),
        ("Pada 2022 ada 65 kasus. Untuk tahun 2024 ini targetnya nol.", "2024"),
        ("Pada Rabu, 23 Juli 2025, ia hadir. Lomba akan digelar Sabtu, 2 Agustus 2025.", "2025-07-23"),
        ("Ia bicara Senin (25/11/2024). Batas akhir 31 Desember 2024.", "2024-11-25"),
        ("Data 3 Mei 2024 menyebut hal itu.", "2024-05-03"),
    ],
)
def test_worked_out(text: str, label: str) -> None:
    period = work_out(text)
    assert period is not None
    assert (period.label, period.basis) == (label, "inferred")


@pytest.mark.parametrize(
    "text", ["", "Kemarin ia pergi.", "Kamis (14/11) tanpa tahun.", "Angka tahun 2023 turun.", "Senin ramai."]
)
def test_unknown(text: str) -> None:
    assert work_out(text) is None
