"""Officials and who said what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from queries.report.outlet import Citation, cite
from queries.report.rows import Row, select
from queries.report.safety import clean

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    import duckdb

    from queries.report.filters import Filters
    from queries.report.wording import Wording

PERSONS, STATEMENTS, OFFICES = 60, 6, 4


@dataclass(frozen=True, slots=True)
class Statement:
    """A number that the person gave; `claim_id` is the anchor of its sentence, empty where it is not on the page."""

    surface: str
    about: str
    cited: Citation
    claim_id: str


@dataclass(slots=True)
class Person:
    """A person as the articles present them."""

    name: str
    offices: dict[str, None] = field(default_factory=dict)
    spellings: dict[str, None] = field(default_factory=dict)
    mentions: int = 0
    statements: list[Statement] = field(default_factory=list)

    def add_office(self, office: str | None) -> None:
        """Keep the office unless it is known in another case."""
        name = clean(office)
        if name and name.casefold() not in {known.casefold() for known in self.offices}:
            self.offices[name] = None

    def other_spellings(self) -> list[str]:
        """Names printed that differ from the one shown."""
        return [name for name in self.spellings if name != self.name]


def list_people(
    connection: duckdb.DuckDBPyConnection,
    filters: Filters,
    anchored: Collection[str],
    indicators: Mapping[str, str],
    wording: Wording,
) -> tuple[list[Person], int]:
    """Those who gave most numbers first, then those whom most articles name, and how many persons are left out."""
    people: dict[str, Person] = {}
    by_place = {"place": filters.place, **filters.for_articles()}
    if filters.indicator is None:  # an office is about no indicator
        for row in select(connection, "officials", by_place):
            person = people.setdefault(row["person_id"], Person(clean(row["person"])))
            person.spellings[clean(row["printed"])] = None
            person.mentions += 1
            person.add_office(row["office"])
    for row in select(connection, "speakers", filters.for_claims()):
        person = people.setdefault(row["person_id"], Person(clean(row["person"])))
        person.spellings[clean(row["printed"])] = None
        statement = _statement(row, anchored, indicators, wording)
        if all((said.surface, said.about) != (statement.surface, statement.about) for said in person.statements):
            person.statements.append(statement)  # once: copies and repetitions say nothing new
        if not person.offices:
            person.add_office(row["office"])
    for person in people.values():
        person.statements.sort(key=lambda statement: not statement.claim_id)  # facts of the tables above come first
    ordered = [person for _, person in sorted(people.items(), key=lambda item: (_weight(item[1]), item[0]))]
    return ordered[:PERSONS], max(len(ordered) - PERSONS, 0)


def _weight(person: Person) -> tuple[int, int, str]:
    """Sort key: most numbers, then most articles, then the name."""
    return -len(person.statements), -person.mentions, person.name.casefold()


def _statement(row: Row, anchored: Collection[str], indicators: Mapping[str, str], wording: Wording) -> Statement:
    measure = indicators.get(row["indicator"] or "") or clean(row["measure"])
    about = ", ".join(part for part in (measure, clean(row["place_name"])) if part)
    claim_id = row["claim_id"] if row["claim_id"] in anchored else ""
    return Statement(clean(row["surface"]), about, cite(row, wording), claim_id)
