"""Assembles the claims of an article from its sentences, quantities, dates and names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from corpus.identity import hash_text
from extract.claim import Claim
from extract.claim_periods import build_context, find_period
from extract.claim_places import NOWHERE, find_claim_place, find_main_place
from extract.cues import find_cues
from extract.indicator_choice import choose_indicator
from extract.indicators import indicators_by_id
from extract.lines import build_lines
from extract.links import link_sentence
from extract.measures import find_measure
from extract.pipeline import read_article
from extract.roles import decide_meaning
from extract.statements import Statements

if TYPE_CHECKING:
    from corpus.article import Article
    from extract.claim_places import ClaimPlace
    from extract.lines import Line
    from extract.links import Link
    from extract.measures import Phrase
    from extract.mentions import Attribution, OfficialMention, Quantity
    from extract.period import Period
    from extract.pipeline import Reading
    from extract.roles import Meaning


@dataclass(slots=True)
class _Draft:
    """One claim in the making."""

    line: Line
    token: int
    quantity: Quantity
    meaning: Meaning
    phrase: Phrase | None = None
    measure: str | None = None
    indicator: str | None = None
    unit: str = ""
    place: ClaimPlace = NOWHERE
    period: Period | None = None
    is_current: bool = False
    link: Link | None = None
    qualifiers: tuple[str, ...] = ()
    definition: str | None = None
    attribution: Attribution | None = None
    extra: list[str] = field(default_factory=list)


def extract_statements(article: Article) -> Statements:
    """Everything that the article states: claims, dates and officials, ordered by start.

    Works on any text; never raises for what a text says.
    """
    reading = read_article(article)
    revision_id = article.revision_id
    return Statements(
        article_id=article.article_id,
        revision_id=revision_id,
        publication=reading.publication,
        claims=_assemble(reading, revision_id),
        dates=reading.dates,
        officials=_one_a_person(reading.names.officials),
        places=reading.names.places,
        skips=reading.skips,
    )


def _assemble(reading: Reading, revision_id: str) -> tuple[Claim, ...]:
    lines = build_lines(reading)
    find_cues(lines)
    drafts: list[_Draft] = []
    for line in lines:
        _draft_line(line, reading, drafts)
    main = find_main_place(reading)
    _place_in_context(drafts, reading, main)
    ids = [_claim_id(revision_id, draft) for draft in drafts]
    return tuple(_build(draft, ids, at) for at, draft in enumerate(drafts))


def _draft_line(line: Line, reading: Reading, drafts: list[_Draft]) -> None:
    first = len(drafts)
    before: Meaning | None = None
    for token, quantity in line.quantities:
        meaning = decide_meaning(line, token, quantity, before)
        draft = _Draft(line, token, quantity, meaning, unit=quantity.unit)
        draft.phrase = find_measure(line, token, quantity, reading.article.text)
        drafts.append(draft)
        before = meaning
    own = drafts[first:]
    links = link_sentence(line, [d.token for d in own], [d.meaning for d in own], [d.unit for d in own], first)
    for draft, link in zip(own, links, strict=True):
        draft.link = link


def _place_in_context(drafts: list[_Draft], reading: Reading, main: ClaimPlace) -> None:
    previous: _Draft | None = None
    context = build_context(reading)
    attributions = reading.names.attributions
    for draft in drafts:
        line = draft.line
        same_paragraph = previous is not None and previous.line.sentence.paragraph == line.sentence.paragraph
        before = previous if same_paragraph else None
        draft.measure = draft.phrase.text if draft.phrase else (previous.measure if previous else None)
        carried = draft.phrase is None and previous is not None
        draft.indicator = choose_indicator(line, draft.token, draft.unit, draft.phrase) or (
            previous.indicator if carried and previous is not None and _fits(previous.indicator, draft.unit) else None
        )
        draft.attribution = _attribution_of(attributions, draft.quantity.start)
        office = draft.attribution.office if draft.attribution else None
        draft.place = find_claim_place(line, draft.token, main, before.place if before else NOWHERE, office)
        draft.period, draft.is_current = find_period(line, draft.token, reading.publication, context)
        if previous is not None and draft.meaning.joint == "counterpart" and draft.period in (None, previous.period):
            draft.period, draft.is_current = previous.period, previous.is_current
        draft.qualifiers = tuple(sorted({cue.value for cue in line.cues if cue.kind == "qualifier"}))
        draft.definition = next((cue.value for cue in line.cues if cue.kind == "definition"), None)
        previous = draft


def _fits(indicator: str | None, unit: str) -> bool:
    return indicator is not None and unit in indicators_by_id()[indicator].units


def _attribution_of(attributions: tuple[Attribution, ...], offset: int) -> Attribution | None:
    return next((item for item in attributions if item.start <= offset < item.end), None)


def _claim_id(revision_id: str, draft: _Draft) -> str:
    quantity = draft.quantity
    return hash_text(revision_id, str(quantity.start), str(quantity.end), quantity.rule)


def _build(draft: _Draft, ids: list[str], at: int) -> Claim:
    quantity, sentence, said = draft.quantity, draft.line.sentence, draft.attribution
    link, period, found = draft.link, draft.period, draft.place
    indicator = indicators_by_id().get(draft.indicator) if draft.indicator else None
    return Claim(
        claim_id=ids[at],
        section=sentence.section,
        start=quantity.start,
        end=quantity.end,
        surface=quantity.surface,
        sentence=sentence.text,
        sentence_start=sentence.start,
        value=quantity.value,
        value_low=quantity.value_low,
        value_high=quantity.value_high,
        bound=quantity.bound,
        unit=draft.unit,
        per=quantity.per,
        role=draft.meaning.role,
        direction=draft.meaning.direction,
        modality=draft.meaning.modality,
        measure=draft.measure,
        indicator=draft.indicator,
        qualifiers=draft.qualifiers,
        definition=draft.definition,
        denominator=indicator.denominator if indicator else None,
        place=found.code,
        place_name=found.name,
        place_basis=found.basis,
        place_candidates=found.candidates,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        period_label=period.label if period else None,
        period_basis=period.basis if period else None,
        is_current=draft.is_current,
        speaker=said.speaker if said else None,
        office=said.office if said else None,
        source=said.source if said else None,
        rule=quantity.rule,
        rule_version=quantity.rule_version,
        alternatives=quantity.alternatives,
        counterpart_id=ids[link.counterpart] if link and link.counterpart is not None else None,
        base_id=ids[link.base] if link and link.base is not None else None,
        from_id=ids[link.start] if link and link.start is not None else None,
    )


def _one_a_person(mentions: tuple[OfficialMention, ...]) -> tuple[OfficialMention, ...]:
    """The first mention of every person, with the longest office that any of them gives."""
    kept: dict[str, OfficialMention] = {}
    for mention in mentions:
        known = kept.get(mention.person)
        if known is None:
            kept[mention.person] = mention
        elif len(mention.office or "") > len(known.office or ""):
            kept[mention.person] = mention
    return tuple(sorted(kept.values(), key=lambda item: item.start))
