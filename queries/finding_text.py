"""A finding as lines for the terminal, and the sentence that says why it is shown one label lower."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from queries.figures import format_day, format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from queries.findings import Demotion, Finding, Lang

NEWS = {"id": {"new": "baru", "worsened": "memburuk"}, "en": {"new": "new", "worsened": "worse"}}
DEMOTED = {
    "id": "Diturunkan dari {label}: redaksi sepakat dengan {right} dari {decisions} temuan pemeriksaan ini yang sudah"
    " diputuskan ({share} persen, selang {low} sampai {high}).",
    "en": "Lowered from {label}: editors agreed with {right} of the {decisions} findings of this check on which they"
    " decided ({share} percent, interval {low} to {high}).",
}
UNTIL = {
    "id": ("sampai {day}", "keputusan berlaku sampai {day} dan sudah lewat"),
    "en": ("until {day}", "the decision held until {day} and has expired"),
}


def tell_demotion(demotion: Demotion | None, lang: Lang) -> str:
    """Why the label is lower than the check's own; empty where it is not."""
    if demotion is None:
        return ""
    return DEMOTED[lang].format(
        label=demotion.check_label,
        right=demotion.right,
        decisions=demotion.decisions,
        share=_percent(demotion.right / demotion.decisions, lang),
        low=_percent(demotion.low, lang),
        high=_percent(demotion.high, lang),
    )


def _percent(share: float, lang: Lang) -> str:
    return format_number(Decimal(round(share * 100)), lang)


def tell_expiry(finding: Finding, lang: Lang) -> str:
    """Until when the decision holds, or that it has expired; empty where it stays."""
    if finding.expires_on is None:
        return ""
    return UNTIL[lang][finding.is_expired].format(day=format_day(finding.expires_on, lang))


def list_line(finding: Finding, lang: Lang) -> str:
    """One line: id, label, code, status, whether it is new or worse, title."""
    news = NEWS[lang].get(finding.news or "")
    title = f"{news}: {finding.title}" if news else finding.title
    return f"{finding.finding_id}  {finding.label} {finding.code} {finding.status:9}  {title}"


def show_lines(finding: Finding, lang: Lang) -> Iterator[str]:
    """Everything about one finding: the reason, the arithmetic, the sentences, what was decided."""
    yield f"[{finding.label}] {finding.title}"
    yield finding.message
    if finding.arithmetic:
        yield finding.arithmetic
    for span in finding.spans:
        yield f"  {span.article}: {span.surface}"
        yield f"    {' '.join(span.sentence.split())}"
    if demoted := tell_demotion(finding.demotion, lang):
        yield demoted
    decided = ", ".join(filter(None, (finding.decided_by, tell_expiry(finding, lang))))
    status = f"{finding.status}{f': {finding.note}' if finding.note else ''}{f' ({decided})' if decided else ''}"
    yield f"{finding.finding_id}, {finding.check}, {finding.rung}, {status}"
