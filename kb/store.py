"""The knowledge base: open the file or the server, make it, bring it forward, or say in one line why not."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

import duckdb

from kb.migrate import bring_forward, is_behind
from kb.quack import is_remote
from kb.remote import connect_remote
from kb.steps import load_step
from kb.store_errors import (
    CorruptKnowledgeBaseError,
    KnowledgeBaseError,
    LockedKnowledgeBaseError,
    MissingKnowledgeBaseError,
    NewerKnowledgeBaseError,
    UnwritableKnowledgeBaseError,
    explain,
    one_line,
)

__all__ = [
    "IN_MEMORY",
    "CorruptKnowledgeBaseError",
    "KnowledgeBase",
    "KnowledgeBaseError",
    "LockedKnowledgeBaseError",
    "MissingKnowledgeBaseError",
    "NewerKnowledgeBaseError",
    "UnwritableKnowledgeBaseError",
    "connect",
    "one_line",
    "open_copy",
    "open_kb",
    "transaction",
]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from duckdb import DuckDBPyConnection

    from kb.remote import RemoteConnection

MAGIC = b"DUCK"  # behind the checksum of the first block
IN_MEMORY = ":memory:"
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,  # nothing is fetched or loaded behind the user's back
    "autoload_known_extensions": False,
    "wal_autocheckpoint": "128MB",  # a checkpoint writes whole indexes: not after every second batch
    "python_enable_replacements": False,  # a table name never means a Python variable
}
PATIENCE = 10.0  # seconds to wait for a file that another process holds; $CEKANGKA_WAIT names another
STEPS = (0.05, 0.1, 0.2, 0.4)  # seconds between tries, the last one again and again


@dataclass(slots=True)
class KnowledgeBase:
    """An open knowledge base; a context manager that closes it.

    `remote` is set where a server owns the file: then `connection` speaks to it, and what must be one step (storing,
    rebuilding, a reader's query with its limits) is asked of the server by name.
    """

    connection: DuckDBPyConnection
    path: str  # ":memory:" for one that lives in memory, "quack:host:port" for a server
    read_only: bool
    remote: RemoteConnection | None = None
    _cleanup: Callable[[], object] | None = field(default=None, repr=False)

    def close(self) -> None:
        self.connection.close()
        if self._cleanup is not None:
            self._cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_kb(path: str | os.PathLike[str], *, read_only: bool = False) -> KnowledgeBase:
    """Open the knowledge base at `path`, making it first if it is not there and `read_only` is false.

    `path` is a file, ":memory:" or a server such as "quack:localhost:9494". An older schema is brought forward, also
    for a reader: where the file cannot be written, in a copy of its own. A file that another process holds is waited
    for up to PATIENCE seconds. Raises a KnowledgeBaseError.
    """
    place = os.fspath(path)
    if place == IN_MEMORY:
        connection = duckdb.connect(IN_MEMORY, config=SETTINGS)
        connection.execute(load_step("set_session"))
        bring_forward(connection, place)
        return KnowledgeBase(connection, place, read_only=False)
    if is_remote(place):
        remote = connect_remote(place, SETTINGS, read_only=read_only)
        return KnowledgeBase(remote.as_connection(), place, read_only, remote)
    if not Path(place).exists():
        if read_only:
            message = f"{place}: no knowledge base here; make one with: cekangka ingest SOURCE --kb {place}"
            raise MissingKnowledgeBaseError(message)
        _make(Path(place))
    connection = connect(place, read_only=read_only)
    try:
        old_schema, old_views = is_behind(connection, place)
        if read_only and (old_schema or old_views):
            connection.close()
            try:
                _refresh(place)
            except (LockedKnowledgeBaseError, UnwritableKnowledgeBaseError):
                if old_schema:  # with views of an older version reading goes on
                    return open_copy(place)
            connection = connect(place, read_only=True)
        elif old_schema or old_views:
            bring_forward(connection, place)
    except BaseException:
        connection.close()
        raise
    return KnowledgeBase(connection, place, read_only)


def open_copy(place: str) -> KnowledgeBase:
    """Open a private copy of a file that this process may only read, for writing; closing it removes the copy.

    For a reader of an archived KB, or of one that others read: what is derived is brought up to date beside it.
    """
    folder = tempfile.TemporaryDirectory(prefix="cekangka-")
    try:
        draft = Path(folder.name) / "copy.duckdb"
        with connect(place, read_only=True):  # holds the lock, so that the file does not change below us
            shutil.copyfile(place, draft)
            if Path(f"{place}.wal").exists():
                shutil.copyfile(f"{place}.wal", f"{draft}.wal")
        connection = connect(str(draft), read_only=False)
        try:
            bring_forward(connection, place)
        except BaseException:
            connection.close()
            raise
    except OSError as error:
        folder.cleanup()
        message = f"{place}: no room for a copy to read ({error.strerror}); set TMPDIR to a folder that has it"
        raise UnwritableKnowledgeBaseError(message) from error
    except BaseException:
        folder.cleanup()
        raise
    return KnowledgeBase(connection, place, read_only=False, _cleanup=folder.cleanup)


def connect(place: str, *, read_only: bool) -> DuckDBPyConnection:
    """Connect to an existing file with the project's settings; turn what DuckDB says into a KnowledgeBaseError.

    Waits for a file that another process holds: PATIENCE seconds, then LockedKnowledgeBaseError names that process.
    """
    if Path(place).is_file() and Path(place).stat().st_size == 0:
        message = f"{place}: the file is empty, no knowledge base; remove it or name another with --kb"
        raise CorruptKnowledgeBaseError(message)
    deadline = time.monotonic() + _patience()
    tries = 0
    while True:
        try:
            connection = duckdb.connect(place, read_only=read_only, config=SETTINGS)
        except duckdb.Error as error:
            reason = explain(place, error, read_only=read_only)
            held = isinstance(reason, LockedKnowledgeBaseError) and "in use" in str(reason)
            if not held or time.monotonic() > deadline:
                raise reason from error
            time.sleep(STEPS[min(tries, len(STEPS) - 1)])
            tries += 1
        else:
            connection.execute(load_step("set_session"))
            return connection


def is_database(path: str | os.PathLike[str]) -> bool:
    """Whether a file begins as DuckDB files do; False for what is missing or cannot be read."""
    try:
        with Path(path).open("rb") as file:
            return file.read(12)[8:] == MAGIC
    except OSError:
        return False


def _patience() -> float:
    """Seconds to wait for a file in use."""
    given = os.environ.get("CEKANGKA_WAIT")
    try:
        return PATIENCE if given is None else float(given)
    except ValueError:
        raise KnowledgeBaseError(f"CEKANGKA_WAIT is {given!r}; give a number of seconds") from None


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


def _make(path: Path) -> None:
    """Make an empty knowledge base beside `path` and give it its name only when it is whole.

    A process that is killed here leaves no half-made file, and of two that start at once one wins.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".cekangka-", dir=path.parent) as folder:
            draft = Path(folder) / "new.duckdb"
            connection = connect(str(draft), read_only=False)
            try:
                bring_forward(connection, str(path))
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
        bring_forward(connection, place)
    finally:
        connection.close()
