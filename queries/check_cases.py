"""Small fact tables: the rows in a check's header, loaded into an empty in-memory KB.

A case has `claims`, and where it needs them `articles` (label -> publication day or a table), `dates`, `officials`,
`reference`, `relations` and `earlier` (claims of the revision before, of `earlier_page`); `[given]` holds what all
cases of a check share. A claim is written as {value = "8.24", period = "2024"}: its interval follows from the printed
decimals ("40.38E3" is [40375, 40385)), any other key of a case (`sentence`, ...) holds for all its claims, `article`
is "a" unless given, and `id` names a claim for `counterpart`, `base` and `from`.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from importlib import resources
from typing import TYPE_CHECKING, Any

import duckdb

from corpus.identity import hash_text
from queries.case_text import CaseText, read_interval, read_label
from queries.figures import format_figure
from queries.sql_file import read_statement

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Row = dict[str, Any]
FACTS = {"articles", "claims", "earlier", "earlier_page", "dates", "officials", "reference", "relations"}
WANTED = {"label", "code", "says", "says_en", "reckons", "count"}  # what the finding must be like
KINDS = FACTS | WANTED
COMMENTS = re.compile(r"^COMMENT ON .*;$", re.MULTILINE)  # most of a schema file's time, and no case reads them
INSERT = read_statement("insert_row")
LINKS = ("counterpart", "base", "from")
BLANKS: dict[str, Any] = {"VARCHAR": "", "DOUBLE": 100.0, "BIGINT": 1, "INTEGER": 1, "BOOLEAN": False}
DAY = datetime.date(2025, 1, 15)


class CaseTables:
    """The tables of a fresh KB; `insert` gives a blank to each column that may not be null and that no case needs."""

    def __init__(self) -> None:
        self.connection = duckdb.connect(":memory:", config={"threads": 1})
        for entry in sorted(resources.files("kb").joinpath("schema").iterdir(), key=lambda item: item.name):
            self.connection.execute(COMMENTS.sub("", entry.read_text(encoding="utf-8")))
        self.blanks: dict[str, Row] = {}
        for table, column, kind, may_be_null in self.connection.execute(read_statement("table_columns")).fetchall():
            blank = None if may_be_null else [] if kind.endswith("[]") else BLANKS.get(kind)
            self.blanks.setdefault(table, {})[column] = blank

    def insert(self, table: str, row: Mapping[str, Any]) -> None:
        """Insert one row; KeyError for a column that the table lacks."""
        blanks = self.blanks[table]
        if row.keys() - blanks.keys():
            raise KeyError(f"{table} has no {', '.join(sorted(row.keys() - blanks.keys()))}")
        marks = ", ".join("?" for _ in blanks)
        self.connection.execute(INSERT.format(table=table, marks=marks), list({**blanks, **row}.values()))


def _claim_row(merged: Row, number: int, text: CaseText, ids: Mapping[str, str]) -> Row:
    """One row of table claims."""
    label = merged.get("article", "a")
    value, low, high = read_interval(str(merged["value"]))
    if merged.get("bound", "exact") != "exact":
        low, high = (None if merged.get(end) is None else Decimal(str(merged[end])) for end in ("low", "high"))  # type: ignore[assignment]
    unit, per = merged.get("unit", "percent"), merged.get("per")
    surface = merged.get("surface") or format_figure(
        value, low=low, high=high, bound=merged.get("bound", "exact"), unit=unit, per=per
    )
    sentence = merged.get("sentence") or f"Tercatat {surface} (baris {number})."
    sentence_start, start = text.place(sentence, surface, merged.get("origin"))
    period_start, period_end = read_label(merged.get("period"))
    place = merged.get("place")
    return {
        "claim_id": ids[merged.get("id", f"#{number}")],
        "revision_id": f"r-{label}",
        "section": merged.get("section", "body"),
        "start": start,
        "end": start + len(surface),
        "surface": surface,
        "sentence": sentence,
        "sentence_start": sentence_start,
        "value": value,
        "value_low": low,
        "value_high": high,
        "bound": merged.get("bound", "exact"),
        "unit": unit,
        "per": per,
        "role": merged.get("role", "level"),
        "direction": merged.get("direction"),
        "modality": merged.get("modality", "observed"),
        "measure": merged.get("measure"),
        "indicator": merged.get("indicator") or None,
        "qualifiers": merged.get("qualifiers", []),
        "definition": merged.get("definition"),
        "denominator": merged.get("denominator"),
        "place": place,
        "place_name": merged.get("place_name", f"Daerah {place}" if place else None),
        "place_basis": merged.get("place_basis", "stated" if place else None),
        "place_candidates": merged.get("place_candidates", []),
        "period_start": period_start,
        "period_end": period_end,
        "period_label": merged.get("period"),
        "period_basis": merged.get("period_basis", "stated" if period_start else None),
        "is_current": merged.get("is_current", False),
        "speaker": merged.get("speaker"),
        "office": merged.get("office"),
        "source": merged.get("source"),
        "rule": "case",
        "rule_version": 1,
        "alternatives": [{"value": Decimal(str(v)), "reading": "case"} for v in merged.get("alternatives", [])],
        **{f"{link}_id": ids.get(merged[link]) if link in merged else None for link in LINKS},
    }


def _load_articles(tables: CaseTables, labels: Sequence[str], case: Row, texts: Row) -> None:
    for label in labels:
        told = case.get("articles", {}).get(label, {})
        told = told if isinstance(told, dict) else {"published": told}
        day = datetime.date.fromisoformat(str(told.get("published", DAY)))
        text: CaseText = texts[label]
        tables.insert("articles", {"article_id": f"a-{label}", "label": label, "publisher": f"Kabar {label}"})
        tables.insert(
            "revisions",
            {
                "revision_id": f"r-{label}",
                "article_id": f"a-{label}",
                "revision_number": 1,
                "source": label,
                "title": told.get("title", ""),
                "publication_start": day,
                "publication_end": day + datetime.timedelta(days=1),
                "publication_label": day.isoformat(),
                "publication_basis": told.get("basis", "stated"),
                "correction_note": told.get("correction_note"),
                "credited_to": told.get("credited_to"),
                "page_digest": told.get("page_digest"),
                "text": text.text,
                "body_start": 0,
            },
        )
        cluster = told.get("copy_of", label)
        tables.insert(
            "article_clusters",
            {"article_id": f"a-{label}", "cluster_id": f"k-{cluster}", "origin_article_id": f"a-{cluster}"},
        )
        for start, origin in text.paragraphs:
            passage = hash_text(label, str(start))
            row = {"passage_id": passage, "revision_id": f"r-{label}", "start": start, "end": len(text.text)}
            tables.insert("passages", {**row, "origin_id": f"o-{origin}" if origin else passage})


def load_case(case: Row, given: Row, tables: CaseTables | None = None) -> duckdb.DuckDBPyConnection:
    """An in-memory KB that holds the rows of one case; `tables` of an earlier case are emptied and used again."""
    case = {**{key: value for key, value in given.items() if key in KINDS}, **case}
    given = {**given, **{key: value for key, value in case.items() if key not in KINDS}}
    tables = tables or CaseTables()
    tables.connection.execute(read_statement("clear_case"))
    labels: dict[str, None] = dict.fromkeys(case.get("articles", {}))
    for kind in ("claims", "dates", "officials"):
        labels.update(dict.fromkeys(row.get("article", "a") for row in case.get(kind, [])))
    texts = {label: CaseText() for label in labels}
    claims = case.get("claims", [])
    ids = {row.get("id", f"#{n}"): f"c{n:03d}" for n, row in enumerate(claims)}
    for number, row in enumerate(claims):
        text = texts[row.get("article", "a")]
        claim = {**given, **row}
        tables.insert("claims", _claim_row(claim, number, text, ids))
        if "series" in claim:
            tables.insert("claim_series", {"claim_id": f"c{number:03d}", "series_id": claim["series"]})
    for number, row in enumerate(case.get("dates", [])):
        _load_date(tables, row, number, texts[row.get("article", "a")])
    for number, row in enumerate(case.get("officials", [])):
        _load_official(tables, {**given, **row}, number, texts[row.get("article", "a")])
    for number, row in enumerate(case.get("reference", [])):
        _load_reference(tables, {**given, **row}, number)
    for relation, indicator, other, base in case.get("relations", []):
        row = {"relation": relation, "indicator": indicator, "other": other, "base": base or None}
        tables.insert("indicator_relations", row)
    _load_articles(tables, list(labels), case, texts)
    if case.get("earlier"):
        _load_earlier(tables, case["earlier"], given, case.get("earlier_page"))
    tables.connection.execute(read_statement("case_origins"))
    return tables.connection


def _load_earlier(tables: CaseTables, rows: Sequence[Row], given: Row, page: str | None) -> None:
    """The revision of article "a" before its newest, with the claims that it had."""
    text = CaseText()
    for number, row in enumerate(rows):
        claim = _claim_row({**given, **row}, number, text, {f"#{number}": f"old{number:03d}"})
        tables.insert("claims", {**claim, "revision_id": "r-a-earlier"})
    shown = {"revision_id": "r-a-earlier", "article_id": "a-a", "revision_number": 0, "text": text.text}
    tables.insert("revisions", {**shown, "source": "a", "title": "", "body_start": 0, "page_digest": page})


def _load_date(tables: CaseTables, row: Row, number: int, text: CaseText) -> None:
    sentence = str(row.get("sentence", f"Hal itu disampaikan {row['surface']}."))
    _, start = text.place(sentence, row["surface"])
    first, after = read_label(row["period"])
    tables.insert(
        "date_mentions",
        {
            "date_id": f"d{number:03d}",
            "revision_id": f"r-{row.get('article', 'a')}",
            "start": start,
            "end": start + len(row["surface"]),
            "surface": row["surface"],
            "sentence": sentence,
            "period_start": first,
            "period_end": after,
            "period_label": row["period"],
            "period_basis": row.get("basis", "stated"),
            "weekday_conflict": row.get("weekday_conflict", False),
            "rule": "case",
            "rule_version": 1,
        },
    )


def _load_official(tables: CaseTables, row: Row, number: int, text: CaseText) -> None:
    surface = str(row.get("surface", " ".join(filter(None, (row.get("office"), row["person"])))))
    sentence = str(row.get("sentence", f"{surface} hadir (baris {number})."))
    _, start = text.place(sentence, surface)
    official_id = f"p{number:03d}"
    tables.insert(
        "official_mentions",
        {
            "official_id": official_id,
            "revision_id": f"r-{row.get('article', 'a')}",
            "start": start,
            "end": start + len(surface),
            "surface": surface,
            "sentence": sentence,
            "person": row["person"],
            "office": row.get("office"),
            "body": row.get("body"),
            "place": row.get("place"),
            "place_name": row.get("place_name"),
            "acting": row.get("acting"),
            "rule": "case",
            "rule_version": 1,
        },
    )
    link = {"mention_kind": "official", "mention_id": official_id, "method": "exact", "score": 100.0, "vetoes": []}
    for kind, name in (("person", row["person"]), ("office", row.get("office")), ("organisation", row.get("body"))):
        if name:
            entity = f"e-{kind}-{row.get(kind + '_entity', name)}"
            whole = {**link, "entity_kind": kind, "surface": name, "entity_id": entity, "judgement": "positive"}
            tables.insert("entity_links", whole)
            if not tables.connection.execute(read_statement("case_entity"), [entity]).fetchall():
                shown = {"entity_id": entity, "kind": kind, "name": row.get(kind + "_entity", name)}
                tables.insert("entities", {**shown, "place": row.get("place")})


def _load_reference(tables: CaseTables, row: Row, number: int) -> None:
    value, low, high = read_interval(str(row["value"]))
    first, after = read_label(row["period"])
    tables.insert(
        "reference_figures",
        {
            "reference_id": f"f{number:03d}",
            "indicator": row["indicator"],
            "place": row["place"],
            "place_name": row.get("place_name", f"Daerah {row['place']}"),
            "period_start": first,
            "period_end": after,
            "period_label": row["period"],
            "value": value,
            "value_low": low,
            "value_high": high,
            "decimals": 2,
            "unit": row.get("unit", "percent"),
            "per": row.get("per"),
            "definition": row.get("definition"),
            "released_on": row.get("released"),
            "source": "BPS",
            "file": "case",
        },
    )
