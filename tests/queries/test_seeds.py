"""What the five real articles must show, and what they must not: the acceptance list of the whole path."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.read import read_sources
from extract import extract_statements
from kb.derive import derive
from kb.ingest import store
from kb.store import open_kb
from queries.findings import load_findings
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kb.store import KnowledgeBase
    from queries.findings import Finding

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SEEDS.is_dir(), reason="the real articles (../shared/seeds) are not beside this checkout"),
]


@pytest.fixture(scope="module")
def kb() -> Iterator[KnowledgeBase]:
    with open_kb(":memory:") as opened:
        articles = list(read_sources([str(path) for path in sorted(SEEDS.glob("*.txt"))]))
        assert all(isinstance(article, Article) for article in articles)
        store(opened, [(article, extract_statements(article)) for article in articles if isinstance(article, Article)])
        derive(opened)
        run_checks(opened.connection)
        yield opened


@pytest.fixture(scope="module")
def findings(kb: KnowledgeBase) -> list[Finding]:
    return load_findings(kb.connection)


def about(findings: list[Finding], check: str, *surfaces: str) -> list[Finding]:
    """The findings of a check that rest on all these figures."""
    return [
        finding
        for finding in findings
        if finding.check == check and set(surfaces) <= {" ".join(span.surface.split()) for span in finding.spans}
    ]


@pytest.mark.parametrize(("article", "speaker"), [("000", "Fahrensy Funay"), ("003", "DjiDja Kadiwanu")])
def test_the_figure_of_2023_is_called_current(
    kb: KnowledgeBase, findings: list[Finding], article: str, speaker: str
) -> None:
    found = [
        finding
        for finding in about(findings, "stale_presented_as_current", "8,61 persen")
        if finding.spans[0].article.startswith(article)
    ]
    assert [finding.label for finding in found] == ["K"]
    assert "2023" in found[0].message
    assert "2024, 8,24 persen" in found[0].message
    said = kb.connection.execute("SELECT speaker FROM claims WHERE claim_id = ?", [found[0].claims[0]]).fetchall()
    assert said == [(speaker,)]


def test_two_years_are_another_period_and_no_contradiction(findings: list[Finding]) -> None:
    pairs = about(findings, "other_period", "8,61 persen", "8,24 persen")
    assert [finding.label for finding in pairs] == ["I"]
    assert all(finding.label != "E" for finding in findings)


@pytest.mark.parametrize(
    ("surfaces", "arithmetic"),
    [
        (
            ("8,24 persen", "40,38 ribu jiwa", "442.758"),
            "8,24 % x 442.758 = 36.483 (36.461 sampai 36.505); tertulis 40,38 ribu (40.375 sampai 40.385). "
            "Penduduk yang cocok: sekitar 490.000.",
        ),
        (("8,61 persen", "41,20 ribu jiwa", "442.758 jiwa"), "8,61 % x 442.758 = 38.121 (38.099 sampai 38.144)"),
        (("2,49 persen", "1.046.309 jiwa"), "2,49 % x 1.046.309 = 26.053 (26.001 sampai 26.105); tertulis 11,64 ribu"),
        (("2,49 persen", "1.046.309 jiwa"), "sekitar 467.000"),
    ],
)
def test_percent_of_base(findings: list[Finding], surfaces: tuple[str, ...], arithmetic: str) -> None:
    found = about(findings, "rate_against_base", *surfaces)
    assert [finding.label for finding in found] == ["K"]
    assert found[0].arithmetic is not None
    assert arithmetic in found[0].arithmetic


def test_one_population_for_two_years(findings: list[Finding]) -> None:
    assert [f.label for f in about(findings, "base_for_two_periods", "442.758", "442.758 jiwa")] == ["K"]


def test_extreme_poor_exceed_poor_by_another_definition(findings: list[Finding]) -> None:
    found = [
        finding
        for finding in findings
        if finding.check == "part_exceeds_whole" and finding.spans[0].surface.startswith("102.616")
    ]
    assert found
    assert {(finding.label, finding.rung) for finding in found} == {("K", "other definition")}
    assert "41,20 ribu" in found[0].message


def test_families_of_two_counts_are_explained(findings: list[Finding]) -> None:
    found = about(findings, "other_definition", "4.695 KK", "19.615 kepala keluarga")
    assert [finding.label for finding in found] == ["K"]
    assert set(found[0].differing) == {"definition", "period"}


def test_palangka_raya_needs_too_many_inhabitants(findings: list[Finding]) -> None:
    found = [finding for finding in about(findings, "implied_population", "3,44 persen") if "64.000" in finding.message]
    assert [finding.label for finding in found] == ["K"]
    assert "1.860.000" in found[0].message
    assert "315.153" in found[0].message
    assert "DTKS bukan BPS" in found[0].message


def test_the_step_from_65000_to_64000_is_about_1000(findings: list[Finding]) -> None:
    assert not [f for f in findings if any(span.surface.startswith("1.000") for span in f.spans)]


def test_weekdays_fit_and_names_are_one(kb: KnowledgeBase, findings: list[Finding]) -> None:
    assert not [finding for finding in findings if finding.code == "T25"]
    assert not [finding for finding in findings if finding.code == "T26" and finding.label != "I"]
    names = dict(kb.connection.execute("SELECT name, aliases FROM entities").fetchall())
    persons = [aliases for aliases in names.values() if {"DjiDja Kadiwanu", "Djidja Kadiwanu"} <= set(aliases)]
    assert len(persons) == 1
    bodies = [aliases for aliases in names.values() if any("(Bapeda)" in alias for alias in aliases)]
    assert all(any("(Bappeda)" in alias for alias in aliases) for aliases in bodies)
    places = {row[0] for row in kb.connection.execute("SELECT DISTINCT place FROM claims").fetchall()}
    assert "53.71" in places
    assert "53.01" not in places


def test_shared_paragraphs_are_one_origin(findings: list[Finding]) -> None:
    found = about(findings, "rate_against_base", "8,24 persen", "442.758")
    assert [(finding.origins, finding.copies) for finding in found] == [(1, 1)]


def test_page_furniture_yields_nothing(kb: KnowledgeBase) -> None:
    sentences = [row[0] for row in kb.connection.execute("SELECT sentence FROM claims").fetchall()]
    for furniture in ("FOLLOW US", "Leave a Reply", "Komentar ANDA", "fbpx", "Related posts"):
        assert not any(furniture in sentence for sentence in sentences)
