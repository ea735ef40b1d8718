"""What the readers of dates, quantities and names hand to the engine that assembles claims."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from extract.claim import Alternative, Bound
    from extract.period import Period


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of `Article.text`: half-open code points, the section kind and the index of its paragraph."""

    start: int
    end: int
    text: str
    section: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, before anything is known of what it measures.

    `start` is at the first sign of the number or currency, `end` after the unit noun; hedges are outside.
    """

    start: int
    end: int
    surface: str
    value: Decimal
    value_low: Decimal | None
    value_high: Decimal | None
    bound: Bound
    unit: str
    per: str | None
    rule: str
    rule_version: int
    noun_start: int  # where the unit noun starts; `end` where the unit is no noun (a money sign, %)
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class DateMention:
    """A calendar expression. `weekday_conflict` is true if the printed weekday is not that day's."""

    start: int
    end: int
    surface: str
    sentence: str
    period: Period
    weekday_conflict: bool
    rule: str
    rule_version: int


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place name with the codes that it can mean; one code when it is unambiguous."""

    start: int
    end: int
    surface: str
    codes: tuple[str, ...]  # Kemendagri codes, best first; "0" is Indonesia; empty for places abroad
    name: str  # full name of the best: "Kota Kupang", "Provinsi Lampung", "Indonesia", "Arab Saudi"
    basis: str  # stated (level word or unique name) or inferred (context chose)


@dataclass(frozen=True, slots=True)
class OfficialMention:
    """A named person holding an office; `person` is the longest form in the article, titles stripped."""

    start: int
    end: int
    surface: str
    sentence: str
    person: str
    office: str | None  # as in the text, longest form: "Kepala Dinas Sosial Kota Palangka Raya"
    body: str | None  # "Dinas Sosial Kota Palangka Raya"
    place: str | None
    place_name: str | None
    acting: str | None  # Pj, Plt, Plh
    rule: str
    rule_version: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a sentence (or a stretch of it), and whose data it cites; offsets are of the stretch covered."""

    start: int
    end: int
    speaker: str | None  # person, longest form
    office: str | None
    source: str | None  # organisation: BPS, Dinas Sosial, ...
    rule: str


@dataclass(frozen=True, slots=True)
class Skip:
    """A numeral that is no quantity, and why: "law number", "clock time", "phone number", "house number"."""

    start: int
    end: int
    surface: str
    reason: str
    rule: str


@dataclass(frozen=True, slots=True)
class Names:
    """All that the name readers found in one article, each list ordered by start."""

    places: tuple[PlaceMention, ...] = ()
    officials: tuple[OfficialMention, ...] = ()  # every mention; `Statements.officials` keeps one a person
    attributions: tuple[Attribution, ...] = field(default=())
    dateline: PlaceMention | None = None
