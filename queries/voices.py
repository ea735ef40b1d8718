"""Everyone who says what a finding rests on: one card lists them all, copies apart from those who say it themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from queries.evidence import fetch_evidence
from queries.sql_file import read_statement

if TYPE_CHECKING:
    from collections.abc import Iterable

    import duckdb

    from queries.evidence import Key
    from queries.run_checks import Draft


# Checks whose evidence speaks for everyone who says the same figures.
VOICED = frozenset({"value_differs_across_articles"})


def add_voices(connection: duckdb.DuckDBPyConnection, drafts: Iterable[Draft]) -> None:
    """Append the other articles with the same figures to drafts of a check in VOICED.

    An article that says a figure itself is "also", one that took the passage over is "copy". Needs the temporary
    tables of `prepare`.
    """
    asking = [draft for draft in drafts if draft.check.name in VOICED]
    leading = sorted({key[1] for draft in asking for _, key in draft.parts if key[0] == "claim"})
    if not leading:
        return
    connection.register("spoken", pa.table({"claim_id": pa.array(leading, pa.string())}))
    try:
        found: dict[str, list[Key]] = {}
        for leading_id, claim_id in connection.execute(read_statement("voices", "finding_sql")).fetchall():
            found.setdefault(leading_id, []).append(("claim", claim_id))
    finally:
        connection.unregister("spoken")
    evidence = fetch_evidence(connection, {key for keys in found.values() for key in keys})
    for draft in asking:
        draft.evidence.update(evidence)
        known = {key for _, key in draft.parts}
        heard = {draft.evidence[key].get("origin_id") for key in known}
        for _, (_, claim_id) in list(draft.parts):
            for key in found.get(claim_id, ()):
                if key not in known:
                    known.add(key)
                    origin = evidence[key].get("origin_id")
                    draft.parts.append(("copy" if origin in heard else "also", key))
                    heard.add(origin)
