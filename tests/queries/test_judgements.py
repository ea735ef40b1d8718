"""Precision on the real articles, from what a person judged of each finding: `judgements.csv` holds places, no text."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from tests.mutation.benchmark import REAL
from tests.mutation.pipeline import check_articles, read_rows
from tests.mutation.table import wilson

JUDGEMENTS = Path(__file__).with_name("judgements.csv")
WANTED = 0.90
EVERY = 4  # of the articles without a judged finding, so that the test stays fast


def load_judgements() -> dict[tuple[str, str, int, str], tuple[str, str]]:
    """Label and verdict by article, section, start and check."""
    with JUDGEMENTS.open(encoding="utf-8", newline="") as lines:
        return {
            (row["article"], row["section"], int(row["start"]), row["check"]): (row["label"], row["verdict"])
            for row in csv.DictReader(lines)
        }


def test_the_judged_findings_of_label_e_are_precise() -> None:
    verdicts = Counter(verdict for label, verdict in load_judgements().values() if label == "E")
    assert set(verdicts) <= {"true", "false"}
    assert verdicts["true"] >= WANTED * verdicts.total()
    assert wilson(verdicts["true"], verdicts.total())[0] >= WANTED


@pytest.mark.shared
@pytest.mark.skipif(not REAL.exists(), reason="the real articles (../shared/corpora) are not beside this checkout")
def test_precision_of_what_is_flagged_now() -> None:
    judged = load_judgements()
    own = {article for article, *_ in judged}
    rows = [json.loads(line) for line in REAL.read_text(encoding="utf-8").split("\n") if line]
    chosen = [row for number, row in enumerate(rows) if row["id"] in own or number % EVERY == 0]
    errors = [finding for finding in check_articles(read_rows(chosen).values()) if finding.label == "E"]
    keys = [(f.spans[0].article, f.spans[0].section, f.spans[0].start, f.check) for f in errors]
    true = sum(judged.get(key, ("E", "unjudged"))[1] == "true" for key in keys)
    assert true >= WANTED * len(keys), [key for key in keys if judged.get(key, ("", ""))[1] != "true"]
