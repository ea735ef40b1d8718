"""Resolves names: joins nodes into entities, surest match first, and never across a region, a veto or a decision."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from kb.entity_clusters import Bars, Cluster, find_bar, join, list_rivals, make_cluster
from kb.entity_match import Match
from kb.entity_nodes import MentionGroup, Node, NodeKey, gather_nodes
from kb.entity_search import find_matches
from kb.name_forms import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DECIDED_SCORE = 100.0
INSIDE = "@"  # before the article or office, where a decision is about a name that means one thing in there only


class Decision(NamedTuple):
    """What a person decided about two names: same, different or unsure."""

    kind: str
    name: str
    place: str
    other_name: str
    other_place: str
    judgement: str


class LinkRow(NamedTuple):
    """Which entity a group of equal mentions is, and why."""

    mention_group: int
    entity_id: str
    node_id: str
    method: str
    score: float
    vetoes: list[str]
    judgement: str
    features: list[str]


class Trial(NamedTuple):
    """A match that was looked at, and what became of it.

    joined; negative or unsure, as the match says; other region, veto, other name or decision, where a bar stood
    between the rest of the two entities.
    """

    match: Match
    outcome: str


@dataclass(slots=True)
class Resolution:
    """The outcome: entities, what links to them, and similar entities that were kept apart."""

    entities: list[Cluster]
    links: list[LinkRow]
    pairs: dict[tuple[str, str], Match]
    trials: list[Trial]


def resolve(groups: Iterable[MentionGroup], decisions: Sequence[Decision] = ()) -> Resolution:
    """Resolve all mentions; the same mentions and decisions give the same entities in any order."""
    nodes = gather_nodes(groups)
    owners = {key: make_cluster(node) for key, node in sorted(nodes.items())}
    matches = sorted(find_matches(nodes.values()), key=lambda match: match.order)
    trials = _apply_decisions(owners, decisions)
    bars = Bars(
        apart=list_rivals(trial.match for trial in trials if trial.outcome != "joined"),
        doubted=list_rivals(match for match in matches if match.judgement != "positive"),
        agreed={frozenset((match.one.words, match.other.words)) for match in matches if match.judgement == "positive"},
    )
    kept = [trial.match for trial in trials if trial.outcome != "joined"]
    for match in matches:
        one, other = owners[match.one.key], owners[match.other.key]
        outcome = "joined" if one is other else match.judgement
        if outcome == "positive":
            bar, vetoes = find_bar(match, one, other, bars)
            outcome = bar or "joined"
            if bar:
                kept.append(replace(match, reason=bar, vetoes=vetoes, judgement="negative" if vetoes else "unsure"))
            else:
                join(owners, match)
        elif one is not other:
            kept.append(match)
        trials.append(Trial(match, outcome))
    clusters = sorted({id(cluster): cluster for cluster in owners.values()}.values(), key=lambda c: c.entity_id)
    return Resolution(clusters, *_explain(owners, clusters, kept), trials)


def _apply_decisions(owners: dict[NodeKey, Cluster], decisions: Sequence[Decision]) -> list[Trial]:
    """Join what people called the same; return what became of each decision, those that keep apart among them."""
    if not decisions:
        return []
    by_name: dict[tuple[str, tuple[str, ...], str], list[Node]] = {}
    for key, cluster in owners.items():
        (node,) = cluster.nodes
        region = f"{key.place}{INSIDE}{key.within}" if key.within else key.place
        for words in {key.words, *map(fold, node.shown), *map(fold, node.surfaces)}:
            by_name.setdefault((key.kind, words, region), []).append(node)
    trials: list[Trial] = []
    for decision in sorted(decisions, key=lambda decision: decision.judgement != "same"):
        ones = by_name.get((decision.kind, fold(decision.name), decision.place), [])
        others = by_name.get((decision.kind, fold(decision.other_name), decision.other_place), [])
        for one in ones:
            for other in others:
                judgement = {"same": "positive", "different": "negative"}.get(decision.judgement, "unsure")
                match = Match(one, other, "decision", DECIDED_SCORE, judgement, "decision", features=("decided",))
                if judgement != "positive":
                    trials.append(Trial(match, judgement))
                elif owners[one.key] is not owners[other.key]:
                    join(owners, match)
                    trials.append(Trial(match, "joined"))
    return trials


def _explain(
    owners: dict[NodeKey, Cluster], clusters: Sequence[Cluster], kept: Sequence[Match]
) -> tuple[list[LinkRow], dict[tuple[str, str], Match]]:
    """Links of all mentions, and the pairs of entities kept apart with the match that says most about each."""
    names = {id(cluster): cluster.entity_id for cluster in clusters}
    pairs: dict[tuple[str, str], Match] = {}
    vetoes: dict[NodeKey, set[str]] = {}
    for match in kept:
        one, other = owners[match.one.key], owners[match.other.key]
        for node in (match.one, match.other):
            vetoes.setdefault(node.key, set()).update(match.vetoes)
        if one is not other:
            first, second = sorted((names[id(one)], names[id(other)]))
            known = pairs.get((first, second))
            if known is None or (match.judgement == "negative") > (known.judgement == "negative"):
                pairs[first, second] = match
    links: list[LinkRow] = []
    for cluster in clusters:
        entity_id = names[id(cluster)]
        for node in cluster.nodes:
            joined, node_id = cluster.joined_by[node.key], node.node_id
            words = sorted(vetoes.get(node.key, ()))
            for link in node.links:
                method, score, judgement, features = link.method, link.score, link.judgement, link.features
                if joined and joined.method != "exact":
                    method, score, judgement = joined.method, joined.score, "positive"
                elif len(cluster.nodes) > 1 and node.key.kind == "person":
                    judgement = "positive"  # what stands beside the other mentions says who it is
                if joined:
                    features = (*features, *joined.features)
                links.append(
                    LinkRow(link.mention_group, entity_id, node_id, method, score, words, judgement, list(features))
                )
    return sorted(links), pairs
