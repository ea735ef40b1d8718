"""The report as a folder, its feed, what is new, corrections and the draft note: addresses that stay, hostile text."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup

from kb.finding_decisions import decide_finding, mark_seen
from kb.store import KnowledgeBase
from queries.findings import load_findings
from queries.report import Filters, render_report
from queries.report.folder import render_folder, write_folder
from queries.report.ralat import write_ralat
from tests.queries.report.report_kb import add_finding, new_kb, shared_kb
from tests.queries.report.test_report_page import card_of, hostile_kb, words

if TYPE_CHECKING:
    from pathlib import Path

    import duckdb

ATOM = "{http://www.w3.org/2005/Atom}"
WHEN = datetime(2025, 1, 2, 3, 4, tzinfo=UTC)


def base_of(connection: duckdb.DuckDBPyConnection) -> KnowledgeBase:
    return KnowledgeBase(connection, ":memory:", read_only=False)


def page_of(connection: duckdb.DuckDBPyConnection, filters: Filters | None = None) -> BeautifulSoup:
    return BeautifulSoup(render_report(connection, format="html", lang="id", filters=filters), "lxml")


def add_further(connection: duckdb.DuckDBPyConnection) -> None:
    add_finding(
        connection, finding_id="f_later", label="I", code="T05", severity=1, origins=1, copies=0, check="other_period",
        rung="other period", indicator="poverty_rate", place=("53.71", "Kota Kupang"), title="Angka lain",
        message="Periode lain.", arithmetic=None, evidence=[("stated", "claim", "fajar_rate")],
    )  # fmt: skip


def test_every_finding_has_an_address_that_leads_to_its_card() -> None:
    files = render_folder(shared_kb(), "id", Filters(budget=2))
    index = BeautifulSoup(files["index.html"], "lxml")
    rows = index.select("tr.finding")
    assert len(rows) == 6
    assert len(index.select("article.card")) == 2
    for link in index.select("tr.finding a[href], a.permalink"):
        page, _, anchor = str(link["href"]).partition("#")
        assert BeautifulSoup(files[page], "lxml").find(id=anchor), link
    assert set(files) >= {"index.html", "fakta.html", "temuan-baru.atom", "tempat/53.71.html", "tempat/62.71.html"}
    assert re.search(r'<link rel="alternate" type="application/atom\+xml" href="temuan-baru.atom"', files["index.html"])


def test_a_folder_is_the_same_twice_and_loses_pages_without_cards(tmp_path: Path) -> None:
    connection = shared_kb()
    files = render_folder(connection, "id", Filters())
    assert files == render_folder(connection, "id", Filters())
    (tmp_path / "tempat").mkdir()
    (tmp_path / "tempat" / "milik-sendiri.html").write_text("<p>bukan dari sini</p>", encoding="utf-8")
    (tmp_path / "tempat" / "11.html").write_text('<meta name="generator" content="cekangka">', encoding="utf-8")
    assert write_folder(files, tmp_path).name == "index.html"
    assert {path.name for path in (tmp_path / "tempat").iterdir()} == {"53.71.html", "62.71.html", "milik-sendiri.html"}


def test_hostile_text_stays_text_on_every_page() -> None:
    files = render_folder(hostile_kb('https://ok.example/"><script>x()</script>'), "id", Filters())
    for name, text in files.items():
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", text)
        if name.endswith(".html"):
            page = BeautifulSoup(text, "lxml")
            assert len(page.select("script")) == 1
            assert not page.select("img, b[onclick]")
            assert not any(attribute.startswith("on") for tag in page.find_all(True) for attribute in tag.attrs)
    assert not any(".." in name or name.startswith("/") for name in files)


def test_the_feed_is_valid_and_dated_by_the_articles() -> None:
    text = render_report(hostile_kb("javascript:alert(1)"), format="atom", lang="id")
    feed = ET.fromstring(text)
    assert [feed.find(f"{ATOM}{name}") is not None for name in ("id", "title", "updated", "author")] == [True] * 4
    entries = feed.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") or "" for entry in entries]
    assert len(ids) == 7 == len(set(ids))
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", name) for name in ids)
    days = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert days == sorted(days, reverse=True)
    assert days[0] == feed.findtext(f"{ATOM}updated") == "2024-11-27T17:00:00Z"  # midnight of the 28th in WIB
    assert all(entry.findtext(f"{ATOM}title") and entry.findtext(f"{ATOM}content") for entry in entries)
    assert all(link.get("href", "").startswith("https://") for link in feed.iter(f"{ATOM}link"))
    assert render_report(hostile_kb("javascript:alert(1)"), format="atom", lang="id") == text


def test_what_is_new_since_the_last_report_comes_first() -> None:
    connection = new_kb()
    before = render_report(connection, format="html", lang="id")
    mark_seen(base_of(connection))
    assert render_report(connection, format="html", lang="id") == before
    add_further(connection)
    page = page_of(connection)
    assert next(card["id"] for card in page.select("article.card")) == "f_later"
    assert words(card_of(page, "f_later").select_one(".new")) == "baru"
    assert len(page.select("span.new")) == 1
    assert words(page.select_one(".standfirst")).endswith(
        "1 di antaranya baru, 6 sudah pernah dilaporkan atau diputuskan."
    )
    feed = ET.fromstring(render_report(connection, format="atom", lang="id"))
    assert len(feed.findall(f"{ATOM}entry")) == 1
    assert json.loads(render_report(connection, format="json", lang="id"))["counts"]["new"] == 1


def test_a_decision_stands_on_the_card_with_its_reason_and_end() -> None:
    connection = new_kb()
    decide_finding(
        base_of(connection), "f_base", "dismissed", decided_by="R", decided_at=WHEN, note="<b>uji</b>",
        expires_on=WHEN.date().replace(day=9),
    )  # fmt: skip
    card = card_of(page_of(connection), "f_base")
    assert words(card.select_one(".editor-note")) == "Catatan redaksi <b>uji</b>; sampai 9 Januari 2025"
    assert "dikesampingkan" in words(card.select_one("footer"))


def test_the_note_to_an_outlet_quotes_and_judges_nothing() -> None:
    connection = shared_kb()
    finding = next(item for item in load_findings(connection) if item.finding_id == "f_stale")
    note = write_ralat(connection, finding)
    assert "Tautan: https://wartateluk.example/2024/11/nol-persen" in note
    assert "Tertulis: “" in note
    assert "8,61 persen" in note
    assert "Dewan Pers" in note
    assert "8,24 persen" in note.partition("Mohon dicek terhadap:")[2]
    assert not re.search(r"\b(salah|bohong|hoaks|keliru)\b", note, re.IGNORECASE)
    assert words(card_of(page_of(connection), "f_stale").select_one(".ralat pre")) == " ".join(note.split())
    assert card_of(page_of(connection), "f_periods").select_one(".ralat") is None  # for information only


@pytest.mark.parametrize("place", ["../../etc", "53.71/..", "<b>", "", None])
def test_a_place_cannot_choose_a_path(place: str | None) -> None:
    from queries.report.folder import page_name

    assert page_name(place, "../" + "change_arithmetic") == "tempat/lain-change_arithmetic.html"
