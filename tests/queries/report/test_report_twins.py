"""Markdown, JSON and CSV carry what the page carries."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest

from queries.report import Filters, render_report
from tests.queries.report.report_facts import FINDINGS
from tests.queries.report.report_kb import new_kb, shared_kb
from tests.queries.report.test_report_page import hostile_kb


def test_json_keeps_the_contract() -> None:
    document = json.loads(render_report(shared_kb(), format="json", lang="id"))
    assert list(document) == ["findings", "skipped", "counts"]
    finding = next(item for item in document["findings"] if item["finding_id"] == "f_stale")
    assert {
        "finding_id", "check", "code", "label", "severity", "rung", "title", "message", "arithmetic", "origins",
        "spans",
        "claims", "status",
    } <= set(finding)  # fmt: skip
    assert finding["claims"] == ["teluk_stale", "fajar_rate"]
    span = finding["spans"][0]
    assert {"article", "start", "end", "surface", "sentence"} <= set(span)
    assert span["article"] == "teluk.txt"
    assert document["counts"]["findings"] == len(FINDINGS)
    assert document["counts"]["K"] == 5
    reasons = {item["reason"] for item in document["skipped"]}
    assert reasons == {"date", "law number", "equal within rounding", "the file is empty"}


def test_csv_has_one_row_a_finding() -> None:
    rows = list(csv.DictReader(io.StringIO(render_report(shared_kb(), format="csv", lang="id"))))
    assert len(rows) == len(FINDINGS)
    assert rows[0]["finding_id"] == "f_stale"
    assert rows[0]["surfaces"] == "8,61 persen | 8,24 persen"


def test_csv_gives_a_spreadsheet_nothing_to_run() -> None:
    connection = new_kb()
    connection.execute("UPDATE findings SET title_id = '=HYPERLINK(1)', message_id = '+1', place_name = '@x'")
    rows = list(csv.DictReader(io.StringIO(render_report(connection, format="csv", lang="id"))))
    assert rows[0]["title"] == "'=HYPERLINK(1)"
    assert rows[0]["message"] == "'+1"
    assert rows[0]["place_name"] == "'@x"


def test_markdown_quotes_with_marked_numbers() -> None:
    text = render_report(shared_kb(), format="md", lang="id")
    assert "### [K] Angka 2023 disebut “saat ini”" in text
    assert "> “Kota Kupang mencatat **8,24 persen** penduduk miskin, setara **40,38 ribu jiwa**" in text
    assert "| Keluarga miskin ekstrem (keluarga (KK)) | 19.615 | 4.695 |" in text


def test_a_target_is_marked_in_the_table_of_facts() -> None:
    connection = new_kb()
    connection.execute("UPDATE claims SET role = 'target', modality = 'target' WHERE claim_id = 'fajar_rate'")
    rows = [row for row in render_report(connection, format="md", lang="id").splitlines() if row.startswith("| ")]
    assert sum("8,24 (target)" in row for row in rows) == 1


def test_markdown_makes_hostile_text_literal() -> None:
    text = render_report(hostile_kb("javascript:alert(1)"), format="md", lang="id")
    assert "<script" not in text.replace("\\<", "")
    assert "javascript:" not in text
    assert "\u202e" not in text


def test_json_escapes_signs_that_reorder_text() -> None:
    text = render_report(hostile_kb("https://ok.example"), format="json", lang="id")
    assert "\u202e" not in text
    assert any("\u202e" in span["sentence"] for item in json.loads(text)["findings"] for span in item["spans"])


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(labels=("I",)), {"f_periods"}),
        (Filters(place="62"), {"f_kahayan"}),
        (Filters(indicator="extreme_poor_people"), {"f_whole"}),
        (Filters(check="stale_as_current"), {"f_stale", "f_stale2"}),
        (Filters(publisher="Mimbar Kelurahan"), {"f_stale2"}),
        (Filters(since=date(2024, 11, 20)), {"f_stale", "f_base"}),
        (Filters(until=date(2023, 12, 31)), {"f_whole"}),
        (Filters(labels=("E",)), set()),
    ],
)
def test_filters_narrow_down(filters: Filters, expected: set[str]) -> None:
    connection = shared_kb()
    document = json.loads(render_report(connection, format="json", lang="id", filters=filters))
    assert {item["finding_id"] for item in document["findings"]} == expected
    assert render_report(connection, format="md", lang="id", filters=filters)


def test_new_is_what_an_earlier_report_lacked() -> None:
    known = frozenset(row[0] for row in FINDINGS[1:])
    counts = json.loads(render_report(shared_kb(), format="json", lang="id", filters=Filters(known=known)))["counts"]
    assert counts["new"] == 1


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="html, md, json, csv and atom"):
        render_report(shared_kb(), format="pdf", lang="id")  # type: ignore[arg-type]
