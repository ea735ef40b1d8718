"""Resolves names: joins nodes into entities, surest match first, and never across a region, a veto or a decision."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from corpus.identity import hash_text
from kb.entity_match import Match, find_matches
from kb.entity_nodes import MentionGroup, Node, NodeKey, are_nested, gather_nodes
from kb.name_forms import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ODD_CAPITAL = re.compile("[a-z][A-Z]|^[A-Z]{2}[a-z]")  # "DjiDja", "PRabowo"
DECIDED_SCORE = 100.0


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
    method: str
    score: float
    vetoes: list[str]
    judgement: str


@dataclass(slots=True)
class Cluster:
    """Nodes that are one entity, with the match that brought each node in."""

    nodes: list[Node]
    joined_by: dict[NodeKey, Match | None] = field(default_factory=dict)
    places: set[str] = field(default_factory=set)

    @property
    def mentions(self) -> int:
        return sum(node.mentions for node in self.nodes)

    @property
    def name(self) -> str:
        """The most frequent form of two words and more without odd capitals; of equals the longest."""
        shown: Counter[str] = Counter()
        for node in self.nodes:
            shown.update(node.shown)
        forms = [form for form in shown if " " in form] or list(shown)
        name = min(forms, key=lambda form: (bool(ODD_CAPITAL.search(form)), -shown[form], -len(form), form))
        return name[:1].upper() + name[1:]

    @property
    def place(self) -> str | None:
        """The region with most mentions."""
        counted: Counter[str] = Counter()
        for node in self.nodes:
            if node.place:
                counted[node.place] += node.mentions
        return min(counted, key=lambda code: (-counted[code], code)) if counted else None

    @property
    def entity_id(self) -> str:
        """Hash of the node with most mentions."""
        first = min(self.nodes, key=lambda node: (-node.mentions, node.key)).key
        return hash_text(first.kind, " ".join(first.words), first.place, first.article_id)


@dataclass(slots=True)
class Resolution:
    """The outcome: entities, what links to them, and similar entities that were kept apart."""

    entities: list[Cluster]
    links: list[LinkRow]
    pairs: dict[tuple[str, str], Match]


def resolve(groups: Iterable[MentionGroup], decisions: Sequence[Decision] = ()) -> Resolution:
    """Resolve all mentions; the same mentions and decisions give the same entities in any order."""
    nodes = gather_nodes(groups)
    owners = {key: Cluster([node], {key: None}, {node.place} - {""}) for key, node in sorted(nodes.items())}
    matches = [match for match in find_matches(nodes.values()) if match.judgement != "same"]
    decided = _apply_decisions(owners, decisions)
    apart: dict[tuple[NodeKey, NodeKey], Match] = {}
    for match in decided:
        apart[match.one.key, match.other.key] = match
    kept: list[Match] = list(decided)
    for match in sorted(matches, key=lambda match: match.order):
        one, other = owners[match.one.key], owners[match.other.key]
        if one is other:
            continue
        if match.judgement == "positive" and _may_join(one, other, apart):
            _join(owners, one, other, match)
        else:
            kept.append(match)
    clusters = sorted({id(cluster): cluster for cluster in owners.values()}.values(), key=lambda c: c.entity_id)
    return Resolution(clusters, *_explain(owners, clusters, kept))


def _may_join(one: Cluster, other: Cluster, apart: dict[tuple[NodeKey, NodeKey], Match]) -> bool:
    """Whether no region and no decision stands between two clusters.

    A name known in a province and in two of its cities could belong to either: it stays by itself.
    """
    if not all(are_nested(a, b) for a in one.places for b in other.places):
        return False
    if not apart:
        return True
    return not any((a.key, b.key) in apart or (b.key, a.key) in apart for a in one.nodes for b in other.nodes)


def _join(owners: dict[NodeKey, Cluster], one: Cluster, other: Cluster, match: Match) -> None:
    small, large = sorted((one, other), key=lambda cluster: (cluster.mentions, cluster.nodes[0].key))
    for node in small.nodes:
        owners[node.key] = large
        large.joined_by[node.key] = small.joined_by[node.key] or match
    large.nodes.extend(small.nodes)
    large.places |= small.places


def _apply_decisions(owners: dict[NodeKey, Cluster], decisions: Sequence[Decision]) -> list[Match]:
    """Join what people called the same; return the pairs that they called different or unsure."""
    by_name: dict[tuple[str, tuple[str, ...], str], list[Node]] = {}
    for key, cluster in owners.items():
        by_name.setdefault((key.kind, key.words, key.place), []).extend(cluster.nodes)
        for form in cluster.nodes[0].shown:
            by_name.setdefault((key.kind, fold(form), key.place), []).extend(cluster.nodes)
    kept: list[Match] = []
    for decision in decisions:
        ones = by_name.get((decision.kind, fold(decision.name), decision.place), [])
        others = by_name.get((decision.kind, fold(decision.other_name), decision.other_place), [])
        for one in ones:
            for other in others:
                if decision.judgement == "same":
                    match = Match(one, other, "decision", DECIDED_SCORE, "positive", "decision")
                    if owners[one.key] is not owners[other.key]:
                        _join(owners, owners[one.key], owners[other.key], match)
                else:
                    judgement = "negative" if decision.judgement == "different" else "unsure"
                    kept.append(Match(one, other, "decision", DECIDED_SCORE, judgement, "decision"))
    return kept


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
        for node in cluster.nodes:
            words = sorted(vetoes.get(node.key, ()))
            for group, method, score, judgement in node.links:
                joined = cluster.joined_by[node.key]
                if joined and joined.method != "exact":
                    row = LinkRow(group, names[id(cluster)], joined.method, joined.score, words, "positive")
                elif len(cluster.nodes) > 1 and node.key.kind == "person":
                    # what stands beside the other mentions says who it is
                    row = LinkRow(group, names[id(cluster)], method, score, words, "positive")
                else:
                    row = LinkRow(group, names[id(cluster)], method, score, words, judgement)
                links.append(row)
    return sorted(links), pairs
