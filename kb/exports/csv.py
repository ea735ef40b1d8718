"""Every table and view as CSV, and columns.csv with what each column means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.export_files import draft, list_relations, write_columns

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection


def write(connection: DuckDBPyConnection, folder: Path) -> list[Path]:
    """Write `<name>.csv` for every table and view; rows are in the order of their columns, lists as DuckDB prints
    them."""
    written = [folder / f"{name}.csv" for name in list_relations(connection)]
    for path in written:
        with draft(path) as part:
            connection.table(path.stem).order("ALL").write_csv(str(part))
    return [*written, write_columns(connection, folder)]
