"""Every verb does what its help says, on the sample corpus."""

from __future__ import annotations

import csv
import io
import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from tests.cli.conftest import Run

VERBS = ("demo", "ingest", "report", "check", "sql", "search", "extract", "explain", "export", "score")
CLAIM_FIELDS = {
    "type",
    "article",
    "section",
    "claim_id",
    "start",
    "end",
    "surface",
    "sentence",
    "value",
    "value_low",
    "value_high",
    "bound",
    "unit",
    "per",
    "role",
    "direction",
    "modality",
    "measure",
    "indicator",
    "qualifiers",
    "definition",
    "denominator",
    "place",
    "place_name",
    "place_candidates",
    "period_start",
    "period_end",
    "period_label",
    "period_basis",
    "is_current",
    "speaker",
    "office",
    "source",
    "rule",
    "rule_version",
    "alternatives",
}
DATE_FIELDS = {
    "type",
    "article",
    "section",
    "start",
    "end",
    "surface",
    "period_start",
    "period_end",
    "period_label",
    "period_basis",
    "weekday_conflict",
}
OFFICIAL_FIELDS = {
    "type",
    "article",
    "section",
    "start",
    "end",
    "surface",
    "person",
    "office",
    "body",
    "place_name",
    "acting",
}
FINDING_FIELDS = {
    "finding_id",
    "check",
    "code",
    "label",
    "severity",
    "rung",
    "title",
    "message",
    "arithmetic",
    "origins",
    "spans",
    "claims",
    "status",
}
COUNTS = """
    SELECT
        (SELECT count(*) FROM articles) AS articles,
        (SELECT count(*) FROM revisions) AS revisions,
        (SELECT count(*) FROM v_claims) AS claims
"""
DRAFT = {
    "id": "draf-7",
    "published_at": "2024-11-28T09:00:00+08:00",
    "title": "Kemiskinan Kota Kupang 8,24 Persen",
    "text": "Tingkat kemiskinan Kota Kupang turun dari 8,24 persen pada 2023 menjadi 8,61 persen pada 2024.\n\n"
    'Kepala BPS Kota Kupang, Maria Tuto, Kamis (28/11/2024), menyebut "kami mendata 1.250 keluarga".',
}


def test_the_help_shows_every_verb_and_each_verb_an_example(cekangka: Run) -> None:
    page = cekangka("--help")
    assert page.returncode == 0
    for verb in VERBS:
        assert re.search(rf"^\s+{verb}\b", page.stdout, re.MULTILINE), verb
        own = cekangka(verb, "--help")
        assert own.returncode == 0
        assert "Examples:" in own.stdout
        assert f"cekangka {verb}" in own.stdout.partition("Examples:")[2]


def test_extract_prints_one_object_a_line_with_every_field(cekangka: Run) -> None:
    done = cekangka("extract", "-", "--format", "jsonl", stdin=json.dumps(DRAFT))
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    wanted = {"claim": CLAIM_FIELDS, "date": DATE_FIELDS, "official": OFFICIAL_FIELDS}
    assert {row["type"] for row in rows} == set(wanted)
    for row in rows:
        assert wanted[row["type"]] <= set(row)
        assert row["article"] == "draf-7"
        text = DRAFT["title"] if row["section"] == "headline" else DRAFT["text"]
        assert text[row["start"] : row["end"]] == row["surface"]
        if row["type"] == "claim":
            assert isinstance(row["value"], str)
            Decimal(row["value"])
    headline = [row for row in rows if row["section"] == "headline"]
    assert [row["value"] for row in headline if row["type"] == "claim"] == ["8.24"]


def test_extract_takes_the_day_of_publication_from_the_option(cekangka: Run) -> None:
    done = cekangka(
        "extract", "-", "--format", "jsonl", "--published", "2024-11-30", stdin="Hal itu dibahas Jumat (29/11).\n"
    )
    days = [row["period_label"] for row in map(json.loads, done.stdout.splitlines()) if row["type"] == "date"]
    assert days == ["2024-11-29"]


def test_ingest_twice_is_once(cekangka: Run, samples: Path, tmp_path: Path) -> None:
    kb = str(tmp_path / "kb.duckdb")
    reports = []
    for _ in range(2):
        done = cekangka("ingest", str(samples), "--kb", kb)
        assert done.returncode == 0, done.stderr
        counts = cekangka("sql", COUNTS, "--kb", kb, "--format", "csv")
        report = cekangka("report", "--kb", kb, "--format", "json")
        reports.append((counts.stdout, report.stdout))
    assert reports[0] == reports[1]
    assert "0 new, 0 changed" in done.stderr


def test_the_demo_writes_a_report_and_says_where(cekangka: Run, tmp_path: Path) -> None:
    first = cekangka("demo", "--out", str(tmp_path / "demo"))
    assert first.returncode == 0, first.stderr
    page = (tmp_path / "demo" / "report.html").read_bytes()
    assert str(tmp_path / "demo" / "report.html") in first.stdout
    again = cekangka("demo", "--out", str(tmp_path / "demo"))
    assert again.returncode == 0
    assert (tmp_path / "demo" / "report.html").read_bytes() == page
    elsewhere = cekangka("demo", "--out", str(tmp_path / "other"))
    assert elsewhere.returncode == 0
    assert (tmp_path / "other" / "report.html").read_bytes() == page


def test_report_json_is_the_contract(cekangka: Run, sample_kb: Path) -> None:
    report = json.loads(cekangka("report", "--kb", str(sample_kb), "--format", "json").stdout)
    assert set(report) >= {"findings", "skipped", "counts"}
    assert report["findings"]
    for finding in report["findings"]:
        assert set(finding) >= FINDING_FIELDS
        assert re.fullmatch(r"T(0[1-9]|[12][0-9]|30)", finding["code"])
        assert finding["label"] in {"E", "K", "I"}
        for span in finding["spans"]:
            assert {"article", "start", "end", "surface", "sentence"} <= set(span)


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("form", ["md", "csv", "json"])
def test_the_twins_go_to_standard_output(cekangka: Run, sample_kb: Path, lang: str, form: str) -> None:
    done = cekangka("report", "--kb", str(sample_kb), "--format", form, "--lang", lang)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout) > 200


def test_report_html_is_written_beside_the_user(cekangka: Run, sample_kb: Path, tmp_path: Path) -> None:
    done = cekangka("report", "--kb", str(sample_kb), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "cekangka-report.html").read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")


def test_sql_reads_and_cannot_write(cekangka: Run, sample_kb: Path, tmp_path: Path) -> None:
    done = cekangka("sql", "SELECT count(*) AS n FROM v_claims", "--kb", str(sample_kb), "--format", "csv")
    assert int(done.stdout.splitlines()[1]) > 40
    for query in (
        "DELETE FROM claims",
        f"COPY claims TO '{tmp_path}/stolen.csv'",
        "SELECT * FROM read_csv('/etc/passwd')",
        "ATTACH 'other.duckdb'",
        "SET enable_external_access = true",
        "SELEC 1",
    ):
        refused = cekangka("sql", query, "--kb", str(sample_kb))
        assert refused.returncode == 2, query
        assert refused.stderr.count("\n") == 1, refused.stderr
    assert not list(tmp_path.iterdir())


def test_saved_queries_are_listed_and_run(cekangka: Run, sample_kb: Path) -> None:
    names = [line.split()[0] for line in cekangka("sql", "--list").stdout.splitlines()]
    assert len(names) >= 15
    done = cekangka("sql", "--saved", names[0], "--kb", str(sample_kb), "--format", "jsonl")
    assert done.returncode == 0, done.stderr


def test_a_saved_query_is_narrowed(cekangka: Run, sample_kb: Path) -> None:
    command = ("sql", "--saved", "series_of_a_place", "--kb", str(sample_kb), "--format", "jsonl")
    every = cekangka(*command).stdout.splitlines()
    place = json.loads(every[0])["place_name"]
    some = cekangka(*command, "--set", f"place={place}").stdout.splitlines()
    assert {json.loads(line)["place_name"] for line in some} == {place}
    assert cekangka(*command, "--set", "place=tiada").stdout == ""
    for wrong in ("tempat=x", "place", "since=kemarin"):
        done = cekangka(*command, "--set", wrong)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "--set place=" in cekangka("sql", "--list").stdout
    few = cekangka(*command, "--set", "rows=2")
    assert (few.stdout.splitlines(), few.stderr.count("\n")) == (every[:2], 1)
    assert "only the first 2 rows; narrow it with --set place, indicator, since" in few.stderr


def test_export_writes_tables_and_their_descriptions(cekangka: Run, sample_kb: Path, tmp_path: Path) -> None:
    done = cekangka("export", str(tmp_path / "out"), "--kb", str(sample_kb))
    assert done.returncode == 0, done.stderr
    written = {path.name for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert {"claims.parquet", "claims.csv", "v_findings.parquet", "v_claims.csv"} <= written
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out" / "claims.csv").read_text(encoding="utf-8"))))
    assert rows
    assert "surface" in rows[0]


def test_check_exits_1_on_a_draft_that_cannot_be_right(cekangka: Run) -> None:
    done = cekangka("check", "-", "--format", "json", stdin=json.dumps(DRAFT))
    outcome = json.loads(done.stdout)
    assert done.returncode == 1, done.stdout
    assert any(finding["label"] == "E" and finding["code"] == "T22" for finding in outcome["findings"])


def test_check_exits_0_on_a_clean_draft(cekangka: Run) -> None:
    draft = DRAFT | {
        "title": "Data Kota",
        "text": "Tingkat kemiskinan Kota Kupang turun dari 8,61 persen pada 2023 menjadi 8,24 persen pada 2024.",
    }
    done = cekangka("check", "-", stdin=json.dumps(draft))
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("form", ["text", "html", "sarif"])
def test_check_speaks_every_format(cekangka: Run, sample_kb: Path, form: str) -> None:
    done = cekangka("check", "-", "--format", form, "--kb", str(sample_kb), stdin=json.dumps(DRAFT))
    assert done.returncode == 1, done.stderr
    assert "8,61" in done.stdout
    if form == "sarif":
        assert json.loads(done.stdout)["version"] == "2.1.0"


def test_explain_names_rule_and_interval(cekangka: Run) -> None:
    done = cekangka("explain", "Garis kemiskinan Kota Kupang sekitar Rp 732.921 per kapita per bulan, Jumat (29/11).")
    assert done.returncode == 0
    assert "732921" in done.stdout
    assert "about" in done.stdout
    assert "rule " in done.stdout


def test_score_prints_the_table(cekangka: Run) -> None:
    gold = next((Path(__file__).resolve().parents[1] / "gold").glob("*.jsonl"))
    done = cekangka("score", str(gold))
    assert done.returncode == 0, done.stderr
    assert "value and unit" in done.stdout


def test_findings_of_an_earlier_report_are_not_new(cekangka: Run, sample_kb: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.json"
    earlier.write_text(cekangka("report", "--kb", str(sample_kb), "--format", "json").stdout, encoding="utf-8")
    again = cekangka("report", "--kb", str(sample_kb), "--format", "json", "--earlier", str(earlier))
    assert json.loads(again.stdout)["counts"]["new"] == 0
    refused = cekangka("report", "--kb", str(sample_kb), "--earlier", str(tmp_path / "none.json"))
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 1
