"""Brings a knowledge base forward: the schema files that it lacks, in the order of their numbers, views and macros."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import duckdb

from kb.steps import SqlFile, load_folder, load_step
from kb.store_errors import CorruptKnowledgeBaseError, NewerKnowledgeBaseError, explain

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def read_versions(connection: DuckDBPyConnection, place: str) -> frozenset[int]:
    """Numbers of the schema files applied, none for an empty database.

    Raises CorruptKnowledgeBaseError for a database of something else, NewerKnowledgeBaseError where it has a number
    that is not known here: a KB may have gaps, for files that were written side by side, but nothing unknown.
    """
    try:
        tables = {row[0] for row in connection.execute(load_step("list_tables")).fetchall()}
        if not tables:
            return frozenset()
        if "schema_versions" not in tables:
            message = f"{place}: a DuckDB database, but no knowledge base; name another file with --kb"
            raise CorruptKnowledgeBaseError(message)
        versions = frozenset(int(row[0]) for row in connection.execute(load_step("read_versions")).fetchall())
    except duckdb.Error as error:
        raise explain(place, error, read_only=True) from error
    known = {_number(file) for file in load_folder("schema")}
    if unknown := versions - known:
        message = f"{place}: schema {max(unknown)}, this cekangka knows up to {max(known)}; update cekangka"
        raise NewerKnowledgeBaseError(message)
    return versions


def is_behind(connection: DuckDBPyConnection, place: str) -> tuple[bool, bool]:
    """Whether schema files are missing, and whether views or macros are missing or out of date."""
    if {_number(file) for file in load_folder("schema")} - read_versions(connection, place):
        return True, True
    installed = dict(connection.execute(load_step("list_installed_views")).fetchall())
    return False, installed != {file.name: file.content_hash for file in _definitions()}


def bring_forward(connection: DuckDBPyConnection, place: str) -> None:
    """Apply the missing schema files and renew views and macros, all or nothing."""
    versions = read_versions(connection, place)
    connection.begin()
    try:
        for file in load_folder("schema"):
            if _number(file) not in versions:
                connection.execute(file.text)
                note = [_number(file), f"{file.name}.sql", file.content_hash]
                connection.execute(load_step("note_version"), note)
        _install(connection)
    except BaseException as error:
        connection.rollback()
        if isinstance(error, duckdb.Error):
            raise explain(place, error, read_only=False) from error
        raise
    connection.commit()


def _number(file: SqlFile) -> int:
    return int(file.name.partition("_")[0])


def _definitions() -> tuple[SqlFile, ...]:
    return (*load_folder("macros"), *load_folder("views"))


def _install(connection: DuckDBPyConnection) -> None:
    """Replace every view and macro; one that reads another is made after it, whatever the files are called."""
    files = _definitions()
    names = [file.name for file in files]
    waiting = {file: {name for name in names if name != file.name and reads(file, name)} for file in files}
    connection.execute(load_step("forget_views"))
    while waiting:
        ready = [file for file, needs in waiting.items() if not needs]
        if not ready:
            circle = ", ".join(file.name for file in waiting)
            raise CorruptKnowledgeBaseError(f"kb/views: these views read each other in a circle: {circle}")
        for file in ready:
            connection.execute(file.text)
            connection.execute(load_step("note_view"), [file.name, file.content_hash])
            del waiting[file]
        for needs in waiting.values():
            needs.difference_update(file.name for file in ready)


def reads(file: SqlFile, name: str) -> bool:
    """Whether the text of a view or macro names another relation or macro."""
    return re.search(rf"\b{re.escape(name)}\b", file.text) is not None
