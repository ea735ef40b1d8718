"""What could not be read is kept until it can be."""

from __future__ import annotations

from corpus.unreadable import Unreadable
from kb.ingest import store
from kb.quarantine import renew_quarantine
from kb.store import KnowledgeBase, open_kb
from tests.kb.invented import make_article, make_claim, make_statements


def listed(kb: KnowledgeBase) -> list[str]:
    return [row[0] for row in kb.connection.execute("SELECT source FROM quarantine ORDER BY ALL").fetchall()]


def test_an_unreadable_source_stays_until_it_is_given_again() -> None:
    with open_kb(":memory:") as kb:
        found = [Unreadable("berita/a.txt", "is empty"), Unreadable("berita/b.jsonl:3", "is not JSON")]
        renew_quarantine(kb, ["berita/"], found)
        renew_quarantine(kb, ["berita-lain", "foto.png"], [Unreadable("foto.png", "is a PNG picture")])
        assert listed(kb) == ["berita/a.txt", "berita/b.jsonl:3", "foto.png"]
        renew_quarantine(kb, ["berita/b.jsonl"], [])
        assert listed(kb) == ["berita/a.txt", "foto.png"]
        renew_quarantine(kb, ["berita"], found[:1])
        renew_quarantine(kb, ["berita"], found[:1])
        assert listed(kb) == ["berita/a.txt", "foto.png"]


def test_a_page_that_can_be_read_by_now_leaves() -> None:
    with open_kb(":memory:") as kb:
        article = make_article("a1")
        renew_quarantine(kb, ["feed"], [Unreadable(article.source, "is refused by the server")])
        store(kb, [make_statements(article, make_claim(article))])
        renew_quarantine(kb, ["feed"], [])
        assert listed(kb) == []


def test_a_file_name_that_is_no_text_is_kept_as_far_as_it_is() -> None:
    with open_kb(":memory:") as kb:
        renew_quarantine(kb, ["\udcff.txt"], [Unreadable("\udcff.txt", "is empty")])
        assert listed(kb) == ["?.txt"]
