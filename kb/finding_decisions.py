"""What editors decided about findings, how often they agree with each check, and what the last report showed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from kb.decisions import FindingStatus, UnknownSubjectError
from kb.steps import load_step
from kb.store import KnowledgeBaseError, transaction

if TYPE_CHECKING:
    from datetime import date, datetime

    from kb.store import KnowledgeBase

MAY_EXPIRE = ("dismissed", "explained")


class UnfoundedDecisionError(KnowledgeBaseError):
    """A decision lacks what it needs: a dismissal its reason, a day its dismissal."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A finding as a decision remembers it; `marks` is its leading evidence in words that outlive a rebuild."""

    finding_id: str
    check: str
    marks: list[str]
    label: str
    severity: int
    origins: int
    all_marks: list[str]  # with its copies


@dataclass(frozen=True, slots=True)
class CheckPrecision:
    """How often editors agreed with a check: shares from 0 to 1 with their Wilson interval of 95 percent."""

    check: str
    decisions: int
    right: int
    dismissed: int
    explained: int
    precision: float
    low: float
    high: float
    is_demoted: bool


def find_subject(kb: KnowledgeBase, finding_id: str) -> Subject:
    """The finding of that id, or the only one whose id starts so. Raises UnknownSubjectError."""
    rows = kb.connection.execute(load_step("read_finding"), [finding_id]).fetchall()
    if not rows or len(finding_id) < 4:
        raise UnknownSubjectError(f"{finding_id}: no such finding; cekangka findings list shows them")
    if len(rows) > 1 and rows[0][0] != finding_id:
        raise UnknownSubjectError(f"{finding_id}: starts the ids of several findings: {rows[0][0]}, {rows[1][0]}")
    return Subject(*rows[0])


def decide_finding(
    kb: KnowledgeBase,
    finding_id: str,
    status: FindingStatus,
    *,
    decided_by: str,
    decided_at: datetime,
    note: str | None = None,
    expires_on: date | None = None,
    found_in: KnowledgeBase | None = None,
) -> Subject:
    """Store what an editor decided about a finding; a later decision replaces an earlier one.

    `expires_on` is the first day on which it no longer holds. `found_in` is the KB that has the finding, where it is
    another: that of a draft. Raises UnknownSubjectError and UnfoundedDecisionError.
    """
    if status not in get_args(FindingStatus):
        raise UnknownSubjectError(f"{status!r} is no status; give one of {', '.join(get_args(FindingStatus))}")
    subject = find_subject(found_in or kb, finding_id)
    if status == "dismissed" and not (note and note.strip()):
        raise UnfoundedDecisionError("a dismissal needs its reason: --reason 'angka uji, bukan data'")
    if expires_on is not None and status not in MAY_EXPIRE:
        raise UnfoundedDecisionError(f"only {' and '.join(MAY_EXPIRE)} can expire, not {status}")
    if expires_on is not None and expires_on <= decided_at.date():
        raise UnfoundedDecisionError(f"--until {expires_on}: the decision would not hold for a day; give a later one")
    with transaction(kb.connection):
        kb.connection.execute(load_step("forget_inherited"), [subject.check, subject.all_marks])
        values = [subject.finding_id, status, note, decided_by, decided_at, expires_on]
        known_by = [subject.check, subject.marks, subject.label, subject.severity, subject.origins]
        kb.connection.execute(load_step("decide_finding"), [*values, *known_by])
    return subject


def list_precision(kb: KnowledgeBase) -> list[CheckPrecision]:
    """Checks on whose findings somebody decided, the least precise first."""
    return [CheckPrecision(*row) for row in kb.connection.execute(load_step("list_precision")).fetchall()]


def read_shown(kb: KnowledgeBase) -> str:
    """The present findings as `mark_seen` takes them, to be read on the connection that writes the report."""
    result = kb.connection.execute(load_step("read_shown"))
    names = [column[0] for column in result.description]
    return json.dumps([dict(zip(names, row, strict=True)) for row in result.fetchall()])


def mark_seen(kb: KnowledgeBase, shown: str | None = None) -> None:
    """Remember what a report showed, so that the next one puts first what is new or worse.

    `shown` is of `read_shown`: findings that came while the report was written stay news. The present findings if not
    given. Marking the same findings again changes nothing, so that a report that is written twice is the same twice.
    """
    with transaction(kb.connection):
        kb.connection.execute(load_step("take_shown"), [read_shown(kb) if shown is None else shown])
        kb.connection.execute(load_step("mark_seen"))
