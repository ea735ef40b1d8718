"""Precision on the real articles, from what a person judged of each finding: `judgements.csv` holds places, no text."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from queries.check_files import load_checks
from tests.mutation.benchmark import REAL, SEED
from tests.mutation.pipeline import check_articles, read_rows
from tests.mutation.table import wilson

JUDGEMENTS = Path(__file__).with_name("judgements.csv")
WANTED = 0.90
EVERY = 4  # one article of so many is drawn, whether anything in it was judged or not
AT_LEAST = 20  # findings of label E in the articles drawn: precision of nothing would hold whatever the checks do

Place = tuple[str, str, int, str]


def load_judgements() -> dict[Place, tuple[str, str]]:
    """Label and verdict by article, section, start and check."""
    with JUDGEMENTS.open(encoding="utf-8", newline="") as lines:
        return {
            (row["article"], row["section"], int(row["start"]), row["check"]): (row["label"], row["verdict"])
            for row in csv.DictReader(lines)
        }


def test_every_judgement_is_whole_and_stands_once() -> None:
    with JUDGEMENTS.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == len(load_judgements())
    checks = {check.name for check in load_checks()}
    for row in rows:
        assert row["check"] in checks
        assert row["label"] in {"E", "K"}
        assert row["verdict"] in {"true", "false"}
        assert row["reason"], row
        assert int(row["start"]) < int(row["end"])


@pytest.mark.shared
@pytest.mark.skipif(not REAL.exists(), reason="the real articles (../shared/corpora) are not beside this checkout")
def test_precision_of_label_e_on_articles_drawn_by_lot() -> None:
    """What nobody judged counts as false; the interval of Wilson reaches the wanted share."""
    rows = [json.loads(line) for line in REAL.read_text(encoding="utf-8").split("\n") if line]
    drawn = Random(SEED).sample(rows, len(rows) // EVERY)
    errors = [finding for finding in check_articles(read_rows(drawn).values()) if finding.label == "E"]
    judged = load_judgements()
    keys = [(f.spans[0].article, f.spans[0].section, f.spans[0].start, f.check) for f in errors]
    verdicts = Counter(judged.get(key, ("E", "unjudged"))[1] for key in keys)
    assert len(keys) >= AT_LEAST
    assert verdicts["true"] >= WANTED * len(keys), [key for key in keys if judged.get(key, ("", ""))[1] != "true"]
    assert wilson(verdicts["true"], len(keys))[1] >= WANTED
