"""Turns articles and their statements into pyarrow tables with the columns of the schema."""

from __future__ import annotations

import dataclasses
import re
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from corpus.identity import hash_text
from extract.claim import Claim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from corpus.article import Article
    from extract.claim import Alternative
    from extract.mentions import DateMention, OfficialMention, Skip
    from extract.statements import Statements

DECIMAL = pa.decimal128(38, 10)
INSTANT = pa.timestamp("us", tz="UTC")
STEP = Decimal("1e-10")
LARGEST = Decimal("1e28")
WIDE = Context(prec=60)
SURROGATE = re.compile("[\ud800-\udfff]")
UNSTORABLE = "figure too long to store"

CLAIM_TYPES: dict[str, pa.DataType] = {
    **{name: pa.int32() for name in ("start", "end", "sentence_start", "rule_version")},
    **dict.fromkeys(("value", "value_low", "value_high"), DECIMAL),
    **{name: pa.list_(pa.string()) for name in ("qualifiers", "place_candidates")},
    **{name: pa.date32() for name in ("period_start", "period_end")},
    "is_current": pa.bool_(),
    "alternatives": pa.list_(pa.struct([("value", DECIMAL), ("reading", pa.string())])),
}
CLAIM_FIELDS = {field.name: attrgetter(field.name) for field in dataclasses.fields(Claim)}
PERIOD = (("period_start", pa.date32()), ("period_end", pa.date32()), ("period_label", pa.string()))


@dataclasses.dataclass(frozen=True, slots=True)
class Entry:
    """One article to be written, with the number that its revision gets."""

    article: Article
    statements: Statements
    revision_id: str
    revision_number: int


def make_tables(entries: Sequence[Entry], extractor_version: str) -> dict[str, pa.Table]:
    """Return one pyarrow table for each table of the schema that ingest fills, under the table's name.

    Ids that repeat inside the batch are written once. Figures that DECIMAL(38, 10) cannot hold become skips.
    """
    claims, unstorable = _claims(entries)
    return {
        "articles": _articles([entry.article for entry in entries]),
        "revisions": _revisions(entries, extractor_version),
        "sections": _sections(entries),
        "claims": claims,
        "date_mentions": _dates(entries),
        "official_mentions": _officials(entries),
        "skips": _skips(entries, unstorable),
    }


def _column(values: Iterable[Any], kind: pa.DataType) -> pa.Array:
    """One column; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD so that offsets stay right."""
    listed = list(values)
    try:
        return pa.array(listed, kind)
    except UnicodeEncodeError:
        return pa.array([_without_surrogates(value) for value in listed], kind)


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return SURROGATE.sub("\ufffd", value)
    if isinstance(value, tuple | list):
        return [_without_surrogates(item) for item in value]
    return value


def table_of(rows: Iterable[tuple[Any, ...]], columns: Sequence[tuple[str, pa.DataType]]) -> pa.Table:
    """A table from rows in the order of `columns`."""
    by_column = list(zip(*rows, strict=True)) or [() for _ in columns]
    return pa.table({name: _column(values, kind) for (name, kind), values in zip(columns, by_column, strict=True)})


def _articles(articles: Sequence[Article]) -> pa.Table:
    unique = {article.article_id: article for article in articles}
    columns = [(name, pa.string()) for name in ("article_id", "label", "url", "publisher")]
    return table_of(((a.article_id, a.label, a.url, a.publisher) for a in unique.values()), columns)


REVISION_COLUMNS: tuple[tuple[str, pa.DataType, Callable[[Entry], Any]], ...] = (
    ("revision_id", pa.string(), lambda e: e.revision_id),
    ("article_id", pa.string(), lambda e: e.article.article_id),
    ("revision_number", pa.int32(), lambda e: e.revision_number),
    ("source", pa.string(), lambda e: e.article.source),
    ("title", pa.string(), lambda e: e.article.title),
    ("authors", pa.list_(pa.string()), lambda e: e.article.authors),
    ("editors", pa.list_(pa.string()), lambda e: e.article.editors),
    ("published_at", INSTANT, lambda e: e.article.published_at),
    ("published_offset_minutes", pa.int32(), lambda e: _offset_minutes(e.article)),
    ("published_source", pa.string(), lambda e: e.article.published_source),
    ("publication_start", pa.date32(), lambda e: e.statements.publication and e.statements.publication.start),
    ("publication_end", pa.date32(), lambda e: e.statements.publication and e.statements.publication.end),
    ("publication_label", pa.string(), lambda e: e.statements.publication and e.statements.publication.label),
    ("publication_basis", pa.string(), lambda e: e.statements.publication and e.statements.publication.basis),
    ("modified_at", INSTANT, lambda e: e.article.modified_at),
    ("fetched_at", INSTANT, lambda e: e.article.fetched_at),
    ("credited_to", pa.string(), lambda e: e.article.credited_to),
    ("correction_note", pa.string(), lambda e: e.article.correction_note),
    ("text", pa.string(), lambda e: e.article.text),
    ("body_start", pa.int32(), lambda e: e.article.body_start),
    ("layout", pa.string(), lambda e: e.article.layout),
    ("page_digest", pa.string(), lambda e: e.article.page_digest),
)


def _offset_minutes(article: Article) -> int | None:
    offset = article.published_at.utcoffset() if article.published_at else None
    return None if offset is None else int(offset.total_seconds() // 60)


def _revisions(entries: Sequence[Entry], extractor_version: str) -> pa.Table:
    columns = {name: _column(map(read, entries), kind) for name, kind, read in REVISION_COLUMNS}
    return pa.table({**columns, "extractor_version": pa.array([extractor_version] * len(entries), pa.string())})


def _sections(entries: Sequence[Entry]) -> pa.Table:
    rows = (
        (entry.revision_id, number, section.kind, section.start, section.end)
        for entry in entries
        for number, section in enumerate(entry.article.sections)
    )
    number = pa.int32()
    text = pa.string()
    columns = [("revision_id", text), ("section_number", number), ("kind", text), ("start", number), ("end", number)]
    return table_of(rows, columns)


def _is_storable(value: Decimal | None) -> bool:
    return value is None or (value.is_finite() and abs(value) < LARGEST and value == value.quantize(STEP, context=WIDE))


def _fit(claim: Claim) -> Claim | None:
    """The claim with its interval rounded outward to ten decimals; None if the value itself does not fit."""
    if not _is_storable(claim.value):
        return None
    low, high = claim.value_low, claim.value_high
    return dataclasses.replace(
        claim,
        value_low=None if low is None or abs(low) >= LARGEST else low.quantize(STEP, ROUND_FLOOR, WIDE),
        value_high=None if high is None or abs(high) >= LARGEST else high.quantize(STEP, ROUND_CEILING, WIDE),
        alternatives=tuple(other for other in claim.alternatives if _is_storable(other.value)),
    )


def _claims(entries: Sequence[Entry]) -> tuple[pa.Table, list[tuple[str, Claim]]]:
    """The table of claims, and the claims left out of it because no DECIMAL(38, 10) holds their figure."""
    owners: dict[str, str] = {}
    claims: list[Claim] = []
    for entry in entries:
        for claim in entry.statements.claims:
            if claim.claim_id not in owners:
                owners[claim.claim_id] = entry.revision_id
                claims.append(claim)
    try:
        return _claim_table(owners, claims), []
    except pa.ArrowInvalid:  # rare, so the figures are looked at one by one only now
        fitted = [(claim, _fit(claim)) for claim in claims]
        unstorable = [(owners[claim.claim_id], claim) for claim, sound in fitted if sound is None]
        return _claim_table(owners, [sound for _, sound in fitted if sound]), unstorable


def _reading(other: Alternative) -> dict[str, Any]:
    return {"value": other.value, "reading": other.reading}


def _claim_table(owners: Mapping[str, str], claims: Sequence[Claim]) -> pa.Table:
    """One column after another, straight from the records: a tuple a claim would cost more than all the rest."""
    columns = {"revision_id": pa.array([owners[claim.claim_id] for claim in claims], pa.string())}
    for name, read in CLAIM_FIELDS.items():
        values: Iterable[Any] = map(read, claims)
        if name == "alternatives":
            values = (list(map(_reading, others)) for others in values)
        columns[name] = _column(values, CLAIM_TYPES.get(name, pa.string()))
    return pa.table(columns)


MENTION = (
    ("revision_id", pa.string()),
    ("start", pa.int32()),
    ("end", pa.int32()),
    ("surface", pa.string()),
    ("sentence", pa.string()),
    ("rule", pa.string()),
    ("rule_version", pa.int32()),
)


def _mention(entry: Entry, mention: DateMention | OfficialMention) -> tuple[Any, ...]:
    return (
        entry.revision_id,
        mention.start,
        mention.end,
        mention.surface,
        mention.sentence,
        mention.rule,
        mention.rule_version,
    )


def _dates(entries: Sequence[Entry]) -> pa.Table:
    rows: dict[str, tuple[Any, ...]] = {}
    for entry in entries:
        for date in entry.statements.dates:
            date_id = hash_text(entry.revision_id, "date", str(date.start), str(date.end))
            period = date.period
            facts = (period.start, period.end, period.label, period.basis, date.weekday_conflict)
            rows.setdefault(date_id, (date_id, *_mention(entry, date), *facts))
    facts_columns = (*PERIOD, ("period_basis", pa.string()), ("weekday_conflict", pa.bool_()))
    return table_of(rows.values(), (("date_id", pa.string()), *MENTION, *facts_columns))


OFFICIAL_FACTS = ("person", "office", "body", "place", "place_name", "acting")


def _officials(entries: Sequence[Entry]) -> pa.Table:
    rows: dict[str, tuple[Any, ...]] = {}
    read_facts = attrgetter(*OFFICIAL_FACTS)
    for entry in entries:
        for official in entry.statements.officials:
            official_id = hash_text(entry.revision_id, "official", str(official.start), official.person)
            rows.setdefault(official_id, (official_id, *_mention(entry, official), *read_facts(official)))
    facts_columns = tuple((name, pa.string()) for name in OFFICIAL_FACTS)
    return table_of(rows.values(), (("official_id", pa.string()), *MENTION, *facts_columns))


def _skips(entries: Sequence[Entry], unstorable: Sequence[tuple[str, Claim]]) -> pa.Table:
    rows: dict[tuple[str, int, int, str], tuple[Any, ...]] = {}  # two rules may pass over one numeral

    def add(revision_id: str, skip: Skip | Claim, reason: str) -> None:
        span = (revision_id, skip.start, skip.end)
        rows.setdefault((*span, skip.rule), (*span, skip.surface, reason, skip.rule))

    for entry in entries:
        for skip in entry.statements.skips:
            add(entry.revision_id, skip, skip.reason)
    for revision_id, claim in unstorable:
        add(revision_id, claim, UNSTORABLE)
    return table_of(rows.values(), (*MENTION[:4], ("reason", pa.string()), ("rule", pa.string())))


@cache
def target_columns() -> dict[str, tuple[str, ...]]:
    """The columns that each table gets from here; a test holds them against the schema."""
    return {name: tuple(table.column_names) for name, table in make_tables([], "").items()}
