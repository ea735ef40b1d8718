"""Copies a knowledge base to another file while readers use it; the copy is whole or not there."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from kb.store import KnowledgeBaseError, open_kb


class NotBackedUpError(KnowledgeBaseError):
    """The backup could not be written; nothing stands under its name that did not stand there before."""


def back_up(path: str | os.PathLike[str], target: str | os.PathLike[str]) -> Path:
    """Copy the knowledge base at `path` to `target`, replacing an older backup at once; return its path.

    While it copies, other processes may read but not write; a writer that is at work raises
    LockedKnowledgeBaseError. Raises NotBackedUpError where the target cannot be written.
    """
    source, destination = Path(path), Path(target)
    with open_kb(source, read_only=True):  # holds the lock, so that the file does not change below us
        try:
            if destination.exists() and source.samefile(destination):
                raise NotBackedUpError(f"{destination}: is the knowledge base itself; name another file")
            with tempfile.TemporaryDirectory(prefix=".cekangka-", dir=destination.parent) as folder:
                draft = Path(folder) / "backup.duckdb"
                shutil.copyfile(source, draft)
                log = Path(f"{source}.wal")
                if log.exists():
                    shutil.copyfile(log, Path(f"{draft}.wal"))
                open_kb(draft).close()  # takes the log into the file, and proves that the copy opens
                with draft.open("rb+") as file:
                    os.fsync(file.fileno())
                draft.replace(destination)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise NotBackedUpError(f"{destination}: cannot be written ({reason}); name another file") from error
    return destination
