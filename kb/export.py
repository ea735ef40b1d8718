"""Writes every table and view as Parquet and CSV, with a description of every column."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from kb.steps import load_step
from kb.store import KnowledgeBaseError, one_line

if TYPE_CHECKING:
    import os

    from kb.store import KnowledgeBase

DESCRIPTION = "columns.csv"


class NotExportedError(KnowledgeBaseError):
    """The folder cannot be written."""


def export(kb: KnowledgeBase, folder: str | os.PathLike[str]) -> list[Path]:
    """Write `<name>.parquet` and `<name>.csv` for every table and view, and columns.csv; return the files.

    Rows are in the order of their columns, so that the same knowledge base gives the same files; lists and
    structs stand in CSV as DuckDB prints them. Raises NotExportedError.
    """
    target = Path(folder)
    written: list[Path] = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        connection = kb.connection.cursor()
        connection.execute(load_step("set_session"))
        for (name,) in connection.execute(load_step("list_relations")).fetchall():
            rows = connection.table(name).order("ALL")
            for suffix, write in (("parquet", rows.write_parquet), ("csv", rows.write_csv)):
                path = target / f"{name}.{suffix}"
                draft = path.with_suffix(f".{suffix}.part")
                write(str(draft))
                draft.replace(path)
                written.append(path)
        written.append(_describe(connection, target / DESCRIPTION))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NotExportedError(f"{target}: cannot be written ({reason}); name another folder") from error
    except duckdb.Error as error:
        raise NotExportedError(f"{target}: cannot be written ({one_line(error)})") from error
    return written


def _describe(connection: duckdb.DuckDBPyConnection, path: Path) -> Path:
    """One line a column: relation, its description, column, type, description."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("relation", "kind", "relation_description", "column", "type", "description"))
        writer.writerows(connection.execute(load_step("describe_columns")).fetchall())
    return path
