"""Copies a knowledge base to another file while readers use it; the copy is whole or not there."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from kb.literals import quote_name
from kb.migrate import read_versions
from kb.quack import is_remote
from kb.steps import load_step
from kb.store import KnowledgeBaseError, connect, is_database, one_line, open_kb, transaction

if TYPE_CHECKING:
    from kb.store import KnowledgeBase

MADE_WITH_IT = {"schema_versions", "installed_views"}  # a new file of the same version has these rows already


class NotBackedUpError(KnowledgeBaseError):
    """The backup could not be written; nothing stands under its name that did not stand there before."""


def back_up(path: str | os.PathLike[str], target: str | os.PathLike[str]) -> Path:
    """Copy the knowledge base at `path` to `target`, replacing an older backup at once; return its path.

    While a file is copied, other processes may read but not write; a writer that is at work raises
    LockedKnowledgeBaseError. A served one goes on being written: the copy is of one moment. Raises NotBackedUpError
    where the target cannot be written.
    """
    place, destination = os.fspath(path), Path(target)
    if not is_remote(place) and destination.exists() and Path(place).exists() and destination.samefile(place):
        raise NotBackedUpError(f"{destination}: is the knowledge base itself; name another file")
    if destination.is_file() and destination.stat().st_size and not is_database(destination):
        raise NotBackedUpError(
            f"{destination}: is no knowledge base; a backup only replaces a backup, name another file"
        )
    try:
        with tempfile.TemporaryDirectory(prefix=".cekangka-", dir=destination.parent) as folder:
            draft = Path(folder) / "backup.duckdb"
            if is_remote(place):
                with open_kb(place, read_only=True) as kb:
                    _fetch(kb, draft)
            else:
                _copy(place, draft)
            open_kb(draft).close()  # takes the log into the file, and proves that the copy opens
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            Path(f"{destination}.wal").unlink(missing_ok=True)  # the log of the backup that this one replaces
            draft.replace(destination)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NotBackedUpError(f"{destination}: cannot be written ({reason}); name another file") from error
    return destination


def _copy(place: str, draft: Path) -> None:
    """Copy a file, of whatever schema, and its log, while this process holds it so that it does not change."""
    if not Path(place).exists():
        open_kb(place, read_only=True)  # says what is missing
    with connect(place, read_only=True) as held:
        read_versions(held, place)  # a database of something else is not copied, nor is one of a newer cekangka
        shutil.copyfile(place, draft)
        log = Path(f"{place}.wal")
        if log.exists():
            shutil.copyfile(log, Path(f"{draft}.wal"))


def _fetch(kb: KnowledgeBase, draft: Path) -> None:
    """Fill a new file with the rows of a served knowledge base, as they are in one read-only transaction."""
    try:
        with open_kb(draft) as copy, transaction(copy.connection):
            for (name,) in copy.connection.execute(load_step("list_tables")).fetchall():
                if name not in MADE_WITH_IT:
                    copy.connection.register("arriving", kb.connection.table(name).to_arrow_table())
                    copy.connection.execute(load_step("fill_table").replace("$name", quote_name(name)))
                    copy.connection.unregister("arriving")
    except duckdb.Error as error:
        raise NotBackedUpError(f"{kb.path}: could not be copied ({one_line(error)}); try again") from error
