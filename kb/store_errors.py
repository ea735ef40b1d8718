"""What can be wrong with a knowledge base file, each as one line that says what to do; and DuckDB's words for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb


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
    ("not a valid DuckDB", CorruptKnowledgeBaseError, "no DuckDB database; name another with --kb"),
    ("s a directory", CorruptKnowledgeBaseError, "a folder, no knowledge base; name a file with --kb"),
)


def explain(place: str, error: duckdb.Error, *, read_only: bool) -> KnowledgeBaseError:
    """The declared error behind DuckDB's words."""
    said = str(error)
    if re.search(r"\block\b", said):  # a damaged "block" is no lock
        holder = re.search(r"PID (\d+)", said)
        who = f"process {holder[1]}" if holder else "another process"
        advice = "wait until it has finished, or share it: cekangka serve, then --kb quack:localhost:9494"
        return LockedKnowledgeBaseError(f"{place}: in use by {who}; {advice}")
    for sign, kind, words in SIGNS:
        if sign in said:
            return kind(f"{place}: {words}")
    if "Permission denied" in said or "Cannot open file" in said or "Read-only file system" in said:
        task = "read" if read_only else "written"
        return UnwritableKnowledgeBaseError(f"{place}: cannot be {task}; check its rights, or name another with --kb")
    return CorruptKnowledgeBaseError(
        f"{place}: damaged ({one_line(error)}); restore a backup or ingest into a new file"
    )


def one_line(error: Exception) -> str:
    """What DuckDB says, without the picture of the statement below it."""
    said = str(error).split("\n\nLINE ")[0]
    return " ".join(said.split())[:300]
