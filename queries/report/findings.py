"""The findings of a report in their order, and the sentences at the top of the page that count them."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from queries.findings import load_findings
from queries.report.rows import select

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import duckdb

    from queries.findings import Finding
    from queries.report.filters import Filters
    from queries.report.rows import Row
    from queries.report.wording import Language, Wording

LABELS = ("E", "K", "I")
_PAIR = re.compile(r'"([^"\n]{1,200})"')
_TAG = re.compile(r"^\[[EKI]\]\s*")


def load_report_findings(connection: duckdb.DuckDBPyConnection, lang: Language, filters: Filters) -> list[Finding]:
    """The findings that pass the filters, gravest and best supported first."""
    found = load_findings(
        connection,
        lang,
        labels=filters.labels or None,
        places=None if filters.place is None else (filters.place,),
        indicators=None if filters.indicator is None else (filters.indicator,),
        checks=None if filters.check is None else (filters.check,),
        statuses=None if filters.status is None else (filters.status,),
    )
    by_article = filters.for_articles()
    if any(value is not None for value in by_article.values()):
        passing = {row["finding_id"] for row in select(connection, "findings_of_articles", by_article)}
        found = [finding for finding in found if finding.finding_id in passing]
    return found


def mix_checks(found: Sequence[Finding]) -> list[Finding]:
    """The same order of gravity; among equals the checks take turns, so that none fills the page."""
    mixed: list[Finding] = []
    for _, group in groupby(found, key=lambda finding: (finding.label, finding.severity, finding.origins)):
        seen: Counter[str] = Counter()
        turns: list[tuple[int, Finding]] = []
        for finding in group:
            turns.append((seen[finding.check], finding))
            seen[finding.check] += 1
        mixed.extend(finding for _, finding in sorted(turns, key=lambda turn: turn[0]))
    return mixed


def is_new(finding: Finding, filters: Filters) -> bool:
    """New or worse since the earlier report; without one, what nobody has decided on is new."""
    return finding.is_news if filters.known is None else finding.finding_id not in filters.known


def knows_earlier(found: Sequence[Finding], filters: Filters) -> bool:
    """Whether there is an earlier report to compare with: one given as JSON, or one that was marked as seen."""
    return filters.known is not None or any(finding.news in {"new", "known"} for finding in found)


def put_news_first(found: Sequence[Finding], filters: Filters) -> list[Finding]:
    """What is new or worse since the earlier report before all else; the order inside both parts stays."""
    if not knows_earlier(found, filters):
        return list(found)
    return sorted(found, key=lambda finding: not is_new(finding, filters))


def strip_tag(title: str) -> str:
    """The title without a leading "[K]": the page draws the label itself."""
    return _TAG.sub("", title)


def set_quotes(text: str) -> str:
    """Straight quotation marks in pairs as a newspaper sets them; an odd one stays."""
    return _PAIR.sub("“\\1”", text)


def count_labels(found: Sequence[Finding]) -> dict[str, int]:
    """How many findings each label has, graver labels first."""
    counts = Counter(finding.label for finding in found)
    return {label: counts[label] for label in LABELS}


def summarise(reading: Row, found: Sequence[Finding], filters: Filters, wording: Wording) -> tuple[str, ...]:
    """At most three sentences: what was read, what was found, what is new."""
    if not reading["articles"]:
        return (wording.say("page.read_nothing"),)
    first, last = wording.period(reading["first_label"]), wording.period(reading["last_label"])
    read = "page.read_undated" if not first else "page.read_one_day" if first == last else "page.read_dated"
    outlets = wording.count(reading["outlets"], "outlets")
    sentences = [
        wording.say(
            read,
            articles=wording.count(reading["articles"], "articles"),
            outlets=wording.say("page.from_outlets", outlets=outlets) if reading["outlets"] else "",
            numbers=wording.count(reading["claims"], "numbers"),
            first=first,
            last=last,
        )
    ]
    if not found:
        return (*sentences, wording.say("page.found_none"))
    parts = [
        f"{wording.number(count)} {wording.name('labels', label)} ({label})"
        for label, count in count_labels(found).items()
        if count
    ]
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {wording.say('page.and')} {parts[-1]}"
    sentences.append(wording.say("page.found", findings=wording.count(len(found), "findings"), by_label=listed))
    new = sum(1 for finding in found if is_new(finding, filters))
    if new == len(found):
        sentences.append(wording.say("page.new_all"))
    elif new:
        counts = {"new": wording.number(new), "rest": wording.number(len(found) - new)}
        sentences.append(wording.say("page.new_some", **counts))
    else:
        sentences.append(wording.say("page.new_none"))
    return tuple(sentences)


def name_filters(filters: Filters, indicators: Mapping[str, str], wording: Wording) -> tuple[str, ...]:
    """What the report was narrowed to, in words, so that nobody takes a part for the whole."""
    since = wording.period(filters.since.isoformat()) if filters.since else ""
    until = wording.period(filters.until.isoformat()) if filters.until else ""
    named = (
        *(f"{label} {wording.name('labels', label)}" for label in filters.labels),
        filters.check or "",
        wording.name("status", filters.status),
        filters.place or "",
        indicators.get(filters.indicator or "", filters.indicator or ""),
        filters.publisher or "",
        wording.say("page.since", day=since) if since else "",
        wording.say("page.until", day=until) if until else "",
    )
    return tuple(name for name in named if name)
