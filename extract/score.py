"""Score the extractor against annotated articles: precision, recall and F1 a field, the misses in context.

How each row is counted (all over the body text; claims of the title are left out):

- a claim is *found* where a read claim overlaps an annotated one (most shared characters first, one to one);
- `value`: F1 of claims found with the same value (and, for a range, the same upper end);
- `value and unit`: the same, with the same unit;
- `bound`, `per`, `role`: share of claims found with the right value whose field agrees;
- `change`: F1 of role change with its direction, over all claims;
- `measure`: share of claims found with the right value whose content words agree: F1 of the words at least
  one half, or all words of one phrase in the other's;
- `measure words`: the mean F1 of those words;
- `place`: share that agrees, "no place" included; `period`: the same, where the annotation gives one;
- `dates`: F1 of date expressions with overlapping span and the same period;
- `person`: F1 of officials by name (the words of one name contained in the other's); `person and office`:
  the same with an office whose words agree as for `measure`;
- `source`, `speaker`: F1 over claims: right where the words of one name are contained in the other's.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.article import Article
from corpus.identity import hash_text
from extract.agreement import Agreement, Miss, Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = dict[str, Any]

REACH = {
    "value": 0.97,
    "value and unit": 0.95,
    "bound": 0.95,
    "per": 0.95,
    "role": 0.88,
    "change": 0.90,
    "measure": 0.85,
    "measure words": None,
    "place": 0.88,
    "period": 0.80,
    "dates": 0.93,
    "person": 0.93,
    "person and office": 0.90,
    "source": 0.85,
    "speaker": 0.72,
}
_WIB = timezone(timedelta(hours=7))


class GoldError(Exception):
    """The annotated file cannot be used; the message says what is missing and where."""


@dataclass(frozen=True, slots=True)
class ScoreTable:
    """The tallies by measure, in the order of REACH, and every miss."""

    articles: int
    tallies: dict[str, Tally]
    misses: tuple[Miss, ...]

    def lines(self, *, errors: bool = False) -> Iterator[str]:
        """The table as text lines; with `errors` each miss follows with its context."""
        head = f"{'measure':<20}{'score':>7}{'reach':>7}{'right':>8}{'wanted':>8}{'read':>7}"
        yield f"{head}   ({self.articles} articles)"
        for name, tally in self.tallies.items():
            reach = REACH.get(name)
            mark = "" if reach is None else ("  reached" if tally.value >= reach else "  short")
            goal = "" if reach is None else f"{reach:.2f}"
            yield f"{name:<20}{tally.value:>7.3f}{goal:>7}{tally.right:>8.6g}{tally.wanted:>8}{tally.read:>7}{mark}"
        if errors:
            order = list(REACH)
            for miss in sorted(self.misses, key=lambda item: order.index(item.measure)):
                yield f"[{miss.measure}] {miss.article}: {miss.surface!r}: wanted {miss.wanted}, got {miss.got}"
                if miss.context:
                    yield f"    {miss.context}"


def score(gold_path: Path | str) -> ScoreTable:
    """Score `extract_statements` on an annotated JSONL file; texts stand in it or in its `_articles` sibling.

    Raises GoldError where the file cannot be read or an article has no text.
    """
    from extract.assemble import extract_statements  # noqa: PLC0415  # loads spaCy, which the measures do not need

    book = Agreement({name: Tally() for name in REACH})
    pairs = read_gold(Path(gold_path))
    for gold, row in pairs:
        article = as_article(row)
        book.add(gold, article.text, extract_statements(article))
    return ScoreTable(len(pairs), book.tallies, tuple(book.misses))


def read_gold(path: Path) -> list[tuple[Row, Row]]:
    """Pairs of annotation and article row; raises GoldError."""
    sibling = path.with_name(f"{path.stem}_articles{path.suffix}")
    texts = {row["id"]: row for row in _read_rows(sibling)} if sibling.exists() else {}
    pairs = []
    for gold in _read_rows(path):
        article = gold if "text" in gold else texts.get(gold["id"])
        if article is None:
            raise GoldError(f"{path}: article {gold['id']} has no text here nor in {sibling.name}")
        pairs.append((gold, article))
    return pairs


def as_article(row: Row) -> Article:
    """The Article of an annotated row: the body alone, so that offsets are those of the annotation."""
    published_at = datetime.fromisoformat(row["published_at"]) if row.get("published_at") else None
    if published_at is not None and published_at.tzinfo is None:
        published_at = published_at.replace(tzinfo=_WIB)
    return Article(
        article_id=hash_text(str(row["id"])),
        label=str(row["id"]),
        source=str(row["id"]),
        text=row["text"],
        body_start=0,
        url=row.get("url"),
        publisher=row.get("publisher"),
        published_at=published_at,
        published_source="given" if published_at else None,
    )


def _read_rows(path: Path) -> list[Row]:
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise GoldError(f"{path}: {error}; give a JSONL file of annotated articles") from error
