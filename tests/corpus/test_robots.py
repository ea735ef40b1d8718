"""What a robots.txt that is closed, missing, slow or huge means, on real servers: RFC 9309, and one line a host."""

from __future__ import annotations

import time
from contextlib import ExitStack
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from corpus.article import Article
from corpus.fetch import Fetching, fetch_articles
from corpus.unreadable import Unreadable
from tests.corpus.newspaper import Answer, Newspaper, open_newspaper, paragraphs, story

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
GOOD, SHUT = "/berita/garam-desa-naik", "/tertutup/garam-desa-lain"
RULES = b"User-agent: *\nDisallow: /tertutup/\n"
FILLER = b"# pengisi\n" * 60_000  # 600 kB


def silently(handler: BaseHTTPRequestHandler) -> None:
    """No answer for longer than anybody waits."""
    time.sleep(3)


OPEN: dict[str, Any] = {
    "missing": Answer(status=404),
    "forbidden": Answer(b"Disallow: /", status=403),
    "a page instead": Answer(b"<html><body>Disallow: /</body></html>"),
    "rules behind the bytes that are read": Answer(FILLER + RULES),
    "redirected for ever": Answer(status=302, headers={"Location": "/robots.txt"}),
}
CLOSED: dict[str, tuple[Any, str, str]] = {
    "broken": (Answer(status=500), "robots", "500"),
    "overloaded": (Answer(status=503, headers={"Retry-After": "0"}), "robots", "503"),
    "too many requests": (Answer(status=429, headers={"Retry-After": "0"}), "robots", "429"),
    "silent": (silently, "failed", "imeout"),
    "of 30 MB": (Answer(b"#", headers={"Content-Length": "30000000"}), "failed", "cannot be fetched"),
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Newspaper, list[Article | Unreadable]]]:
    """Each kind of robots.txt on a server of its own, and what one crawl made of two pages behind it."""
    with ExitStack() as servers:
        papers: dict[str, Newspaper] = {}
        robots = OPEN | {name: answer for name, (answer, _, _) in CLOSED.items()} | {"long": Answer(RULES + FILLER)}
        for name, answer in robots.items():
            papers[name] = paper = servers.enter_context(open_newspaper())
            paper.pages["/robots.txt"] = answer
            for path in (GOOD, SHUT):
                paper.write(path, story(f"Garam Desa {path[1:4].title()} Naik", *paragraphs("12,5")))
        front = servers.enter_context(open_newspaper())
        links = (paper.url(path) for paper in papers.values() for path in (GOOD, SHUT))
        front.write(
            "/umpan",
            "<rss><channel>" + "".join(f"<item><link>{link}</link></item>" for link in links) + "</channel></rss>",
        )
        allowed = tuple(paper.host for paper in (front, *papers.values()))
        how = Fetching(tmp_path_factory.mktemp("pages"), allowed=allowed, delay=0.0, timeout=1.0)
        items = list(fetch_articles([front.url("/umpan")], now=NOW, fetching=how))
        sources = [(item.url or "") if isinstance(item, Article) else f"{item.source} {item.reason}" for item in items]
        return {
            name: (paper, [item for item, told in zip(items, sources, strict=True) if paper.host in told])
            for name, paper in papers.items()
        }


@pytest.mark.parametrize("kind", sorted(OPEN))
def test_a_robots_txt_that_says_nothing_closes_nothing(
    kind: str, outcomes: dict[str, tuple[Newspaper, list[Article | Unreadable]]]
) -> None:
    _, items = outcomes[kind]
    assert [type(item) for item in items] == [Article, Article]


@pytest.mark.parametrize("kind", sorted(CLOSED))
def test_a_robots_txt_that_cannot_be_had_closes_the_host_and_is_told_once(
    kind: str, outcomes: dict[str, tuple[Newspaper, list[Article | Unreadable]]]
) -> None:
    paper, items = outcomes[kind]
    _, state, word = CLOSED[kind]
    first, rest = items
    assert isinstance(first, Unreadable)
    assert isinstance(rest, Unreadable)
    assert (first.kind, rest.kind) == (state, "left")
    assert word in first.reason
    assert f"leaves out 1 more pages of {paper.host}" in rest.reason
    assert not paper.asked[GOOD] + paper.asked[SHUT]
    assert 1 <= paper.asked["/robots.txt"] <= 2


def test_the_rules_at_the_head_of_a_long_one_hold(
    outcomes: dict[str, tuple[Newspaper, list[Article | Unreadable]]],
) -> None:
    paper, items = outcomes["long"]
    assert sorted(type(item).__name__ for item in items) == ["Article", "Unreadable"]
    assert not paper.asked[SHUT]


def test_a_host_that_fails_again_and_again_is_given_up_and_told_once(tmp_path: Path) -> None:
    with open_newspaper() as paper:
        links = [f"/berita/terputus-sekali-{number}" for number in range(12)]
        paper.pages |= dict.fromkeys(links, Answer(b"<html>", headers={"Content-Length": "9000"}))
        items = "".join(f"<item><link>BASE{link}</link></item>" for link in links)
        paper.write("/umpan", f"<rss><channel>{items}</channel></rss>")
        how = Fetching(tmp_path, allowed=(paper.host,), delay=0.0, timeout=1.0)
        found = list(fetch_articles([paper.url("/umpan")], now=NOW, fetching=how))
    first, rest = found
    assert isinstance(first, Unreadable)
    assert isinstance(rest, Unreadable)
    assert "failed 10 times in a row" in first.reason
    assert f"leaves out 11 more pages of {paper.host}" in rest.reason
    assert sum(paper.asked[link] for link in links) <= 20, "ten, and those that were on their way"
