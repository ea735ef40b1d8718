"""Pages of one article are known by their addresses; the next article is not the next page."""

from __future__ import annotations

import time

import pytest

from corpus.paging import is_whole, next_address, split_address, whole_address


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("https://uji.example/read/91/panen-kemiri", 1),
        ("https://www.uji.example/read/91/panen-kemiri/?page=2", 2),
        ("https://uji.example/read/91/panen-kemiri?halaman=3", 3),
        ("https://uji.example/read/91/panen-kemiri/2/", 2),
        ("https://uji.example/read/91/panen-kemiri/page/4", 4),
        ("https://uji.example/read/91/panen-kemiri?page=all", 1),
        ("https://uji.example/read/91/panen-kemiri?single=1", 1),
    ],
)
def test_pages_of_one_article_share_their_base(url: str, number: int) -> None:
    assert split_address(url) == ("uji.example/read/91/panen-kemiri", number)


def test_other_keys_and_long_numbers_stay() -> None:
    assert split_address("https://uji.example/berita?id=77") == ("uji.example/berita?id=77", 1)
    assert split_address("https://uji.example/read/2024")[1] == 1
    assert split_address("https://uji.example/d-7712345/judul")[1] == 1
    assert split_address("http://[x/")[1] == 1


PAGE = "https://uji.example/read/91/panen-kemiri"


@pytest.mark.parametrize(
    ("url", "html", "found"),
    [
        (PAGE, '<a href="?page=2">Selanjutnya</a>', f"{PAGE}?page=2"),
        (PAGE, "<link rel='next' href='/read/91/panen-kemiri/2'>", f"{PAGE}/2"),
        (PAGE, f"<a href={PAGE}?a=1&amp;page=2>2</a><a href={PAGE}?page=2>2</a>", f"{PAGE}?page=2"),
        (f"{PAGE}/2", '<a href="/read/91/panen-kemiri">1</a><a href="/read/91/panen-kemiri/3">3</a>', f"{PAGE}/3"),
        (f"{PAGE}?page=2", '<a href="?page=1">1</a>', None),
        (PAGE, '<link rel="next" href="https://uji.example/read/92/harga-kemiri">', None),
        (PAGE, '<a href="/indeks?page=2">2</a>', None),
        (f"{PAGE}?page=all", '<a href="?page=2">2</a>', None),
        ("https://uji.example/indeks?date=2024-05-03", '<a href="?date=2024-05-03&amp;page=2">&rsaquo;</a>',
         "https://uji.example/indeks?date=2024-05-03&page=2"),
    ],
)  # fmt: skip
def test_the_next_page_is_the_one_that_differs_in_its_number(url: str, html: str, found: str | None) -> None:
    assert next_address(html, url) == found


def test_all_pages_at_once() -> None:
    assert whole_address('<a href="?page=all">Tampilkan Semua</a>', PAGE) == f"{PAGE}?page=all"
    assert whole_address('<a href="/read/92/lain?page=all">x</a>', PAGE) is None
    assert is_whole(f"{PAGE}?showpage=all")
    assert not is_whole(f"{PAGE}?single=0")


@pytest.mark.parametrize("unit", ["href=", "href='", '<a href="?page=2"', "href  =  "])
def test_time_is_linear(unit: str) -> None:
    began = time.process_time()
    next_address(unit * (2_000_000 // len(unit)), PAGE)
    assert time.process_time() - began < 2
