"""Lists of articles are told from articles by their addresses; what is no article is not fetched from them."""

from __future__ import annotations

from datetime import date

import pytest

from corpus.crawl.listing import article_links, day_of_url, is_listing, names_day, site_of


@pytest.mark.parametrize(
    ("url", "dated"),
    [
        ("https://indeks.kompas.com/?site=all&date=2026-11-01", True),
        ("https://news.detik.com/indeks?date=11/01/2026&page=2", True),
        ("https://www.liputan6.com/indeks/2024/03/01?page=2", True),
        ("https://kabar.example/2026/11/22/", True),
        ("https://kabar.example/arsip?tanggal=2026-11-20", True),
        ("https://kabar.example/", False),
        ("https://kabar.example/category/ekonomi", False),
    ],
)
def test_listings(url: str, dated: bool) -> None:
    assert is_listing(url)
    assert names_day(url) == dated


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://regional.kompas.com/read/2024/03/05/101500078/panen-jagung", date(2024, 3, 5)),
        ("https://www.cnnindonesia.com/ekonomi/20250318094200-92-1210001/judul-berita", date(2025, 3, 18)),
        ("https://kabar.example/2026/11/22/panen-jagung-desa/", date(2026, 11, 22)),
        ("https://kabar.example/?p=1234", None),
        ("https://kabar.example/baca.php?id=4401", None),
        ("https://kabar.example/indeks-harga-konsumen-naik", None),
        ("https://kabar.example/read/20249999/judul-berita-uji", None),
    ],
)
def test_articles(url: str, day: date | None) -> None:
    assert not is_listing(url)
    assert day_of_url(url) == day


def test_links_of_a_listing() -> None:
    page = "".join(
        f'<a href="{link}">x</a>'
        for link in (
            "/berita/panen-garam-desa", "/berita/panen-garam-desa?utm_source=x#a", "/berita/panen-garam-desa?page=2",
            "https://m.kabar.example/berita/panen-jagung-desa", "/tag/panen-raya-desa", "/tentang-kami-dan-redaksi",
            "https://lain.example/berita/panen-kopi-desa", "/foto/panen.jpg", "javascript:void(0)", "/", "http://[x/",
        )
    )  # fmt: skip
    assert list(article_links(page, "https://www.kabar.example/indeks")) == [
        "https://www.kabar.example/berita/panen-garam-desa",
        "https://m.kabar.example/berita/panen-jagung-desa",
    ]


def test_sites_of_one_outlet() -> None:
    assert site_of("https://bola.kompas.com/x") == site_of("https://indeks.kompas.com/")
    assert site_of("https://a.kabar.co.id/") == site_of("https://b.kabar.co.id/") != site_of("https://lain.co.id/")
    assert site_of("http://127.0.0.1:8000/a") != site_of("http://127.0.0.1:9000/a")
