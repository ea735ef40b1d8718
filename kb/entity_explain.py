"""Explains who is who: for a mention, an entity or a name, each step from the printed words to the decision."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from extract.gazetteer import find_codes, place
from extract.places import find_places
from extract.tokens import find_tokens
from kb.decisions import UnknownSubjectError
from kb.name_forms import FORMS
from kb.steps import load_step

if TYPE_CHECKING:
    from kb.store import KnowledgeBase

REGION_FEATURES = {
    "region_in_name": "named by the words themselves",
    "region_of_office": "the region of the office beside the name",
    "region_beside": "the region of the official or the figure beside the name",
    "region_of_article": "the only region that the article speaks of",
    "region_ambiguous": "several regions bear this name and nothing decides",
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that the name could be, and what became of it."""

    entity_id: str
    name: str
    place: str | None
    method: str
    score: float
    features: list[str]
    vetoes: list[str]
    judgement: str
    reason: str
    outcome: str


@dataclass(slots=True)
class Step:
    """One step: what was looked at, what came out, and the candidates where there was a choice."""

    step: str
    result: str
    detail: str = ""
    candidates: list[Candidate] = field(default_factory=list)


@dataclass(slots=True)
class Waterfall:
    """All steps of one mention, and the entity at the end; `judgement` is positive, unsure or negative."""

    kind: str
    surface: str
    mentions: int
    entity_id: str | None
    name: str | None
    place: str | None
    method: str
    score: float
    judgement: str
    features: list[str]
    vetoes: list[str]
    steps: list[Step]

    def as_json(self) -> dict[str, Any]:
        """A dict of plain values."""
        return asdict(self)


def explain_entity(kb: KnowledgeBase, subject: str) -> list[Waterfall]:
    """How a mention (claim_id, official_id), an entity, or everything printed so was resolved.

    A name of a place is explained from the gazetteer too. Raises UnknownSubjectError where nothing is known.
    """
    result = kb.connection.execute(load_step("explain_links"), {"subject": subject})
    names = [column[0] for column in result.description]
    found = [_explain_link(kb, dict(zip(names, row, strict=True))) for row in result.fetchall()]
    result = kb.connection.execute(load_step("explain_claim"), [subject])
    names = [column[0] for column in result.description]
    for row in result.fetchall():
        claim = dict(zip(names, row, strict=True))
        found += [_explain_claim_place(claim), _explain_measure(claim)]
    found += _explain_place_name(subject)
    if not found:
        raise UnknownSubjectError(
            f"{subject}: no claim, official or entity has this id, and no article prints this name"
        )
    return found


def _explain_link(kb: KnowledgeBase, link: dict[str, Any]) -> Waterfall:
    form = FORMS[link["entity_kind"]](link["surface"])
    steps = [Step("name", " ".join(form.words), f"printed {link['surface']!r}, read as {link['node_name']!r}")]
    told = [REGION_FEATURES[name] for name in link["features"] or () if name in REGION_FEATURES]
    region = _name(link["node_place"])
    alone = "means one thing in this article or office only" if link["within"] else "no region is named"
    candidates = [_region_candidate(code, link["node_place"]) for code in form.places]
    steps.append(Step("region", region or "none", told[0] if told else alone, candidates))
    rows = kb.connection.execute(load_step("explain_trials"), [link["entity_id"]]).fetchall()
    tried = [_candidate(row) for row in rows]
    steps.append(Step("compared", f"{len(tried)} other names", "surest first", tried))
    joined = sum(candidate.outcome == "joined" for candidate in tried)
    decided = any(candidate.method == "decision" for candidate in tried)
    detail = f"{joined} joined, {len(tried) - joined} kept apart" + ("; a person decided" if decided else "")
    steps.append(Step("decision", f"{link['name']} ({_name(link['place']) or 'no region'})", detail))
    return Waterfall(
        kind=link["entity_kind"],
        surface=link["surface"],
        mentions=link["mentions"],
        entity_id=link["entity_id"],
        name=link["name"],
        place=link["place"],
        method=link["method"],
        score=link["score"],
        judgement=link["judgement"],
        features=list(link["features"] or ()),
        vetoes=list(link["vetoes"] or ()),
        steps=steps,
    )


def _candidate(row: tuple[Any, ...]) -> Candidate:
    own, own_place, name, region, within, entity_id, _, method, score, features, vetoes, judgement, reason, outcome = (
        row
    )
    shown = name if within == "" else f"{name} (in {within} only)"
    pair = [f"compared with {own} ({own_place or '-'})"]
    return Candidate(
        entity_id, shown, region or None, method, score, [*pair, *features], list(vetoes), judgement, reason, outcome
    )


def _region_candidate(code: str, chosen: str) -> Candidate:
    is_chosen = code == chosen
    outcome = "chosen" if is_chosen else "passed over" if chosen else "possible"
    return Candidate(
        code, place(code).name, code, "gazetteer", 100.0, [], [], "positive" if is_chosen else "negative", "", outcome
    )


def _explain_claim_place(claim: dict[str, Any]) -> Waterfall:
    """The places of the claim's sentence, what each name can mean, and the one that the claim has."""
    start, end = claim["sentence_start"], claim["sentence_end"]
    steps: list[Step] = []
    for hit in find_places(find_tokens(claim["text"])):
        mention = hit.mention
        if start <= mention.start < end:
            open_codes = find_codes(mention.surface) or mention.codes
            candidates = [_region_candidate(code, mention.codes[0] if mention.codes else "") for code in open_codes]
            basis = "by its level word or because the name is unique" if mention.basis == "stated" else "by the article"
            steps.append(Step("mention", mention.name, f"{mention.surface!r}, decided {basis}", candidates))
    if not steps:
        steps.append(Step("mention", "none in the sentence", "the region comes from the article"))
    options = list(claim["place_candidates"] or ())
    judgement = "unsure" if len(options) > 1 or not claim["place"] else "positive"
    detail = f"{claim['place_basis'] or 'unknown'}" + (f"; could also be {', '.join(options[1:])}" if options else "")
    steps.append(Step("decision", claim["place_name"] or "no place", detail))
    return Waterfall(
        kind="place",
        surface=claim["surface"],
        mentions=1,
        entity_id=claim["place"],
        name=claim["place_name"],
        place=claim["place"],
        method=claim["place_basis"] or "",
        score=100.0 if judgement == "positive" else 50.0,
        judgement=judgement,
        features=[],
        vetoes=[],
        steps=steps,
    )


def _explain_measure(claim: dict[str, Any]) -> Waterfall:
    steps = [Step("measure", claim["measure"] or "not named", f"of {claim['surface']!r}")]
    known, series = claim["indicator"], claim["series_id"]
    if known:
        steps.append(Step("decision", known, "a known indicator; cekangka explain shows which words chose it"))
    elif series:
        size = f"{claim['series_claims']} figures in {claim['series_articles']} articles of the event"
        steps.append(Step("words", claim["measure_key"], "what is compared: without places, days and empty words"))
        steps.append(Step("decision", f"open series {series}", size))
    else:
        steps.append(Step("decision", "no indicator, no series", "the phrase says nothing that could be compared"))
    return Waterfall(
        kind="indicator",
        surface=claim["measure"] or claim["surface"],
        mentions=1,
        entity_id=known or series,
        name=known or claim["measure_key"],
        place=claim["place"],
        method="indicator" if known else "open series",
        score=100.0,
        judgement="positive" if known or series else "unsure",
        features=[],
        vetoes=[],
        steps=steps,
    )


def _explain_place_name(name: str) -> list[Waterfall]:
    """What the gazetteer knows under a name; empty where it knows nothing."""
    codes = find_codes(name)
    if not codes:
        return []
    is_open = len(codes) > 1
    steps = [
        Step(
            "gazetteer",
            f"{len(codes)} regions",
            "Kemendagri",
            [_region_candidate(c, "" if is_open else c) for c in codes],
        ),
        Step(
            "decision",
            "ambiguous" if is_open else place(codes[0]).name,
            "a level word, another place of the article, or an office beside it decides" if is_open else "one region",
        ),
    ]
    return [
        Waterfall(
            kind="place",
            surface=name,
            mentions=0,
            entity_id=None if is_open else codes[0],
            name=None if is_open else place(codes[0]).name,
            place=None if is_open else codes[0],
            method="gazetteer",
            score=100.0,
            judgement="unsure" if is_open else "positive",
            features=[],
            vetoes=[],
            steps=steps,
        )
    ]


def _name(code: str | None) -> str:
    return place(code).name if code else ""
