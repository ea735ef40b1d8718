"""Pages that no rule has foreseen: a process with limits reads them, and what hangs it is told, not waited for."""

from __future__ import annotations

import os
import resource
import signal
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

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
    assert "takes more" in item.reason
    assert time.process_time() - began < 1.0, "only the look at the page is done here"
    apart._Reader.shared().stop()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    start_up = 4.0  # of the process itself, loading its libraries on a busy machine
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 2.0 + start_up
    assert after.ru_maxrss * 1024 < LIMIT_BYTES


def large(body: str) -> str:
    """A page of news with more tags than are read in this process."""
    menu = "".join(f"<li><a href='/kanal/{number}'>Kanal {number}</a></li>" for number in range(4_000))
    news = f"<h1>Asam Ditanam Warga Dusun</h1><div class='berita'>{body * 3}</div>"
    return f"<html><body><ul>{menu}</ul>{news}</body></html>"


def test_a_large_page_that_is_news_is_read_there_and_the_next_one_too() -> None:
    page = large(BODY)
    for _ in range(2):
        article = read_any_page(page, source="x", name="x")
        assert isinstance(article, Article)
        assert article.title == "Asam Ditanam Warga Dusun"
    with pytest.raises(NotAPageError, match="holds no article text"):
        read_any_page(page.replace(BODY, ""), source="x", name="x")


@pytest.mark.parametrize(
    ("end", "kind", "word"),
    [
        (signal.SIGKILL, "failed", "stopped from outside (SIGKILL"),
        (signal.SIGTERM, "failed", "stopped from outside (SIGTERM"),
        (signal.SIGSEGV, "unreadable", "makes the parser crash (SIGSEGV)"),
        (signal.SIGPROF, "hostile", "takes more time"),
    ],
)
def test_what_ended_the_process_is_told_and_the_next_page_is_read(end: int, kind: str, word: str) -> None:
    reader = apart._Reader.shared()
    read_any_page(large(BODY), source="x", name="x")  # it stands, and waits for the next page
    process = reader._process
    assert process is not None
    os.kill(process.pid, signal.SIGSTOP)  # so that it dies with the page in its hands

    def strike() -> None:
        for number in (end, signal.SIGCONT):
            with suppress(ProcessLookupError):
                os.kill(process.pid, number)

    threading.Timer(0.2, strike).start()
    with pytest.raises(NotAPageError) as caught:
        read_any_page(large(BODY), source="x", name="x")
    assert caught.value.kind == kind
    assert word in str(caught.value)
    assert read_any_page(large(BODY), source="x", name="x").title == "Asam Ditanam Warga Dusun"


@pytest.mark.parametrize("page", ["<p>x</p>", "large"])
def test_a_fault_of_the_program_costs_one_page_and_is_called_so(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: Any, **facts: Any) -> Article:
        raise ZeroDivisionError("dua tiga")

    if page == "large":
        answer = apart._Reader.shared().ask((large(BODY), {"source": "x", "name": "x", "unknown": 1}))
        assert isinstance(answer, apart._Refusal)
        assert "fault of cekangka (TypeError" in answer.reason
        assert answer.kind == "unreadable"
        return
    monkeypatch.setattr(apart, "read_page", fail)
    with pytest.raises(NotAPageError, match=r"fault of cekangka \(ZeroDivisionError: dua tiga\)"):
        read_any_page(page, source="x", name="x")


def test_a_process_that_has_taken_much_memory_reads_no_further_page(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = apart._Reader()
    question = ("<p>uji</p>", {"source": "uji", "name": "uji"})
    assert isinstance(reader.ask(question), apart._Refusal)  # no article
    first = reader._process
    monkeypatch.setattr(apart, "_receive", lambda _: apart._LARGE)
    assert reader.ask(question) == apart._LARGE
    assert reader._process is None
    assert first is not None
    assert first.poll() is not None
