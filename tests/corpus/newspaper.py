"""A small invented newspaper on this machine: a real HTTP server whose pages, lists and faults a test writes down."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server sends for one request."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    kind: str = "text/html; charset=utf-8"


@dataclass(slots=True)
class Newspaper:
    """Paths (with their query) and what stands there: an Answer, or a function of the handler that gives one, or None
    where it has answered by itself. `asked` counts requests.
    """

    host: str = ""
    pages: dict[str, Any] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    hosts: Counter[str] = field(default_factory=Counter)  # as the Host header names them

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def write(self, path: str, text: str, **more: Any) -> None:
        """Put a page, a feed or a list at `path`; "BASE" in it stands for the server's own address."""
        body = text.replace("BASE", f"http://{self.host}").encode()
        is_feed = text.lstrip().startswith(("<?xml", "<rss", "<urlset", "<sitemapindex"))
        self.pages[path] = Answer(body, kind="text/xml" if is_feed else "text/html; charset=utf-8", **more)


def story(title: str, *paragraphs: str, more: str = "", published: str = "2026-11-20T08:00:00+07:00") -> str:
    """A page of a local portal: WordPress markup around the paragraphs; `more` stands below the body."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return (
        f'<html><head><title>{title} - Warta Uji</title><meta property="og:title" content="{title} - Warta Uji">'
        f'<meta property="article:published_time" content="{published}"></head><body>'
        f'<article class="post hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div>'
        f"{more}</article></body></html>"
    )


def paragraphs(figure: str) -> tuple[str, str]:
    """Two paragraphs of enough text, with one figure."""
    return (
        f"OEBELO - Warga desa memanen {figure} ton garam pada bulan ini, lebih banyak daripada bulan sebelumnya.",
        "Kepala desa menyebut gudang baru dapat menampung seluruh hasil panen itu sampai akhir tahun.",
    )


@contextmanager
def open_newspaper() -> Iterator[Newspaper]:
    """Serve on a free port of this machine until the block ends."""
    paper = Newspaper()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paper.asked[self.path] += 1
            paper.hosts[self.headers["Host"] or ""] += 1
            page = paper.pages.get(self.path) or Answer(b"tidak ada", 404)
            answer = page(self) if callable(page) else page
            if answer is None:
                return
            self.send_response(answer.status)
            for name, value in {"Content-Type": answer.kind, **answer.headers}.items():
                self.send_header(name, value)
            if "Content-Length" not in answer.headers:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that http.server gives
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    paper.host = f"127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield paper
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
