"""The knowledge base at size: storing, rebuilding what is derived, every saved query; run as a module.

`python -m tests.bench_kb [CLAIMS]` makes invented articles with the shape of real ones (nine claims each, a third
with a known indicator, half with a speaker, every tenth article a copy) and prints rates, sizes, and plain DuckDB
beside them.
"""

from __future__ import annotations

import dataclasses
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import duckdb

from corpus.article import Article
from corpus.identity import hash_text
from extract.claim import Claim
from extract.gazetteer import find_codes, place
from extract.statements import Statements
from kb.derive import derive
from kb.ingest import store
from kb.rows import Entry, make_tables
from kb.sql import run_sql
from kb.store import open_kb
from tests.kb.invented import CLAIM, make_article, make_official, make_statements

PER_ARTICLE = 9
BATCH = 200
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
    """Claims a second of plain DuckDB on the same rows: the tables are made beforehand, no key, no revision logic."""
    with open_kb(":memory:") as kb:
        schema = kb.connection.execute("SELECT sql FROM duckdb_tables() WHERE table_name = 'claims'").fetchone()
    assert schema
    plain = duckdb.connect(path)
    plain.execute(schema[0].replace(" PRIMARY KEY", ""))
    tables = []
    for batch in batches:
        entries = [Entry(article, said, article.revision_id, 1) for article, said in batch]
        tables.append(make_tables(entries, "")["claims"])
    start = time.perf_counter()
    for table in tables:
        plain.register("incoming", table)
        plain.execute("INSERT INTO claims BY NAME SELECT * FROM incoming")
        plain.unregister("incoming")
    rows: int = sum(table.num_rows for table in tables)
    return rows / (time.perf_counter() - start)


def main(claims: int) -> None:
    """Print what storing, deriving and asking cost."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "kb.duckdb")
        stored, spent = 0, 0.0
        with open_kb(path) as kb:
            for batch in make_batches(claims):
                start = time.perf_counter()
                stored += store(kb, batch).claims
                spent += time.perf_counter() - start
            print(f"store      {stored} claims, {stored / spent:.0f} claims/s")
            sample = [batch for batch, _ in zip(make_batches(claims), range(20), strict=False)]
            plain = measure_plain(str(Path(folder) / "plain.duckdb"), sample)
            print(f"plain      {plain:.0f} claims/s, rows made beforehand")
            start = time.perf_counter()
            counts = derive(kb)
            print(f"derive     {time.perf_counter() - start:.1f} s: {counts}")
        print(f"file       {Path(path).stat().st_size / 1e6:.0f} MB")
        for name, text in load_saved():
            start = time.perf_counter()
            rows = len(run_sql(path, text).rows)
            print(f"query      {time.perf_counter() - start:6.2f} s  {name} ({rows} rows)")
        print(f"memory     {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def load_saved() -> list[tuple[str, str]]:
    """Names and texts of the saved queries."""
    from queries.saved_queries import load_saved_queries

    return [(entry.name, entry.text) for entry in load_saved_queries()]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
