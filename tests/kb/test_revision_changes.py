"""One changed figure is one row; what the page says of it is marked; a reparse is no edit; superseded claims stay."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from corpus.article import Article
from extract import extract_statements
from kb.ingest import StoredCounts, store
from kb.revision_changes import Text, find_changes
from kb.store import KnowledgeBase, open_kb
from tests.kb.invented import make_article

FIRST = (
    "Desa Nunbena memanen kemiri pada awal musim.\n\n"
    "Kepala desa menyebut 40 keluarga ikut memanen di 3 dusun.\n\n"
    "Angka kemiskinan Kota Kupang tercatat 8,61 persen pada Maret 2023, kata kepala BPS."
)
FETCHED = datetime(2024, 7, 4, 3, 0, tzinfo=UTC)


@pytest.fixture
def kb() -> Iterator[KnowledgeBase]:
    with open_kb(":memory:") as opened:
        yield opened


def told(before: str, after: str, title: str = "Judul a1", new_title: str = "Judul a1") -> list[tuple[str, str]]:
    texts = [Text(f"{name}\n\n{body}", len(name) + 2) for name, body in ((title, before), (new_title, after))]
    return [(change.kind, change.difference) for change in find_changes(*texts)]


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("8,61 persen", "8,24 persen", [("figure", "8,61 -> 8,24 persen, paragraph 3")]),
        ("40 keluarga", "45 keluarga", [("figure", "40 -> 45 keluarga, paragraph 2")]),
        ("8,61 persen", "8,61 juta", [("figure", "8,61 persen -> 8,61 juta, paragraph 3")]),
        ("3 dusun", "tiga dusun", [("figure", "3 -> tiga dusun, paragraph 2")]),
        ("kemiri", "kopi", [("wording", "kemiri -> kopi, paragraph 1")]),
        (" di 3 dusun", "", [("figure", "3 removed, paragraph 2")]),
        ("awal musim", "awal musim 2024", [("figure", "2024 added, paragraph 1")]),
        ("kata kepala BPS", "kata kepala BPS", []),
    ],
)
def test_a_change_inside_a_paragraph_is_named(was: str, now: str, expected: list[tuple[str, str]]) -> None:
    assert told(FIRST, FIRST.replace(was, now)) == expected


def test_paragraphs_come_go_and_move() -> None:
    first, second, third = FIRST.split("\n\n")
    extra = "Ralat: jumlah keluarga diperbaiki."
    assert told(FIRST, f"{FIRST}\n\n{extra}") == [("added", f"{extra} added, paragraph 4")]
    assert told(FIRST, f"{first}\n\n{third}") == [("removed", f"{second} removed, paragraph 2")]
    assert told(FIRST, f"{second}\n\n{first}\n\n{third}") == []
    assert told(FIRST, f"{extra}\n\n{FIRST}".replace("8,61", "8,24")) == [
        ("added", f"{extra} added, paragraph 1"),
        ("figure", "8,61 -> 8,24 persen, paragraph 4"),
    ]


def test_the_headline_has_changes_of_its_own() -> None:
    assert told(FIRST, FIRST, "Panen 40 Ton", "Panen 45 Ton") == [("figure", "40 -> 45 Ton, headline")]


@pytest.mark.parametrize("unit", ["8 ", "a\n\n", "8,61 persen dan ", "satu\n"])
def test_long_texts_are_compared_in_time(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    began = time.process_time()
    told(f"x {text} y", f"z {text.replace('8', '9')} w")
    assert time.process_time() - began < 4


def page(body: str, minutes: int = 0, **facts: Any) -> Article:
    facts.setdefault("page_digest", str(minutes))
    return make_article("a1", body, fetched_at=FETCHED + timedelta(minutes=minutes), **facts)


def put(kb: KnowledgeBase, *articles: Article) -> StoredCounts:
    return store(kb, [(article, extract_statements(article)) for article in articles])


def rows(kb: KnowledgeBase, columns: str) -> list[tuple[Any, ...]]:
    query = f"SELECT {columns} FROM v_revision_changes ORDER BY revision_number, change_number"
    return kb.connection.execute(query).fetchall()


def test_an_unchanged_page_makes_no_revision_and_one_figure_makes_one(kb: KnowledgeBase) -> None:
    assert put(kb, page(FIRST)).new == 1
    assert put(kb, page(FIRST, 1)) == StoredCounts(unchanged=1)
    counts = put(kb, page(FIRST.replace("8,61", "8,24"), 2))
    assert (counts.new, counts.changed) == (0, 1)
    (row,) = rows(kb, "difference, before_value, after_value, unit, indicator, revision_number, cause, noted")
    assert [str(value) for value in row] == [
        "8,61 -> 8,24 persen, paragraph 3", "8.6100000000", "8.2400000000", "percent", "poverty_rate", "2", "edited",
        "False",
    ]  # fmt: skip
    superseded = "SELECT surface FROM v_all_claims WHERE NOT is_newest AND indicator = 'poverty_rate'"
    assert kb.connection.execute(superseded).fetchall() == [("8,61 persen",)]


def test_a_correction_note_is_told_from_one_that_was_there_before(kb: KnowledgeBase) -> None:
    note = "Ralat: angka pada paragraf ketiga semula keliru."
    later = FIRST.replace("8,61", "8,24")
    put(kb, page(FIRST), page(later, 1, correction_note=note), page(later.replace("40", "45"), 2, correction_note=note))
    assert rows(kb, "revision_number, difference, noted") == [
        (2, "8,61 -> 8,24 persen, paragraph 3", True),
        (3, "40 -> 45 keluarga, paragraph 2", False),
    ]


def test_the_same_raw_page_read_better_is_no_edit(kb: KnowledgeBase) -> None:
    put(kb, page(f"{FIRST}\n\nHalaman 3 dari 9", page_digest="x"))
    put(kb, page(FIRST, 1, page_digest="x"))
    assert rows(kb, "kind, cause") == [("removed", "reparsed")]


def test_a_change_that_is_taken_back_is_a_revision_too(kb: KnowledgeBase) -> None:
    put(kb, page(FIRST))
    put(kb, page(FIRST.replace("8,61", "8,24"), 1))
    assert put(kb, page(FIRST, 2)).new_revisions == 1
    assert put(kb, page(FIRST, 3)).unchanged == 1
    assert [row[0] for row in rows(kb, "difference")] == [
        "8,61 -> 8,24 persen, paragraph 3",
        "8,24 -> 8,61 persen, paragraph 3",
    ]
    assert kb.connection.execute("SELECT surface FROM v_claims WHERE indicator = 'poverty_rate'").fetchall() == [
        ("8,61 persen",)
    ]
    late = put(kb, page(FIRST.replace("8,61", "9,99"), -5), page(FIRST, -9))
    assert (late.superseded, late.unchanged) == (1, 1), "an old archive never becomes the newest text"
    again = make_article("a1", FIRST.replace("8,61", "8,24"))
    assert put(kb, again).unchanged == 1, "a local file says nothing of when it was so"


def test_versions_of_one_page_in_one_batch_keep_their_order(kb: KnowledgeBase) -> None:
    other = FIRST.replace("8,61", "8,24")
    counts = put(kb, page(FIRST), page(other, 1), page(FIRST, 2), page(FIRST, 3))
    assert (counts.new, counts.changed, counts.unchanged) == (1, 2, 1)
    assert [row[0] for row in rows(kb, "revision_number")] == [2, 3]
    ids = kb.connection.execute("SELECT count(*), count(DISTINCT claim_id) FROM claims").fetchone()
    assert ids is not None
    assert ids[0] == ids[1] > 6


def test_a_layout_that_changed_is_kept_until_the_page_fits_again(kb: KnowledgeBase) -> None:
    drifted = dataclasses.replace(page(FIRST), drift=("kompas", "body 2023-01: .read__content"))
    put(kb, drifted)
    put(kb, drifted)
    query = "SELECT publisher, selector FROM layout_drift"
    assert kb.connection.execute(query).fetchall() == [("kompas", "body 2023-01: .read__content")]
    put(kb, page(FIRST))
    assert kb.connection.execute(query).fetchall() == []
