"""Runs every check over the KB and writes findings, their evidence, and what was passed over in silence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import duckdb
import pyarrow as pa

from corpus.identity import hash_text
from kb.store import transaction
from queries.check_files import load_checks
from queries.evidence import fetch_evidence
from queries.prepare import choose_checks, prepare
from queries.sql_file import read_statement
from queries.voices import VOICED, add_voices
from queries.wording import fill

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from queries.check_files import Check
    from queries.evidence import Evidence, Key

Row = dict[str, Any]
FACT = ("indicator", "place", "period_label", "unit", "per", "definition", "value")  # what is said, whoever says it
COPY, ALSO = "copy", "also"  # parts of evidence that repeats a card: the same wording, or the same figures elsewhere
FINDING_TEXTS = ("title_id", "title_en", "message_id", "message_en", "arithmetic_id", "arithmetic_en")
SHAPES = {
    "fresh_findings": pa.schema(
        [(name, pa.string()) for name in ("finding_id", "check", "code", "label", "rung", "relation", *FINDING_TEXTS)]
        + [(name, pa.int32()) for name in ("severity", "origins", "copies")]
        + [("differing", pa.list_(pa.string()))]
        + [(name, pa.string()) for name in ("place", "place_name", "indicator")]
    ),
    "fresh_evidence": pa.schema(
        [(name, pa.string()) for name in ("finding_id", "kind", "evidence_id", "part")] + [("position", pa.int32())]
    ),
    "fresh_silences": pa.schema(
        [(name, pa.string()) for name in ("stage", "reason", "detail")] + [("occurrences", pa.int64())]
    ),
}


class CheckFailedError(Exception):
    """A check's statement cannot run, or its template names something that its rows lack."""


@dataclass(frozen=True, slots=True)
class RunCounts:
    """How many findings of each label there are, and how many comparisons were passed over."""

    labels: dict[str, int]
    silences: int


@dataclass(slots=True)
class Draft:
    """A finding on its way: the row of its check, its evidence in order, and the copies folded into it."""

    check: Check
    row: Row
    parts: list[tuple[str, Key]]
    evidence: dict[Key, Evidence]

    @property
    def named(self) -> dict[str, Evidence]:
        """Evidence by part; the first of a part speaks for it."""
        named: dict[str, Evidence] = {}
        for part, key in self.parts:
            named.setdefault(part, self.evidence[key])
        return named

    @property
    def articles(self) -> set[str | None]:
        """The articles of the evidence."""
        return {self.evidence[key].get("article_id") for _, key in self.parts}

    def group(self) -> str:
        """What one card stands for: the same passages in copies or, for `fold = "value"`, the same figures anywhere."""
        if self.check.header.get("fold") != "value":
            return self.fingerprint(by_origin=True)
        marks = [self.check.name, str(self.row.get("variant") or "")]
        for part, key in self.parts:
            item = self.evidence[key]
            marks.append("|".join(str(item.get(name)) for name in ("value", "unit", "place", "indicator")) + part)
        return hash_text(*marks)

    def fingerprint(self, *, by_origin: bool = False) -> str:
        """Hash of check and leading evidence; by origin, what a copy shares with the text that it copies.

        A check whose evidence speaks for all that say the same (VOICED) is known by its figures, whoever
        says them: neither a further copy nor a further article makes another finding of it.
        """
        marks = []
        for part, key in self.leading:
            item = self.evidence[key]
            if key[0] == "reference":
                marks.append(f"{part}|{key[1]}")
            elif self.check.name in VOICED:
                marks.append("|".join(str(item.get(name)) for name in FACT))
            else:
                place = item.get("origin_id") if by_origin else item.get("article_id")
                marks.append(f"{part}|{place}|{item.get('surface')}|{item.get('place')}")
        return hash_text(self.check.name, str(self.row.get("variant") or ""), *sorted(marks))

    @property
    def leading(self) -> list[tuple[str, Key]]:
        """The evidence without what repeats it; all of it where a check points at copies alone."""
        return [(part, key) for part, key in self.parts if part not in {COPY, ALSO}] or self.parts


def run_checks(
    connection: duckdb.DuckDBPyConnection, names: Collection[str] | None = None, *, only: Collection[str] = ()
) -> RunCounts:
    """Fill findings, finding_evidence and silences anew; what editors decided stands apart.

    `names` restricts the run to some checks. `only` are the articles of a draft among a few others: findings that do
    not concern them are left out, and statements are run as is fastest for a few rows. Raises CheckFailedError naming
    the check whose statement or template fails.
    """
    prepare(connection, is_few=bool(only))
    checks = [check for check in load_checks() if names is None or check.name in names]
    if only:
        checks = choose_checks(connection, checks, only)
    silences: Counter[tuple[str, str, str]] = Counter()
    offenders: list[tuple[Check, Row]] = []
    for check in checks:
        find = find_few_offenders if only else find_offenders
        offenders.extend((check, row) for row in find(connection, check, silences))
    for stage, reason, detail, occurrences in connection.execute(read_statement("silences")).fetchall():
        silences[stage, reason, detail] += occurrences
    keys = [(item["kind"], item["id"]) for _, row in offenders for item in row["evidence"]]
    evidence = fetch_evidence(connection, keys)
    drafts = fold_copies(
        Draft(check, row, [(e["part"], (e["kind"], e["id"])) for e in row["evidence"]], evidence)
        for check, row in offenders
    )
    if only:
        drafts = {key: draft for key, draft in drafts.items() if draft.articles & set(only)}
    add_voices(connection, drafts.values())
    write_findings(connection, drafts, silences, are_related=not only)
    counts = Counter(str(draft.row.get("label") or draft.check.label) for draft in drafts.values())
    return RunCounts({label: counts[label] for label in "EKI"}, silences.total())


def find_offenders(
    connection: duckdb.DuckDBPyConnection, check: Check, silences: Counter[tuple[str, str, str]]
) -> list[Row]:
    """Run one check; rows with a `silence` are counted in the database and only the offenders come back."""
    try:
        connection.execute(read_statement("keep_offenders") + check.body)
    except duckdb.Error as error:
        raise CheckFailedError(f"queries/checks/{check.name}.sql: {error}") from error
    columns = [name for name, *_ in connection.execute(read_statement("offender_columns")).fetchall()]
    if "silence" in columns:
        for reason, detail, count in connection.execute(read_statement("count_silent")).fetchall():
            silences[check.name, reason, detail] += count
        cursor = connection.execute(read_statement("offenders_not_silent"))
    else:
        cursor = connection.execute(read_statement("offenders"))
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


def find_few_offenders(
    connection: duckdb.DuckDBPyConnection, check: Check, silences: Counter[tuple[str, str, str]]
) -> list[Row]:
    """The same for a few articles: all rows come back at once."""
    try:
        cursor = connection.execute(read_statement("offenders").replace("offenders", f"({check.body})"))
    except duckdb.Error as error:
        raise CheckFailedError(f"queries/checks/{check.name}.sql: {error}") from error
    columns = [column[0] for column in cursor.description or ()]
    rows = [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
    silent = [row for row in rows if row.get("silence") is not None]
    silences.update((check.name, str(row["silence"]), str(row.get("detail") or "")) for row in silent)
    return [row for row in rows if row.get("silence") is None]


def fold_copies(drafts: Iterable[Draft]) -> dict[str, Draft]:
    """One finding for all copies of the same passages, keyed by its fingerprint; the copies become evidence."""
    folded: dict[str, Draft] = {}
    keys: dict[str, set[Key]] = {}
    origins: dict[str, set[str | None]] = {}
    for draft in drafts:
        group = draft.group()
        first = folded.setdefault(group, draft)
        known, heard = keys.setdefault(group, set()), origins.setdefault(group, set())
        fresh = [key for _, key in draft.parts]
        if first is not draft:
            fresh = [key for key in fresh if key not in known and key[0] != "reference"]
            first.parts += [(COPY if draft.evidence[key].get("origin_id") in heard else ALSO, key) for key in fresh]
        known.update(fresh)
        heard.update(draft.evidence[key].get("origin_id") for key in fresh)
    return {
        group if draft.check.header.get("fold") == "value" else draft.fingerprint(): draft
        for group, draft in folded.items()
    }


def count_voices(draft: Draft) -> tuple[int, int]:
    """Articles in which the evidence was written first, and the further articles that copy their passages."""
    parts = [(part, draft.evidence[key]) for part, key in draft.parts]
    items = [(part, item) for part, item in parts if item.get("article_id") is not None]
    written_first = [item for part, item in items if part != "copy"]  # a check on copies names them itself
    origins = {item["origin_article_id"] for item in written_first or [item for _, item in items]}
    return len(origins), len({item["article_id"] for _, item in items} - origins)


def write_findings(
    connection: duckdb.DuckDBPyConnection,
    drafts: Mapping[str, Draft],
    silences: Mapping[tuple[str, str, str], int],
    *,
    are_related: bool,
) -> None:
    """Replace the three tables, and if wanted how claims relate and what explains each finding, in one transaction."""
    findings = [describe(finding_id, draft) for finding_id, draft in sorted(drafts.items())]
    evidence = [
        {"finding_id": finding_id, "position": position, "kind": key[0], "evidence_id": key[1], "part": part}
        for finding_id, draft in sorted(drafts.items())
        for position, (part, key) in enumerate(draft.parts)
    ]
    quiet = [
        {"stage": stage, "reason": reason, "detail": detail, "occurrences": count}
        for (stage, reason, detail), count in sorted(silences.items())
    ]
    fresh = {"fresh_findings": findings, "fresh_evidence": evidence, "fresh_silences": quiet}
    for name, rows in fresh.items():
        connection.register(name, pa.Table.from_pylist(rows, schema=SHAPES[name]))
    try:
        with transaction(connection):
            connection.execute(read_statement("write_findings"))
            if are_related:
                connection.execute(read_statement("relate_claims"))
                connection.execute(read_statement("explain_findings"))
    finally:
        for name in fresh:
            connection.unregister(name)


def describe(finding_id: str, draft: Draft) -> Row:
    """The row of table findings for one draft."""
    check, row, named = draft.check, draft.row, draft.named
    variant = row.get("variant")
    texts: Row = {}
    for lang in ("id", "en"):
        for kind in ("title", "message", "arithmetic"):
            template = check.template(lang, kind, variant)
            try:
                texts[f"{kind}_{lang}"] = fill(template, named, row, lang) if template else None
            except KeyError as error:
                raise CheckFailedError(f"queries/checks/{check.name}.sql: template {kind} wants {error}") from error
    lead = next((item for item in named.values() if item.get("place") or item.get("indicator")), {})
    origins, copies = count_voices(draft)
    return {
        "finding_id": finding_id,
        "check": check.name,
        "code": row.get("code") or check.code,
        "label": row.get("label") or check.label,
        "severity": int(row.get("severity") or check.severity),
        "rung": row.get("rung") or check.rung,
        "relation": row.get("relation") or check.relation,
        **texts,
        "differing": list(row.get("differing") or []),
        "origins": origins,
        "copies": copies,
        "place": lead.get("place"),
        "place_name": lead.get("place_name"),
        "indicator": lead.get("indicator"),
    }
