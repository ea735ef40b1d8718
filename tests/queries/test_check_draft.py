"""A draft is checked against itself and a KB, and shown as text, JSON and SARIF."""

from __future__ import annotations

import dataclasses
import datetime
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.read import read_sources
from corpus.unreadable import Unreadable
from extract import extract_statements
from kb.derive import derive
from kb.finding_decisions import decide_finding
from kb.ingest import store
from kb.store import open_kb
from queries.check_draft import DraftOutcome, check_draft, render_check
from queries.draft_output import find_line

if TYPE_CHECKING:
    from extract.statements import Statements

DRAFT = {
    "id": "draf-1",
    "published_at": "2024-11-28T09:00:00+08:00",
    "title": "Data Kota",
    "text": "Rapat digelar Senin (26/11/2024).\n\n"
    "Tingkat kemiskinan Kota Kupang turun dari 8,24 persen pada 2023 menjadi 8,61 persen pada 2024.",
}


def read(folder: Path, *documents: dict[str, str]) -> list[tuple[Article, Statements]]:
    path = folder / "draft.jsonl"
    path.write_text("\n".join(map(json.dumps, documents)), encoding="utf-8")
    found = []
    for article in read_sources([str(path)]):
        assert not isinstance(article, Unreadable)
        found.append((article, extract_statements(article)))
    return found


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> DraftOutcome:
    return check_draft(read(tmp_path_factory.mktemp("draft"), DRAFT))


def test_finds_what_the_draft_says_against_itself(outcome: DraftOutcome) -> None:
    codes = {finding.code for finding in outcome.findings if finding.label == "E"}
    assert {"T22", "T25"} <= codes
    for finding in outcome.findings:
        for span in finding.spans:
            assert DRAFT["text"][span.start : span.end] == span.surface


def test_the_page_shows_every_finding_twice_the_same(outcome: DraftOutcome) -> None:
    page = render_check(outcome, format="html")
    assert all(f'id="{finding.finding_id}"' in page for finding in outcome.findings)
    assert render_check(outcome, format="html") == page


def test_text_tells_line_and_column(outcome: DraftOutcome) -> None:
    assert "draf-1:1:15: E T25" in render_check(outcome)
    assert "draf-1:3:" in render_check(outcome)


def test_json_and_sarif(outcome: DraftOutcome) -> None:
    document = json.loads(render_check(outcome, "json"))
    assert set(document) == {"findings", "skipped", "counts"}
    assert document["counts"]["E"] >= 2
    log = json.loads(render_check(outcome, "sarif"))
    assert log["version"] == "2.1.0"
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for result in log["runs"][0]["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        text = DRAFT["text"][region["charOffset"] : region["charOffset"] + region["charLength"]]
        assert text == region["snippet"]["text"]
    with pytest.raises(ValueError, match="csv"):
        render_check(outcome, "csv")


def test_against_a_knowledge_base(tmp_path: Path) -> None:
    known = {
        "id": "kabar-1",
        "published_at": "2024-11-20T09:00:00+08:00",
        "title": "Angka Baru",
        "text": "Tingkat kemiskinan Kota Kupang pada 2024 sebesar 8,24 persen.",
    }
    draft = {**DRAFT, "text": "Tingkat kemiskinan Kota Kupang pada 2024 sebesar 9,71 persen."}
    path = tmp_path / "known.duckdb"
    with open_kb(path) as kb:
        store(kb, read(tmp_path, known))
        derive(kb)
    found = check_draft(read(tmp_path, draft), path).findings
    assert "T01" in {finding.code for finding in found}
    assert {span.article for finding in found for span in finding.spans} == {"draf-1", "kabar-1"}


STALE = "Angka kemiskinan Kota Kupang saat ini 8,61 persen."
NEWER = "Tingkat kemiskinan Kota Kupang per Oktober 2024 sebesar 8,24 persen, turun dari 8,61 persen pada 2023."


def document(name: str, day: str, text: str) -> dict[str, str]:
    return {"id": name, "published_at": f"2024-{day}T09:00:00+08:00", "title": "Angka Kota", "text": text}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A KB that has one stale figure of its own."""
    folder = tmp_path_factory.mktemp("known")
    path = folder / "known.duckdb"
    with open_kb(path) as kb:
        store(kb, read(folder, document("kabar-1", "11-25", NEWER), document("kabar-2", "11-27", STALE)))
        derive(kb)
    return path


def test_a_stale_figure_of_the_draft_is_its_finding(tmp_path: Path, known: Path) -> None:
    found = check_draft(read(tmp_path, document("draf-2", "11-28", STALE)), known).findings
    assert [finding.code for finding in found if finding.label == "K"] == ["T05"]
    assert all(finding.spans[0].article == "draf-2" for finding in found)
    alone = check_draft(read(tmp_path, document("draf-2", "11-28", STALE))).findings
    assert [finding.code for finding in alone] == ["T05"]
    assert "8,24 persen" in alone[0].message


def test_a_stale_figure_of_the_kb_is_not_the_drafts(tmp_path: Path, known: Path) -> None:
    newer = NEWER.replace("per Oktober 2024", "per November 2024")
    assert "T05" not in {
        f.code for f in check_draft(read(tmp_path, document("draf-3", "11-20", newer)), known).findings
    }
    other = "Warung di Kota Kupang ramai. Angka kemiskinan Kota Kupang perlu dilihat lagi."
    assert check_draft(read(tmp_path, document("draf-4", "11-28", other)), known).findings == ()


def test_a_figure_changed_since_the_kb_read_the_article_wants_a_note(tmp_path: Path, known: Path) -> None:
    changed = NEWER.replace("8,24", "8,42")
    found = check_draft(read(tmp_path, document("kabar-1", "11-25", changed)), known).findings
    (finding,) = [finding for finding in found if finding.check == "changed_without_note"]
    assert "8,24 persen" in finding.message
    assert finding.spans[0].surface == "8,42 persen"
    again = check_draft(read(tmp_path, document("kabar-1", "11-25", NEWER)), known).findings
    assert "T29" not in {finding.code for finding in again}


def test_another_holder_of_an_office_in_the_kb_is_told(tmp_path: Path) -> None:
    path = tmp_path / "offices.duckdb"
    told = "Wali Kota Kupang Melati Kencana {} pasar murah, kata panitia."
    with open_kb(path) as kb:
        known = [
            document(f"kabar-{n}", f"11-2{n}", told.format(verb)) for n, verb in enumerate(("membuka", "meninjau"))
        ]
        store(kb, read(tmp_path, *known))
        derive(kb)
    draft = document("draf", "11-22", "Wali Kota Kupang Bunga Teratai meresmikan jembatan, kata panitia.")
    (finding,) = [item for item in check_draft(read(tmp_path, draft), path).findings if item.code == "T26"]
    assert finding.spans[0].article == "draf"
    assert "Melati Kencana" in finding.message


def test_lines_and_columns_count_from_one() -> None:
    assert find_line("ab\ncd", 0) == (1, 1)
    assert find_line("ab\ncd", 4) == (2, 2)


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("draf.txt", f"Angka Kota Kupang\n\nOleh Tim\n\n\nRapat digelar pagi.\n{STALE}\n", 7),
        (
            "draf.html",
            "<html><head><title>Angka Kota Kupang</title></head><body><article><h1>Angka Kota Kupang</h1>\n"
            f"<p>{'Rapat digelar pagi di balai kota oleh warga dan petugas. ' * 9}\n</p>"
            "<p>Angka kemiskinan <a href='/8,61'>Kota&nbsp;Kupang</a>\n"
            "saat ini <b>8,61</b> persen.</p><p>Warga pulang sore.</p></article></body></html>",
            4,
        ),
    ],
)
def test_lines_are_those_of_the_file(tmp_path: Path, name: str, text: str, line: int) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    day = datetime.date(2024, 11, 28)
    pairs = [(a, extract_statements(a)) for a in read_sources([str(path)], published=day) if isinstance(a, Article)]
    outcome = check_draft(pairs)
    shown = text.split("\n")[line - 1]
    assert f"{name}:{line}:{shown.index('8,61') + 1}: K T05" in render_check(outcome)
    region = json.loads(render_check(outcome, "sarif"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert text[region["region"]["charOffset"] :].startswith("8,61")


def place_of(path: Path, raw: bytes) -> tuple[str, int, int, str]:
    """Surface, line, column of the first finding, and what stands there in the file."""
    path.write_bytes(raw)
    (article,) = read_sources([str(path)])
    assert isinstance(article, Article)
    outcome = check_draft([(article, extract_statements(article))])
    result = json.loads(render_check(outcome, format="sarif"))["runs"][0]["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    line = raw.decode("utf-8-sig").split("\n")[region["startLine"] - 1]
    shown = line[region["startColumn"] - 1 : region["endColumn"] - 1]
    return region["snippet"]["text"], region["startLine"], region["startColumn"], shown


@pytest.mark.parametrize("before", ["", "\ufeff"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("lead", ["", "\t", "\U0001f4ca\U0001f468\u200d\U0001f469 ", "e\u0301 \u00a0"])
def test_line_and_column_are_those_of_the_file(tmp_path: Path, before: str, newline: str, lead: str) -> None:
    lines = ["Rapat di kantor", "", f"{lead}Rapat digelar Senin (26/11/2024)."]
    surface, line, column, shown = place_of(tmp_path / "d.txt", (before + newline.join(lines)).encode())
    assert (surface, line, column) == ("Senin (26/11/2024)", 3, len(lead) + 15)
    assert shown == surface


def test_two_drafts_of_one_name_keep_their_lines(tmp_path: Path) -> None:
    texts = {"satu": "Rapat.\n\nRapat digelar Senin (26/11/2024).", "dua": "\n\n\nSidang dibuka Rabu (26/11/2024)."}
    pairs = []
    for name, text in texts.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "draf.txt").write_text(f"Agenda Kota {name}\n\n{text}\n", encoding="utf-8")
        (article,) = read_sources([str(tmp_path / name / "draf.txt")])
        assert isinstance(article, Article)
        pairs.append((article, extract_statements(article)))
    assert {article.label for article, _ in pairs} == {"draf.txt"}
    shown = render_check(check_draft(pairs)).split("\n")
    assert {line.split(":")[1] for line in shown if " T25 " in line} == {"5", "6"}


def test_a_finding_that_stands_in_no_draft_is_named_by_its_article(outcome: DraftOutcome) -> None:
    elsewhere = dataclasses.replace(outcome, articles=())
    first = render_check(elsewhere).split("\n")[0]
    assert first.startswith(f"draf-1: {outcome.findings[0].label} ")
    results = json.loads(render_check(elsewhere, format="sarif"))["runs"][0]["results"]
    assert [result["locations"] for result in results] == [[] for _ in outcome.findings]


def test_rules_are_named_in_words(outcome: DraftOutcome) -> None:
    rules = json.loads(render_check(outcome, format="sarif"))["runs"][0]["tool"]["driver"]["rules"]
    assert len(rules) > 30
    assert not [rule for rule in rules if "{" in rule["shortDescription"]["text"]]


def test_what_was_dismissed_is_suppressed_and_lets_the_draft_pass(tmp_path: Path) -> None:
    drafts = read(tmp_path, {**DRAFT, "text": "Rapat digelar Senin (26/11/2024)."})
    path = tmp_path / "kb.duckdb"
    with open_kb(path) as kb:
        outcome = check_draft(drafts)
        (finding,) = [item for item in outcome.findings if item.label == "E"]
        assert not outcome.is_clean
        decide_finding(
            kb, finding.finding_id, "dismissed", decided_by="R", note="kutipan lama", found_in=outcome.kb,
            decided_at=datetime.datetime(2024, 11, 28, tzinfo=datetime.UTC),
        )  # fmt: skip
    again = check_draft(drafts, path)
    assert again.is_clean
    assert "dikesampingkan: kutipan lama" in render_check(again)
    assert render_check(again).endswith("1 sudah diputuskan; 0 angka dibaca.\n")
    (result,) = json.loads(render_check(again, format="sarif"))["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "kutipan lama"}]
