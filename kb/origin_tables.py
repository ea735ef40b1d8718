"""What is copied from where as tables: passages with their origins, the origin of each claim, copies of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from kb.copies import cluster_articles
from kb.origins import Origins, Passage, find_passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TEXT = pa.string()
NUMBER = pa.int32()
SCORE = pa.float64()


class ClaimSpans(NamedTuple):
    """A newest revision with its claims: the columns of kb/steps/read_claim_spans.sql, in order of publication."""

    revision_id: str
    article_id: str
    text: str
    body_start: int
    starts: list[int] | None
    claim_ids: list[str] | None
    surfaces: list[str] | None


def make_table(columns: Sequence[tuple[str, pa.DataType]], rows: Iterable[Sequence[Any]]) -> pa.Table:
    """A pyarrow table from rows in the order of `columns`."""
    by_column = list(zip(*rows, strict=True)) or [() for _ in columns]
    return pa.table({name: pa.array(values, kind) for (name, kind), values in zip(columns, by_column, strict=True)})


def make_origin_tables(revisions: Sequence[ClaimSpans]) -> dict[str, pa.Table]:
    """Rows of passages and claim_origins."""
    origins = Origins()
    passages: dict[str, Passage] = {}
    claims: list[tuple[str, str, str]] = []
    for revision in revisions:
        found = find_passages(revision.revision_id, revision.article_id, revision.text, revision.starts or ())
        spans = zip(revision.starts or (), revision.claim_ids or (), revision.surfaces or (), strict=True)
        for start, claim_id, surface in spans:
            passage = found.get(start)
            if passage is None:
                continue
            key = passage.passage_id
            if key not in passages:
                passages[key] = passage
                origins.add(passage)
            claims.append((claim_id, key, origins.origin_of_claim(key, surface)))
    span = [("revision_id", TEXT), ("start", NUMBER), ("end", NUMBER)]
    return {
        "passages": make_table(
            [("passage_id", TEXT), *span, ("origin_id", TEXT), ("similarity", SCORE)],
            ((key, p.revision_id, p.start, p.end, *origins.origin_of(key)) for key, p in passages.items()),
        ),
        "claim_origins": make_table([(name, TEXT) for name in ("claim_id", "passage_id", "origin_id")], claims),
    }


def make_copy_table(revisions: Sequence[ClaimSpans]) -> pa.Table:
    """Rows of article_clusters."""
    copies = cluster_articles([(revision.article_id, revision.text[revision.body_start :]) for revision in revisions])
    columns = [(name, TEXT) for name in ("article_id", "cluster_id", "origin_article_id")]
    return make_table(columns, ((article_id, origin, origin) for article_id, origin in copies))
