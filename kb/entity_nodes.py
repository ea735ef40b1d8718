"""Gathers mentions of one name in one region into nodes, the smallest things that resolution joins or keeps apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from corpus.identity import hash_text
from kb.name_forms import FORMS, Form, fold, level_word, office_form, organisation_form, with_region
from kb.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT_SCORE = 80.0  # the region of a bare "Dinas Sosial" is taken from the claim or the official beside it
ARTICLE_SCORE = 75.0  # ... or is the only region that the article speaks of
Words = tuple[str, ...]


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
    around: str | None = None  # the only city, regency or province that the article speaks of


class NodeKey(NamedTuple):
    """What makes a node. A name without region means one thing only inside one article, and a name that very many
    people bear means one person only inside one article or one office: `within` is that article or office.
    """

    kind: str
    words: Words
    place: str
    within: str


class NodeLink(NamedTuple):
    """A group of mentions of a node: how its name was read and how its region was found."""

    mention_group: int
    method: str
    score: float
    judgement: str
    features: tuple[str, ...]


@dataclass(slots=True)
class Node:
    """All mentions of one name in one region, with what is known beside the name."""

    key: NodeKey
    mentions: int = 0
    articles: set[str] = field(default_factory=set)
    shown: Counter[str] = field(default_factory=Counter)
    surfaces: Counter[str] = field(default_factory=Counter)
    offices: set[Words] = field(default_factory=set)  # beside a person, without their region
    bodies: set[Words] = field(default_factory=set)
    around: set[str] = field(default_factory=set)
    links: list[NodeLink] = field(default_factory=list)

    @property
    def words(self) -> Words:
        return self.key.words

    @property
    def place(self) -> str:
        return self.key.place

    @property
    def name(self) -> str:
        """The form shown most often, of equals the longest."""
        return min(self.shown, key=lambda form: (-self.shown[form], -len(form), form))

    @property
    def node_id(self) -> str:
        return hash_text(self.key.kind, " ".join(self.key.words), self.key.place, self.key.within)


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
        place, method, score, judgement, features = _locate(group, form)
        words = _government(form, place)
        # "BPS Melati" of an undecided Melati is no branch that we know, and not the national one
        lonely = not place and (form.is_regional or bool(form.places) or _says_little(group, words))
        if lonely:
            judgement = "unsure"
        within = group.article_id if lonely else ""
        if place and group.entity_kind == "person" and group.office and _is_everybodys(words):
            within = " ".join(_held(office_form(group.office).words))
        key = NodeKey(group.entity_kind, words, place, within)
        node = nodes.get(key)
        if node is None:
            node = nodes[key] = Node(key)
        node.mentions += group.mentions
        node.articles.add(group.article_id)
        node.shown[with_region(form, place) if group.entity_kind != "person" else form.shown] += group.mentions
        node.surfaces[group.surface] += group.mentions
        node.links.append(NodeLink(group.mention_group, method, score, judgement, features))
        if group.office:
            node.offices.add(_held(office_form(group.office).words))
        if group.body:
            node.bodies.add(organisation_form(group.body).words)
        if group.around:
            node.around.add(group.around)
    return nodes


def _held(words: Words) -> Words:
    """The office without Pj, Plt, Plh: who acts in it is often called its holder."""
    for full in load_words("offices")["acting"].values():
        acting = tuple(full.split())
        if words[: len(acting)] == acting:
            return words[len(acting) :]
    return words


def _says_little(group: MentionGroup, words: Words) -> bool:
    """Whether a person's name without region means nothing outside its article.

    So does a single word; and a name that very many people bear, with no office beside it.
    """
    if group.entity_kind != "person":
        return False
    if len(words) == 1:
        return True
    return not group.office and not group.body and _is_everybodys(words)


def _is_everybodys(words: Words) -> bool:
    """Whether very many people bear this name: "Budi Santoso"; not one whom the whole country knows."""
    return words not in _known_names() and all(word in _common() for word in words)


@cache
def _common() -> frozenset[str]:
    return frozenset(load_words("persons")["common"]["names"])


@cache
def _known_names() -> frozenset[Words]:
    return frozenset(fold(name) for name in load_words("persons")["known"].values())


def _government(form: Form, place: str) -> Words:
    """Words of a body; the government of a region is one body whether it is called Pemda, Pemkab or Pemerintah."""
    if form.is_government and place and place != "0":
        return ("pemerintah", level_word(place).casefold())
    if form.single and place:
        return form.single
    return form.words


class Region(NamedTuple):
    """The region of a mention, and how sure the link is that follows from it."""

    place: str
    method: str
    score: float
    judgement: str
    features: tuple[str, ...]


def _locate(group: MentionGroup, form: Form) -> Region:
    """The region that the name, its office, or what stands around it says."""
    named = ("alias",) if form.method == "alias" else ()
    beside, around = group.place or "", group.around or ""
    if group.entity_kind == "person":
        return _locate_person(group, form, named)
    if form.places:
        return _choose(form, named, beside, around)
    if form.is_regional and beside not in {"", "0"}:
        # An official stands beside the region of his office; a claim may be about another region than its source.
        judgement = "positive" if group.entity_kind == "office" or beside == around else "unsure"
        return Region(beside, "context", CONTEXT_SCORE, judgement, (*named, "region_beside"))
    if form.is_regional and around not in {"", "0"}:
        return Region(around, "context", ARTICLE_SCORE, "positive", (*named, "region_of_article"))
    return Region("", form.method, 100.0, "positive", named)


def _locate_person(group: MentionGroup, form: Form, named: tuple[str, ...]) -> Region:
    """The region of the office; a speaker without office speaks where he lives, unless the country knows him."""
    place, around = group.place or _region_of_role(group), group.around or ""
    if place:
        return Region(place, form.method, 100.0, "positive", (*named, "region_of_office"))
    is_told = "." in around and len(form.words) > 1 and not (group.office or group.body)
    if is_told and form.words not in _known_names():
        return Region(around, form.method, 100.0, "positive", (*named, "region_of_article"))
    return Region("", form.method, 100.0, "positive", named)


def _choose(form: Form, named: tuple[str, ...], beside: str, around: str) -> Region:
    """One of the regions that a name can mean: the one beside it, else the one that its article speaks of."""
    features = (*named, "region_in_name")
    if len(form.places) == 1:
        return Region(form.places[0], form.method, 100.0, "positive", features)
    for region, feature in ((beside, "region_beside"), (around, "region_of_article")):
        fitting = [code for code in form.places if are_nested(code, region)]
        if len(fitting) == 1:
            return Region(fitting[0], "context", CONTEXT_SCORE, "positive", (*features, feature))
    return Region("", form.method, CONTEXT_SCORE, "unsure", (*named, "region_ambiguous"))


def _region_of_role(group: MentionGroup) -> str:
    """The one region that a person's office or body names."""
    places = {
        code
        for text, read in ((group.office, office_form), (group.body, organisation_form))
        if text
        for code in read(text).places
    }
    return places.pop() if len(places) == 1 else ""
