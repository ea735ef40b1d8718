"""The crawler against a real server on this machine: robots, feeds, sitemaps, redirects, waits, hostile answers."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from corpus.addresses import ForbiddenAddressError, check_url, is_public
from corpus.article import Article
from corpus.fetch import Fetching, _new_file, fetch_articles
from corpus.unreadable import Unreadable
from corpus.warc import PageWriter, read_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
STORY = """<html><head><title>{title} - Warta Uji</title><meta property="og:title" content="{title} - Warta Uji"></head>
<body><article class="post hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">
<p>OEBELO - Warga desa memanen {figure} ton garam pada bulan ini, lebih banyak daripada bulan sebelumnya.</p>
<p>Kepala desa menyebut gudang baru dapat menampung seluruh hasil panen itu sampai akhir tahun.</p>
</div></article></body></html>"""


HARD = (
    "/berita/sarang-div-dalam",
    "/berita/bom-gzip-besar",
    "/berita/ditolak-untuk-umum",
    "/putar/berita-yang-berputar",
    "/ke/jaringan-dalam-kantor",
    "/berita/garam-desa-naik",
)


MANY = tuple(f"/berita/panen-garam-hari-{number}" for number in range(6))


class Site(BaseHTTPRequestHandler):
    """A small newspaper with every kind of trouble."""

    asked: ClassVar[Counter[str]] = Counter()
    figure: ClassVar[str] = "12,5"
    answered: ClassVar[int] = len(MANY)  # pages of MANY that are answered before `killed`
    killed: ClassVar[threading.Event] = threading.Event()

    def do_GET(self) -> None:  # noqa: PLR0912, PLR0915 - a table of answers
        path = self.path.partition("?")[0]
        Site.asked[path] += 1
        base = f"http://{self.headers['Host']}"
        if path == "/robots.txt":
            self.answer(b"User-agent: *\nDisallow: /tertutup/\n", "text/plain")
        elif path == "/feed.xml":
            items = "".join(
                f"<item><title>x</title><link>{base}{link}</link></item>"
                for link in (
                    "/berita/garam-desa-naik",
                    "/tertutup/rahasia-desa-ini",
                    "/berita/tidak-ada-di-sini",
                    "/berita/harus-menunggu-dulu",
                )
            )
            self.answer(
                f"<?xml version='1.0'?><rss><channel><link>{base}</link>{items}</channel></rss>".encode(), "text/xml"
            )
        elif path == "/sitemap.xml":
            body = f"<sitemapindex><sitemap><loc>{base}/sitemap-news.xml.gz</loc></sitemap></sitemapindex>"
            self.answer(body.encode(), "text/xml")
        elif path == "/sitemap-news.xml.gz":
            listed = f"<urlset><url><loc>{base}/berita/garam-desa-naik</loc></url></urlset>"
            self.answer(gzip.compress(listed.encode()), "application/gzip")
        elif path == "/sulit.xml":
            items = "".join(f"<item><link>{base}{link}</link></item>" for link in HARD)
            self.answer(f"<rss><channel>{items}</channel></rss>".encode(), "text/xml")
        elif path == "/banyak.xml":
            items = "".join(f"<item><link>{base}{link}</link></item>" for link in MANY)
            self.answer(f"<rss><channel>{items}</channel></rss>".encode(), "text/xml")
        elif path == "/indeks":
            links = "<a href='/berita/garam-desa-naik'>a</a><a href='/'>b</a><a href='http://lain.example/berita/jauh-dari-sini'>c</a>"
            self.answer(f"<html><body>{links}</body></html>".encode())
        elif path == "/bom.xml":
            self.answer(
                b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><rss><channel>&a;</channel></rss>", "text/xml"
            )
        elif path == "/putar/berita-yang-berputar":
            self.redirect(f"{base}/putar/berita-yang-berputar?lagi={time.monotonic_ns()}")
        elif path == "/ke/jaringan-dalam-kantor":
            self.redirect("http://127.0.0.2:1/berita/rahasia-dalam-kantor")
        elif path == "/berita/harus-menunggu-dulu" and Site.asked[path] == 1:
            self.send_response(429)
            self.send_header("Retry-After", "1")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif path == "/berita/sarang-div-dalam":
            self.answer(b"<html><body>" + b"<div>" * 100_000 + b"</body></html>")
        elif path == "/berita/bom-gzip-besar":
            self.answer(gzip.compress(b" " * 60_000_000), "text/html", {"Content-Encoding": "gzip"})
        elif path == "/berita/ditolak-untuk-umum":
            self.answer(b"no", status=403)
        elif path == "/berita/garam-desa-naik" and self.headers.get("If-None-Match") == f'"{Site.figure}"':
            self.answer(b"", status=304)
        elif path in MANY:
            if sum(Site.asked[other] for other in MANY) > Site.answered:
                Site.killed.wait(30)
            self.answer(STORY.format(title=f"Panen Garam Hari {path[-1]}", figure=path[-1]).encode())
        elif path in ("/berita/garam-desa-naik", "/berita/harus-menunggu-dulu", "/tertutup/rahasia-desa-ini"):
            story = STORY.format(title="Garam Desa Oebelo Naik", figure=Site.figure).encode()
            self.answer(story, headers={"ETag": f'"{Site.figure}"'})
        else:
            self.answer(b"tidak ada", status=404)

    def answer(
        self,
        body: bytes,
        kind: str = "text/html; charset=utf-8",
        headers: dict[str, str] | None = None,
        status: int = 200,
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def redirect(self, target: str) -> None:
        self.send_response(302)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that http.server gives
        """Silent."""


@pytest.fixture
def site() -> Iterator[str]:
    Site.asked.clear()
    Site.figure = "12,5"
    Site.answered = len(MANY)
    Site.killed.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def fetch(host: str, path: str, pages: Path) -> tuple[list[Article], dict[str, Unreadable]]:
    how = Fetching(pages, allowed=(host,), delay=0.0, timeout=10.0)
    items = list(fetch_articles([f"http://{host}{path}"], now=NOW, fetching=how))
    failures = {item.source.removeprefix(f"http://{host}"): item for item in items if isinstance(item, Unreadable)}
    return [item for item in items if isinstance(item, Article)], failures


def test_feed_is_followed_within_robots_and_waits_as_asked(site: str, tmp_path: Path) -> None:
    articles, failures = fetch(site, "/feed.xml", tmp_path)
    assert sorted(article.label.rpartition("/")[2] for article in articles) == [
        "garam-desa-naik",
        "harus-menunggu-dulu",
    ]
    assert all("12,5 ton garam" in article.text and article.fetched_at is not None for article in articles)
    assert failures["/tertutup/rahasia-desa-ini"].kind == "robots"
    assert "404" in failures["/berita/tidak-ada-di-sini"].reason
    assert Site.asked["/tertutup/rahasia-desa-ini"] == 0
    assert Site.asked["/berita/harus-menunggu-dulu"] == 2


def test_unchanged_page_is_not_stored_again_and_a_changed_one_is(site: str, tmp_path: Path) -> None:
    first, _ = fetch(site, "/berita/garam-desa-naik", tmp_path)
    again, _ = fetch(site, "/berita/garam-desa-naik", tmp_path)
    stored = sum(1 for path in tmp_path.glob("*.warc.gz") for _ in read_pages(path))
    Site.figure = "13,5"
    changed, _ = fetch(site, "/berita/garam-desa-naik", tmp_path)
    assert (stored, len(first), len(changed)) == (1, 1, 1)
    assert [article.revision_id for article in again] == [first[0].revision_id]
    assert first[0].article_id == changed[0].article_id
    assert first[0].revision_id != changed[0].revision_id
    assert sum(1 for path in tmp_path.glob("*.warc.gz") for _ in read_pages(path)) == 2


@pytest.mark.parametrize(("target", "answered"), [("command", 1), ("both", 4)])
def test_a_crawl_killed_midway_loses_and_doubles_nothing(site: str, tmp_path: Path, target: str, answered: int) -> None:
    command = (
        "from datetime import UTC, datetime\nfrom pathlib import Path\n"
        "from corpus.fetch import Fetching, fetch_articles\n"
        f"how = Fetching(Path({str(tmp_path)!r}), allowed=({site!r},), delay=0.0, timeout=30.0)\n"
        f"list(fetch_articles(['http://{site}/banyak.xml'], now=datetime.now(UTC), fetching=how))"
    )
    Site.answered = answered  # the server keeps the next page back until the kill
    process = subprocess.Popen([sys.executable, "-c", command], start_new_session=True)
    while sum(Site.asked[path] for path in MANY) <= answered:
        assert process.poll() is None, "the crawl ended by itself"
        time.sleep(0.005)
    (os.killpg if target == "both" else os.kill)(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    stored = [page.url for path in tmp_path.glob("*.warc.gz") for page in read_pages(path)]
    assert answered - 1 <= len(stored) <= answered, "the kill did not come midway"
    Site.answered = len(MANY)
    Site.killed.set()
    articles, _ = fetch(site, "/banyak.xml", tmp_path)
    assert sorted(article.url or "" for article in articles) == [f"http://{site}{path}" for path in MANY]


def test_each_run_writes_a_file_of_its_own_and_no_run_writes_to_anothers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _new_file(tmp_path, NOW)
    assert _new_file(tmp_path, NOW) == first, "no name is taken before the first page comes"
    PageWriter(first).close()
    second = _new_file(tmp_path, NOW)
    assert second != first
    with pytest.raises(FileExistsError):
        PageWriter(first)
    monkeypatch.setattr("os.getpid", lambda: 4_242_424)  # a run of the same second that has no page yet either
    assert _new_file(tmp_path, NOW) not in (first, second)
    assert sorted([second.name, first.name]) == [first.name, second.name], "files of one second keep their order"


def test_sitemap_index_and_index_page_lead_to_the_articles(site: str, tmp_path: Path) -> None:
    by_sitemap, _ = fetch(site, "/sitemap.xml", tmp_path / "a")
    by_index, _ = fetch(site, "/indeks", tmp_path / "b")
    assert [article.title for article in by_sitemap] == ["Garam Desa Oebelo Naik"]
    assert [article.title for article in by_index] == ["Garam Desa Oebelo Naik"]


def test_hostile_answers_and_redirects_are_named_and_the_rest_goes_on(site: str, tmp_path: Path) -> None:
    articles, failures = fetch(site, "/sulit.xml", tmp_path)
    assert [article.title for article in articles] == ["Garam Desa Oebelo Naik"]
    assert "nests" in failures["/berita/sarang-div-dalam"].reason
    assert "cannot be fetched" in failures["/berita/bom-gzip-besar"].reason
    assert failures["/berita/ditolak-untuk-umum"].kind == "blocked"
    assert failures["/putar/berita-yang-berputar"].kind == "failed"
    assert failures["/ke/jaringan-dalam-kantor"].kind == "forbidden"
    assert Site.asked["/putar/berita-yang-berputar"] <= 7


def test_a_feed_with_a_dtd_is_refused(site: str, tmp_path: Path) -> None:
    articles, failures = fetch(site, "/bom.xml", tmp_path)
    assert not articles
    assert "DTD" in failures["/bom.xml"].reason


def test_loopback_needs_the_explicit_setting(site: str, tmp_path: Path) -> None:
    items = list(fetch_articles([f"http://{site}/feed.xml"], now=NOW, fetching=Fetching(tmp_path, delay=0.0)))
    assert [item.kind for item in items if isinstance(item, Unreadable)] == ["forbidden"]
    assert not Site.asked


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/", "http://[::ffff:10.0.0.1]/",
        "http://10.1.2.3/", "http://169.254.169.254/latest",
        "http://192.168.0.1/", "http://localhost:8080/", "http://db.internal/", "ftp://example.com/",
        "file:///etc/passwd", "http://0.0.0.0/", "http://[fe80::1%25eth0]/", "http:///x",
    ],
)  # fmt: skip
def test_private_addresses_are_refused(url: str) -> None:
    with pytest.raises(ForbiddenAddressError):
        check_url(url)


def test_public_addresses_pass() -> None:
    check_url("https://regional.kompas.com/read/1")
    check_url("http://8.8.8.8/")
    assert is_public("2606:4700::1111")
    assert not is_public("fd00::1")
