"""Pages that no rule has foreseen: a process with limits reads them, and what hangs it is told, not waited for."""

from __future__ import annotations

import resource
import time
from pathlib import Path

import pytest

from corpus import apart
from corpus.apart import LIMIT_BYTES, read_any_page
from corpus.article import Article
from corpus.html_page import NotAPageError
from corpus.read import read_sources
from corpus.unreadable import Unreadable

BODY = "<p>Warga dua dusun di Oelnaineno menanam 1.200 pohon asam pada Sabtu pagi, kata kepala dusun.</p>"
HEAVY = {
    "options": "<html><body><select>" + "<option>x" * 100_000 + BODY,
    "links in one paragraph": "<html><body><p>" + '<a href="/x">satu dua tiga empat lima</a> ' * 80_000 + BODY,
    "bodies in bodies": "<html><body>" + f'<div class="entry-content post-content"><p>{BODY}</p></div>' * 20_000,
    "line breaks": "<html><body><div class=entry-content>" + "x<br>" * 150_000 + BODY,
}


@pytest.mark.parametrize("kind", sorted(HEAVY))
def test_a_page_that_hangs_a_parser_ends_in_the_time_it_has(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(HEAVY[kind], "utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.process_time()
    (item,) = read_sources([str(path)])
    assert isinstance(item, Unreadable)
    assert item.kind == "hostile"
    assert time.process_time() - began < 1.0, "only the look at the page is done here"
    apart._Reader.shared().stop()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    start_up = 4.0  # of the process itself, loading its libraries on a busy machine
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 2.0 + start_up
    assert after.ru_maxrss * 1024 < LIMIT_BYTES


def test_a_large_page_that_is_news_is_read_there_and_the_next_one_too() -> None:
    menu = "".join(f"<li><a href='/kanal/{number}'>Kanal {number}</a></li>" for number in range(4_000))
    news = f"<h1>Asam Ditanam Warga Dusun</h1><div class='berita'>{BODY * 3}</div>"
    page = f"<html><body><ul>{menu}</ul>{news}</body></html>"
    for _ in range(2):
        article = read_any_page(page, source="x", name="x")
        assert isinstance(article, Article)
        assert article.title == "Asam Ditanam Warga Dusun"
    with pytest.raises(NotAPageError, match="holds no article text"):
        read_any_page(page.replace(BODY, ""), source="x", name="x")
