"""The cards of the page: each finding with its passages, arithmetic, chart and foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from queries.finding_text import tell_demotion, tell_expiry
from queries.report.chart import draw_series
from queries.report.chips import unit_words
from queries.report.findings import is_new, set_quotes, strip_tag
from queries.report.outlet import Citation, cite
from queries.report.passages import Passage, load_evidence, make_passages
from queries.report.ralat import draft_ralat
from queries.report.safety import clean
from queries.report.series import series_of_card
from queries.report.wording import load_wording

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import duckdb
    from markupsafe import Markup

    from queries.findings import Finding
    from queries.report.filters import Filters
    from queries.report.rows import Row
    from queries.report.series import Key, Series
    from queries.report.wording import Wording

SIDE_BY_SIDE = 2  # passages shown beside each other; the others fold away below
COPY = "copy"


@dataclass(frozen=True, slots=True)
class Chart:
    """The drawn series with what its legend needs."""

    svg: Markup
    heading: str
    has_copies: bool
    reference: str


@dataclass(frozen=True, slots=True)
class Card:
    """Everything that a template shows of one finding; texts are clean but not escaped."""

    finding_id: str
    label: str
    title: str
    place: str
    place_code: str
    indicator: str
    indicator_id: str
    message: str
    arithmetic: str
    passages: tuple[Passage, ...]
    more: tuple[Passage, ...]
    references: tuple[Passage, ...]  # further reference figures, a line each
    copies: tuple[Citation, ...]
    chart: Chart | None
    voices: str
    rung: str
    differing: tuple[str, ...]  # kinds of chips in which the passages differ
    check: str
    code: str
    articles: tuple[Citation, ...]
    outlets: tuple[str, ...]
    is_new: bool
    is_worse: bool
    status: str
    note: str
    expiry: str
    demotion: str
    ralat: str  # the draft of a note to the outlet; empty for what is for information only


def make_cards(
    connection: duckdb.DuckDBPyConnection,
    found: Sequence[Finding],
    *,
    series: Mapping[Key, Series],
    indicators: Mapping[str, str],
    filters: Filters,
    wording: Wording,
    charts: int,
) -> list[Card]:
    """One card a finding, in the order of `found`; the first `charts` get a chart where it says something."""
    evidence = load_evidence(connection, [finding.finding_id for finding in found])
    cards = []
    for number, finding in enumerate(found):
        items = put_origins_first(evidence.by_finding[finding.finding_id])
        passages = make_passages([item for item in items if item["part"] != COPY], evidence, wording)
        cited = tuple(dict.fromkeys(cite(item, wording) for item in items if "article_id" in item))
        copied = tuple(
            dict.fromkeys(cite(item, wording) for item in items if item["part"] == COPY and "article_id" in item)
        )
        shown = {passage.cited for passage in passages}
        cards.append(
            Card(
                finding_id=finding.finding_id,
                label=finding.label,
                title=set_quotes(clean(strip_tag(finding.title))),
                place=clean(finding.place_name),
                place_code=finding.place or "",
                indicator=indicators.get(finding.indicator or "", clean(finding.indicator).replace("_", " ")),
                indicator_id=finding.indicator or "",
                message=set_quotes(clean(finding.message)),
                arithmetic=clean(finding.arithmetic),
                passages=passages[:SIDE_BY_SIDE],
                more=tuple(passage for passage in passages[SIDE_BY_SIDE:] if passage.kind == "article"),
                references=tuple(passage for passage in passages[SIDE_BY_SIDE:] if passage.kind == "reference"),
                copies=tuple(citation for citation in copied if citation not in shown),
                chart=_chart(finding, items, series, indicators, wording) if number < charts else None,
                voices=_voices(finding, wording),
                differing=finding.differing,
                rung=wording.name("rungs", finding.rung),
                check=finding.check,
                code=finding.code,
                articles=cited,
                outlets=tuple(dict.fromkeys(citation.outlet for citation in cited)),
                is_new=is_new(finding, filters),
                is_worse=finding.news == "worsened",
                status="" if finding.status == "open" else wording.name("status", finding.status),
                note=clean(finding.note),
                expiry=tell_expiry(finding, wording.lang),
                demotion=tell_demotion(finding.demotion, wording.lang),
                ralat=_ralat(finding, items),
            )
        )
    return cards


def _ralat(finding: Finding, items: Sequence[Row]) -> str:
    """The draft note, always Indonesian; none where the label asks nothing of an outlet."""
    if finding.label == "I":
        return ""
    message = finding.message_id
    return draft_ralat(items, message=message, arithmetic=finding.arithmetic_id or "", wording=load_wording("id"))


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Cards about one series (place and indicator), or of one check where there is no place; `label` is the gravest."""

    label: str
    title: str
    cards: tuple[Card, ...]


def group_cards(cards: Sequence[Card], wording: Wording) -> list[CardGroup]:
    """Cards by place and series, in the order in which each first appears; those without a place by check."""
    groups: dict[tuple[str, str], list[Card]] = {}
    for card in cards:
        key = (card.place_code, card.indicator_id) if card.place_code else ("", card.check)
        groups.setdefault(key, []).append(card)
    return [
        CardGroup(
            min((card.label for card in members), key="EKI".index), _group_title(members[0], wording), tuple(members)
        )
        for members in groups.values()
    ]


def _group_title(card: Card, wording: Wording) -> str:
    """ "Kota Kupang · Persentase penduduk miskin", or the name of the check."""
    if not card.place_code:
        return wording.name("checks", card.check)
    return f"{card.place} · {card.indicator or wording.say('sections.no_indicator')}"


def put_origins_first(items: Sequence[Row]) -> list[Row]:
    """Where a shown passage is a copy and its origin is listed as a copy, the two change places."""
    found = list(items)
    for number, item in enumerate(found):
        if item["part"] == COPY or not item.get("is_copy"):
            continue
        for other, origin in enumerate(found):
            same = origin["part"] == COPY and origin.get("origin_id") == item["origin_id"] and not origin["is_copy"]
            if same and origin["surface"] == item["surface"]:
                found[number], found[other] = {**origin, "part": item["part"]}, {**item, "part": COPY}
                break
    return found


def _voices(finding: Finding, wording: Wording) -> str:
    """ "2 asal, 1 salinan"; copies are left out where there are none."""
    origins = wording.count(finding.origins, "origins")
    return f"{origins}, {wording.count(finding.copies, 'copies')}" if finding.copies else origins


def _chart(
    finding: Finding,
    items: Sequence[Row],
    series: Mapping[Key, Series],
    indicators: Mapping[str, str],
    wording: Wording,
) -> Chart | None:
    drawing = series_of_card([item for item in items if item["part"] != COPY], series)
    if drawing is None:
        return None
    _, indicator, unit, per = drawing.series.key
    name, place = indicators.get(indicator, indicator), clean(drawing.series.place_name)
    count = wording.count(len(drawing.claims), "numbers")
    title = wording.say("chart.title", indicator=name, place=place, points=count)
    if drawing.references:
        title += wording.say("chart.with_reference")
    svg = draw_series(drawing, label=finding.label, chart_id=f"c{finding.finding_id}", title=title, lang=wording.lang)
    shown = {point.point_id for point in drawing.references}
    cited = [row["source"] for row in drawing.series.references if row["reference_id"] in shown]
    return Chart(
        svg=svg,
        heading=wording.say("chart.heading", indicator=name, place=place, unit=unit_words(unit, per or None, wording)),
        has_copies=any(point.is_copy for point in drawing.claims),
        reference=", ".join(dict.fromkeys(clean(wording.source(source)) for source in cited)),
    )
