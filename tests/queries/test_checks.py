"""Every check raises on each case that must flag, only on itself, and stays silent on each case that must pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from queries.check_cases import CaseTables, load_case
from queries.check_files import Check, load_checks
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
