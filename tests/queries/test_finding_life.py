"""The life of a finding: decisions that stay, expire and are inherited; what is news; checks that editors distrust."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from kb.decisions import FindingStatus, export_decisions, import_decisions
from kb.finding_decisions import (
    UnfoundedDecisionError,
    decide_finding,
    find_subject,
    list_precision,
    mark_seen,
    read_shown,
)
from kb.steps import load_folder
from kb.store import KnowledgeBase
from queries.check_cases import CaseTables, load_case
from queries.finding_text import tell_demotion
from queries.findings import load_findings, set_as_of
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from collections.abc import Iterator

    import duckdb

    from queries.findings import Finding

RATE = {"indicator": "poverty_rate", "place": "53.71"}
WHEN = datetime(2024, 6, 1, 8, tzinfo=UTC)
VIEWS = ("v_check_precision", "v_finding_marks", "v_finding_states")
CLASH: list[dict[str, Any]] = [
    {"value": "9.12", "period": "2024-03"},
    {"value": "9.71", "period": "2024-03", "article": "b"},
]
COPIED: list[dict[str, Any]] = [
    {"value": "9.12", "period": "2024-03", "origin": "x", "article": "0"},  # the first to say it, found later
    {"value": "9.12", "period": "2024-03", "origin": "x"},
    {"value": "9.71", "period": "2024-03", "article": "b"},
]
DAYS = {"0": "2024-05-01", "a": "2024-05-02", "b": "2024-05-03", "c": "2024-05-04"}


def install_views(connection: duckdb.DuckDBPyConnection) -> None:
    """The views that say where a finding stands, for a KB of cases."""
    texts = {view.name: view.text for view in load_folder("views")}
    for name in VIEWS:
        connection.execute(texts[name])


@pytest.fixture
def tables() -> Iterator[CaseTables]:
    tables = CaseTables()
    install_views(tables.connection)
    yield tables
    tables.connection.close()


def check(tables: CaseTables, claims: list[dict[str, Any]]) -> KnowledgeBase:
    """The KB after these claims were ingested and checked; what editors decided stays."""
    known = {label: DAYS[label] for label in {row.get("article", "a") for row in claims}}
    run_checks(load_case({"articles": known, "claims": claims}, RATE, tables))
    return KnowledgeBase(tables.connection, ":memory:", read_only=False)


def clash(kb: KnowledgeBase) -> Finding:
    return next(finding for finding in load_findings(kb.connection) if finding.code == "T01")


def decide(
    kb: KnowledgeBase, finding: str, status: FindingStatus, note: str | None = None, until: date | None = None
) -> None:
    decide_finding(kb, finding, status, decided_by="Tirta", decided_at=WHEN, note=note, expires_on=until)


def test_a_decision_outlives_a_copy_that_turns_up_before_the_passage(tables: CaseTables) -> None:
    before = check(tables, CLASH)
    first = clash(before)
    decide(before, first.finding_id, "dismissed", "dua rilis")
    after = clash(check(tables, COPIED))
    assert after.finding_id == first.finding_id  # its figures are what it is known by
    assert (after.status, after.note, {span.article for span in after.spans}) == ("dismissed", "dua rilis", set("0ab"))


def test_a_decision_is_inherited_by_what_rests_on_the_same_words(tables: CaseTables) -> None:
    kb = check(tables, CLASH)
    decide(kb, clash(kb).finding_id, "dismissed", "dua rilis")
    kb.connection.execute("UPDATE finding_decisions SET finding_id = 'as an older version called it'")
    kb = check(tables, COPIED)
    assert (clash(kb).status, clash(kb).note) == ("dismissed", "dua rilis")
    decide(kb, clash(kb).finding_id, "open")
    assert clash(check(tables, CLASH)).status == "open"  # the older decision does not return
    kb.connection.execute("UPDATE finding_decisions SET status = 'dismissed', marks = ['a-z 9,12 persen']")
    kb.connection.execute("UPDATE finding_decisions SET finding_id = 'of another article'")
    assert clash(kb).status == "open"


def test_an_imported_decision_takes_the_place_of_an_inherited_one(tables: CaseTables) -> None:
    kb = check(tables, CLASH)
    decide(kb, clash(kb).finding_id, "confirmed")
    (line,) = [line for line in export_decisions(kb) if '"finding"' in line]
    decide(kb, clash(kb).finding_id, "dismissed", "dua rilis")
    kb.connection.execute("UPDATE finding_decisions SET finding_id = 'as an older version called it'")
    kb = check(tables, COPIED)
    assert clash(kb).status == "dismissed"
    assert import_decisions(kb, [line]) == 1
    assert clash(kb).status == "confirmed"
    assert kb.connection.execute("SELECT count(*) FROM finding_decisions").fetchone() == (1,)


def test_a_dismissal_needs_a_reason_and_ends_on_its_day(tables: CaseTables) -> None:
    kb = check(tables, CLASH)
    finding = clash(kb).finding_id
    with pytest.raises(UnfoundedDecisionError, match="reason"):
        decide(kb, finding, "dismissed", " ")
    with pytest.raises(UnfoundedDecisionError, match="expire"):
        decide(kb, finding, "confirmed", until=date(2024, 7, 1))
    with pytest.raises(UnfoundedDecisionError, match="give a later one"):
        decide(kb, finding, "dismissed", "embargo", date(2024, 6, 1))
    decide(kb, finding[:6], "dismissed", "embargo", date(2024, 6, 2))
    held = clash(kb)
    assert (held.status, held.is_expired) == ("dismissed", False)  # the data reach to 1 June, the day of the decision
    set_as_of(kb.connection, date(2024, 6, 2))
    ended = clash(kb)
    assert (ended.status, ended.is_expired, ended.note) == ("open", True, "embargo")


def test_news_is_what_the_last_seen_report_did_not_show(tables: CaseTables) -> None:
    kb = check(tables, CLASH)
    assert clash(kb).news is None
    for _ in range(2):  # the same findings again are the same report
        mark_seen(kb)
        assert clash(kb).news is None
    more = [*CLASH, {"value": "7.33", "period": "2022-03"}, {"value": "7.99", "period": "2022-03", "article": "b"}]
    kb = check(tables, more)
    found = [finding for finding in load_findings(kb.connection) if finding.code == "T01"]
    news = {finding.news: {span.surface for span in finding.spans} for finding in found}
    assert news == {"new": {"7,33 persen", "7,99 persen"}, "known": {"9,12 persen", "9,71 persen"}}
    for _ in range(2):
        mark_seen(kb)
        assert {finding.news for finding in load_findings(kb.connection, checks=[found[0].check])} == {"new", "known"}
    kb = check(tables, CLASH)
    assert clash(kb).news == "known"


def test_what_came_after_the_report_was_read_is_not_marked_as_seen(tables: CaseTables) -> None:
    shown = read_shown(check(tables, CLASH))
    more = [*CLASH, {"value": "7.33", "period": "2022-03"}, {"value": "7.99", "period": "2022-03", "article": "b"}]
    kb = check(tables, more)
    mark_seen(kb, shown)
    assert {finding.news for finding in load_findings(kb.connection) if finding.code == "T01"} == {"new", "known"}


def test_a_further_voice_makes_a_finding_worse_even_when_it_was_settled(tables: CaseTables) -> None:
    kb = check(tables, CLASH)
    decide(kb, clash(kb).finding_id, "dismissed", "dua rilis")
    mark_seen(kb)
    assert not clash(kb).is_news
    worse = clash(check(tables, [*CLASH, {"value": "9.71", "period": "2024-03", "article": "c"}]))
    assert (worse.origins, worse.status, worse.news, worse.is_news) == (3, "dismissed", "worsened", True)


def test_a_check_that_editors_distrust_is_shown_one_label_lower(tables: CaseTables) -> None:
    years = range(2010, 2020)
    claims = [
        {"value": value, "period": f"{year}-03", "article": article}
        for year in years
        for article, value in (("a", f"{year - 2000}.12"), ("b", f"{year - 2000}.71"))
    ]
    kb = check(tables, claims)
    found = [finding for finding in load_findings(kb.connection) if finding.check == "value_differs_across_articles"]
    assert {finding.label for finding in found} == {"E"}
    for number, finding in enumerate(found[:10]):
        assert load_findings(kb.connection, findings=[finding.finding_id])[0].demotion is None
        decide(kb, finding.finding_id, "dismissed" if number < 3 else "confirmed", "dua rilis")
    (row,) = list_precision(kb)
    # Wilson, 7 of 10: 0.3968 to 0.8922
    assert (row.decisions, row.right, row.low, row.high, row.is_demoted) == (10, 7, 0.397, 0.892, True)
    lowered = load_findings(kb.connection, checks=[row.check])
    assert {finding.label for finding in lowered} == {"K"}
    assert lowered[0].as_json()["check_label"] == "E"
    assert tell_demotion(lowered[0].demotion, "id") == (
        "Diturunkan dari E: redaksi sepakat dengan 7 dari 10 temuan pemeriksaan ini yang sudah diputuskan"
        " (70 persen, selang 40 sampai 89)."
    )
    decide(kb, found[0].finding_id, "confirmed")
    assert {finding.label for finding in load_findings(kb.connection, checks=[row.check])} == {"E"}


def test_ids_may_be_shortened_while_they_name_one(tables: CaseTables) -> None:
    kb = check(tables, CLASH)
    whole = clash(kb).finding_id
    assert find_subject(kb, whole[:8]).finding_id == whole
    for wrong in ("", "zzzzzzzz"):
        with pytest.raises(Exception, match="no such finding"):
            find_subject(kb, wrong)
