"""New findings as an Atom feed (RFC 4287): ids that stay, instants from the articles, never from the clock."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from queries.finding_text import NEWS, tell_demotion
from queries.report.findings import is_new, load_report_findings, strip_tag
from queries.report.rows import select
from queries.report.safety import clean, link
from queries.report.wording import load_wording

if TYPE_CHECKING:
    from collections.abc import Callable

    import duckdb

    from queries.findings import Finding
    from queries.report.filters import Filters
    from queries.report.wording import Language

NAMESPACE = "http://www.w3.org/2005/Atom"
UNKNOWN = "1970-01-01T00:00:00Z"  # no article of the finding says when it was published
ENTRIES = 100
SENTENCES = 4
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what XML 1.0 cannot hold


def render_atom(
    connection: duckdb.DuckDBPyConnection,
    lang: Language,
    filters: Filters,
    page_of: Callable[[Finding], str] | None = None,
) -> str:
    """What is new or worse, the newest first; `page_of` gives the address of a finding's card, relative to the feed."""
    found = [item for item in load_report_findings(connection, lang, filters) if is_new(item, filters)]
    instants = {row["finding_id"]: row["published"] for row in select(connection, "finding_instants")}
    urls = {row["article"]: row["url"] for row in select(connection, "article_urls")}
    dated = [(instants.get(item.finding_id) or UNKNOWN, item) for item in found]
    # A stable sort: the findings come gravest first, and stay so within one instant.
    newest = sorted(dated, key=lambda pair: pair[0], reverse=True)[:ENTRIES]
    wording = load_wording(lang)
    feed = ET.Element("feed", {"xmlns": NAMESPACE, "xml:lang": lang})
    _add(feed, "id", _name("temuan baru"))
    _add(feed, "title", wording.say("folder.feed_title"))
    _add(feed, "updated", newest[0][0] if newest else UNKNOWN)
    _add(_add(feed, "author"), "name", "cekangka")
    _add(feed, "generator", "cekangka")
    for instant, finding in newest:
        entry = _add(feed, "entry")
        _add(entry, "id", _name(finding.finding_id))
        news = NEWS[lang].get(finding.news or "")
        title = clean(strip_tag(finding.title))
        _add(entry, "title", f"[{finding.label}] {f'{news}: ' if finding.news == 'worsened' else ''}{title}")
        _add(entry, "updated", instant)
        if page_of is not None:
            _add(entry, "link", rel="alternate", type="text/html", href=page_of(finding))
        articles = dict.fromkeys(span.article for span in finding.spans)
        for href in filter(None, (link(urls.get(article)) for article in articles)):
            _add(entry, "link", rel="related", href=href)
        _add(entry, "category", term=finding.label, label=wording.name("labels", finding.label))
        _add(entry, "category", term=finding.code, label=finding.check)
        _add(entry, "summary", clean(finding.message))
        _add(entry, "content", "\n".join(_lines(finding, lang)), type="text")
    ET.indent(feed)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(feed, encoding="unicode")}\n'


def _name(part: str) -> str:
    """A name that is the same on every machine and in every report."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'cekangka:{part}')}"


def _add(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, tag, attributes)
    child.text = _NO_XML.sub("", text) if text else text
    return child


def _lines(finding: Finding, lang: Language) -> list[str]:
    """Message, arithmetic, and the first sentences with where they stand."""
    lines = [clean(finding.message), clean(finding.arithmetic)]
    quoted = dict.fromkeys((clean(span.article), clean(span.sentence)) for span in finding.spans)
    lines += [f"{article}: “{sentence}”" for article, sentence in list(quoted)[:SENTENCES]]
    lines.append(tell_demotion(finding.demotion, lang))
    return [line for line in lines if line]
