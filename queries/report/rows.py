"""Runs the SQL files of queries/report/sql with bound parameters."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import duckdb

Row = dict[str, Any]


@cache
def load_query(name: str) -> str:
    """Text of queries/report/sql/<name>.sql."""
    return (resources.files("queries.report") / "sql" / f"{name}.sql").read_text(encoding="utf-8")


def join_ids(ids: Iterable[str]) -> str:
    """Ids as one parameter for string_split: the driver takes a millisecond for each element of a list."""
    return ",".join(ids)


def select(connection: duckdb.DuckDBPyConnection, name: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
    """All rows of the named query as dicts, in the order that its ORDER BY gives."""
    # A cursor of its own: the report never disturbs a result that the caller is still reading.
    cursor = connection.cursor()
    cursor.execute(load_query(name), dict(parameters) if parameters else None)
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
