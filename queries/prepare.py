"""Prepares what every check reads, and chooses the checks that a draft can raise at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from queries.sql_file import read_statement

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import duckdb

    from queries.check_files import Check

FOLDER = "preparation"
SUBJECTS = ("arithmetic", "words", "told", "facts", "{facts}", "links", "changes", "rates")  # in the order of need


def prepare(connection: duckdb.DuckDBPyConnection, *, is_few: bool = False) -> None:
    """Make the temporary macros and tables of queries/preparation; `is_few` where a few articles are read."""
    facts = "facts_table" if is_few else "facts_view"
    for subject in SUBJECTS:
        connection.execute(read_statement(subject.format(facts=facts), FOLDER))


def choose_checks(
    connection: duckdb.DuckDBPyConnection, checks: Sequence[Check], articles: Collection[str]
) -> list[Check]:
    """The checks whose `needs` hold for the facts of these articles: planning all of them takes longer than they do.

    Needs the tables of `prepare`.
    """
    connection.execute(read_statement("own_facts", FOLDER), {"articles": sorted(articles)})
    needs = ", ".join(f"coalesce({check.needs}, FALSE)" for check in checks)
    (held,) = connection.execute(read_statement("hold_needs", FOLDER).format(needs=needs)).fetchall()
    return [check for check, is_held in zip(checks, held, strict=True) if is_held]
