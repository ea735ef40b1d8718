"""A SQLite file for Datasette, with metadata.json: titles, what each column means, facets, order, links between tables.

Figures have SQLite's NUMERIC affinity: they sort as numbers and print as published, exact up to 15 digits. Days and
instants are ISO texts, lists and structs JSON. Open it with: datasette cekangka.db --metadata metadata.json
"""

from __future__ import annotations

import json
import sqlite3
import tomllib
from contextlib import closing
from importlib import resources
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from kb.export_files import draft, read_columns
from kb.literals import quote_name
from kb.plain_values import plain
from kb.steps import load_step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from duckdb import DuckDBPyConnection

FILE = "cekangka.db"
METADATA = "metadata.json"
BATCH = 10_000  # rows held at once
LARGEST = 2**63 - 1  # beyond it SQLite takes no integer


def write(connection: DuckDBPyConnection, folder: Path) -> list[Path]:
    """Write cekangka.db and metadata.json."""
    layout = tomllib.loads(resources.files("kb.exports").joinpath("datasette.toml").read_text(encoding="utf-8"))
    columns: dict[str, list[tuple[str, str, str]]] = {}
    descriptions: dict[str, str] = {}
    for relation, _, description, column, kind, meaning in read_columns(connection):
        columns.setdefault(relation, []).append((column, kind, meaning))
        descriptions[relation] = description
    with draft(folder / FILE) as part, closing(sqlite3.connect(part, isolation_level=None)) as file:
        file.executescript(load_step("sqlite_begin"))
        for name, table in layout["tables"].items():
            _make(file, name, table, columns[name], layout["tables"])
            _fill(file, name, connection)
        file.executescript(load_step("sqlite_end"))
    tables = {name: _describe(table, descriptions[name], columns[name]) for name, table in layout["tables"].items()}
    metadata = {
        "title": layout["title"],
        "description": layout["description"],
        "databases": {FILE.removesuffix(".db"): {"tables": tables}},
    }
    with draft(folder / METADATA) as part:
        part.write_text(json.dumps(metadata, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return [folder / FILE, folder / METADATA]


def _make(
    file: sqlite3.Connection,
    name: str,
    table: dict[str, Any],
    columns: list[tuple[str, str, str]],
    known: dict[str, Any],
) -> None:
    """The empty table with its keys and indexes."""
    key = table.get("key")
    parts = [
        f"{quote_name(column)} {_affinity(kind)}{' PRIMARY KEY' if column == key else ''}"
        for column, kind, _ in columns
    ]
    parts += [
        f"FOREIGN KEY ({quote_name(column)}) REFERENCES {quote_name(other)} ({quote_name(known[other]['key'])})"
        for column, other in table.get("links", {}).items()
    ]
    file.execute(load_step("sqlite_make").replace("$name", quote_name(name)).replace("$columns", ", ".join(parts)))
    order = [table[word] for word in ("sort", "sort_desc") if word in table]
    for column in dict.fromkeys([*table.get("facets", ()), *table.get("links", ()), *order, *table.get("indexes", ())]):
        statement = load_step("sqlite_index").replace("$index", quote_name(f"{name}_by_{column}"))
        file.execute(statement.replace("$name", quote_name(name)).replace("$column", quote_name(column)))


def _affinity(kind: str) -> str:
    """The SQLite type of a DuckDB type."""
    if kind.endswith("[]") or kind.startswith(("STRUCT", "MAP")):
        return "TEXT"
    if kind.startswith("DECIMAL"):
        return "NUMERIC"
    if kind.endswith("INT") or kind in {"INTEGER", "BOOLEAN"}:
        return "INTEGER"
    return "REAL" if kind in {"DOUBLE", "FLOAT"} else "TEXT"


def _fill(file: sqlite3.Connection, name: str, connection: DuckDBPyConnection) -> None:
    """All rows, in the order of their columns."""
    reader = connection.table(name).order("ALL").to_arrow_reader(BATCH)
    marks = ", ".join("?" * len(reader.schema.names))
    insert = load_step("sqlite_fill").replace("$name", quote_name(name)).replace("$marks", marks)
    converters = [_converter(field.type) for field in reader.schema]
    file.execute("BEGIN")
    for batch in reader:
        file.executemany(insert, _rows(batch, converters))
    file.execute("COMMIT")


def _rows(batch: pa.RecordBatch, converters: list[Callable[[Any], Any]]) -> Iterator[tuple[Any, ...]]:
    columns = zip(batch.columns, converters, strict=True)
    values = (
        [None if value is None else convert(value) for value in column.to_pylist()] for column, convert in columns
    )
    return zip(*values, strict=True)


def _converter(kind: pa.DataType) -> Callable[[Any], Any]:
    """How a value of a column becomes one of SQLite."""
    if pa.types.is_nested(kind):
        return lambda value: json.dumps(plain(value), ensure_ascii=False)
    if pa.types.is_integer(kind):
        return lambda value: value if abs(value) <= LARGEST else str(value)
    if pa.types.is_boolean(kind):
        return int
    return plain


def _describe(table: dict[str, Any], description: str, columns: list[tuple[str, str, str]]) -> dict[str, Any]:
    """What Datasette shows of one table."""
    shown = {
        "title": table["title"],
        "description": description,
        "columns": {column: meaning for column, _, meaning in columns},
        "facets": table.get("facets"),
        "label_column": table.get("label"),
        "sort": table.get("sort"),
        "sort_desc": table.get("sort_desc"),
    }
    return {name: value for name, value in shown.items() if value}
