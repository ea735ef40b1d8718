"""Drafts of claims: each number with what its sentence and its neighbours say of it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.cells import find_cells, name_cells, place_cells
from extract.claim_definitions import find_definition, find_denominator, find_qualifiers
from extract.claim_periods import find_period
from extract.claim_places import NOWHERE, SPECIFICATIONS, find_claim_place
from extract.indicator_choice import choose_indicator
from extract.links import find_share_base, link_sentence
from extract.measure_names import name_bases, name_measures
from extract.measure_topics import fill_out_measures
from extract.measures import find_measure
from extract.nearest_place import COUNTRY
from extract.period_context import starts_item
from extract.period_steps import part_steps
from extract.plans import settle_role
from extract.price_lists import find_price_pairs, name_prices
from extract.roles import decide_meaning

if TYPE_CHECKING:
    from extract.claim_definitions import Scope
    from extract.claim_places import ClaimPlace, Scene
    from extract.lines import Line
    from extract.links import Link
    from extract.mentions import Attribution, Quantity
    from extract.period import Period
    from extract.period_context import Context
    from extract.phrase_parts import Phrase
    from extract.pipeline import Reading
    from extract.roles import Meaning

_NAME = 40  # characters
_FURTHEST_BASE = 40  # claims back
_RATES = ("percent", "percentage_point")


@dataclass(slots=True)
class Draft:
    """One claim in the making."""

    line: Line
    token: int
    quantity: Quantity
    meaning: Meaning
    unit: str
    link: Link
    phrase: Phrase | None
    measure: str | None = None
    indicator: str | None = None
    place: ClaimPlace = NOWHERE
    period: Period | None = None
    is_current: bool = False
    qualifiers: tuple[str, ...] = ()
    definition: str | None = None
    denominator: str | None = None
    attribution: Attribution | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an article says as a whole: its place, the dates that carry over, the data sets it names."""

    reading: Reading
    scene: Scene
    context: Context
    scope: Scope
    national_offices: frozenset[str]


def draft_line(line: Line, text: str, drafts: list[Draft]) -> None:
    """Append a draft for every number of the line: role, own phrase, links to its neighbours."""
    first = len(drafts)
    before: Meaning | None = None
    meanings: list[Meaning] = []
    for token, quantity in line.quantities:
        before = decide_meaning(line, token, quantity, before)
        meanings.append(before)
    tokens = [token for token, _ in line.quantities]
    units = [_settle_unit(line, token, quantity) for token, quantity in line.quantities]
    phrases = [find_measure(line, token, quantity, text) for token, quantity in line.quantities]
    pairs = find_price_pairs(line)
    if pairs:
        name_prices(line, pairs, phrases, text)
        for at, _ in pairs:
            meanings[at] = replace(meanings[at], role="other", direction=None)
    links = link_sentence(line, tokens, meanings, units, first)
    for (token, quantity), meaning, unit, link, phrase in zip(
        line.quantities, meanings, units, links, phrases, strict=True
    ):
        drafts.append(Draft(line, token, quantity, meaning, unit, link, phrase))


def settle(drafts: list[Draft], around: Surroundings) -> None:
    """Fill in measure, indicator, place, period, speaker and definition of every draft, in order."""
    article = around.reading.article
    name_measures(drafts, article.text)
    cells = find_cells(drafts, article.text)
    name_cells(drafts, cells, around.reading)
    fill_out_measures(drafts, article.text[: article.body_start])
    name_bases(drafts)
    previous: Draft | None = None
    meant: Meaning | None = None  # of the last figure that is no change
    lead: Draft | None = None  # the last number of the words that open a list
    for at, draft in enumerate(drafts):
        _settle_one(draft, previous, meant, around)
        if not starts_item(draft.line.sentence.text):
            lead = draft if draft.line.sentence.text.rstrip().endswith(":") else None
        elif lead is not None and lead.is_current and not draft.line.dates:
            draft.period, draft.is_current = lead.period, True  # "Hingga saat ini ada 3 kereta:", and one a line
        if draft.meaning.role != "change":
            meant = draft.meaning
        if draft.link.base is None and find_share_base(draft.line, draft.token):
            draft.link.share = _find_base(drafts, at)
        elif previous is not None and draft.meaning.joint == "counterpart" and previous.line is draft.line:
            draft.link.share = previous.link.share
        draft.denominator = find_denominator(draft.line, draft.token, draft.unit, draft.indicator, around.reading)
        previous = draft
    place_cells(drafts, cells, around.reading)
    part_steps(drafts)


def _settle_unit(line: Line, token: int, quantity: Quantity) -> str:
    """The unit read from the number, or that of the rate it stands for: "angka kemiskinan menjadi nol"."""
    if quantity.noun_start < quantity.end or not quantity.unit.startswith("item:"):
        return quantity.unit
    if line.words[token + 1 : token + 2] in (["diantaranya"], ["di"]):
        return quantity.unit  # "38 provinsi, 37 di antaranya mencatat inflasi"
    is_rate = choose_indicator(line, token, "percent", None) is not None
    return "percent" if is_rate and 0 <= quantity.value <= 100 else quantity.unit


def _settle_one(draft: Draft, previous: Draft | None, meant: Meaning | None, around: Surroundings) -> None:
    line, reading = draft.line, around.reading
    same_paragraph = previous is not None and previous.line.sentence.paragraph == line.sentence.paragraph
    draft.attribution = _attribution_of(reading.names.attributions, draft.quantity.start)
    if draft.quantity.rule == "quantity_age_in_brackets":
        draft.attribution = _without_own_age(draft.attribution, reading.article.text, draft.quantity.start)
    speaks_for_all = draft.attribution is not None and draft.attribution.office in around.national_offices
    before = previous.place if previous is not None and same_paragraph else NOWHERE
    if previous is not None and previous.line is not line and around.scene.main.code == COUNTRY and before.code is None:
        before = NOWHERE  # another country's figure in news of this one ends with its sentence
    draft.place = find_claim_place(
        line, draft.token, draft.quantity, around.scene, before, speaks_for_all=speaks_for_all
    )
    if draft.unit in SPECIFICATIONS and draft.place.basis != "stated":
        draft.place = NOWHERE
    draft.period, draft.is_current = find_period(line, draft.token, reading.publication, around.context)
    if previous is not None and draft.meaning.joint == "counterpart" and previous.line is line:
        draft.period, draft.is_current, draft.place = previous.period, previous.is_current, previous.place
    if draft.period is None and draft.indicator is not None and reading.publication is not None:
        draft.period = replace(reading.publication, basis="publication")
    draft.meaning = settle_role(
        line, draft.token, draft.meaning, meant, period=draft.period, publication=reading.publication
    )
    draft.qualifiers = find_qualifiers(line, draft.token, draft.phrase)
    source = draft.attribution.source if draft.attribution else None
    draft.definition = find_definition(line, draft.token, draft.indicator, source, around.scope)
    if draft.place.code is None and draft.place.name is not None:
        draft.definition = None  # abroad nobody measures by the surveys of BPS


def _attribution_of(attributions: tuple[Attribution, ...], offset: int) -> Attribution | None:
    at = bisect_right(attributions, offset, key=lambda item: item.start) - 1
    return attributions[at] if at >= 0 and offset < attributions[at].end else None


def _without_own_age(said: Attribution | None, text: str, offset: int) -> Attribution | None:
    """The attribution without its speaker where the age is that speaker's own: "kata Budi (27)"."""
    if said is None or said.speaker is None:
        return said
    words = text[max(0, offset - _NAME) : offset].rstrip(" (").split()
    is_own = bool(words) and words[-1].lower() in said.speaker.lower().split()
    return replace(said, speaker=None, office=None) if is_own else said


def _find_base(drafts: list[Draft], at: int) -> int | None:
    """The count of people or money, stated one or two paragraphs before, of which a stated share is a part."""
    draft = drafts[at]
    for index in range(at - 1, max(-1, at - _FURTHEST_BASE), -1):
        other = drafts[index]
        distance = draft.line.sentence.paragraph - other.line.sentence.paragraph
        if distance > 2:
            return None
        if other.line is not draft.line and other.unit not in _RATES:
            same_unit = draft.unit in _RATES or other.unit == draft.unit
            if (
                same_unit
                and other.unit in ("person", "family", "household")
                and other.quantity.value > draft.quantity.value
            ):
                return index
    return None
