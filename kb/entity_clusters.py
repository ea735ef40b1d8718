"""Clusters of nodes that are one entity, and what bars two of them from becoming one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kb.entity_nodes import are_nested
from kb.likeness import align, sounds
from kb.name_forms import find_vetoes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kb.entity_match import Match
    from kb.entity_nodes import Node, NodeKey

Words = tuple[str, ...]
Rivals = dict["NodeKey", set["NodeKey"]]
ODD_CAPITAL = re.compile("[a-z][A-Z]|^[A-Z]{2}[a-z]")  # "DjiDja", "PRabowo"


@dataclass(slots=True)
class Cluster:
    """Nodes that are one entity, with the match that brought each node in."""

    nodes: list[Node]
    joined_by: dict[NodeKey, Match | None] = field(default_factory=dict)
    places: set[str] = field(default_factory=set)
    names: set[Words] = field(default_factory=set)  # without acronyms, which fit no full name

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
        """Id of the node with most mentions."""
        return min(self.nodes, key=lambda node: (-node.mentions, node.key)).node_id


@dataclass(frozen=True, slots=True)
class Bars:
    """What all matches together say against joining two clusters that one match would join."""

    apart: Rivals  # what people decided
    doubted: Rivals  # names that are not surely one by themselves: a third name between them joins neither
    agreed: set[frozenset[Words]]  # spellings that some match takes for one name


def list_rivals(matches: Iterable[Match]) -> Rivals:
    """Each node with those that it must not be joined with."""
    rivals: Rivals = {}
    for match in matches:
        rivals.setdefault(match.one.key, set()).add(match.other.key)
        rivals.setdefault(match.other.key, set()).add(match.one.key)
    return rivals


def make_cluster(node: Node) -> Cluster:
    """A cluster of one node."""
    return Cluster([node], {node.key: None}, {node.place} - {""}, {node.words})


def join(owners: dict[NodeKey, Cluster], match: Match) -> None:
    """Make one cluster of the two that hold the nodes of a match."""
    one, other = owners[match.one.key], owners[match.other.key]
    small, large = sorted((one, other), key=lambda cluster: (cluster.mentions, cluster.nodes[0].key))
    for node in small.nodes:
        owners[node.key] = large
        large.joined_by[node.key] = small.joined_by[node.key] or match
    large.nodes.extend(small.nodes)
    large.places |= small.places
    large.names |= small.names
    if match.method == "alias":
        large.names = {words for words in large.names if len(words) > 1} or large.names


def find_bar(match: Match, one: Cluster, other: Cluster, bars: Bars) -> tuple[str, tuple[str, ...]]:
    """What keeps two clusters apart although two of their nodes match, with the words; empty where nothing does.

    A name known in a province and in two of its cities could belong to either: it stays by itself. So does
    "G. M. Melati" once it is Gregor's, for Gerda; and no veto between any two names of theirs is passed over.
    """
    if not all(are_nested(a, b) for a in one.places for b in other.places):
        return "other region", ()
    others = {node.key for node in other.nodes}
    for rivals, reason in ((bars.apart, "decision"), (bars.doubted, "other name")):
        if any(not rivals[node.key].isdisjoint(others) for node in one.nodes if node.key in rivals):
            return reason, ()
    if match.method in {"alias", "decision"}:
        return "", ()
    for a in sorted(one.names):
        for b in sorted(other.names):
            if a != b and frozenset((a, b)) not in bars.agreed:
                vetoes = find_vetoes(match.one.key.kind, a, b)
                if vetoes:
                    return "veto", vetoes
                if match.one.key.kind == "person" and not _may_be_one_name(a, b):
                    return "other name", tuple(sorted(set(a) ^ set(b)))
    return "", ()


def _may_be_one_name(one: Words, other: Words) -> bool:
    if "".join(sounds(one)) == "".join(sounds(other)):
        return True
    found = align(one, other) or align(other, one)
    return found is not None and not found.lacks_given_name
