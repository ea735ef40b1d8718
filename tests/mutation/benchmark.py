"""Plants the errors, runs the program over the sound and over the planted articles, and counts."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.mutation.judge import Outcome, judge
from tests.mutation.pipeline import check_articles, read_rows
from tests.mutation.planting import load_mutations, plant, read_wording

if TYPE_CHECKING:
    from queries.findings import Finding
    from tests.mutation.planting import Planting, Row

REAL = Path(__file__).parents[3] / "shared" / "corpora" / "articles.jsonl"
SEED = 20241128
MOST_OF_A_TYPE = 80


@dataclass(frozen=True, slots=True)
class Result:
    """Outcomes of one run, places left alone because nothing decides them, and what the sound texts raise (E and K).

    `found` are all findings of the planted texts.
    """

    outcomes: tuple[Outcome, ...]
    undecidable: Counter[str]
    sound: tuple[Finding, ...]
    found: tuple[Finding, ...]
    notes: tuple[str, ...]


def run_wordings() -> Result:
    """Every wording once sound and once planted, all in one knowledge base each."""
    found: dict[bool, list[Finding]] = {}
    planted: list[Planting] = []
    numbers = 0
    for sound in (True, False):
        planted = [
            read_wording(mutation, number, sound=sound)
            for mutation in load_mutations()
            for number in range(len(mutation.wordings))
        ]
        read = read_rows(row for planting in planted for row in planting.articles)
        found[sound] = check_articles(read.values())
        if sound:
            numbers = sum(len(statements.claims) for _, statements in read.values())
    group_of = {row["id"]: planting.name for planting in planted for row in planting.articles}
    own = {sound: [f for f in found[sound] if len({group_of[s.article] for s in f.spans}) == 1] for sound in found}
    known = frozenset(finding.finding_id for finding in own[True])
    outcomes = tuple(judge(planting, own[False], known) for planting in planted)
    raised = tuple(finding for finding in own[True] if finding.label != "I")
    return Result(outcomes, Counter(), raised, tuple(own[False]), (_rate(own[True], numbers),))


def run_real(most: int = MOST_OF_A_TYPE, seed: int = SEED) -> Result | None:
    """One error in every article where one can be planted, at most so many of a type; None without the real articles.

    A smaller sample is drawn by the seed, and only the articles of the sample are read.
    """
    if not REAL.exists():
        return None
    rows = [json.loads(line) for line in REAL.read_text(encoding="utf-8").split("\n") if line]
    planted, undecidable = plant_all(rows, most, seed)
    if most < MOST_OF_A_TYPE:
        chosen = {planting.label for planting in planted}
        rows = [row for row in rows if row["id"] in chosen]
    read = read_rows(rows)
    sound = check_articles(read.values())
    numbers = sum(len(statements.claims) for _, statements in read.values())
    read.update(read_rows(row for planting in planted for row in planting.articles))
    found = check_articles(read.values())
    known = frozenset(finding.finding_id for finding in sound)
    by_article: dict[str, list[Finding]] = {}
    for finding in found:
        for label in {span.article for span in finding.spans}:
            by_article.setdefault(label, []).append(finding)
    outcomes = tuple(judge(planting, by_article.get(planting.label, []), known) for planting in planted)
    raised = tuple(finding for finding in sound if finding.label != "I")
    return Result(outcomes, undecidable, raised, tuple(found), (_rate(sound, numbers),))


def plant_all(rows: list[Row], most: int, seed: int) -> tuple[list[Planting], Counter[str]]:
    """One error in each article, the types in even numbers, and the places of each type that nothing decides."""
    random = Random(seed)
    if most < MOST_OF_A_TYPE:
        rows = random.sample(rows, len(rows))
    undecidable: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    planted: list[Planting] = []
    for row in rows:
        choices = []
        for mutation in load_mutations():
            if mutation.find is None:
                continue
            title = row["title"] or ""
            text, offset = f"{title}\n{row['text']}", len(title) + 1
            places = list(mutation.find(text))
            undecidable[mutation.name] += places.count(None)
            edits = [edit for edit in places if edit is not None and edit.start >= offset]
            if edits and counts[mutation.name] < most:
                choices.append((mutation, random.choice(edits), offset))
        if choices:
            mutation, edit, offset = min(choices, key=lambda choice: counts[choice[0].name])
            counts[mutation.name] += 1
            moved = dataclasses.replace(edit, start=edit.start - offset, end=edit.end - offset)
            planted.append(plant(mutation, row, moved))
    return planted, undecidable


def _rate(findings: list[Finding], numbers: int) -> str:
    labels = Counter(finding.label for finding in findings)
    errors, checks = (f"{labels[label]} {label} ({labels[label] * 1000 / numbers:.2f} per 1,000)" for label in "EK")
    return f"sound texts: {errors} and {checks} over {numbers:,} numbers"
