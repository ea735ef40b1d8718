"""What a KB knows of the things that a draft talks about: a few thousand rows copied beside it, not a million."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from extract.indicators import load_indicators
from kb.literals import quote
from kb.store import open_kb
from queries.sql_file import read_statement

if TYPE_CHECKING:
    from pathlib import Path

    import duckdb

COPIED = ("articles", "revisions", "claims", "official_mentions", "finding_decisions")
ORIGINS = ("claim_origins", "article_clusters")
Related = dict[str, pa.Table]


def fetch_related(draft: duckdb.DuckDBPyConnection, path: Path) -> Related:
    """Rows of the KB at `path` about the draft's indicators, places and persons; raises a KnowledgeBaseError."""
    related = sorted({(i.indicator_id, r.other) for i in load_indicators() for r in i.relations})
    draft.register("relations", pa.table({"indicator": [a for a, _ in related], "other": [b for _, b in related]}))
    wanted = {
        name: draft.execute(read_statement(f"draft_{name}", folder)).to_arrow_table()
        for name, folder in (("keys", "finding_sql"), ("persons", "sql"), ("ids", "sql"))
    }
    with open_kb(path, read_only=True) as known:
        for name, table in zip(("wanted", "persons", "drafts"), wanted.values(), strict=True):
            known.connection.register(name, table)
        known.connection.execute(read_statement("find_related", "finding_sql"))
        ids = [row[0] for row in known.connection.execute(read_statement("nearest", "finding_sql")).fetchall()]
        if known.connection.execute(read_statement("count_earlier", "finding_sql")).fetchall() != [(0,)]:
            earlier = known.connection.execute(read_statement("earlier_claims", "finding_sql"))
            ids += [row[0] for row in earlier.fetchall()]
        # As literals: the index of the ids answers only those, four times as fast as reading a million rows.
        found = ", ".join(map(quote, ids)) or "NULL"
        known.connection.execute(read_statement("keep_related", "finding_sql").replace("(?)", f"({found})"))
        return {
            name: known.connection.execute(read_statement(f"related_{name}")).to_arrow_table()
            for name in (*COPIED, *ORIGINS)
        }


def add_related(draft: duckdb.DuckDBPyConnection, related: Related, tables: tuple[str, ...]) -> None:
    """Insert the fetched rows into the draft's KB; rows that it has already stay."""
    for name in tables:
        draft.register("arriving", related[name])
        draft.execute(read_statement(f"add_{name}"))
        draft.unregister("arriving")
