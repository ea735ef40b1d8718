"""Claims in schema.org's words, in schema-org.jsonld: each an Observation (the figure) and a Claim (who says it)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.export_files import draft
from kb.json_ld import Node, address, duration, figure, read_evidence, urn, write_document
from kb.plain_values import plain
from kb.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from duckdb import DuckDBPyConnection

FILE = "schema-org.jsonld"


def write(connection: DuckDBPyConnection, folder: Path) -> list[Path]:
    """Write schema-org.jsonld: one graph, one node a line."""
    with draft(folder / FILE) as part:
        write_document(part, {"@context": "https://schema.org"}, "@graph", _nodes(connection))
    return [folder / FILE]


def _nodes(connection: DuckDBPyConnection) -> Iterator[Node]:
    for claim in read_evidence(connection):
        yield describe_observation(claim)
        yield describe_claim(claim)


def describe_observation(claim: Node) -> Node:
    """The figure: what, where, when, how much, by which method."""
    start = claim["period_start"]
    return {
        "@type": "Observation",
        "@id": urn("observation", claim["claim_id"]),
        "variableMeasured": claim["indicator_name"] or claim["measure"],
        "measuredProperty": {
            "@type": "Property",
            "@id": urn("indicator", claim["indicator"]),
            "name": claim["indicator"],
        }
        if claim["indicator"]
        else None,
        "observationAbout": {
            "@type": "AdministrativeArea",
            "@id": urn("place", claim["place"]) if claim["place"] else None,
            "identifier": claim["place"],
            "name": claim["place_name"],
        }
        if claim["place_name"]
        else None,
        "observationDate": plain(start),
        "observationPeriod": duration(start, claim["period_end"]),
        "value": figure(claim["value"]),
        "minValue": figure(claim["value_low"]),
        "maxValue": figure(claim["value_high"]),
        "unitText": f"{claim['unit']} per {claim['per']}" if claim["per"] else claim["unit"],
        "unitCode": None if claim["per"] else load_words("unit_codes")["codes"].get(claim["unit"]),
        "measurementQualifier": [
            *(claim["qualifiers"] or ()),
            *(claim[name] for name in ("bound", "role", "direction", "modality") if claim[name]),
        ],
        "measurementMethod": claim["definition"],
        "measurementDenominator": claim["denominator"],
    }


def describe_claim(claim: Node) -> Node:
    """The statement: its words, who makes it, where it stands and where it stood first."""
    return {
        "@type": "Claim",
        "@id": urn("claim", claim["claim_id"]),
        "text": claim["sentence"],
        "about": {"@id": urn("observation", claim["claim_id"])},
        "author": _author(claim),
        "datePublished": plain(claim["published_on"]),
        "appearance": _article(claim, ""),
        "firstAppearance": _article(claim, "first_"),
    }


def _author(claim: Node) -> Node | None:
    """The person who says it, else the organisation whose data it is, else the outlet."""
    if claim["speaker"]:
        return {"@type": "Person", "name": claim["speaker"], "jobTitle": claim["office"]}
    organisation = claim["source"] or claim["publisher"]
    return {"@type": "Organization", "name": organisation} if organisation else None


def _article(claim: Node, which: str) -> Node:
    place = address(claim[f"{which}url"], claim[f"{which}article_id"])
    publisher = claim[f"{which}publisher"]
    return {
        "@type": "NewsArticle",
        "@id": urn("article", claim[f"{which}article_id"]),
        "url": place if not place.startswith("urn:") else None,
        "headline": claim[f"{which}title"],
        "datePublished": plain(claim[f"{which}published_on"]),
        "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
    }
