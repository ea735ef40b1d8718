"""What people decide, kept over every rebuild: which names are one; and all decisions as lines of JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, get_args

import duckdb

from kb.steps import load_step
from kb.store import KnowledgeBaseError, transaction
from kb.store_errors import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kb.store import KnowledgeBase

EntityJudgement = Literal["same", "different", "unsure"]
FindingStatus = Literal["open", "confirmed", "explained", "dismissed", "corrected"]


class UnknownSubjectError(KnowledgeBaseError):
    """A decision names an entity or a finding that the knowledge base does not have, or a word that is no decision."""


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two similar entities that a person should look at, most useful first."""

    entity_id: str
    name: str
    place: str | None
    other_entity_id: str
    other_name: str
    other_place: str | None
    kind: str
    score: float
    reason: str
    links: int  # mentions of the rarer of the two: so many a decision settles
    benefit: float  # of these, how many it can be expected to set right


def list_open_pairs(kb: KnowledgeBase) -> list[OpenPair]:
    """The unsure pairs on which nobody has decided, by how many links a decision would settle."""
    return [OpenPair(*row) for row in kb.connection.execute(load_step("list_open_pairs")).fetchall()]


def decide_entities(
    kb: KnowledgeBase,
    entity_id: str,
    other_entity_id: str,
    judgement: EntityJudgement,
    *,
    decided_by: str,
    decided_at: datetime,
    note: str | None = None,
) -> None:
    """Store what a person decided about two entities, or two names of one; a later decision replaces an earlier one.

    An id is that of an entity or of a node: entities that were joined wrongly are parted by their nodes.
    The next `derive` follows it. Raises UnknownSubjectError.
    """
    if judgement not in get_args(EntityJudgement):
        raise UnknownSubjectError(f"{judgement!r} is no decision; give one of {', '.join(get_args(EntityJudgement))}")
    rows = kb.connection.execute(load_step("read_entities"), [entity_id, other_entity_id]).fetchall()
    if len(rows) != 2 or rows[0][1] != rows[1][1]:
        raise UnknownSubjectError(f"{entity_id}, {other_entity_id}: not two entities of one kind")
    (_, kind, name, place), (_, _, other_name, other_place) = sorted(rows, key=lambda row: (row[2], row[3] or ""))
    values = [kind, name, place or "", other_name, other_place or "", judgement, decided_by, decided_at, note]
    with transaction(kb.connection):
        kb.connection.execute(load_step("decide_entities"), values)
        kb.connection.execute(load_step("forget_stages"))


READS = {"entity": "read_entity_decisions", "finding": "read_finding_decisions"}
WRITES = {"entity": "decide_entities", "finding": "decide_finding"}


def export_decisions(kb: KnowledgeBase) -> Iterator[str]:
    """All decisions as JSON lines, each with "type": entity or finding."""
    for kind, step in READS.items():
        result = kb.connection.execute(load_step(step))
        names = [column[0] for column in result.description]
        for row in result.fetchall():
            facts = dict(zip(names, row, strict=True))
            for name in DAYS_AND_INSTANTS & facts.keys():
                facts[name] = facts[name] and facts[name].isoformat()
            yield json.dumps({"type": kind, **facts}, ensure_ascii=False)


def import_decisions(kb: KnowledgeBase, lines: Iterable[str]) -> int:
    """Store decisions that `export_decisions` wrote, all or none; return how many. Raises UnknownSubjectError."""
    findings: list[str] = []
    count = 0
    with transaction(kb.connection):
        for number, line in enumerate(lines, start=1):
            if line.strip():
                findings += _import(kb, line, number)
                count += 1
        if findings:
            kb.connection.execute(load_step("forget_inherited_all"), [findings])
        kb.connection.execute(load_step("forget_stages"))
    return count


def _import(kb: KnowledgeBase, line: str, number: int) -> list[str]:
    """Store the decision of one line; return the id of the finding that it is about, if it is about one."""
    try:
        facts: dict[str, Any] = json.loads(line)
        step = WRITES[facts.pop("type")]
        facts["decided_at"] = datetime.fromisoformat(facts["decided_at"])
        if facts.get("expires_on"):
            facts["expires_on"] = date.fromisoformat(facts["expires_on"])
        columns = ENTITY_COLUMNS if step == "decide_entities" else FINDING_COLUMNS
        values = [facts[name] for name in columns]
        if step == "decide_entities" and facts["judgement"] not in get_args(EntityJudgement):
            raise ValueError(f"{facts['judgement']!r} is none of {', '.join(get_args(EntityJudgement))}")
        if step == "decide_finding" and facts["status"] not in get_args(FindingStatus):
            raise ValueError(f"{facts['status']!r} is none of {', '.join(get_args(FindingStatus))}")
        if step == "decide_finding":  # a decision of schema 1 does not say what it was known by
            values += [facts.get(name) for name in KNOWN_BY]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnknownSubjectError(f"line {number}: no decision ({error})") from error
    try:
        kb.connection.execute(load_step(step), values)
    except (duckdb.Error, RuntimeError, UnicodeError) as error:  # the driver raises RuntimeError for broken Unicode
        raise UnknownSubjectError(f"line {number}: no decision ({one_line(error)})") from error
    return [values[0]] if step == "decide_finding" else []


ENTITY_COLUMNS = (
    "kind",
    "name",
    "place",
    "other_name",
    "other_place",
    "judgement",
    "decided_by",
    "decided_at",
    "note",
)
FINDING_COLUMNS = ("finding_id", "status", "note", "decided_by", "decided_at")
KNOWN_BY = ("expires_on", "check", "marks", "label", "severity", "origins")
DAYS_AND_INSTANTS = {"decided_at", "expires_on"}
