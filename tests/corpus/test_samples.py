"""The shipped pages are read whole and clean: no furniture, no figure lost."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from corpus.article import Article
from corpus.read import read_sources

FOLDER = resources.files("corpus").joinpath("samples")
PAGES = sorted(entry.name for entry in FOLDER.iterdir() if entry.name.endswith(".html"))
FURNITURE = re.compile(
    r"baca juga|simak juga|advertisement|scroll to|google news|whatsapp|leave a reply|komentar anda|related posts|"
    r"follow us|copyright|hak cipta|dibaca \d|editor :|terpopuler|\bshares\b|tag:|tags:|pengunjung|klik|"
    r"kecamatan siaga banjir|117 kepala|\([a-z]{3}/[a-z]{3}\)|jam yang lalu|pelanggan\.",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", PAGES)
def test_sample_is_whole_and_clean(name: str) -> None:
    page = FOLDER.joinpath(name).read_text("utf-8")
    (article,) = read_sources([str(FOLDER.joinpath(name))])
    assert isinstance(article, Article)
    assert not FURNITURE.search(article.text)
    assert article.title
    assert article.publisher
    assert article.published_at is not None
    assert article.published_at.utcoffset() is not None
    link = re.search(r'<link rel="canonical" href="([^"]+)"', page)
    assert link
    assert article.url == link.group(1)
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)
    assert heading
    assert article.title == heading.group(1)
    for row in re.findall(r"<td>(Rp[\d.]+)</td>", page):
        assert row in article.text
