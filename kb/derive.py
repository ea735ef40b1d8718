"""Derives what more than one article decides: places, indicators, reference figures, origins, copies, entities.

Everything here can be dropped and is rebuilt from the stored articles, claims and decisions, always the same.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import duckdb
import pyarrow as pa

from extract.gazetteer import UnknownPlaceError, parent_of, place
from extract.indicators import load_indicators
from kb.copies import cluster_articles
from kb.entities import Decision, resolve
from kb.entity_nodes import MentionGroup
from kb.entity_tables import make_entity_tables
from kb.measure_keys import make_key_table
from kb.origins import Origins, Passage, find_passages
from kb.program_version import read_version
from kb.reference_figures import ReferenceFigure, load_reference_figures
from kb.rows import DECIMAL
from kb.steps import load_step
from kb.store import KnowledgeBaseError, one_line, transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kb.store import KnowledgeBase

STAGE = "derive"
PACKAGES = ("extract", "kb")
TEXT = pa.string()
NUMBER = pa.int32()
SCORE = pa.float64()
REFERENCE_TYPES = {
    **dict.fromkeys(("value", "value_low", "value_high"), DECIMAL),
    **dict.fromkeys(("period_start", "period_end", "released_on"), pa.date32()),
    "decimals": NUMBER,
}


class NotDerivedError(KnowledgeBaseError):
    """The derived tables could not be rebuilt; they are as they were."""


@dataclass(frozen=True, slots=True)
class DerivedCounts:
    """Rows of the derived tables."""

    places: int
    reference_figures: int
    passages: int
    copied_passages: int
    copied_articles: int
    entities: int
    unsure_pairs: int


def is_derived(kb: KnowledgeBase) -> bool:
    """Whether the derived tables fit the stored articles and this version of the program."""
    return is_stage_done(kb, STAGE)


def is_stage_done(kb: KnowledgeBase, stage: str, packages: tuple[str, ...] = PACKAGES) -> bool:
    """Whether a stage, noted with `mark_stage_done`, is still up to date with the texts and these packages."""
    row = kb.connection.execute(load_step("read_stage"), [stage]).fetchone()
    return row is not None and row[0] == read_version(*packages)


def mark_stage_done(kb: KnowledgeBase, stage: str, packages: tuple[str, ...] = PACKAGES) -> None:
    """Note that a stage is up to date; the next stored batch forgets it."""
    kb.connection.execute(load_step("mark_stage"), [stage, read_version(*packages)])


def derive(kb: KnowledgeBase) -> DerivedCounts:
    """Rebuild every derived table in one transaction; raises NotDerivedError."""
    if kb.remote:
        return DerivedCounts(**kb.remote.call("derive"))
    connection = kb.connection
    try:
        with transaction(connection):
            counts = _derive(connection)
            mark_stage_done(kb, STAGE)
    except duckdb.Error as error:
        raise NotDerivedError(f"{kb.path}: derived tables not rebuilt ({one_line(error)})") from error
    return counts


def _derive(connection: duckdb.DuckDBPyConnection) -> DerivedCounts:
    figures = load_reference_figures()
    connection.execute(load_step("derive_mentions"))
    groups = [MentionGroup(*row) for row in connection.execute(load_step("read_mention_groups")).fetchall()]
    decisions = [Decision(*row) for row in connection.execute(load_step("read_decisions")).fetchall()]
    resolution = resolve(groups, decisions)
    codes = {row[0] for row in connection.execute(load_step("read_place_codes")).fetchall()}
    codes.update(figure.place for figure in figures)
    codes.update(cluster.place for cluster in resolution.entities if cluster.place)
    tables = {
        "places": _place_table(codes),
        **_indicator_tables(),
        "reference_figures": _reference_table(figures),
        **_origin_tables(connection),
        **make_entity_tables(resolution),
        "measure_keys": _measure_table(connection),
    }
    for name, table in tables.items():
        connection.register(f"derived_{name}", table)
    try:
        connection.execute(load_step("derive_write"))
        connection.execute(load_step("derive_open_series"))
        connection.execute(load_step("derive_facts"))
        connection.execute(load_step("derive_terms"))
    finally:
        for name in tables:
            connection.unregister(f"derived_{name}")
    passages, clusters = tables["passages"], tables["article_clusters"]
    return DerivedCounts(
        places=tables["places"].num_rows,
        reference_figures=len(figures),
        passages=passages.num_rows,
        copied_passages=sum(a != b for a, b in zip(passages["passage_id"], passages["origin_id"], strict=True)),
        copied_articles=sum(a != b for a, b in zip(clusters["article_id"], clusters["cluster_id"], strict=True)),
        entities=len(resolution.entities),
        unsure_pairs=sum(match.judgement == "unsure" for match in resolution.pairs.values()),
    )


def make_table(columns: Sequence[tuple[str, pa.DataType]], rows: Iterable[Sequence[Any]]) -> pa.Table:
    """A pyarrow table from rows in the order of `columns`."""
    by_column = list(zip(*rows, strict=True)) or [() for _ in columns]
    return pa.table({name: pa.array(values, kind) for (name, kind), values in zip(columns, by_column, strict=True)})


def _place_table(codes: Iterable[str]) -> pa.Table:
    """The regions and all that contain them; a code that the gazetteer does not know is left out."""
    wanted = {"0"}
    for code in codes:
        at: str | None = code
        while at is not None and at not in wanted:
            wanted.add(at)
            at = parent_of(at)
    rows: list[tuple[str, str, str, str | None]] = []
    for code in sorted(wanted):
        try:
            region = place(code)
        except UnknownPlaceError:
            continue
        rows.append((region.code, region.name, region.level, region.parent))
    return make_table([(name, TEXT) for name in ("place_code", "name", "level", "parent_code")], rows)


def _indicator_tables() -> dict[str, pa.Table]:
    indicators = load_indicators()
    texts = [(name, TEXT) for name in ("name_id", "name_en", "unit", "per", "denominator", "default_definition")]
    columns = [("indicator", TEXT), *texts, ("plausible_low", DECIMAL), ("plausible_high", DECIMAL)]
    names = ["indicator_id", *(name for name, _ in columns[1:]), "plausible_source"]
    rows = [[getattr(indicator, name) for name in names] for indicator in indicators]
    relations = sorted(
        {
            (relation.relation, item.indicator_id, relation.other, relation.base)
            for item in indicators
            for relation in item.relations
        },
        key=lambda row: row[:3],
    )
    return {
        "indicators": make_table([*columns, ("plausible_source", TEXT)], rows),
        "indicator_relations": make_table([(n, TEXT) for n in ("relation", "indicator", "other", "base")], relations),
    }


def _measure_table(connection: duckdb.DuckDBPyConnection) -> pa.Table:
    return make_key_table(row[0] for row in connection.execute(load_step("read_open_measures")).fetchall())


def _reference_table(figures: Sequence[ReferenceFigure]) -> pa.Table:
    names = [field.name for field in dataclasses.fields(ReferenceFigure)]
    columns = [(name, REFERENCE_TYPES.get(name, TEXT)) for name in names]
    return make_table(columns, ([getattr(figure, name) for name in names] for figure in figures))


def _origin_tables(connection: duckdb.DuckDBPyConnection) -> dict[str, pa.Table]:
    """Passages with their origins, the passage of each claim, and articles that copy each other."""
    revisions = connection.execute(load_step("read_claim_spans")).fetchall()
    passages: dict[str, Passage] = {}
    owners: dict[str, tuple[str, str]] = {}  # claim to its passage and surface
    for revision_id, article_id, text, _, starts, claim_ids, surfaces in revisions:
        found = find_passages(revision_id, article_id, text, starts or ())
        for start, claim_id, surface in zip(starts or (), claim_ids or (), surfaces or (), strict=True):
            if start in found:
                passage_id = found[start].passage_id
                passages[passage_id] = found[start]
                owners[claim_id] = passage_id, surface
    origins = Origins()
    for passage in passages.values():
        origins.add(passage)
    copies = cluster_articles([(article_id, text[start:]) for _, article_id, text, start, *_ in revisions])
    span = [("revision_id", TEXT), ("start", NUMBER), ("end", NUMBER)]
    return {
        "passages": make_table(
            [("passage_id", TEXT), *span, ("origin_id", TEXT), ("similarity", SCORE)],
            ((key, p.revision_id, p.start, p.end, *origins.origin_of(key)) for key, p in passages.items()),
        ),
        "claim_origins": make_table(
            [("claim_id", TEXT), ("passage_id", TEXT), ("origin_id", TEXT)],
            ((claim_id, key, origins.origin_of_claim(key, surface)) for claim_id, (key, surface) in owners.items()),
        ),
        "article_clusters": make_table(
            [("article_id", TEXT), ("cluster_id", TEXT), ("origin_article_id", TEXT)],
            ((article_id, origin, origin) for article_id, origin in copies),
        ),
    }
