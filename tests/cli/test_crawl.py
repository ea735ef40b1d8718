"""Crawls as a user runs them: every way to name a source, twice, with edits between, and read again offline."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from corpus.portal_dates import WIB
from tests.corpus.newspaper import Answer, Newspaper, open_newspaper, paragraphs, story

SALT = "/berita/garam-desa-naik"
CORN = "/berita/jagung-desa-turun"
OLD = "/berita/lama-sekali-sudah"


@pytest.fixture
def paper() -> Iterator[Newspaper]:
    with open_newspaper() as opened:
        opened.write("/robots.txt", "User-agent: *\nDisallow: /tertutup/\n")
        opened.write(SALT, story("Garam Desa Oebelo Naik", *paragraphs("12,5")))
        opened.write(CORN, story("Jagung Desa Oebelo Turun", *paragraphs("40,2")))
        opened.write(OLD, story("Kemiri Desa Oebelo Tetap", *paragraphs("3,1"), published="2026-10-02T08:00:00+07:00"))
        yield opened


def run(paper: Newspaper, kb: Path, *arguments: str, hosts: str = "") -> subprocess.CompletedProcess[str]:
    settings = {"CEKANGKA_TEST_HOSTS": hosts or paper.host, "CEKANGKA_DELAY": "0", "COLUMNS": "200"}
    clean = {key: value for key, value in os.environ.items() if not key.startswith("CEKANGKA")}
    command = [sys.executable, "-m", "cekangka", *arguments, "--kb", str(kb)]
    return subprocess.run(command, capture_output=True, text=True, env=clean | settings, timeout=120, check=False)


def select(kb: Path, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(kb), read_only=True) as connection:
        return connection.execute(query).fetchall()


def titles(kb: Path) -> list[str]:
    return [row[0].split()[0] for row in select(kb, "SELECT title FROM v_articles ORDER BY title")]


FEED = (
    f"<rss><channel><item><link>BASE{SALT}</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate></item>"
    f"<item><link>BASE{OLD}</link><pubDate>Fri, 02 Oct 2026 08:00:00 +0700</pubDate></item>"
    f"<item><link>BASE{CORN}</link></item></channel></rss>"
)
NEWS = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">'
    f"<url><loc>BASE{SALT}</loc><n:news><n:publication_date>2026-11-20</n:publication_date></n:news></url>"
    f"<url><loc>BASE{OLD}</loc><n:news><n:publication_date>2026-10-02</n:publication_date></n:news></url>"
    f"<url><loc>BASE{CORN}</loc><lastmod>2026-11-21</lastmod></url></urlset>"
)
SITEMAPS = (
    "<sitemapindex><sitemap><loc>BASE/peta-1.xml</loc><lastmod>2026-11-21</lastmod></sitemap>"
    "<sitemap><loc>BASE/peta-0.xml</loc><lastmod>2026-10-03</lastmod></sitemap></sitemapindex>"
)
INDEX = f'<html><body><a href="{SALT}">a</a><a href="/tag/garam-dan-jagung">t</a><a href="{{next}}">2</a></body></html>'


@pytest.mark.parametrize("source", ["feed", "news sitemap", "sitemap index", "dated index", "page"])
def test_every_way_to_name_a_source_with_a_day_to_start_from(paper: Newspaper, tmp_path: Path, source: str) -> None:
    kb, listed = tmp_path / "a.duckdb", "/indeks?tanggal=2026-11-20"
    paper.write("/umpan", FEED)
    paper.write("/peta-1.xml", NEWS)
    paper.write("/peta.xml", SITEMAPS)
    paper.write(listed, INDEX.format(next=f"{listed}&amp;page=2"))
    paper.write(f"{listed}&page=2", f'<html><body><a href="{CORN}">b</a><a href="{OLD}">c</a></body></html>')
    path = {"feed": "/umpan", "news sitemap": "/peta-1.xml", "sitemap index": "/peta.xml", "dated index": listed}
    done = run(paper, kb, "ingest", paper.url(path.get(source, SALT)), "--since", "2026-11-01")
    assert done.returncode == 0, done.stderr
    assert titles(kb) == (["Garam"] if source == "page" else ["Garam", "Jagung"]), done.stderr
    assert paper.asked["/peta-0.xml"] == paper.asked["/tag/garam-dan-jagung"] == 0
    assert paper.asked[OLD] == (1 if source == "dated index" else 0)  # only there no list says its day


def test_a_publisher_by_name(paper: Newspaper, tmp_path: Path) -> None:
    kb, today = tmp_path / "a.duckdb", datetime.now(WIB).date()  # lists of days end today, whenever that is
    before = today - timedelta(days=1)
    body = "".join(f"<p>{text}</p>" for text in paragraphs("12,5"))
    page = (
        '<html><head><meta property="og:title" content="Garam Desa Oebelo Naik"></head><body>'
        '<h1 class="read__title">Garam Desa Oebelo Naik</h1>'
        f'<div class="read__time">Kompas.com - {before:%d/%m/%Y}, 10:15 WIB</div>'
        f'<div class="read__content">{body}</div></body></html>'
    )
    article = f"/read/{before:%Y/%m/%d}/101500078/garam-desa-naik"
    paper.write(f"{article}?page=all", page)
    paper.write("/web/sitemap-news.xml", f"<urlset><url><loc>https://regional.kompas.com{article}</loc></url></urlset>")
    listed = f'<html><body><a href="https://regional.kompas.com{article}">a</a></body></html>'
    paper.write(f"/?site=all&date={today}&page=1", listed)
    hosts = ",".join(f"{name}.kompas.com={paper.host}" for name in ("news", "indeks", "regional"))
    done = run(paper, kb, "ingest", "kompas", "--since", before.isoformat(), hosts=hosts)
    assert done.returncode == 0, done.stderr
    assert select(kb, "SELECT url, publisher, published_on FROM v_articles") == [
        (f"https://regional.kompas.com{article}", "Kompas.com", before)
    ]
    assert select(kb, "SELECT layout FROM revisions") == [("kompas 2017-01",)]
    assert paper.asked[f"{article}?page=all"] == 1
    assert paper.asked[f"/?site=all&date={before}&page=1"] == 1
    assert paper.asked[f"/?site=all&date={before - timedelta(days=1)}&page=1"] == 0
    assert paper.hosts["indeks.kompas.com"] >= 2


def test_the_summary_counts_by_kind_and_is_kept(paper: Newspaper, tmp_path: Path) -> None:
    kb = tmp_path / "a.duckdb"
    challenge = "<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>"
    wall = (
        '<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tambak Baru Dibuka",'
        '"isAccessibleForFree":false,"datePublished":"2026-11-20T08:00:00+07:00"}</script></head><body>'
        f'<article class="post hentry"><h1 class="entry-title">Tambak Baru Dibuka</h1><div class="entry-content">'
        f"<p>{paragraphs('7')[0]}</p></div></article></body></html>"
    )
    paper.write("/berita/ada-tantangan-di-sini", challenge)
    paper.write("/berita/harus-bayar-dulu-ya", wall)
    paper.write("/berita/ditolak-untuk-umum", "no", status=403)
    paper.write("/berita/sarang-div-dalam", "<html><body>" + "<div>" * 100_000)
    listed = (SALT, CORN, "/berita/ada-tantangan-di-sini", "/berita/harus-bayar-dulu-ya", "/berita/ditolak-untuk-umum",
        "/berita/sarang-div-dalam", "/tertutup/rahasia-desa-ini", "/berita/tidak-ada-di-sini")  # fmt: skip
    items = "".join(f"<item><link>BASE{path}</link></item>" for path in listed)
    paper.write("/umpan", f"<rss><channel>{items}</channel></rss>")
    done = run(paper, kb, "ingest", paper.url("/umpan"))
    assert done.returncode == 0, done.stderr
    assert "2 articles read, 2 new, 0 changed, 0 unchanged" in done.stderr
    assert (
        "pages: 5 fetched, 0 not modified, 1 skipped by robots, 3 blocked (1 behind a paywall), 2 quarantined"
        in done.stderr
    )
    paper.write(SALT, story("Garam Desa Oebelo Naik", *paragraphs("13,5")))
    again = run(paper, kb, "ingest", paper.url("/umpan"))
    assert "2 articles read, 0 new, 1 changed, 1 unchanged" in again.stderr
    assert "pages: 1 fetched, 4 not modified" in again.stderr
    columns = "read, fetched, not_modified, new, changed, unchanged, robots, blocked, paywalled, quarantined"
    assert select(kb, f"SELECT {columns} FROM runs ORDER BY run_number") == [
        (2, 5, 0, 2, 0, 0, 1, 2, 1, 2),
        (2, 1, 4, 0, 1, 1, 1, 2, 1, 2),
    ]
    kinds = select(kb, "SELECT kind, count(*) FROM quarantine GROUP BY kind ORDER BY kind")
    assert kinds == [("blocked", 2), ("failed", 1), ("hostile", 1), ("paywalled", 1), ("robots", 1)]
    assert select(kb, "SELECT difference FROM v_revision_changes") == [("12,5 -> 13,5 ton, paragraph 1",)]


def test_pages_of_one_article_are_one_article(paper: Newspaper, tmp_path: Path) -> None:
    kb, path = tmp_path / "a.duckdb", "/berita/panjang-tiga-halaman"
    names = (("awal", 11), ("tengah", 22), ("akhir", 33))
    texts = [f"Bagian {name} menyebut {count} gudang baru di desa itu, kata kepala desa." for name, count in names]
    links = f"<div class='page-links'><a href='{path}?page=2'>2</a><a href='{path}?page=3'>Selanjutnya</a></div>"
    opening = paragraphs("12,5")[1]
    for number, text in enumerate(texts, 1):
        address = path if number == 1 else f"{path}?page={number}"
        paper.write(address, story("Panjang Tiga Halaman", opening, text, more=links))
    whole, closing = "/berita/panjang-semua-ada", "<a href='?page=all'>Tampilkan Semua</a><a href='?page=2'>2</a>"
    paper.write(whole, story("Panjang Semua Ada", opening, texts[0], more=closing))
    paper.write(f"{whole}?page=all", story("Panjang Semua Ada", opening, *texts))
    paper.write("/umpan", f"<rss><item><link>BASE{path}</link></item><item><link>BASE{whole}</link></item></rss>")
    for changed in (0, 1):
        done = run(paper, kb, "ingest", paper.url("/umpan"))
        assert f"2 articles read, {0 if changed else 2} new, 0 changed" in done.stderr, done.stderr
    found = select(kb, "SELECT url, text FROM v_articles ORDER BY url")
    assert [row[0] for row in found] == [paper.url(whole), paper.url(path)]
    for url, text in found:
        assert text.split("\n\n")[1:] == [opening, *texts], url
    assert paper.asked[f"{whole}?page=2"] == 0
    paper.write(f"{path}?page=3", story("Panjang Tiga Halaman", opening, texts[2].replace("33", "34"), more=links))
    assert "1 changed" in run(paper, kb, "ingest", paper.url("/umpan")).stderr
    assert select(kb, "SELECT difference FROM v_revision_changes") == [("33 -> 34 gudang, paragraph 4",)]
    archive = sorted(tmp_path.glob("a.pages/*.warc.gz"))
    other = tmp_path / "b.duckdb"
    assert run(paper, other, "ingest", str(archive[0])).returncode == 0
    assert [len(row[0].split("\n\n")) for row in select(other, "SELECT text FROM v_articles")] == [5, 5]


def test_raw_pages_are_read_again_offline(paper: Newspaper, tmp_path: Path) -> None:
    kb = tmp_path / "a.duckdb"
    paper.write("/umpan", FEED)
    assert run(paper, kb, "ingest", paper.url("/umpan")).returncode == 0
    paper.write(SALT, story("Garam Desa Oebelo Naik", *paragraphs("13,5")))
    run(paper, kb, "ingest", paper.url("/umpan"))
    asked = paper.asked.total()
    done = run(paper, kb, "reparse")
    assert done.returncode == 0, done.stderr
    assert "4 articles read, 0 new, 0 changed" in done.stderr
    with duckdb.connect(str(kb)) as connection:  # as an older program had left it
        connection.execute("UPDATE revisions SET revision_id = 'worse', text = text || '\n\nHalaman 2' "
            "WHERE title LIKE 'Jagung%'")  # fmt: skip
        connection.execute("DELETE FROM claims WHERE revision_id NOT IN (SELECT revision_id FROM revisions)")
        connection.execute("DELETE FROM date_mentions WHERE revision_id NOT IN (SELECT revision_id FROM revisions)")
        connection.execute("DELETE FROM sections WHERE revision_id NOT IN (SELECT revision_id FROM revisions)")
    better = run(paper, kb, "reparse")
    assert "4 articles read, 0 new, 1 changed" in better.stderr, better.stderr
    assert select(kb, "SELECT kind, cause FROM v_revision_changes ORDER BY ALL") == [
        ("figure", "edited"),
        ("removed", "reparsed"),
    ]
    assert select(kb, "SELECT count(*) FROM reparsed_files") == [(0,)]
    assert paper.asked.total() == asked
    assert run(paper, tmp_path / "c.duckdb", "reparse").returncode == 2


def test_a_stopped_reparse_goes_on_where_it_was(paper: Newspaper, tmp_path: Path) -> None:
    from kb.program_version import read_version

    kb = tmp_path / "a.duckdb"
    run(paper, kb, "ingest", paper.url(SALT))
    run(paper, kb, "ingest", paper.url(CORN))
    first = sorted(path.name for path in tmp_path.glob("a.pages/*.warc.gz"))[0]
    with duckdb.connect(str(kb)) as connection:
        connection.execute("INSERT INTO reparsed_files VALUES (?, ?)", [first, read_version("corpus", "extract")])
    done = run(paper, kb, "reparse")
    assert "went on after 1 files" in done.stderr
    assert "1 articles read" in done.stderr
    assert "2 articles read" in run(paper, kb, "reparse").stderr


def test_a_layout_that_changed_is_told_and_kept(paper: Newspaper, tmp_path: Path) -> None:
    kb, path = tmp_path / "a.duckdb", "/read/2026/11/21/101500078/garam-desa-naik?page=all"
    body = "".join(f"<p>{text}</p>" for text in paragraphs("12,5"))
    paper.write(path, f"<html><head><title>Garam Desa Oebelo Naik</title></head><body><h1>Garam Desa Oebelo Naik</h1>"
        f"<div class='tampilan-baru'>{body}</div></body></html>")  # fmt: skip
    hosts = f"regional.kompas.com={paper.host}"
    done = run(paper, kb, "ingest", f"https://regional.kompas.com{path}", hosts=hosts)
    assert "layouts changed: kompas 1" in done.stderr, done.stderr
    assert select(kb, "SELECT publisher, selector FROM layout_drift") == [("kompas", "body 2017-01: div.read__content")]
    assert select(kb, "SELECT layout FROM revisions") == [("generic, layout of kompas changed",)]
    assert "kompas" in run(paper, kb, "sql", "--saved", "layout_drift").stdout


def test_an_answer_that_never_ends_does_not_stop_the_run(paper: Newspaper, tmp_path: Path) -> None:
    kb = tmp_path / "a.duckdb"
    paper.pages["/berita/terputus-di-tengah"] = Answer(b"<html><body>", headers={"Content-Length": "5000"})
    paper.write(
        "/umpan",
        f"<rss><item><link>BASE/berita/terputus-di-tengah</link></item><item><link>BASE{SALT}</link></item></rss>",
    )
    done = run(paper, kb, "ingest", paper.url("/umpan"))
    assert titles(kb) == ["Garam"]
    assert "1 quarantined" in done.stderr, done.stderr
