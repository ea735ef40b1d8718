"""Files of an export: written under another name until they are whole, and the words that describe the columns."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from kb.steps import load_step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from duckdb import DuckDBPyConnection

DESCRIPTION = "columns.csv"


@contextmanager
def draft(path: Path) -> Iterator[Path]:
    """A name to write under; what was written there takes the name `path` when the block ends well."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        yield part
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    part.replace(path)


def list_relations(connection: DuckDBPyConnection) -> list[str]:
    """Tables and views, by name."""
    return [row[0] for row in connection.execute(load_step("list_relations")).fetchall()]


def read_columns(connection: DuckDBPyConnection) -> list[tuple[Any, ...]]:
    """One row a column: relation, "table" or "view", its description, column, type, description."""
    return connection.execute(load_step("describe_columns")).fetchall()


def write_columns(connection: DuckDBPyConnection, folder: Path) -> Path:
    """Write columns.csv: what every column of every table and view means."""
    path = folder / DESCRIPTION
    with draft(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("relation", "kind", "relation_description", "column", "type", "description"))
        writer.writerows(read_columns(connection))
    return path
