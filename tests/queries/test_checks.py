"""Every check raises on each case that must flag, only on itself, and stays silent on each case that must pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from queries.check_cases import CaseTables, load_case
from queries.check_files import Check, load_checks
from queries.prepare import choose_checks
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from collections.abc import Iterator


def list_cases(kind: str) -> list[Any]:
    return [
        pytest.param(check, case, id=f"{check.name}-{number}")
        for check in load_checks()
        for number, case in enumerate(check.header[kind])
    ]


@pytest.fixture(scope="module")
def tables() -> Iterator[CaseTables]:
    made = CaseTables()
    yield made
    made.connection.close()


def find(check: Check, case: dict[str, Any], tables: CaseTables) -> list[tuple[Any, ...]]:
    connection = load_case(case, check.header.get("given", {}), tables)
    run_checks(connection, [check.name])
    return connection.execute(
        'SELECT label, code, title_id, message_id, message_en, arithmetic_id FROM findings WHERE "check" = ?',
        [check.name],
    ).fetchall()


@pytest.mark.parametrize(("check", "case"), list_cases("flags"))
def test_flags(check: Check, case: dict[str, Any], tables: CaseTables) -> None:
    found = find(check, case, tables)
    assert len(found) == case.get("count", 1)
    label, code, title, message, message_en, arithmetic = found[0]
    assert label == case.get("label", check.label)
    assert code == case.get("code", check.code)
    assert case.get("says", "") in message
    assert case.get("says_en", "") in message_en
    assert case.get("reckons", "") in (arithmetic or "")
    for text in (title, message, message_en):
        assert text
        assert "{" not in text
        assert "None" not in text
    assert "salah" not in message.casefold()
    assert "hoaks" not in message.casefold()


@pytest.mark.parametrize(("check", "case"), list_cases("passes"))
def test_passes(check: Check, case: dict[str, Any], tables: CaseTables) -> None:
    assert find(check, case, tables) == []


@pytest.mark.parametrize(("check", "case"), list_cases("flags"))
def test_a_draft_that_it_flags_runs_it(check: Check, case: dict[str, Any], tables: CaseTables) -> None:
    find(check, case, tables)
    drafts = tables.connection.execute(
        """
        SELECT DISTINCT r.article_id
        FROM finding_evidence e
        JOIN findings f USING (finding_id)
        LEFT JOIN claims c ON c.claim_id = e.evidence_id
        LEFT JOIN date_mentions d ON d.date_id = e.evidence_id
        LEFT JOIN official_mentions o ON o.official_id = e.evidence_id
        JOIN revisions r ON r.revision_id = coalesce(c.revision_id, d.revision_id, o.revision_id)
        WHERE e.position = 0 OR f.relation <> 'supersedes' -- what shows another figure to be old is no fault of its own
        """
    ).fetchall()
    assert drafts
    for (article,) in drafts:
        assert choose_checks(tables.connection, [check], [article]) == [check]


def test_a_draft_without_numbers_runs_no_check(tables: CaseTables) -> None:
    connection = load_case({"articles": {"a": "2024-11-28"}}, {}, tables)
    run_checks(connection)
    assert choose_checks(connection, load_checks(), ["a-a"]) == []
