"""Scores who is who against labelled pairs of mentions, through the whole path: text, statements, rows, entities.

`tests/kb/pairs/README.md` says what the files hold.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.read import read_sources
from extract import extract_statements
from extract.names import read_names
from extract.sentences import split_sentences
from kb.derive import derive
from kb.ingest import store
from kb.store import open_kb
from tests.kb.invented import make_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kb.store import KnowledgeBase

PAIRS = Path(__file__).parent / "pairs"
MARK = re.compile(r"\[\[(?P<surface>.+?)\]\]")
KINDS = ("place", "organisation", "person", "office", "indicator")
ARTICLES = Path(__file__).parents[3] / "shared" / "corpora" / "articles.jsonl"
BATCH = 200
LINKS = (Path(__file__).parent / "pairs" / "read_links.sql").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text, with the entity that an editor says it is; several after "?" where nobody could say."""

    mention: str
    kind: str
    entity: str
    article: Article
    start: int
    end: int

    @property
    def is_open(self) -> bool:
        return self.entity.startswith("?")


@dataclass(frozen=True, slots=True)
class KindScore:
    """How the mentions of one kind were resolved."""

    kind: str
    mentions: int
    pairs: int
    pairwise: tuple[float, float, float]  # precision, recall, F1 of the pairs labelled same
    b_cubed: tuple[float, float, float]
    merged: tuple[str, ...]  # pairs labelled different that were joined
    split: tuple[str, ...]  # pairs labelled same that were not
    unread: tuple[str, ...]  # mentions that no link was found for
    right: float | None = None  # places: share of the unambiguous mentions with the right code

    def line(self) -> str:
        figures = " ".join(f"{value:.3f}" for value in (*self.pairwise, *self.b_cubed))
        right = f"  right code {self.right:.3f}" if self.right is not None else ""
        return (
            f"{self.kind:<13} {self.mentions:>5} mentions {self.pairs:>5} pairs  {figures}"
            f"  joined wrongly {len(self.merged)}{right}"
        )


def read_mentions() -> tuple[Mention, ...]:
    """The invented mentions, each in an article of its own."""
    found = []
    with (PAIRS / "mentions.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            marked = f"{row['dateline']} - {row['text']}" if row["dateline"] else row["text"]
            hit = MARK.search(marked)
            assert hit, row["mention"]
            text = MARK.sub(r"\g<surface>", marked)
            article = make_article(
                row["mention"],
                text,
                date.fromisoformat(row["published"]),
                title="Catatan hari ini",
                publisher=row["publisher"],
            )
            start = article.body_start + hit.start()
            end = start + len(hit["surface"])
            found.append(Mention(row["mention"], row["kind"], row["entity"], article, start, end))
    return tuple(found)


def read_pairs() -> Iterator[tuple[str, str, str, str]]:
    """Mention, other mention, kind, label."""
    with (PAIRS / "pairs.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["one"], row["other"], row["kind"], row["label"]


def resolve_mentions(mentions: tuple[Mention, ...]) -> dict[str, str]:
    """Mention to the entity that the knowledge base links it to; left out where it says unsure or nothing."""
    articles = {mention.article.article_id: mention.article for mention in mentions}
    pairs = [(article, extract_statements(article)) for article in articles.values()]
    with open_kb(":memory:") as kb:
        for at in range(0, len(pairs), BATCH):
            store(kb, pairs[at : at + BATCH])
        derive(kb)
        return {mention.mention: entity for mention in mentions if (entity := _find_link(kb, mention))}


def _find_link(kb: KnowledgeBase, mention: Mention) -> str | None:
    values = {
        "revision": mention.article.revision_id,
        "start": mention.start,
        "end": mention.end,
        "kind": mention.kind,
    }
    row = kb.connection.execute(LINKS, values).fetchone()
    return row[0] if row else None


def score_kind(kind: str, mentions: tuple[Mention, ...], found: dict[str, str]) -> KindScore:
    """Pairwise and B-cubed figures of one kind; a mention without link stands for itself."""
    own = {m.mention: m for m in mentions if m.kind == kind}
    cluster = {name: found.get(name, name) for name in own}
    same = merged = 0
    bad: list[str] = []
    missed: list[str] = []
    pairs = [pair for pair in read_pairs() if pair[2] == kind and {pair[0], pair[1]} <= own.keys()]
    for one, other, _, label in pairs:
        is_joined = cluster[one] == cluster[other]
        if label == "same" and is_joined:
            same += 1
        elif label == "same":
            missed.append(_show(own[one], own[other]))
        elif label == "different" and is_joined:
            merged += 1
            bad.append(_show(own[one], own[other]))
    named = {name: m for name, m in own.items() if not m.is_open}
    unread = tuple(f"{name} {_surface(m)}" for name, m in named.items() if name not in found)
    right = None
    if kind == "place":
        right = sum(found.get(name) == m.entity for name, m in named.items()) / max(1, len(named))
    gold = {name: m.entity for name, m in named.items()}
    return KindScore(
        kind,
        len(own),
        len(pairs),
        _balance(same, same + merged, same + len(missed)),
        b_cubed(gold, {name: cluster[name] for name in gold}),
        tuple(bad),
        tuple(missed),
        unread,
        right,
    )


def b_cubed(gold: dict[str, str], found: dict[str, str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of a clustering, averaged over its items."""
    by_gold: defaultdict[str, set[str]] = defaultdict(set)
    by_found: defaultdict[str, set[str]] = defaultdict(set)
    for name in gold:
        by_gold[gold[name]].add(name)
        by_found[found[name]].add(name)
    shared = {name: len(by_gold[gold[name]] & by_found[found[name]]) for name in gold}
    total = max(1, len(gold))
    precision = sum(shared[name] / len(by_found[found[name]]) for name in gold) / total
    recall = sum(shared[name] / len(by_gold[gold[name]]) for name in gold) / total
    return precision, recall, _f1(precision, recall)


def _balance(right: int, given: int, wanted: int) -> tuple[float, float, float]:
    precision, recall = (right / given if given else 1.0), (right / wanted if wanted else 1.0)
    return precision, recall, _f1(precision, recall)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _surface(mention: Mention) -> str:
    return mention.article.text[mention.start : mention.end]


def _show(one: Mention, other: Mention) -> str:
    return f"{one.mention} {_surface(one)} | {other.mention} {_surface(other)}"


@dataclass(frozen=True, slots=True)
class RealScore:
    """Places of real articles, by article and span: those that the text decides, and those that it leaves open."""

    named: int
    right: int
    unsettled: int
    kept_open: int
    misses: tuple[str, ...]

    def line(self) -> str:
        return (
            f"real places   {self.named:>5} told by the text, right code {self.right / self.named:.3f};"
            f"  {self.unsettled} not told, left open {self.kept_open}"
        )


def score_real() -> RealScore | None:
    """Places of the articles that lie beside this checkout; None where they do not."""
    if not ARTICLES.exists():
        return None
    with (PAIRS / "real_places.csv").open(encoding="utf-8", newline="") as file:
        labels = list(csv.DictReader(file))
    wanted = {row["article"] for row in labels}
    texts = {a.label: a for a in read_sources([str(ARTICLES)]) if isinstance(a, Article) and a.label in wanted}
    names = {label: read_names(article, split_sentences(article), None) for label, article in texts.items()}
    named = right = unsettled = kept_open = 0
    misses: list[str] = []
    for row in labels:
        start = texts[row["article"]].body_start + int(row["start"])
        read = names[row["article"]]
        hits = (*read.places, *([read.dateline] if read.dateline else ()))
        codes = next((hit.codes for hit in hits if hit.start <= start < hit.end), ())
        if row["decided_by"] != "text":
            unsettled += 1
            kept_open += len(codes) > 1
            continue
        named += 1
        right += codes == (row["entity"],)
        if codes != (row["entity"],):
            misses.append(f"{row['article']} {row['start']} {row['entity']}: {', '.join(codes) or 'unread'}")
    return RealScore(named, right, unsettled, kept_open, tuple(misses))


@cache
def score_pairs() -> tuple[KindScore, ...]:
    """Scores of all kinds."""
    mentions = read_mentions()
    found = resolve_mentions(mentions)
    return tuple(score_kind(kind, mentions, found) for kind in KINDS)


def lines(*, errors: bool = False) -> Iterator[str]:
    """The table of `make score`."""
    yield "who is who         pairwise precision, recall, F1; B-cubed precision, recall, F1"
    for score in score_pairs():
        yield score.line()
        if errors:
            for title, items in (("joined", score.merged), ("apart", score.split), ("unread", score.unread)):
                yield from (f"    {title}: {item}" for item in items)
    real = score_real()
    if real:
        yield real.line()
        if errors:
            yield from (f"    {miss}" for miss in real.misses)


if __name__ == "__main__":
    print("\n".join(lines(errors=True)))
