"""Exports: whole, described, valid in the words of their standards, exact figures, the same bytes twice."""

from __future__ import annotations

import json
import sqlite3
import tomllib
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from kb.derive import derive
from kb.export import NotExportedError, export, list_formats
from kb.ingest import store
from kb.json_ld import address, dump, duration, figure, urn
from kb.store import open_kb
from kb.wordlists import load_words
from tests.kb.invented import make_article, make_claim, make_official, make_statements

BODY = 'Kata "orang" \\ banyak: harga 9,12 persen pada Maret 2024, dan modal 123.456.789.012,345678 persen.'
NEW = ["schema-org", "sqlite", "web-annotation"]


def make_kb(path: Path) -> Path:
    with open_kb(path) as kb:
        first = make_article("a1", BODY, url="https://kabar.example/a1")
        second = make_article("a2", BODY, date(2024, 7, 5), url="ftp://kabar.example/a2")
        big = Decimal("123456789012.345678")
        store(
            kb,
            [
                make_statements(
                    article,
                    make_claim(article, speaker="Ratna Wulan", office="Kepala Dinas"),
                    make_claim(
                        article,
                        "123.456.789.012,345678 persen",
                        value=big,
                        value_low=None,
                        value_high=big,
                        indicator=None,
                        place=None,
                        place_name=None,
                    ),
                    officials=(make_official("Ratna Wulan", "Kepala Dinas", "53.71"),),
                )
                for article in (first, second)
            ],
        )
        derive(kb)
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two exports of one knowledge base, in one and two."""
    folder = tmp_path_factory.mktemp("exports")
    path = make_kb(folder / "kb.duckdb")
    for name in ("one", "two"):
        with open_kb(path, read_only=True) as kb:
            export(kb, folder / name, NEW)
    return folder


def read(folder: Path, name: str) -> Any:
    return json.loads((folder / "one" / name).read_text(encoding="utf-8"), parse_float=Decimal)


def test_every_format_has_a_module_and_is_in_the_help() -> None:
    from cekangka import export as verb

    assert list_formats() == ["csv", "parquet", "schema-org", "sqlite", "web-annotation"]
    source = Path(verb.__file__).read_text(encoding="utf-8")
    assert all(name in source for name in list_formats())


def test_the_same_knowledge_base_gives_the_same_bytes(folder: Path) -> None:
    names = sorted(file.name for file in (folder / "one").iterdir())
    assert names == ["annotations.jsonld", "cekangka.db", "metadata.json", "schema-org.jsonld"]
    for name in names:
        assert (folder / "one" / name).read_bytes() == (folder / "two" / name).read_bytes()


def test_an_unknown_format_and_a_folder_that_is_a_file_are_one_line(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with open_kb(folder / "kb.duckdb", read_only=True) as kb:
        with pytest.raises(NotExportedError, match="no format 'xlsx'; there are: csv, parquet"):
            export(kb, tmp_path, ["xlsx"])
        with pytest.raises(NotExportedError, match="name another folder"):
            export(kb, tmp_path / "file", ["sqlite"])


@pytest.fixture
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / "one" / "cekangka.db")) as connection:
        yield connection


def test_sqlite_holds_what_the_layout_names(database: sqlite3.Connection) -> None:
    layout = tomllib.loads(resources.files("kb.exports").joinpath("datasette.toml").read_text(encoding="utf-8"))
    tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert [name for name in tables if not name.startswith("sqlite_")] == list(layout["tables"])
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    for name, table in layout["tables"].items():
        columns = {row[1] for row in database.execute(f'PRAGMA table_info("{name}")')}
        order = [table[word] for word in ("key", "label", "sort", "sort_desc") if word in table]
        named = {*order, *table.get("facets", ()), *table.get("links", ()), *table.get("indexes", ())}
        assert named <= columns, name
        assert set(table.get("links", {}).values()) <= {
            other for other in tables if "key" in layout["tables"].get(other, ())
        }


def test_sqlite_holds_figures_days_and_lists(database: sqlite3.Connection) -> None:
    columns = "value, value_low, typeof(value), qualifiers, alternatives, published_at, period_start, is_current"
    small, big = database.execute(f"SELECT {columns} FROM v_claims WHERE label = 'a1' ORDER BY value").fetchall()
    assert small == (
        *(9.12, 9.115, "real"),
        *('["urban"]', '[{"value": "912", "reading": "koma as thousands"}]'),
        *("2024-07-02T23:30:00+07:00", "2024-03-01", 0),
    )
    assert big[:2] == (123456789012.345678, None)
    plan = database.execute("EXPLAIN QUERY PLAN SELECT * FROM v_claims WHERE indicator = 'poverty_rate'").fetchall()
    assert "USING INDEX v_claims_by_indicator" in plan[0][3]


def test_metadata_describes_every_column(folder: Path, database: sqlite3.Connection) -> None:
    metadata = read(folder, "metadata.json")
    assert list(metadata["databases"]) == ["cekangka"]
    for name, table in metadata["databases"]["cekangka"]["tables"].items():
        columns = [row[1] for row in database.execute(f'PRAGMA table_info("{name}")')]
        assert list(table["columns"]) == columns
        assert all(table["columns"].values()), name
        assert table["title"]
        assert table["description"]


def test_annotations_follow_the_model(folder: Path) -> None:
    collection = read(folder, "annotations.jsonld")
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", 4)
    page = collection["first"]
    assert (page["type"], page["partOf"], page["startIndex"]) == ("AnnotationPage", collection["id"], 0)
    with open_kb(folder / "kb.duckdb", read_only=True) as kb:
        rows = kb.connection.execute("SELECT article_id, url, text FROM v_articles").fetchall()
    texts = {urn("article", article_id): text for article_id, _, text in rows} | {url: text for _, url, text in rows}
    assert len({item["id"] for item in page["items"]}) == 4
    for item in page["items"]:
        assert (item["type"], item["motivation"]) == ("Annotation", "describing")
        quote, position = item["target"]["selector"]
        text = texts[item["target"]["source"]]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote.get("suffix", ""))
        assert item["body"][0]["type"] == "TextualBody"
        assert item["body"][1]["schema:unitText"] == "percent"
    sources = {item["target"]["source"] for item in page["items"]}
    assert "https://kabar.example/a1" in sources
    assert "ftp://kabar.example/a2" not in sources  # no address of the web: named, not linked


def test_schema_org_has_an_observation_and_a_claim_each(folder: Path) -> None:
    graph = read(folder, "schema-org.jsonld")["@graph"]
    by_id = {node["@id"]: node for node in graph}
    assert len(by_id) == len(graph) == 8
    claims = [node for node in graph if node["@type"] == "Claim"]
    figures = [by_id[node["about"]["@id"]] for node in claims]
    assert {node["value"] for node in figures} == {Decimal("9.12"), Decimal("123456789012.345678")}
    poverty = next(node for node in figures if node["value"] == Decimal("9.12"))
    assert poverty["observationAbout"] == {
        "@type": "AdministrativeArea",
        "@id": "urn:cekangka:place:53.71",
        "identifier": "53.71",
        "name": "Kota Kupang",
    }
    assert (poverty["observationDate"], poverty["observationPeriod"]) == ("2024-03-01", "P1M")
    assert (poverty["minValue"], poverty["maxValue"]) == (Decimal("9.115"), Decimal("9.125"))
    assert (poverty["unitText"], poverty["unitCode"]) == ("percent", "P1")
    assert poverty["measurementQualifier"] == ["urban", "exact", "level", "observed"]
    said = [node for node in claims if by_id[node["about"]["@id"]]["value"] == Decimal("9.12")]
    assert {node["author"]["name"] for node in said} == {"Ratna Wulan"}
    assert {node["firstAppearance"].get("url") for node in said} == {
        "https://kabar.example/a1"
    }  # one wording, one origin
    assert sorted(node["datePublished"] for node in said) == ["2024-07-03", "2024-07-05"]


def test_figures_keep_every_digit_and_texts_stay_texts() -> None:
    node = {
        "a": figure(Decimal("0.1000")),
        "b": '"\\u00005"',
        "c": "5",
        "d": figure(Decimal(10) ** 20),
        "e": None,
        "f": [""],
    }
    assert dump(node) == f'{{"a": 0.1, "b": "\\"\\\\u00005\\"", "c": "5", "d": {10**20}, "f": [""]}}'


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [
        (date(2024, 1, 1), date(2025, 1, 1), "P1Y"),
        (date(2024, 7, 1), date(2024, 10, 1), "P3M"),
        (date(2020, 1, 1), date(2025, 1, 1), "P5Y"),
        (date(2024, 11, 14), date(2024, 11, 15), "P1D"),
        (date(2024, 11, 14), date(2024, 12, 14), "P1M"),
        (date(2024, 1, 15), date(2024, 3, 1), "P46D"),
        (None, None, None),
    ],
)
def test_the_length_of_a_period(start: date | None, end: date | None, length: str | None) -> None:
    assert duration(start, end) == length


def test_only_addresses_of_the_web_are_linked() -> None:
    assert address("https://kabar.example/a?b=c", "1") == "https://kabar.example/a?b=c"
    for url in (
        None,
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://a b",
        'https://a"b',
        "//x",
        "data:text/html,x",
    ):
        assert address(url, "1") == "urn:cekangka:article:1"


def test_codes_of_units_are_of_their_standard() -> None:
    codes = load_words("unit_codes")["codes"]
    assert all(2 <= len(code) <= 3 and code.isalnum() and code.isupper() for code in codes.values())
    assert len(set(codes.values())) == len(codes)


def test_a_disk_that_sqlite_cannot_write_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with open_kb(make_kb(tmp_path / "kb.duckdb"), read_only=True) as kb:
        monkeypatch.setattr(sqlite3, "connect", full)
        with pytest.raises(NotExportedError, match="disk is full"):
            export(kb, tmp_path / "out", ["sqlite"])
    assert list((tmp_path / "out").iterdir()) == []
