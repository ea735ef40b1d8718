"""Raw pages survive a killed writer, and feeds and sitemaps are read without DTDs or bombs."""
# ruff: noqa: E501 - feeds as feeds are

from __future__ import annotations

import gzip
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.feeds import BrokenFeedError, Entry, is_feed, read_entries
from corpus.read import read_sources
from corpus.warc import Page, PageWriter, read_pages

if TYPE_CHECKING:
    from pathlib import Path

WHEN = datetime(2024, 5, 3, 9, 0, tzinfo=UTC)
HTML = (
    "<html><head><title>Padi Desa Kolbano - Warta Uji</title></head><body><h1>Padi Desa Kolbano</h1>"
    "<div class='berita'>"
    "<p>Panen padi di Desa Kolbano mencapai 220 ton, kata kepala desa, Jumat (3/5/2024).</p>"
    "<p>Hasil itu disimpan di dua gudang baru milik koperasi desa setempat.</p></div></body></html>"
)


def written(path: Path, count: int) -> Path:
    writer = PageWriter(path)
    for number in range(count):
        page = Page(
            f"https://uji.example/berita/padi-desa-{number}",
            200,
            {"content-type": "text/html; charset=utf-8"},
            HTML.encode(),
            WHEN,
        )
        writer.write(page)
    writer.close()
    return path


def test_pages_come_back_as_they_were_written(tmp_path: Path) -> None:
    path = written(tmp_path / "a.warc.gz", 2)
    pages = list(read_pages(path))
    assert [page.body for page in pages] == [HTML.encode()] * 2
    assert [page.fetched_at for page in pages] == [WHEN, WHEN]
    articles = [item for item in read_sources([str(path)]) if isinstance(item, Article)]
    assert [article.title for article in articles] == ["Padi Desa Kolbano"] * 2
    assert {article.source for article in articles} == {str(path)}
    assert articles[0].url == "https://uji.example/berita/padi-desa-0"
    assert articles[0].fetched_at == WHEN


@pytest.mark.parametrize("lost", [1, 40, 200])
def test_a_torn_end_loses_only_the_last_page(tmp_path: Path, lost: int) -> None:
    path = written(tmp_path / "a.warc.gz", 3)
    whole = path.read_bytes()
    path.write_bytes(whole[:-lost])
    assert len(list(read_pages(path))) >= 2


def test_feeds_and_sitemaps_list_their_articles() -> None:
    rss = b"<?xml version='1.0'?><rss><channel><link>https://a.example/</link>"
    rss += b"<item><link> https://a.example/1 </link><pubDate>Fri, 03 May 2024 08:00:00 +0700</pubDate></item></channel></rss>"
    atom = b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link rel='self' href='/x'/><link href='/2'/><published>2024-05-02T18:00:00Z</published><updated>2024-05-09T00:00:00Z</updated></entry></feed>"
    index = b"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
    index += b"<sitemap><loc>https://a.example/s.xml</loc><lastmod>2024-05-04</lastmod></sitemap></sitemapindex>"
    news = (
        b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:image='http://www.google.com/schemas/sitemap-image/1.1'>"
        b"<url><loc>https://a.example/3</loc><image:image><image:loc>https://a.example/p.jpg</image:loc></image:image><lastmod>2024-06-01</lastmod><news:news xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><news:publication_date>2024-05-03T09:00:00+07:00</news:publication_date></news:news></url></urlset>"
    )
    base, day = "https://a.example/", date(2024, 5, 3)
    assert read_entries(rss, base) == ("pages", [Entry("https://a.example/1", day)])
    assert read_entries(atom, base) == ("pages", [Entry("https://a.example/2", day)])
    assert read_entries(index, base) == ("sitemaps", [Entry("https://a.example/s.xml", date(2024, 5, 4))])
    assert read_entries(gzip.compress(news), base) == ("pages", [Entry("https://a.example/3", day)])
    assert all(is_feed(raw) for raw in (rss, atom, index, news, gzip.compress(news)))
    assert not is_feed(HTML.encode())


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><rss><channel>&a;</channel></rss>", "DTD"),
        (b"<rss><channel>", "well-formed"),
        (gzip.compress(b"<urlset>" + b" " * 30_000_000 + b"</urlset>"), "unpacks"),
    ],
)
def test_bad_feeds_are_named(raw: bytes, word: str) -> None:
    with pytest.raises(BrokenFeedError, match=word):
        read_entries(raw, "https://a.example/")
