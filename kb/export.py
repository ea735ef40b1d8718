"""Writes the knowledge base for other programs: one module of kb/exports a format, each with `write`."""

from __future__ import annotations

import importlib
import pkgutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from kb import exports
from kb.steps import load_step
from kb.store import KnowledgeBaseError, one_line

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from kb.store import KnowledgeBase

DEFAULT = ("parquet", "csv")


class NotExportedError(KnowledgeBaseError):
    """The folder cannot be written, or there is no such format."""


def list_formats() -> list[str]:
    """The formats by name: kb/exports/web_annotation.py is "web-annotation"."""
    return sorted(info.name.replace("_", "-") for info in pkgutil.iter_modules(exports.__path__))


def export(kb: KnowledgeBase, folder: str | os.PathLike[str], formats: Sequence[str] = DEFAULT) -> list[Path]:
    """Write the `formats` into `folder`, made if it is not there; return the files.

    The same knowledge base gives the same bytes. A file takes its name when it is whole. Raises NotExportedError.
    """
    known = list_formats()
    if strange := [name for name in formats if name not in known]:
        raise NotExportedError(f"no format {strange[0]!r}; there are: {', '.join(known)}")
    target = Path(folder)
    written: list[Path] = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        connection = kb.connection.cursor()
        connection.execute(load_step("set_session"))
        for name in dict.fromkeys(formats):
            module = importlib.import_module(f"kb.exports.{name.replace('-', '_')}")
            written += module.write(connection, target)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NotExportedError(f"{target}: cannot be written ({reason}); name another folder") from error
    except (duckdb.Error, sqlite3.Error) as error:
        raise NotExportedError(f"{target}: cannot be written ({one_line(error)}); name another folder") from error
    return list(dict.fromkeys(written))
