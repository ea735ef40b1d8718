"""A small knowledge base with invented articles, for the tests of the report; its texts are in `report_facts`."""

from __future__ import annotations

import calendar
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from kb.store import open_kb
from tests.queries.report.report_facts import ARTICLES, CLAIMS, FINDING_FIELDS, FINDINGS, KUPANG, REFERENCES

if TYPE_CHECKING:
    import duckdb

UNITS = {"persen": "percent", "jiwa": "person", "orang": "person", "KK": "family"}


def build(connection: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Fill the empty KB; returns article name -> text."""
    texts: dict[str, str] = {}
    for name, article in ARTICLES.items():
        texts[name] = article["title"] + "\n\n" + "\n\n".join(article["paragraphs"])
        add_article(connection, name, texts[name], article)
    for claim_id, claim in CLAIMS.items():
        add_claim(connection, claim_id, texts[claim["of"]], claim)
    for name, text in texts.items():
        add_passages(connection, name, text, copied=name == "teluk")
    connection.execute(
        "INSERT INTO claim_origins SELECT claim_id, passage_id, origin_id FROM claims JOIN passages USING (revision_id)"
        ' WHERE passages."start" <= claims."start" AND claims."start" < passages."end"'
    )
    for row in (("53.71", "Kota Kupang", "city", "53"), ("62.71", "Kota Palangka Raya", "city", "62")):
        connection.execute("INSERT INTO places VALUES (?, ?, ?, ?)", row)
    for indicator, name_id, unit in (
        ("poverty_rate", "Persentase penduduk miskin", "percent"),
        ("poor_population", "Jumlah penduduk miskin", "person"),
        ("population", "Jumlah penduduk", "person"),
        ("extreme_poor_people", "Penduduk miskin ekstrem", "person"),
        ("extreme_poor_families", "Keluarga miskin ekstrem", "family"),
    ):
        connection.execute(
            "INSERT INTO indicators (indicator, name_id, name_en, unit) VALUES (?, ?, ?, ?)",
            [indicator, name_id, indicator.replace("_", " ").capitalize(), unit],
        )
    for reference in REFERENCES:
        add_reference(connection, reference)
    for finding in FINDINGS:
        add_finding(connection, **dict(zip(FINDING_FIELDS, finding, strict=True)))
    connection.execute(
        "INSERT INTO official_mentions SELECT 'o1', 'mimbar', 0, 4, 'x', 'y', 'DjiDja Kelana', "
        "'Kepala Bapeda Kota Kupang', 'Bapeda', '53.71', 'Kota Kupang', NULL, 'r', 1"
    )
    connection.execute(
        "INSERT INTO skips VALUES ('teluk', 120, 130, '26/11/2024', 'date', 'dates'), "
        "('kahayan', 3, 5, '12', 'law number', 'law')"
    )
    connection.execute("INSERT INTO silences VALUES ('percent_of_base', 'equal within rounding', 'Kota Kupang', 3)")
    connection.execute("INSERT INTO quarantine (source, reason) VALUES ('kosong.txt', 'the file is empty')")
    return texts


def new_kb() -> duckdb.DuckDBPyConnection:
    """An in-memory KB with everything above."""
    connection = open_kb(":memory:").connection
    build(connection)
    return connection


@cache
def shared_kb() -> duckdb.DuckDBPyConnection:
    """The same, built once, for tests that only read."""
    return new_kb()


def add_article(connection: duckdb.DuckDBPyConnection, name: str, text: str, article: dict[str, Any]) -> None:
    start, end = days(article["day"]) if article["day"] else (None, None)
    connection.execute(
        "INSERT INTO articles VALUES (?, ?, ?, ?)", [name, f"{name}.txt", article["url"], article["publisher"]]
    )
    connection.execute(
        "INSERT INTO revisions (revision_id, article_id, revision_number, source, title, authors, editors,"
        " publication_start, publication_end, publication_label, publication_basis,"
        " text, body_start, extractor_version) VALUES (?, ?, 1, ?, ?, [], [], ?, ?, ?, 'stated', ?, ?, '1')",
        [name, name, f"{name}.txt", article["title"], start, end, article["day"], text, len(article["title"]) + 2],
    )


def add_claim(connection: duckdb.DuckDBPyConnection, claim_id: str, text: str, claim: dict[str, Any]) -> None:
    surface: str = claim["surface"]
    at = text.index(surface)
    for _ in range(claim.get("nth", 1) - 1):
        at = text.index(surface, at + 1)
    line = text.rfind("\n", 0, at) + 1
    cut = text.find(". ", at)
    stop = text.find("\n", at)
    ends = [end for end in (cut + 1 if cut >= 0 else -1, stop) if end > 0] or [len(text)]
    sentence = text[line : min(ends)]
    number, _, noun = surface.partition(" ")
    scale = 1000 if "ribu" in surface else 1
    value = Decimal(number.replace(".", "").replace(",", ".")) * scale
    decimals = len(number.partition(",")[2])
    half = Decimal(scale) / 2 / 10**decimals if "," in number else Decimal("0")
    start, end = days(claim["period"])
    place, place_name = claim.get("place", KUPANG)
    fields: dict[str, Any] = {
        "claim_id": claim_id, "revision_id": claim["of"], "section": "body", "start": at, "end": at + len(surface),
        "surface": surface, "sentence": sentence, "sentence_start": line, "value": value, "value_low": value - half,
        "value_high": value + half, "bound": "exact", "unit": UNITS.get(noun.split()[-1], "person"), "role": "level",
        "modality": "observed", "indicator": claim["indicator"], "qualifiers": [],
        "definition": claim.get("definition"),
        "place": place, "place_name": place_name, "place_basis": claim.get("place_basis", "stated"),
        "place_candidates": [], "period_start": start, "period_end": end, "period_label": claim["period"],
        "period_basis": claim.get("period_basis", "stated"), "is_current": claim.get("is_current", False),
        "speaker": claim.get("speaker"), "office": claim.get("office"), "source": claim.get("source"),
        "rule": "number_test", "rule_version": 1, "alternatives": [],
    }  # fmt: skip
    names = ", ".join(f'"{name}"' for name in fields)
    connection.execute(f"INSERT INTO claims ({names}) VALUES ({', '.join('?' * len(fields))})", list(fields.values()))


def add_passages(connection: duckdb.DuckDBPyConnection, name: str, text: str, *, copied: bool) -> None:
    """A passage a paragraph; the two that Warta Teluk took over name those of Kabar Fajar Timur as origin."""
    position = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        origin = f"{name}{number}"
        if copied and paragraph in ARTICLES["fajar"]["paragraphs"]:
            origin = f"fajar{ARTICLES['fajar']['paragraphs'].index(paragraph) + 1}"
        row = [f"{name}{number}", name, position, position + len(paragraph), origin]
        connection.execute("INSERT INTO passages VALUES (?, ?, ?, ?, ?, 100)", row)
        position += len(paragraph) + 2


def add_reference(connection: duckdb.DuckDBPyConnection, row: tuple[str, str, str, str, str, int]) -> None:
    reference_id, indicator, period, value, unit, decimals = row
    start, end = days(period)
    half = Decimal(1).scaleb(-decimals) / 2
    figure = Decimal(value)
    connection.execute(
        "INSERT INTO reference_figures VALUES (?, ?, '53.71', 'Kota Kupang', ?, ?, ?, ?, ?, ?, ?, ?, NULL,"
        " 'bps_susenas', NULL, 'BPS', 'lain.csv')",
        [reference_id, indicator, start, end, period, figure, figure - half, figure + half, decimals, unit],
    )


def add_finding(
    connection: duckdb.DuckDBPyConnection,
    *,
    finding_id: str,
    label: str,
    code: str,
    severity: int,
    origins: int,
    copies: int,
    check: str,
    rung: str,
    indicator: str,
    place: tuple[str, str],
    title: str,
    message: str,
    arithmetic: str | None,
    evidence: list[tuple[str, str, str]],
) -> None:
    connection.execute(
        "INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, 'undetermined', ?, ?, ?, ?, ?, ?, ['period'],"
        " ?, ?, ?, ?, ?)",
        [finding_id, check, code, label, severity, rung, title, f"EN {title}", message, f"EN {message}", arithmetic,
         arithmetic, origins, copies, place[0], place[1], indicator],
    )  # fmt: skip
    for position, (part, kind, evidence_id) in enumerate(evidence):
        row = [finding_id, position, kind, evidence_id, part]
        connection.execute("INSERT INTO finding_evidence VALUES (?, ?, ?, ?, ?)", row)


def days(label: str) -> tuple[date, date]:
    """Half-open days of "2024", "2024-03" or "2024-11-14"."""
    parts = [int(part) for part in label.split("-")]
    if len(parts) == 3:
        first = date(*parts)
        return first, date.fromordinal(first.toordinal() + 1)
    if len(parts) == 2:
        last = calendar.monthrange(parts[0], parts[1])[1]
        return date(parts[0], parts[1], 1), date.fromordinal(date(parts[0], parts[1], last).toordinal() + 1)
    return date(parts[0], 1, 1), date(parts[0] + 1, 1, 1)
