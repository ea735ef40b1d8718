"""The page for editors: gathers its parts and fills the templates, as HTML or as Markdown."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from queries.report.cards import group_cards, make_cards
from queries.report.copies import list_copies
from queries.report.corrections import list_corrections
from queries.report.facets import facet_values, make_facets
from queries.report.facts import lay_out_facts
from queries.report.findings import (
    count_labels,
    is_new,
    knows_earlier,
    load_report_findings,
    mix_checks,
    name_filters,
    put_news_first,
    summarise,
)
from queries.report.other_numbers import list_other_numbers
from queries.report.people import list_people
from queries.report.rows import select
from queries.report.safety import hide_controls
from queries.report.series import load_series
from queries.report.skipped import list_skipped
from queries.report.wording import load_wording

if TYPE_CHECKING:
    import duckdb

    from queries.report.filters import Filters
    from queries.report.wording import Language

CHARTS = 30  # cards that may have a chart; drawing takes a tenth of a second each
UNGROUPED = 20  # folded cards up to here stand in one row
CARDS = 300  # what a browser shows without a pause; the rest is in JSON and CSV
_BLANKS = re.compile(r"\s+")
_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>#|~!&])")


@dataclass(frozen=True, slots=True)
class Plain:
    """Text of ours that a Markdown template may print as it is."""

    text: str


def render_html(connection: duckdb.DuckDBPyConnection, lang: Language, filters: Filters) -> str:
    """One self-contained page: style, script and charts inline, nothing from the network."""
    return fill_page("page.html.j2", gather(connection, lang, filters, charts=CHARTS))


def fill_page(template: str, parts: dict[str, Any]) -> str:
    """A template of a whole page with its parts, style and script."""
    style, script = _asset("style.css"), _asset("filter.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    page = _html().get_template(template)
    return page.render(**parts, style=Markup(style), script=Markup(script), script_hash=digest)  # noqa: S704  # our own files


def render_markdown(connection: duckdb.DuckDBPyConnection, lang: Language, filters: Filters) -> str:
    """The same content as Markdown, without charts."""
    text = _markdown().get_template("page.md.j2").render(**gather(connection, lang, filters, charts=0))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def gather(
    connection: duckdb.DuckDBPyConnection, lang: Language, filters: Filters, *, charts: int, cap: int | None = CARDS
) -> dict[str, Any]:
    """Everything that the templates show; at most `cap` cards, all of them for None."""
    wording = load_wording(lang)
    found = load_report_findings(connection, lang, filters)
    names = select(connection, "indicators")
    indicators = {row["indicator"]: row[f"name_{lang}"] for row in names}
    series = load_series(connection, filters)
    cards = make_cards(
        connection,
        put_news_first(mix_checks(found), filters)[:cap],
        series=series,
        indicators=indicators,
        filters=filters,
        wording=wording,
        charts=charts,
    )
    facts, further_places = lay_out_facts(
        list(series.values()), indicators, wording, list(dict.fromkeys(card.place_code for card in cards))
    )
    anchored = {
        segment.mark_id
        for place in facts
        for sentence in place.sentences
        for segment in sentence.segments
        if segment.mark_id
    }
    others, further_others = list_other_numbers(connection, filters, wording)
    people, further_people = list_people(connection, filters, anchored, indicators, wording)
    shared, further_shared = list_copies(connection, filters, wording)
    corrections, further_corrections = list_corrections(connection, filters, wording)
    return {
        "wording": wording,
        "say": wording.say,
        "lang": lang,
        "sentences": summarise(select(connection, "reading", filters.for_articles())[0], found, filters, wording),
        "narrowed": name_filters(filters, indicators, wording),
        "knows_earlier": knows_earlier(found, filters),
        "news": sum(1 for finding in found if is_new(finding, filters)),
        "counts": count_labels(found),
        "total": len(found),
        "cards": cards,
        "open_cards": filters.budget,
        "groups": group_cards(cards[filters.budget :], wording) if len(cards) - filters.budget > UNGROUPED else [],
        "unshown": len(found) - len(cards),
        "facets": make_facets(cards, wording),
        "facet_values": facet_values,
        "facts": facts,
        "further_places": further_places,
        "others": others,
        "further_others": further_others,
        "people": people,
        "further_people": further_people,
        "shown_statements": 6,
        "shared": shared,
        "further_shared": further_shared,
        "corrections": corrections,
        "further_corrections": further_corrections,
        "skipped": list_skipped(connection, filters, indicators, wording),
    }


def escape_markdown(value: object) -> str:
    """Text from articles on one line, every sign that Markdown reads made literal."""
    if isinstance(value, Plain):
        return value.text
    return _MARKDOWN_SIGNS.sub(r"\\\1", _BLANKS.sub(" ", str(hide_controls(str(value)))))


@cache
def _html() -> Environment:
    return Environment(
        loader=PackageLoader("queries.report"),
        autoescape=True,
        finalize=hide_controls,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _markdown() -> Environment:
    # HTML escaping would garble Markdown: every expression goes through `finalize` instead, ours included.
    environment = Environment(  # noqa: S701
        loader=PackageLoader("queries.report"),
        undefined=StrictUndefined,
        finalize=escape_markdown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["plain"] = Plain
    environment.filters["address"] = lambda url: Plain(url.replace("(", "%28").replace(")", "%29"))
    return environment


@cache
def _asset(name: str) -> str:
    return (resources.files("queries.report") / "templates" / name).read_text(encoding="utf-8")
