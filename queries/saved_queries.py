"""The folder of saved queries: loads queries/saved/*.sql and collects all broken files into one error.

A saved query has in its header `title_id`, `title_en` and a table `[columns]` that says what each column means; its
body is one SELECT over the views. What can be narrowed is a table `[parameters.<name>]` with `meaning` and `default`,
which stands in the body as $name: the default takes everything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from queries.sql_file import read_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMED = re.compile(r"\$([a-z_]+)")


class BrokenQueriesError(Exception):
    """Some files of queries/saved cannot be used; the message has a line for each."""


class WrongParameterError(Exception):
    """A saved query was given a parameter that it does not have, or a value that is none; the message is one line."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a saved query can be narrowed by; the type of `default` is that of its values: text, day or number."""

    meaning: str
    default: str | date | int


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A saved query; `columns` maps each column of the result to its meaning, in order."""

    name: str
    title_id: str
    title_en: str
    columns: dict[str, str]
    text: str
    parameters: dict[str, Parameter] = field(default_factory=dict)

    def bind(self, given: Mapping[str, str] | None = None) -> dict[str, str | date | int]:
        """The value of every parameter, as given or by default; raises WrongParameterError."""
        given = given or {}
        for name in given:
            if name not in self.parameters:
                known = ", ".join(self.parameters) or "none"
                raise WrongParameterError(f"{self.name} has no parameter {name!r}; it has: {known}")
        return {
            name: _read_value(name, given[name], parameter.default) if name in given else parameter.default
            for name, parameter in self.parameters.items()
        }


def _read_value(name: str, text: str, default: str | date | int) -> str | date | int:
    try:
        if isinstance(default, date):
            return date.fromisoformat(text)
        return int(text) if isinstance(default, int) else text
    except ValueError:
        wanted = "a day such as 2024-11-28" if isinstance(default, date) else "a whole number"
        raise WrongParameterError(f"{name}={text!r}: give {wanted}") from None


@cache
def load_saved_queries() -> tuple[SavedQuery, ...]:
    """Load all saved queries, ordered by name; raise BrokenQueriesError naming every broken file at once."""
    files, faults = read_folder("saved")
    queries: list[SavedQuery] = []
    for file in files:
        header = file.header
        missing = [key for key in ("title_id", "title_en", "columns") if not header.get(key)]
        parameters = header.get("parameters", {})
        if missing:
            faults.append(f"queries/saved/{file.name}.sql: needs {', '.join(missing)}")
        elif fault := _find_fault(parameters, file.body):
            faults.append(f"queries/saved/{file.name}.sql: {fault}")
        else:
            read = {name: Parameter(facts["meaning"], facts["default"]) for name, facts in parameters.items()}
            titles = header["title_id"], header["title_en"]
            queries.append(SavedQuery(file.name, *titles, dict(header["columns"]), file.body, read))
    if faults:
        raise BrokenQueriesError("\n".join(faults))
    return tuple(queries)


def _find_fault(parameters: dict[str, Any], body: str) -> str | None:
    """What is wrong with the parameters of a header."""
    for name, facts in parameters.items():
        if not isinstance(facts, dict) or not facts.get("meaning") or "default" not in facts:
            return f"parameter {name} needs meaning and default"
    if different := set(NAMED.findall(body)) ^ set(parameters):
        return f"parameters of header and body differ: {', '.join(sorted(different))}"
    return None
