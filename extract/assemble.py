"""Assembles the claims of an article from its sentences, quantities, dates and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.identity import hash_text
from extract.claim import Claim
from extract.claim_definitions import find_scope
from extract.cues import find_cues
from extract.drafts import Surroundings, draft_line, settle
from extract.lines import build_lines
from extract.main_place import find_national_offices, find_scene
from extract.period_context import build_context
from extract.pipeline import read_article
from extract.statements import Statements

if TYPE_CHECKING:
    from corpus.article import Article
    from extract.drafts import Draft
    from extract.mentions import OfficialMention
    from extract.pipeline import Reading


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
    if not reading.quantities:
        return ()
    lines = build_lines(reading)
    find_cues(lines)
    drafts: list[Draft] = []
    for line in lines:
        draft_line(line, reading.article.text, drafts)
    scope = find_scope(reading.article.text)
    offices = find_national_offices(reading)
    settle(drafts, Surroundings(reading, find_scene(reading), build_context(reading), scope, offices))
    ids = [_claim_id(revision_id, draft) for draft in drafts]
    return tuple(_build(draft, ids, at) for at, draft in enumerate(drafts))


def _claim_id(revision_id: str, draft: Draft) -> str:
    quantity = draft.quantity
    return hash_text(revision_id, str(quantity.start), str(quantity.end), quantity.rule)


def _build(draft: Draft, ids: list[str], at: int) -> Claim:
    quantity, sentence, said = draft.quantity, draft.line.sentence, draft.attribution
    link, period, found = draft.link, draft.period, draft.place
    is_share = draft.unit == "percent" and draft.meaning.role == "level" and link.share is not None
    base = link.base if link.base is not None else link.share
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
        role="share" if is_share else draft.meaning.role,
        direction=draft.meaning.direction or link.turn,
        modality=draft.meaning.modality,
        measure=draft.measure,
        indicator=draft.indicator,
        qualifiers=draft.qualifiers,
        definition=draft.definition,
        denominator=draft.denominator,
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
        counterpart_id=ids[link.counterpart] if link.counterpart is not None else None,
        base_id=ids[base] if base is not None else None,
        from_id=ids[link.start] if link.start is not None else None,
    )


def _one_a_person(mentions: tuple[OfficialMention, ...]) -> tuple[OfficialMention, ...]:
    """The first mention of every person, with the longest office that any of them gives."""
    kept: dict[str, OfficialMention] = {}
    for mention in mentions:
        known = kept.get(mention.person)
        if known is None or len(mention.office or "") > len(known.office or ""):
            kept[mention.person] = mention
    return tuple(sorted(kept.values(), key=lambda item: item.start))
