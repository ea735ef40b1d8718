"""Gathers mentions of one name in one region into nodes, the smallest things that resolution joins or keeps apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kb.name_forms import FORMS, Form, office_form, organisation_form, with_region

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT_SCORE = 80.0  # the region of a bare "Dinas Sosial" is taken from the claim or the official beside it


class MentionGroup(NamedTuple):
    """Equal mentions of one article: the columns of kb/steps/read_mention_groups.sql."""

    mention_group: int
    entity_kind: str
    surface: str
    place: str | None
    office: str | None
    body: str | None
    article_id: str
    mentions: int


class NodeKey(NamedTuple):
    """What makes a node: a name without region means one thing only inside one article."""

    kind: str
    words: tuple[str, ...]
    place: str
    article_id: str


@dataclass(slots=True)
class Node:
    """All mentions of one name in one region, with what is known beside the name."""

    key: NodeKey
    mentions: int = 0
    articles: set[str] = field(default_factory=set)
    shown: Counter[str] = field(default_factory=Counter)
    surfaces: Counter[str] = field(default_factory=Counter)
    roles: set[tuple[str, ...]] = field(default_factory=set)  # words of the offices and bodies beside a person
    links: list[tuple[int, str, float, str]] = field(default_factory=list)  # group, method, score, judgement

    @property
    def words(self) -> tuple[str, ...]:
        return self.key.words

    @property
    def place(self) -> str:
        return self.key.place


def are_nested(one: str, other: str) -> bool:
    """Whether one region lies in the other or is the same; unknown regions are in none."""
    if not one or not other:
        return False
    return one == other or "0" in {one, other} or one.startswith(f"{other}.") or other.startswith(f"{one}.")


def gather_nodes(groups: Iterable[MentionGroup]) -> dict[NodeKey, Node]:
    """The nodes of all mentions, under their keys, in the order of the mentions."""
    nodes: dict[NodeKey, Node] = {}
    for group in groups:
        form = FORMS[group.entity_kind](group.surface)
        place, method, score, judgement = _locate(group, form)
        lonely = not place and (form.is_regional or (group.entity_kind == "person" and len(form.words) == 1))
        if lonely:
            judgement = "unsure"
        key = NodeKey(group.entity_kind, form.words, place, group.article_id if lonely else "")
        node = nodes.setdefault(key, Node(key))
        node.mentions += group.mentions
        node.articles.add(group.article_id)
        node.shown[with_region(form, place) if group.entity_kind != "person" else form.shown] += group.mentions
        node.surfaces[group.surface] += group.mentions
        node.links.append((group.mention_group, method, score, judgement))
        for text, read in ((group.office, office_form), (group.body, organisation_form)):
            if text:
                node.roles.add(read(text).words)
    return nodes


def _locate(group: MentionGroup, form: Form) -> tuple[str, str, float, str]:
    """Region of a mention with the method, score and judgement of the link that follows from it."""
    beside = group.place or ""
    if group.entity_kind == "person":
        return beside or _region_of_role(group), form.method, 100.0, "positive"
    if len(form.places) == 1:
        return form.places[0], form.method, 100.0, "positive"
    if form.places:
        fitting = [code for code in form.places if are_nested(code, beside)]
        if len(fitting) == 1:
            return fitting[0], "context", CONTEXT_SCORE, "positive"
        return "", form.method, CONTEXT_SCORE, "unsure"
    if not form.is_regional or beside in {"", "0"}:
        return "", form.method, 100.0, "positive"
    # An official stands beside the region of his office; a claim may be about another region than its source.
    judgement = "positive" if group.entity_kind == "office" else "unsure"
    return beside, "context", CONTEXT_SCORE, judgement


def _region_of_role(group: MentionGroup) -> str:
    """The one region that a person's office or body names."""
    places = {
        code
        for text, read in ((group.office, office_form), (group.body, organisation_form))
        if text
        for code in read(text).places
    }
    return places.pop() if len(places) == 1 else ""
