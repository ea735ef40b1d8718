"""Facets: radio buttons that narrow cards and tables down by style rules alone; no script is needed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from queries.report.cards import Card
    from queries.report.wording import Wording

OFFERED = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """A radio button; `token` stands in data-f of everything that it keeps."""

    token: str
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """One row of buttons."""

    name: str
    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """All rows with the tokens of each value."""

    rows: tuple[Facet, ...]
    tokens: dict[tuple[str, str], str]

    def of(self, *values: tuple[str, str]) -> str:
        """The data-f attribute of something with these (facet, value) pairs."""
        return " ".join(self.tokens[value] for value in values if value in self.tokens)


def make_facets(cards: Sequence[Card], wording: Wording) -> Facets:
    """Facets over the cards, most frequent values first; a facet with one value is not offered."""
    places = {card.place_code: card.place for card in cards}
    names = {card.indicator_id: card.indicator for card in cards}
    found: list[Facet] = []
    tokens: dict[tuple[str, str], str] = {}
    values: tuple[tuple[str, Iterable[str], dict[str, str]], ...] = (
        (
            "label",
            [card.label for card in cards],
            {label: f"{label} {wording.name('labels', label)}" for label in "EKI"},
        ),
        ("place", [card.place_code for card in cards if card.place_code], places),
        ("indicator", [card.indicator_id for card in cards if card.indicator_id], names),
        ("outlet", [outlet for card in cards for outlet in card.outlets], {}),
    )
    for name, seen, texts in values:
        ranked = sorted(Counter(seen).items(), key=lambda item: (-item[1], item[0]))[:OFFERED]
        choices = []
        for number, (value, count) in enumerate(ranked):
            tokens[name, value] = f"{name[0]}{number}"
            choices.append(Choice(tokens[name, value], texts.get(value, value), count))
        if len(choices) > 1:
            found.append(Facet(name, wording.say(f"facets.{name}"), tuple(choices)))
    return Facets(tuple(found), tokens)


def facet_values(card: Card) -> list[tuple[str, str]]:
    """The (facet, value) pairs of a card."""
    return [
        ("label", card.label),
        ("place", card.place_code),
        ("indicator", card.indicator_id),
        *(("outlet", outlet) for outlet in card.outlets),
    ]
