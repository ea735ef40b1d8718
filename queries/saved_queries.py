"""The folder of saved queries: loads queries/saved/*.sql and collects all broken files into one error.

A saved query has in its header `title_id`, `title_en` and a table `[columns]` that says what each column means; its
body is one SELECT over the views.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from queries.sql_file import read_folder


class BrokenQueriesError(Exception):
    """Some files of queries/saved cannot be used; the message has a line for each."""


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A saved query; `columns` maps each column of the result to its meaning, in order."""

    name: str
    title_id: str
    title_en: str
    columns: dict[str, str]
    text: str


@cache
def load_saved_queries() -> tuple[SavedQuery, ...]:
    """Load all saved queries, ordered by name; raise BrokenQueriesError naming every broken file at once."""
    files, faults = read_folder("saved")
    queries: list[SavedQuery] = []
    for file in files:
        header = file.header
        missing = [key for key in ("title_id", "title_en", "columns") if not header.get(key)]
        if missing:
            faults.append(f"queries/saved/{file.name}.sql: needs {', '.join(missing)}")
        else:
            columns = dict(header["columns"])
            queries.append(SavedQuery(file.name, header["title_id"], header["title_en"], columns, file.body))
    if faults:
        raise BrokenQueriesError("\n".join(faults))
    return tuple(queries)
