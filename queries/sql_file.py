"""Reads the .sql files that describe themselves: a leading block comment in TOML, then the statement."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class SqlFile:
    """One self-describing file: `name` is its stem, `header` the parsed TOML, `body` the SQL after it."""

    name: str
    header: dict[str, Any]
    body: str


def read_sql_file(name: str, text: str) -> SqlFile:
    """Split header and body; raise ValueError saying what is missing or where the TOML breaks."""
    opening, closing = text.find("/*"), text.find("*/")
    if text[:opening].strip() or opening < 0 or closing < opening:
        raise ValueError("starts with no /* ... */ header")
    try:
        header = tomllib.loads(text[opening + 2 : closing])
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"header: {error}") from error
    body = text[closing + 2 :].strip().removesuffix(";").strip()
    if not body:
        raise ValueError("holds no statement after its header")
    return SqlFile(name, header, body)


def read_folder(folder: str) -> tuple[list[SqlFile], list[str]]:
    """All .sql files of queries/<folder> by name, and one line for each that cannot be read."""
    files: list[SqlFile] = []
    faults: list[str] = []
    for entry in sorted(resources.files("queries").joinpath(folder).iterdir(), key=lambda item: item.name):
        if not entry.name.endswith(".sql"):
            continue
        try:
            files.append(read_sql_file(entry.name.removesuffix(".sql"), entry.read_text(encoding="utf-8")))
        except ValueError as error:
            faults.append(f"queries/{folder}/{entry.name}: {error}")
    return files, faults


@cache
def read_statement(name: str, folder: str = "sql") -> str:
    """The text of queries/<folder>/<name>.sql: `sql` runs the checks, `finding_sql` reads findings and drafts."""
    return resources.files("queries").joinpath(folder, f"{name}.sql").read_text(encoding="utf-8")
