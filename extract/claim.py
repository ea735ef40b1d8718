"""The Claim: one quantity stated in one revision, with its meaning, its evidence and its provenance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

Bound = Literal["exact", "about", "almost", "more_than", "at_least", "less_than", "at_most", "range"]
Role = Literal["level", "change", "share", "target", "limit", "rank", "other"]
Direction = Literal["up", "down"]
Modality = Literal["observed", "provisional", "estimate", "forecast", "target"]
PlaceBasis = Literal["stated", "inferred"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """A reading that lost: the value it would have given and why it lost."""

    value: Decimal
    reading: str  # "titik as decimals", "koma as thousands", "stray blank", ...


@dataclass(frozen=True, slots=True)
class Claim:
    """One stated quantity. Offsets are code points into `Article.text`; `text[start:end] == surface`.

    Field names follow the SDMX / schema.org terms named in ARCHITECTURE.md. Figures are Decimal and carry
    the scale word: "40,38 ribu" is 40380 with interval [40375, 40385).
    """

    claim_id: str
    section: str
    start: int
    end: int
    surface: str
    sentence: str
    sentence_start: int
    value: Decimal
    value_low: Decimal | None  # None: unbounded below
    value_high: Decimal | None  # None: unbounded above
    bound: Bound
    unit: str  # percent, percentage_point, person, family, household, IDR, ..., item:<noun>
    per: str | None  # rate base as written, "kapita per bulan"
    role: Role
    direction: Direction | None
    modality: Modality
    measure: str | None  # the phrase that says what is measured, as printed
    indicator: str | None
    qualifiers: tuple[str, ...]  # "urban", "female", "age:15-24": sorted
    definition: str | None  # bps_susenas, p3ke, dtks, dtsen, ...
    denominator: str | None  # base of a share or rate, as an indicator id where known, else the phrase
    place: str | None  # Kemendagri code, "0" for Indonesia
    place_name: str | None
    place_basis: PlaceBasis | None
    place_candidates: tuple[str, ...]  # codes, when ambiguous
    period_start: date | None
    period_end: date | None
    period_label: str | None
    period_basis: str | None  # stated, inferred, publication
    is_current: bool
    speaker: str | None
    office: str | None
    source: str | None
    rule: str
    rule_version: int
    alternatives: tuple[Alternative, ...] = ()
    counterpart_id: str | None = None  # the same fact in another unit: "8,24 persen atau 40,38 ribu jiwa"
    base_id: str | None = None  # the stated base of a share, rate or count: "dari jumlah penduduk 442.758"
    from_id: str | None = None  # where a change or a new level starts: "dari 8,61 menjadi 8,24 persen"
