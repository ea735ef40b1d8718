"""Pages a second from stored HTML: known publishers, a mix with one unknown page in ten, and trafilatura beside them.

Pages: the files under $CEKANGKA_BENCH_PAGES, else ../shared/corpora/html, else the examples of the publishers, each
brought to the size of a real page by menus and scripts. Time is processor time, the best of a few rounds a page: other
programs on the machine only ever slow.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import trafilatura

from corpus.decode import decode_text
from corpus.html_page import NotAPageError, read_page
from corpus.publisher import load_publishers

ROOT = Path(__file__).parents[1]
UNKNOWN = ROOT / "tests" / "corpus" / "pages"
SIZE = 60_000  # characters of a page of today
ROUNDS = 5
MENU = '<li class="menu-item"><a href="https://uji.example/kanal/{0}/berita-{0}" class="link">Kanal {0}</a></li>'
SCRIPT = "<script>window.layer = window.layer || []; layer.push({{'slot': {0}, 'size': [300, 250]}});</script>"


def load_known() -> list[str]:
    """Article pages of known publishers."""
    named = os.environ.get("CEKANGKA_BENCH_PAGES")
    folder = Path(named) if named else ROOT.parent / "shared" / "corpora" / "html"
    pages = [decode_text(path.read_bytes()) for path in sorted(folder.rglob("*.html"))] if folder.is_dir() else []
    pages = [page for page in pages if _is_known(page)]
    return pages or [pad(page) for one in load_publishers() if one.domains for page, _ in one.examples]


def _is_known(page: str) -> bool:
    try:
        layout = read_page(page, source="x", name="x").layout or ""
    except NotAPageError:
        return False
    return not layout.startswith(("generic", "wordpress"))


def pad(page: str) -> str:
    """The page with menus and scripts around its body, at the size of a real one."""
    head, body, rest = page.partition("<body>")
    count = max(0, (SIZE - len(page)) // (len(MENU) + len(SCRIPT)))
    menu = "".join(MENU.format(number) + SCRIPT.format(number) for number in range(count))
    return f"{head}{body}<nav><ul>{menu}</ul></nav>{rest}" if body else page


def seconds(work: Callable[[str], object], pages: Iterable[str], rounds: int = ROUNDS) -> float:
    """Processor seconds for all pages, each at its best."""
    total = 0.0
    for page in pages:
        best = float("inf")
        for _ in range(rounds):
            start = time.process_time()
            work(page)
            best = min(best, time.process_time() - start)
        total += best
    return total


def read(page: str) -> object:
    """What ingest does with a page."""
    return read_page(page, source="x", name="x")


def rival(page: str) -> object:
    """What a user would run instead."""
    return trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)


def main() -> None:
    """Print the table."""
    known = load_known()
    unknown = [pad(path.read_text("utf-8")) for path in sorted(UNKNOWN.glob("*.html"))]
    known_time, unknown_time = seconds(read, known) / len(known), seconds(read, unknown) / len(unknown)
    rival_time = seconds(rival, known, rounds=2) / len(known)
    mixed = 0.9 * known_time + 0.1 * unknown_time
    mean = sum(map(len, known)) / len(known) / 1000
    table = {
        f"known publishers, pages a second ({len(known)} of {mean:.0f} KB)": round(1 / known_time),
        "mixed with one unknown page in ten": round(1 / mixed),
        "trafilatura with metadata, the same known pages": round(1 / rival_time, 1),
        "ratio to trafilatura": round(rival_time / known_time, 1),
    }
    for name, value in table.items():
        print(f"{name:56}{value:>12}")


if __name__ == "__main__":
    main()
