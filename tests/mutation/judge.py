"""Whether a planted error was found, and what was flagged besides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from queries.findings import Finding, Span
    from tests.mutation.planting import Planting

SILENT_CODES = {"T15", "T30"}  # of these an info counts: the figure stays readable


@dataclass(frozen=True, slots=True)
class Outcome:
    """One planted error: the codes raised in its sentence, what is E there under another code, and E elsewhere."""

    planting: Planting
    found: frozenset[str]
    astray: tuple[Finding, ...]
    besides: tuple[Finding, ...]

    @property
    def is_found(self) -> bool:
        """Whether a code that fits the error was raised where it stands."""
        return bool(self.found & self.planting.mutation.codes)


def touches(span: Span, planting: Planting) -> bool:
    """Whether the sentence of a span holds the planted place."""
    if span.article != planting.label or (span.section == "headline") != planting.in_title:
        return False
    text = planting.articles[[row["id"] for row in planting.articles].index(planting.label)]
    whole = text["title"] if planting.in_title else text["text"]
    start = whole.rfind(span.sentence, 0, span.start + len(span.sentence))
    first, last = (span.start, span.end) if start < 0 else (start, start + len(span.sentence))
    return first <= planting.end and planting.start <= last


def judge(planting: Planting, findings: Iterable[Finding], known: frozenset[str]) -> Outcome:
    """Hold the findings against the planted place; `known` are the findings of the sound text."""
    own = {row["id"] for row in planting.articles}
    codes: set[str] = set()
    astray, besides = [], []
    for finding in findings:
        if not finding.spans or not {span.article for span in finding.spans} & own or finding.finding_id in known:
            continue
        if any(touches(span, planting) for span in finding.spans):
            if finding.label != "I" or finding.code in SILENT_CODES:
                codes.add(finding.code)
            if finding.label == "E" and finding.code not in planting.mutation.codes:
                astray.append(finding)
        elif finding.label == "E":
            besides.append(finding)
    return Outcome(planting, frozenset(codes), tuple(astray), tuple(besides))
