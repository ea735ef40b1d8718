"""The outcome of resolution as tables: entities, their nodes, what was tried, links, pairs for review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from kb.entities import Resolution

TEXT = pa.string()
TEXTS = pa.list_(pa.string())
COUNT = pa.int64()
SCORE = pa.float64()


def make_entity_tables(resolution: Resolution) -> dict[str, pa.Table]:
    """Rows of entities, entity_nodes, entity_trials, entity_pairs, and of the links of each group of mentions."""
    ids = {id(cluster): cluster.entity_id for cluster in resolution.entities}
    kinds = {ids[id(cluster)]: cluster.nodes[0].key.kind for cluster in resolution.entities}
    entities = (
        (
            ids[id(cluster)],
            cluster.nodes[0].key.kind,
            cluster.name,
            cluster.place,
            sorted({surface for node in cluster.nodes for surface in node.surfaces}),
            cluster.mentions,
        )
        for cluster in resolution.entities
    )
    nodes = (
        (node.node_id, ids[id(cluster)], *node.key[:1], node.name, " ".join(node.words), *node.key[2:], node.mentions)
        for cluster in resolution.entities
        for node in cluster.nodes
    )
    trials = (
        (
            match.one.node_id,
            match.other.node_id,
            position,
            match.method,
            round(match.score, 1),
            match.features,
            match.vetoes,
            match.judgement,
            match.reason,
            outcome,
        )
        for position, (match, outcome) in enumerate(resolution.trials)
    )
    pairs = (
        (one, other, kinds[one], round(match.score, 1), match.reason, list(match.vetoes), match.judgement)
        for (one, other), match in sorted(resolution.pairs.items())
    )
    return {
        "entities": _table("entity_id kind name place aliases* mentions#", entities),
        "entity_nodes": _table("node_id entity_id kind name words place within mentions#", nodes),
        "entity_trials": _table(
            "node_id other_node_id position# method score% features* vetoes* judgement reason outcome", trials
        ),
        "entity_pairs": _table("entity_id other_entity_id kind score% reason vetoes* judgement", pairs),
        "links": _table("mention_group# entity_id node_id method score% vetoes* judgement features*", resolution.links),
    }


def _table(columns: str, rows: Iterable[Sequence[Any]]) -> pa.Table:
    """A table of text columns; a name that ends in * holds lists, in # counts, in % scores."""
    signs = {"*": TEXTS, "#": COUNT, "%": SCORE}
    names = columns.split()
    by_column = list(zip(*rows, strict=True)) or [() for _ in names]
    return pa.table(
        {
            name.rstrip("*#%"): pa.array(values, signs.get(name[-1], TEXT))
            for name, values in zip(names, by_column, strict=True)
        }
    )
