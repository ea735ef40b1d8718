"""The knowledge base file: open it, make it, bring it forward to the newest schema, or say in one line why not."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

import duckdb

from kb.steps import SqlFile, load_folder, load_step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from duckdb import DuckDBPyConnection

IN_MEMORY = ":memory:"
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,  # nothing is fetched or loaded behind the user's back
    "autoload_known_extensions": False,
    "wal_autocheckpoint": "128MB",  # a checkpoint writes whole indexes: not after every second batch
    "python_enable_replacements": False,  # a table name never means a Python variable
}


class KnowledgeBaseError(Exception):
    """A knowledge base cannot be used; the message is one line that says what to do."""


class MissingKnowledgeBaseError(KnowledgeBaseError):
    """Reading was asked of a file that is not there."""


class LockedKnowledgeBaseError(KnowledgeBaseError):
    """Another process writes to it, or this process holds it open in another mode."""


class CorruptKnowledgeBaseError(KnowledgeBaseError):
    """The file is no DuckDB database, is damaged, or is a database of something else."""


class NewerKnowledgeBaseError(KnowledgeBaseError):
    """A newer version of cekangka, or of DuckDB, wrote it."""


class UnwritableKnowledgeBaseError(KnowledgeBaseError):
    """The file, or its folder, cannot be written."""


# What DuckDB says, the error that it means, and what a user reads.
SIGNS: tuple[tuple[str, type[KnowledgeBaseError], str], ...] = (
    ("different configuration", LockedKnowledgeBaseError, "already open here in another mode; close it first"),
    ("version number", NewerKnowledgeBaseError, "a newer DuckDB wrote it; update cekangka, or name another with --kb"),
    ("not a valid DuckDB", CorruptKnowledgeBaseError, "no DuckDB database; remove it or name another with --kb"),
    ("s a directory", CorruptKnowledgeBaseError, "a folder, no knowledge base; name a file with --kb"),
)


@dataclass(slots=True)
class KnowledgeBase:
    """An open knowledge base; a context manager that closes it."""

    connection: DuckDBPyConnection
    path: str  # ":memory:" for one that lives in memory
    read_only: bool

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_kb(path: str | os.PathLike[str], *, read_only: bool = False) -> KnowledgeBase:
    """Open the knowledge base at `path`, making it first if it is not there and `read_only` is false.

    An older schema is brought forward, also for a reader. Raises a KnowledgeBaseError.
    """
    place = os.fspath(path)
    if place == IN_MEMORY:
        connection = duckdb.connect(IN_MEMORY, config=SETTINGS)
        connection.execute(load_step("set_session"))
        _bring_forward(connection, place)
        return KnowledgeBase(connection, place, read_only=False)
    if not Path(place).exists():
        if read_only:
            message = f"{place}: no knowledge base here; make one with: cekangka ingest SOURCE --kb {place}"
            raise MissingKnowledgeBaseError(message)
        _make(Path(place))
    connection = connect(place, read_only=read_only)
    try:
        old_schema, old_views = _is_behind(connection, place)
        if read_only and (old_schema or old_views):
            connection.close()
            try:
                _refresh(place)
            except (LockedKnowledgeBaseError, UnwritableKnowledgeBaseError):
                if old_schema:  # with views of an older version reading goes on
                    raise
            connection = connect(place, read_only=True)
        elif old_schema or old_views:
            _bring_forward(connection, place)
    except BaseException:
        connection.close()
        raise
    return KnowledgeBase(connection, place, read_only)


def connect(place: str, *, read_only: bool) -> DuckDBPyConnection:
    """Connect to an existing file with the project's settings; turn what DuckDB says into a KnowledgeBaseError."""
    if Path(place).is_file() and Path(place).stat().st_size == 0:
        message = f"{place}: the file is empty, no knowledge base; remove it or name another with --kb"
        raise CorruptKnowledgeBaseError(message)
    try:
        connection = duckdb.connect(place, read_only=read_only, config=SETTINGS)
    except duckdb.Error as error:
        raise _explain(place, error, read_only=read_only) from error
    connection.execute(load_step("set_session"))
    return connection


@contextmanager
def transaction(connection: DuckDBPyConnection) -> Iterator[None]:
    """Commit what the block did, or nothing of it where it raises."""
    connection.begin()
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def one_line(error: Exception) -> str:
    """What DuckDB says, without the picture of the statement below it."""
    said = str(error).split("\n\nLINE ")[0]
    return " ".join(said.split())[:300]


def _explain(place: str, error: duckdb.Error, *, read_only: bool) -> KnowledgeBaseError:
    """The declared error behind DuckDB's words."""
    said = str(error)
    if re.search(r"\block\b", said):  # a damaged "block" is no lock
        holder = re.search(r"PID (\d+)", said)
        who = f"process {holder[1]}" if holder else "another process"
        return LockedKnowledgeBaseError(f"{place}: in use by {who}; wait until it has finished, then try again")
    for sign, kind, words in SIGNS:
        if sign in said:
            return kind(f"{place}: {words}")
    if "Permission denied" in said or "Cannot open file" in said:
        task = "read" if read_only else "written"
        return UnwritableKnowledgeBaseError(f"{place}: cannot be {task}; check its rights, or name another with --kb")
    return CorruptKnowledgeBaseError(
        f"{place}: damaged ({one_line(error)}); restore a backup or ingest into a new file"
    )


def _make(path: Path) -> None:
    """Make an empty knowledge base beside `path` and give it its name only when it is whole.

    A process that is killed here leaves no half-made file, and of two that start at once one wins.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".cekangka-", dir=path.parent) as folder:
            draft = Path(folder) / "new.duckdb"
            connection = connect(str(draft), read_only=False)
            try:
                _bring_forward(connection, str(path))
            finally:
                connection.close()
            try:
                os.link(draft, path)
            except FileExistsError:
                return
            except OSError:  # a file system without hard links
                draft.replace(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        message = f"{path}: cannot be made ({reason}); name a file in a folder that can be written with --kb"
        raise UnwritableKnowledgeBaseError(message) from error


def _refresh(place: str) -> None:
    """Bring a knowledge base forward for a reader that needs the newer schema."""
    connection = connect(place, read_only=False)
    try:
        _bring_forward(connection, place)
    finally:
        connection.close()


def _version(connection: DuckDBPyConnection, place: str) -> int:
    """Schema version, 0 for an empty database; refuse a database of something else and a newer one."""
    try:
        tables = {row[0] for row in connection.execute(load_step("list_tables")).fetchall()}
        if not tables:
            return 0
        if "schema_versions" not in tables:
            message = f"{place}: a DuckDB database, but no knowledge base; name another file with --kb"
            raise CorruptKnowledgeBaseError(message)
        row = connection.execute(load_step("read_version")).fetchone()
    except duckdb.Error as error:
        raise _explain(place, error, read_only=True) from error
    version = int(row[0]) if row else 0
    newest = _number(load_folder("schema")[-1])
    if version > newest:
        message = f"{place}: schema {version}, this cekangka knows up to {newest}; update cekangka"
        raise NewerKnowledgeBaseError(message)
    return version


def _number(file: SqlFile) -> int:
    return int(file.name.partition("_")[0])


def _is_behind(connection: DuckDBPyConnection, place: str) -> tuple[bool, bool]:
    """Whether schema files are missing, and whether views are missing or out of date."""
    if _version(connection, place) < _number(load_folder("schema")[-1]):
        return True, True
    installed = dict(connection.execute(load_step("list_installed_views")).fetchall())
    return False, installed != {view.name: view.content_hash for view in load_folder("views")}


def _bring_forward(connection: DuckDBPyConnection, place: str) -> None:
    """Apply the missing schema files and renew the views, all or nothing."""
    version = _version(connection, place)
    try:
        with transaction(connection):
            for file in load_folder("schema"):
                if _number(file) > version:
                    connection.execute(file.text)
                    number, name = _number(file), f"{file.name}.sql"
                    connection.execute(load_step("note_version"), [number, name, file.content_hash])
            _install_views(connection)
    except duckdb.Error as error:
        raise _explain(place, error, read_only=False) from error


def _install_views(connection: DuckDBPyConnection) -> None:
    """Replace every view; one that reads another view is made after it, whatever the files are called."""
    views = load_folder("views")
    names = [view.name for view in views]
    waiting = {view: {name for name in names if name != view.name and reads(view, name)} for view in views}
    connection.execute(load_step("forget_views"))
    while waiting:
        ready = [view for view, needs in waiting.items() if not needs]
        if not ready:
            circle = ", ".join(view.name for view in waiting)
            raise CorruptKnowledgeBaseError(f"kb/views: these views read each other in a circle: {circle}")
        for view in ready:
            connection.execute(view.text)
            connection.execute(load_step("note_view"), [view.name, view.content_hash])
            del waiting[view]
        for needs in waiting.values():
            needs.difference_update(view.name for view in ready)


def reads(view: SqlFile, name: str) -> bool:
    """Whether the text of a view names another relation."""
    return re.search(rf"\b{re.escape(name)}\b", view.text) is not None
