"""The knowledge base at size: storing, rebuilding what is derived, every saved query; run as a module.

`python -m tests.bench_kb [CLAIMS]` makes invented articles with the shape of real ones (nine claims each, a third
with a known indicator, half with a speaker, every tenth article a copy) and prints rates, sizes, and plain DuckDB
beside them. `make bench` calls it with CEKANGKA_BENCH_CLAIMS, 1,000,000 if that is not set.
"""

from __future__ import annotations

import dataclasses
import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

from corpus.article import Article
from corpus.identity import hash_text
from extract.claim import Claim
from extract.gazetteer import find_codes, place
from extract.statements import Statements
from kb.derive import STEPS, derive
from kb.ingest import store
from kb.rows import Entry, make_tables
from kb.sql import run_sql
from kb.steps import load_step
from kb.store import KnowledgeBase, open_kb
from tests.kb.invented import CLAIM, make_article, make_official, make_statements

PER_ARTICLE = 9
BATCH = 500
JOINED = STEPS[2:]  # the steps that join what is derived before
WRITTEN = 10_000  # claims that are stored one batch after another; more are made of these
GIVEN = [
    "Budi",
    "Tirta",
    "Rosnita",
    "Melati",
    "Gerdanu",
    "Agung",
    "Sari",
    "Dewi",
    "Anwar",
    "Teguh",
    "Ratna",
    "Bayu",
    "Citra",
]
FAMILY = [
    "Kelana",
    "Santoso",
    "Hanoh",
    "Melatisari",
    "Gerdanu",
    "Wijaya",
    "Nugroho",
    "Lumban",
    "Pertiwi",
    "Rahayu",
    "Utama",
]
OFFICES = ("Kepala Dinas Sosial", "Kepala Bappeda", "Sekretaris Daerah", "Wali Kota", "Kepala BPS")
SOURCES = ("BPS", "Bappeda", "Dinas Sosial", "Kementerian Sosial", "Bank Indonesia", None, None)
INDICATORS = (("poverty_rate", "percent", 2), ("poor_population", "person", -1), ("unemployment_rate", "percent", 2))
PLACES = [code for name in ("Kupang", "Bandung", "Semarang", "Surabaya", "Medan", "Palu") for code in find_codes(name)]
SYLLABLES = [f"{sound}{vowel}" for vowel in "aiu" for sound in "bcdgjklmnprst"]
WORDS = [f"{one}{two}{end}" for one in SYLLABLES for two in SYLLABLES for end in ("", "n", "k")]
WEIGHTS = [1 / rank for rank in range(1, len(WORDS) + 1)]  # as in real text, few words are most of it


def make_batches(claims: int, seed: int = 1) -> Iterator[list[tuple[Article, Statements]]]:
    """Batches of invented articles until `claims` claims are made."""
    chance = random.Random(seed)
    batch: list[tuple[Article, Statements]] = []
    text = ""
    for number in range(claims // PER_ARTICLE):
        if number % 10 or not text:
            text = "\n\n".join(_paragraph(chance) for _ in range(PER_ARTICLE))
        batch.append(_pair(chance, number, text))
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _paragraph(chance: random.Random) -> str:
    before, after = (" ".join(chance.choices(WORDS, WEIGHTS, k=length)) for length in (22, 6))
    figure = f"{chance.randrange(300, 2500) / 100:.2f}".replace(".", ",")
    return f"{before} {figure} persen {after}."


def _pair(chance: random.Random, number: int, text: str) -> tuple[Article, Statements]:
    day = date(2019, 1, 1) + timedelta(days=chance.randrange(2200))
    article = make_article(f"n{number}", text, day, publisher=f"Kabar {number % 40}")
    code = chance.choice(PLACES)
    person = f"{chance.choice(GIVEN)} {chance.choice(GIVEN)} {chance.choice(FAMILY)}"
    office = f"{chance.choice(OFFICES)} {place(code).name}"
    claims: list[Claim] = []
    at = article.body_start
    for paragraph in text.split("\n\n"):
        start = at + paragraph.index(" persen") - paragraph[: paragraph.index(" persen")][::-1].index(" ")
        surface = article.text[start : start + paragraph.index(" persen") + 7 - (start - at)]
        at += len(paragraph) + 2
        value = Decimal(surface.split()[0].replace(",", "."))
        indicator, unit, _ = chance.choice(INDICATORS) if chance.random() < 0.33 else (None, "percent", 2)
        year = chance.randrange(2016, 2025)
        claims.append(
            dataclasses.replace(
                CLAIM,
                claim_id=hash_text(article.revision_id, str(start)),
                start=start,
                end=start + len(surface),
                surface=surface,
                sentence=paragraph,
                sentence_start=at,
                value=value,
                value_low=value - Decimal("0.005"),
                value_high=value + Decimal("0.005"),
                indicator=indicator,
                unit=unit,
                place=code,
                place_name=place(code).name,
                period_start=date(year, 3, 1),
                period_end=date(year, 4, 1),
                period_label=f"{year}-03",
                speaker=person if chance.random() < 0.5 else None,
                office=office if chance.random() < 0.4 else None,
                source=chance.choice(SOURCES),
                alternatives=(),
            )
        )
    return make_statements(article, *claims, officials=(make_official(person, office, code),))


def measure_plain(path: str, batches: list[list[tuple[Article, Statements]]]) -> float:
    """Claims a second of plain DuckDB on the same rows of all tables: made beforehand, no key, no revision logic."""
    with open_kb(":memory:") as kb:
        schema = dict(kb.connection.execute("SELECT table_name, sql FROM duckdb_tables()").fetchall())
    made = [make_tables([Entry(*pair, pair[0].revision_id, 1) for pair in batch], "") for batch in batches]
    with duckdb.connect(path) as plain:
        for name in made[0]:
            plain.execute(re.sub(r" PRIMARY KEY|, (?:PRIMARY KEY|UNIQUE)\([^)]*\)", "", schema[name]))
        start = time.process_time()
        for tables in made:
            plain.begin()
            for name, table in tables.items():
                plain.register("incoming", table)
                plain.execute(f"INSERT INTO {name} BY NAME SELECT * FROM incoming")
                plain.unregister("incoming")
            plain.commit()
        spent = time.process_time() - start
    stored: int = sum(tables["claims"].num_rows for tables in made)
    return stored / spent


def measure_store(kb: KnowledgeBase, batches: list[list[tuple[Article, Statements]]]) -> float:
    """Claims a second of processor time, everything included: rows, keys, revisions, log.

    A batch goes into another knowledge base first: what a process loads once is no part of the rate, as it is none of
    plain DuckDB's, which is measured after it.
    """
    with open_kb(":memory:") as other:
        store(other, batches[0])
    start = time.process_time()
    stored = sum(store(kb, batch).claims for batch in batches)
    return stored / (time.process_time() - start)


def main(claims: int) -> None:
    """Print what storing, deriving, checking and asking cost.

    Up to WRITTEN claims are stored and derived; a larger KB is that one again and again under other ids.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "kb.duckdb")
        batches = list(make_batches(min(claims, WRITTEN)))
        with open_kb(path) as kb:
            ours = measure_store(kb, batches)
            plain = measure_plain(str(Path(folder) / "plain.duckdb"), batches)
            print(f"store      {ours:.0f} claims a second of processor time")
            print(f"plain      {plain:.0f} with plain DuckDB, rows made beforehand; ratio {ours / plain:.2f}")
            start = time.process_time()
            counts = derive(kb)
            print(f"derive     {time.process_time() - start:.1f} s of processor time: {counts}")
            if claims > WRITTEN:
                again = Path(__file__).with_name("bench_multiply.sql").read_text(encoding="utf-8")
                kb.connection.execute(again.replace("$times", str(claims // WRITTEN)))
                start = time.process_time()
                for step in JOINED:
                    kb.connection.execute(load_step(step))
                kb.connection.execute("CHECKPOINT")
                print(f"joined     {time.process_time() - start:.1f} s of processor time: facts and terms, joined anew")
            (rows,) = kb.connection.execute("SELECT count(*) FROM claims").fetchone() or (0,)
        print(f"file       {Path(path).stat().st_size / 1e6:.0f} MB for {rows} claims")
        for name, text, parameters in load_saved():
            spent, start = time.process_time(), time.perf_counter()
            found = len(run_sql(path, text, parameters).rows)
            spent, start = time.process_time() - spent, time.perf_counter() - start
            print(f"query      {start:6.2f} s, {spent:5.2f} s of processor time  {name} ({found} rows)")
        print(f"memory     {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def load_saved() -> list[tuple[str, str, dict[str, Any]]]:
    """Names, texts and default parameters of the saved queries."""
    from queries.saved_queries import load_saved_queries

    return [(entry.name, entry.text, entry.bind()) for entry in load_saved_queries()]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
