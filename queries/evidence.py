"""The evidence of findings: what is known of each claim, date, official or reference figure that a check points at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa

from queries.sql_file import read_statement

if TYPE_CHECKING:
    from collections.abc import Iterable

    import duckdb

Evidence = dict[str, Any]
Key = tuple[str, str]  # kind and id


def fetch_evidence(connection: duckdb.DuckDBPyConnection, keys: Iterable[Key]) -> dict[Key, Evidence]:
    """Look up all keys at once; needs the temporary tables of `prepare`."""
    ordered = sorted(set(keys))
    wanted = pa.table(
        {
            "kind": pa.array([kind for kind, _ in ordered], pa.string()),
            "id": pa.array([item for _, item in ordered], pa.string()),
        }
    )
    connection.register("wanted", wanted)
    cursor = connection.execute(read_statement("evidence"))
    names = [column[0] for column in cursor.description or ()]
    found: dict[Key, Evidence] = {}
    for row in cursor.fetchall():
        record = dict(zip(names, row, strict=True))
        found[record["kind"], record["id"]] = record
    connection.unregister("wanted")
    return found
