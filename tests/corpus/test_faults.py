"""What networks and servers do wrong, on real sockets: each fault is told with its reason, and the rest goes on."""

from __future__ import annotations

import gzip
import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import pairwise
from pathlib import Path
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from corpus.article import Article
from corpus.fetch import Fetching, fetch_articles
from corpus.unreadable import Unreadable
from corpus.warc import read_pages
from tests.corpus.newspaper import Answer, Newspaper, open_newspaper, paragraphs, story

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
GOOD = "/berita/garam-desa-naik"


@pytest.fixture
def paper() -> Iterator[Newspaper]:
    with open_newspaper() as opened:
        opened.write(GOOD, story("Garam Desa Oebelo Naik", *paragraphs("12,5")))
        yield opened


@pytest.fixture
def secure_host(tmp_path: Path) -> Iterator[str]:
    """A server whose certificate nobody has signed."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "uji")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW - timedelta(days=9_000))
        .not_valid_after(NOW + timedelta(days=9_000))
        .sign(key, hashes.SHA256())
    )
    no_password = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, no_password)
    file = tmp_path / "uji.pem"
    file.write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def slowly(handler: BaseHTTPRequestHandler) -> None:
    """A body that comes so slowly that nobody waits for its end."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    for _ in range(100):
        try:
            handler.wfile.write(b"<p>a</p>")
            time.sleep(0.3)
        except OSError:
            return


def fetch(
    paper: Newspaper, links: list[str], folder: Path, *allowed: str
) -> tuple[list[Article], dict[str, Unreadable]]:
    items = "".join(f"<item><link>{link}</link></item>" for link in links)
    paper.write("/umpan", f"<rss><channel>{items}</channel></rss>")
    how = Fetching(folder, allowed=(paper.host, *allowed), delay=0.0, timeout=1.0)
    found = list(fetch_articles([paper.url("/umpan")], now=NOW, fetching=how))
    return [one for one in found if isinstance(one, Article)], {
        one.source: one for one in found if isinstance(one, Unreadable)
    }


def test_faults_of_the_network_are_told_with_their_reason(paper: Newspaper, secure_host: str, tmp_path: Path) -> None:
    slow, cut, torn = (f"/berita/{name}-sekali-isinya" for name in ("lambat", "terpotong", "rusak"))
    paper.pages[slow] = slowly
    paper.pages[cut] = Answer(b"<html>", headers={"Content-Length": "9000"})
    paper.pages[torn] = Answer(gzip.compress(b"<html>" * 900)[:40], headers={"Content-Encoding": "gzip"})
    insecure = f"https://{secure_host}/berita/tanpa-sertifikat-sah"
    nowhere = "http://tidak-ada.invalid/berita/tanpa-alamat-sama-sekali"
    links = [paper.url(path) for path in (slow, cut, torn)] + [insecure, nowhere, paper.url(GOOD)]
    articles, faults = fetch(paper, links, tmp_path / "pages", secure_host)
    assert [article.title for article in articles] == ["Garam Desa Oebelo Naik"]
    assert set(faults) == set(links[:-1])
    assert "ertificate" in faults[insecure].reason or "SSL" in faults[insecure].reason
    assert "DNS" in faults[nowhere].reason
    assert "imeout" in faults[paper.url(slow)].reason
    stored = [page.url for path in (tmp_path / "pages").glob("*.warc.gz") for page in read_pages(path)]
    assert set(stored) <= {paper.url(GOOD), paper.url(torn)}, "half a page is no page"


def test_a_server_that_asks_for_patience_gets_it_and_one_that_asks_for_hours_is_left(
    paper: Newspaper, tmp_path: Path
) -> None:
    busy, closed = "/berita/sedang-sibuk-sekali", "/berita/tutup-sampai-besok"
    page = story("Jagung Desa Oebelo Turun", *paragraphs("40,2"))
    seen: list[float] = []

    def answer(_: BaseHTTPRequestHandler) -> Answer:
        seen.append(time.monotonic())
        return Answer(status=429, headers={"Retry-After": "1"}) if len(seen) == 1 else Answer(page.encode())

    paper.pages[busy] = answer
    paper.pages[closed] = Answer(status=503, headers={"Retry-After": "86400"})
    articles, faults = fetch(paper, [paper.url(busy), paper.url(closed), paper.url(GOOD)], tmp_path)
    assert sorted(article.title.split()[0] for article in articles) == ["Garam", "Jagung"]
    assert seen[1] - seen[0] >= 1.0
    assert paper.asked[closed] == 1
    assert "503" in faults[paper.url(closed)].reason


def test_every_hop_of_a_redirect_is_judged(paper: Newspaper, tmp_path: Path) -> None:
    inner = (
        "http://10.0.0.7/a",
        "http://169.254.169.254/latest",
        "http://[::1]:9/a",
        "http://localhost:9/a",
        "file:///etc/passwd",
    )
    for number, target in enumerate(inner):
        paper.pages[f"/ke/dalam-jaringan-{number}"] = Answer(
            status=302, headers={"Location": f"/lalu/ke-dalam-{number}"}
        )
        paper.pages[f"/lalu/ke-dalam-{number}"] = Answer(status=301, headers={"Location": target})
    links = [paper.url(f"/ke/dalam-jaringan-{number}") for number in range(len(inner))]
    articles, faults = fetch(paper, [*links, paper.url(GOOD)], tmp_path)
    assert len(articles) == 1
    assert [faults[link].kind for link in links[:-1]] == ["forbidden"] * 4
    assert links[-1] in faults


def test_a_delay_that_robots_txt_asks_for_is_kept(paper: Newspaper, tmp_path: Path) -> None:
    paper.write("/robots.txt", "User-agent: *\nCrawl-delay: 0.4\n")
    seen: list[float] = []

    def answer(_: BaseHTTPRequestHandler) -> Answer:
        seen.append(time.monotonic())
        return Answer(story("Jagung Desa Oebelo Turun", *paragraphs("40,2")).encode())

    links = [f"/berita/jagung-desa-nomor-{number}" for number in range(3)]
    paper.pages |= dict.fromkeys(links, answer)
    articles, _ = fetch(paper, [paper.url(link) for link in links], tmp_path)
    assert len(articles) == 3
    assert min(after - before for before, after in pairwise(seen)) >= 0.35


def test_where_all_pages_at_once_are_closed_the_first_page_is_asked_for(paper: Newspaper, tmp_path: Path) -> None:
    path = "/read/2026/11/21/101500078/garam-desa-naik"
    paper.write("/robots.txt", "User-agent: *\nDisallow: /*page=all\n")
    paper.write(path, story("Garam Desa Oebelo Naik", *paragraphs("12,5")))
    how = Fetching(tmp_path, (paper.host,), (("regional.kompas.com", paper.host),), delay=0.0)
    found = list(fetch_articles([f"https://regional.kompas.com{path}"], now=NOW, fetching=how))
    assert [type(one).__name__ for one in found] == ["Unreadable", "Article"]
    assert paper.asked[path] == 1
    assert paper.asked[f"{path}?page=all"] == 0
