"""The Finding as editors, reports and the JSON contract see it, read from the KB in order of gravity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from queries.sql_file import read_statement

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    import duckdb

Lang = Literal["id", "en"]
DEMOTED_BY = ("check_label", "decisions", "right", "precision_low", "precision_high")
SETTLED = ("dismissed", "explained", "corrected")  # nothing is asked of an editor any more


@dataclass(frozen=True, slots=True)
class Span:
    """Where a number, date or name stands. `start` and `end` count from the start of the sender's text; for a span
    in the headline (`section`) they count from the start of the title."""

    article: str
    start: int
    end: int
    surface: str
    sentence: str
    part: str
    kind: str
    evidence_id: str
    section: str
    article_id: str  # labels are the sender's and may be the same twice


@dataclass(frozen=True, slots=True)
class Demotion:
    """Why a finding is shown one label lower than its check says: editors agreed with the check too seldom.

    `low` and `high` are the Wilson interval of 95 percent around right / decisions, from 0 to 1.
    """

    check_label: str
    decisions: int
    right: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding in one language, with the spans of its evidence in reading order."""

    finding_id: str
    check: str
    code: str
    label: str
    severity: int
    rung: str
    relation: str
    title: str
    message: str
    message_id: str  # as Indonesian readers see it, whatever the language asked for
    arithmetic: str | None
    arithmetic_id: str | None
    differing: tuple[str, ...]
    origins: int
    copies: int
    place: str | None
    place_name: str | None
    indicator: str | None
    status: str
    note: str | None
    expires_on: date | None  # first day on which the decision no longer holds
    is_expired: bool
    decided_by: str | None
    news: str | None  # new, worsened or known since the last report that was marked as seen; None where there is none
    demotion: Demotion | None
    spans: tuple[Span, ...]
    claims: tuple[str, ...]
    references: tuple[str, ...]

    @property
    def is_news(self) -> bool:
        """New or worse since the last report; where there was none, whatever nobody has decided on."""
        return self.status == "open" if self.news is None else self.news != "known"

    def as_json(self) -> dict[str, Any]:
        """The object that `report --format json` and `check --format json` print."""
        return {
            "finding_id": self.finding_id,
            "check": self.check,
            "code": self.code,
            "label": self.label,
            "severity": self.severity,
            "rung": self.rung,
            "relation": self.relation,
            "title": self.title,
            "message": self.message,
            "arithmetic": self.arithmetic,
            "differing": list(self.differing),
            "origins": self.origins,
            "copies": self.copies,
            "place": self.place,
            "place_name": self.place_name,
            "indicator": self.indicator,
            "spans": [
                {
                    "article": span.article,
                    "start": span.start,
                    "end": span.end,
                    "surface": span.surface,
                    "sentence": span.sentence,
                    "section": span.section,
                    "part": span.part,
                }
                for span in self.spans
            ],
            "claims": list(self.claims),
            "references": list(self.references),
            "status": self.status,
            "note": self.note,
            "expires_on": self.expires_on.isoformat() if self.expires_on else None,
            "news": self.news,
            "check_label": self.demotion.check_label if self.demotion else self.label,
        }


def load_findings(
    connection: duckdb.DuckDBPyConnection,
    lang: Lang = "id",
    *,
    labels: Collection[str] | None = None,
    places: Collection[str] | None = None,
    indicators: Collection[str] | None = None,
    checks: Collection[str] | None = None,
    articles: Collection[str] | None = None,
    statuses: Collection[str] | None = None,
    findings: Collection[str] | None = None,
) -> list[Finding]:
    """Findings of the KB, gravest and best supported first; every filter is a set of accepted values.

    `places` are codes and take in what lies inside them ("53" also finds 53.71); `articles` are article labels.
    """
    wanted = {
        "labels": labels,
        "places": places,
        "indicators": indicators,
        "checks": checks,
        "articles": articles,
        "statuses": statuses,
        "findings": findings,
    }
    bound = {name: None if values is None else sorted(values) for name, values in wanted.items()}
    cursor = connection.execute(read_statement("load_findings", "finding_sql"), bound)
    names = [column[0] for column in cursor.description or ()]
    return [_read(dict(zip(names, row, strict=True)), lang) for row in cursor.fetchall()]


def set_as_of(connection: duckdb.DuckDBPyConnection, day: date | None) -> None:
    """Let decisions expire by `day`; None leaves it to the calendar of the data."""
    if day is not None:
        connection.execute(read_statement("set_as_of", "finding_sql"), [day.isoformat()])


def _read(row: dict[str, Any], lang: Lang) -> Finding:
    evidence = row["evidence"] or []
    return Finding(
        finding_id=row["finding_id"],
        check=row["check"],
        code=row["code"],
        label=row["label"],
        severity=row["severity"],
        rung=row["rung"],
        relation=row["relation"],
        title=row[f"title_{lang}"],
        message=row[f"message_{lang}"],
        message_id=row["message_id"],
        arithmetic=row[f"arithmetic_{lang}"],
        arithmetic_id=row["arithmetic_id"],
        differing=tuple(row["differing"]),
        origins=row["origins"],
        copies=row["copies"],
        place=row["place"],
        place_name=row["place_name"],
        indicator=row["indicator"],
        status=row["status"],
        note=row["note"],
        expires_on=row["expires_on"],
        is_expired=row["is_expired"],
        decided_by=row["decided_by"],
        news=row["news"],
        demotion=Demotion(*(row[name] for name in DEMOTED_BY)) if row["is_demoted"] else None,
        spans=tuple(Span(**item) for item in evidence if item["article"] is not None),
        claims=tuple(item["evidence_id"] for item in evidence if item["kind"] == "claim"),
        references=tuple(item["evidence_id"] for item in evidence if item["kind"] == "reference"),
    )
