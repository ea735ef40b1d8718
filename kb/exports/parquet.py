"""Every table and view as Parquet, and columns.csv with what each column means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.export_files import draft, list_relations, write_columns

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection


def write(connection: DuckDBPyConnection, folder: Path) -> list[Path]:
    """Write `<name>.parquet` for every table and view; rows are in the order of their columns."""
    written = [folder / f"{name}.parquet" for name in list_relations(connection)]
    for path in written:
        with draft(path) as part:
            connection.table(path.stem).order("ALL").write_parquet(str(part))
    return [*written, write_columns(connection, folder)]
