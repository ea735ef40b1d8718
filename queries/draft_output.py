"""The outcome of a check of drafts as text for people, as JSON, and as SARIF 2.1.0 for editing tools."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from queries.check_files import load_checks
from queries.draft_lines import open_draft
from queries.finding_text import tell_demotion, tell_expiry
from queries.findings import SETTLED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from corpus.article import Article
    from kb.store import KnowledgeBase
    from queries.findings import Finding, Lang, Span

LEVELS = {"E": "error", "K": "warning", "I": "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
WORDS = {
    "id": {
        "clean": "Tidak ada temuan",
        "headline": "judul",
        "numbers": "angka dibaca",
        "compare": "bandingkan",
        "dismissed": "dikesampingkan",
        "explained": "dijelaskan",
        "corrected": "sudah diralat",
        "settled": "sudah diputuskan",
    },
    "en": {
        "clean": "No findings",
        "headline": "headline",
        "numbers": "numbers read",
        "compare": "compare",
        "dismissed": "dismissed",
        "explained": "explained",
        "corrected": "corrected",
        "settled": "decided before",
    },
}


@dataclass(frozen=True, slots=True)
class DraftOutcome:
    """What was found in drafts; `kb` is the KB in memory that they were checked in."""

    articles: tuple[Article, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[dict[str, Any], ...]
    claims: int
    kb: KnowledgeBase

    @property
    def is_clean(self) -> bool:
        """Whether a hook may let the draft pass: no finding of label E that is not settled."""
        return not any(finding.label == "E" and finding.status not in SETTLED for finding in self.findings)


def find_line(text: str, offset: int) -> tuple[int, int]:
    """Line and column of a code point, both counted from 1."""
    line_start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - line_start + 1


@dataclass(frozen=True, slots=True)
class Located:
    """A span of a draft in the text that its line and column count in."""

    text: str
    start: int
    end: int
    is_in_file: bool  # else in the text of the article, where a headline has no line


def locate_spans(outcome: DraftOutcome) -> dict[Span, Located]:
    """Every span of a draft, in its file where its words are found there, else in its article's text."""
    found: dict[Span, Located] = {}
    spans: dict[str, set[Span]] = {}
    for span in (span for finding in outcome.findings for span in finding.spans):
        spans.setdefault(span.article_id, set()).add(span)
    for article in outcome.articles:
        file = open_draft(article)
        for span in spans.get(article.article_id, ()):
            place = file.locate(article, span) if file else None
            own = article.title if span.section == "headline" else article.text[article.body_start :]
            if file and place:
                found[span] = Located(file.text, *place, is_in_file=True)
            else:
                found.setdefault(span, Located(own, span.start, span.end, is_in_file=False))
    return found


def render_text(outcome: DraftOutcome, lang: Lang) -> str:
    """One block a finding: where, label, code and message; then the arithmetic and what it is compared with."""
    words = WORDS[lang]
    lines: list[str] = []
    located = locate_spans(outcome)
    for finding in outcome.findings:
        where = _where(finding, located, words["headline"])
        lines.append(f"{where}: {finding.label} {finding.code} {finding.message}")
        if finding.arithmetic:
            lines.append(f"    {finding.arithmetic}")
        lines.extend(f"    {line}" for line in _standing(finding, lang))
        quoted = dict.fromkeys((span.article, " ".join(span.sentence.split())) for span in finding.spans)
        lines.extend(f"    {words['compare']}: {name}: {sentence}" for name, sentence in list(quoted)[:4])
    counts = Counter(finding.label for finding in outcome.findings if finding.status not in SETTLED)
    told = [f"{counts[label]} {label}" for label in "EKI" if counts[label]]
    settled = len(outcome.findings) - counts.total()
    told += [f"{settled} {words['settled']}"] if settled else []
    total = ", ".join(told) or words["clean"]
    return "\n".join([*lines, f"{total}; {outcome.claims} {words['numbers']}."]) + "\n"


def _where(finding: Finding, located: Mapping[Span, Located], headline: str) -> str:
    """File, line and column of what stands in a draft; the name alone of what stands in the KB."""
    first = next((span for span in finding.spans if span in located), None)
    if first is None:
        return finding.spans[0].article if finding.spans else "-"
    place = located[first]
    if first.section == "headline" and not place.is_in_file:
        return f"{first.article}:{headline}"
    line, column = find_line(place.text, place.start)
    return f"{first.article}:{line}:{column}"


def _standing(finding: Finding, lang: Lang) -> list[str]:
    """What editors decided about it, and why its label is lower than its check's."""
    lines = [demoted] if (demoted := tell_demotion(finding.demotion, lang)) else []
    if finding.status in SETTLED:
        told = ", ".join(filter(None, (finding.note, tell_expiry(finding, lang))))
        lines.append(f"{WORDS[lang][finding.status]}{f': {told}' if told else ''}")
    return lines


def render_json(outcome: DraftOutcome, lang: Lang) -> str:
    """{"findings", "skipped", "counts"}; the spans inside a draft carry line and column as well."""
    shown = []
    located = locate_spans(outcome)
    for finding in outcome.findings:
        record = finding.as_json()
        for item, span in zip(record["spans"], finding.spans, strict=True):
            if place := located.get(span):
                item["line"], item["column"] = find_line(place.text, place.start)
        shown.append(record)
    labels = Counter(finding.label for finding in outcome.findings)
    counts = {"articles": len(outcome.articles), "claims": outcome.claims, "findings": len(outcome.findings)}
    document = {
        "findings": shown,
        "skipped": list(outcome.skipped),
        "counts": {**counts, **{label: labels[label] for label in "EKI"}, "skipped": len(outcome.skipped)},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _address(sources: Mapping[str, str], span: Span) -> str:
    """The file of a draft as it was given, so that a tool finds it; the name of any other article."""
    source = sources.get(span.article_id, "")
    path = Path(source)
    if not source or not path.is_file():
        return quote(span.article)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _location(sources: Mapping[str, str], located: Mapping[Span, Located], span: Span) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _address(sources, span)}}
    own = located.get(span)
    if own and (own.is_in_file or span.section != "headline"):
        line, column = find_line(own.text, own.start)
        end_line, end_column = find_line(own.text, own.end)
        place["region"] = {
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
            "charOffset": own.start,
            "charLength": own.end - own.start,
            "snippet": {"text": own.text[own.start : own.end]},
        }
    message = " ".join(span.sentence.split())
    location: dict[str, Any] = {"physicalLocation": place, "message": {"text": message}}
    if span.section == "headline":
        location["logicalLocations"] = [{"name": "headline", "kind": "member"}]
    return location


def render_sarif(outcome: DraftOutcome, lang: Lang) -> str:
    """A SARIF log with one run: a rule for each check, a result for each finding, columns in code points."""
    from queries.report.wording import load_wording  # noqa: PLC0415  # text and JSON start without it

    wording = load_wording(lang)
    rules = [
        {
            "id": check.name,
            "name": check.code,
            "shortDescription": {"text": wording.name("checks", check.name)},
            "defaultConfiguration": {"level": LEVELS[check.label]},
            "properties": {"code": check.code, "severity": check.severity},
        }
        for check in load_checks()
    ]
    order = {rule["id"]: index for index, rule in enumerate(rules)}
    results = []
    located = locate_spans(outcome)
    sources = {article.article_id: article.source for article in outcome.articles}
    for finding in outcome.findings:
        own = [span for span in finding.spans if span in located]
        others = [span for span in finding.spans if span not in located]
        message = " ".join(filter(None, (finding.message, finding.arithmetic)))
        result = {
            "ruleId": finding.check,
            "ruleIndex": order[finding.check],
            "level": LEVELS[finding.label],
            "message": {"text": " ".join([message, *_standing(finding, lang)])},
            "locations": [_location(sources, located, span) for span in own[:1]],
            "relatedLocations": [_location(sources, located, span) for span in [*own[1:], *others]],
            "partialFingerprints": {"findingId/v1": finding.finding_id},
            "suppressions": [],  # an empty list says that somebody may suppress it and nobody did
            "properties": {"code": finding.code, "rung": finding.rung, "severity": finding.severity},
        }
        if finding.status in SETTLED:
            why = {"justification": finding.note} if finding.note else {}
            result["suppressions"] = [{"kind": "external", "status": "accepted", **why}]
        results.append(result)
    run = {
        "tool": {"driver": {"name": "cekangka", "rules": rules}},
        "invocations": [{"executionSuccessful": True}],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"
