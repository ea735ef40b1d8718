"""Derives what more than one article decides: places, indicators, reference figures, origins, copies, entities.

Everything here can be dropped and is rebuilt from the stored articles, claims and decisions, always the same.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from extract.gazetteer import UnknownPlaceError, parent_of, place
from extract.indicators import load_indicators
from kb.alongside import alongside, without_collector
from kb.entities import Decision, resolve
from kb.entity_nodes import MentionGroup
from kb.entity_tables import make_entity_tables
from kb.measure_keys import make_key_table
from kb.origin_tables import ClaimSpans, make_copy_table, make_origin_tables, make_table
from kb.program_version import read_version
from kb.reference_figures import ReferenceFigure, load_reference_figures
from kb.rows import DECIMAL
from kb.steps import load_step
from kb.store import KnowledgeBaseError, one_line, transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kb.entities import Resolution
    from kb.store import KnowledgeBase

STAGE = "derive"
STEPS = ("derive_write", "derive_open_series", "derive_facts", "derive_terms")
PACKAGES = ("extract", "kb")
TEXT = pa.string()
NUMBER = pa.int32()
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
    revisions = [ClaimSpans(*row) for row in connection.execute(load_step("read_claim_spans")).fetchall()]
    with without_collector(), alongside(make_origin_tables, revisions) as take_origins:
        resolution, tables = _make_tables(connection, figures)
        tables["article_clusters"] = make_copy_table(revisions)
        tables |= take_origins()
    del revisions
    for name, table in tables.items():
        connection.register(f"derived_{name}", table)
    try:
        for step in STEPS:
            connection.execute(load_step(step))
    finally:
        for name in tables:
            connection.unregister(f"derived_{name}")
    passages, clusters = tables["passages"], tables["article_clusters"]
    return DerivedCounts(
        places=tables["places"].num_rows,
        reference_figures=len(figures),
        passages=passages.num_rows,
        copied_passages=_count_others(passages, "passage_id", "origin_id"),
        copied_articles=_count_others(clusters, "article_id", "cluster_id"),
        entities=len(resolution.entities),
        unsure_pairs=sum(match.judgement == "unsure" for match in resolution.pairs.values()),
    )


def _count_others(table: pa.Table, one: str, other: str) -> int:
    """Rows in which two columns differ."""
    return sum(a != b for a, b in zip(table[one].to_pylist(), table[other].to_pylist(), strict=True))


def _make_tables(
    connection: duckdb.DuckDBPyConnection, figures: Sequence[ReferenceFigure]
) -> tuple[Resolution, dict[str, pa.Table]]:
    """Who is who, and rows of all derived tables but those of copies."""
    connection.execute(load_step("derive_mentions"))
    groups = [MentionGroup(*row) for row in connection.execute(load_step("read_mention_groups")).fetchall()]
    decisions = [Decision(*row) for row in connection.execute(load_step("read_decisions")).fetchall()]
    resolution = resolve(groups, decisions)
    codes = {row[0] for row in connection.execute(load_step("read_place_codes")).fetchall()}
    codes.update(figure.place for figure in figures)
    codes.update(cluster.place for cluster in resolution.entities if cluster.place)
    return resolution, {
        "places": _place_table(codes),
        **_fixed_tables(),
        **make_entity_tables(resolution),
        "measure_keys": _measure_table(connection),
    }


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


@cache
def _fixed_tables() -> dict[str, pa.Table]:
    """What the program's own files decide alone: a process that derives again and again makes it once."""
    return {**_indicator_tables(), "reference_figures": _reference_table(load_reference_figures())}


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
