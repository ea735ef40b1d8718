"""The evidence as W3C Web Annotations: what each number says, anchored at its words in the article.

One AnnotationCollection in annotations.jsonld, one annotation a line. Positions are code points into the text that the
knowledge base keeps (headline, blank line, paragraphs); the quote holds in the page as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.export_files import draft
from kb.json_ld import Node, address, figure, read_evidence, urn, write_document
from kb.plain_values import plain
from kb.steps import load_step

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

FILE = "annotations.jsonld"
# The second part gives the words of the body their meaning; all others are those of the model.
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"schema": "https://schema.org/"}]


def write(connection: DuckDBPyConnection, folder: Path) -> list[Path]:
    """Write annotations.jsonld."""
    (total,) = connection.execute(load_step("count_claims")).fetchone() or (0,)
    opening: Node = {
        "@context": CONTEXT,
        "id": urn("annotations", "claims"),
        "type": "AnnotationCollection",
        "label": "Angka dalam berita",
        "total": total,
    }
    page: Node = {
        "id": urn("annotations", "claims:1"),
        "type": "AnnotationPage",
        "partOf": opening["id"],
        "startIndex": 0,
    }
    with draft(folder / FILE) as part:
        write_document(part, opening | {"first": page}, "items", map(annotate, read_evidence(connection)), inner=1)
    return [folder / FILE]


def annotate(claim: Node) -> Node:
    """One claim as an annotation."""
    return {
        "id": urn("claim", claim["claim_id"]),
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "value": _say(claim), "format": "text/plain", "language": "id"},
            {
                "id": urn("observation", claim["claim_id"]),
                "type": "schema:Observation",
                "schema:variableMeasured": claim["indicator_name"] or claim["measure"],
                "schema:value": figure(claim["value"]),
                "schema:unitText": _unit(claim),
                "schema:observationAbout": claim["place_name"],
                "schema:observationDate": claim["period_label"],
            },
        ],
        "target": {
            "type": "SpecificResource",
            "source": address(claim["url"], claim["article_id"]),
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": claim["surface"],
                    "prefix": claim["prefix"],
                    "suffix": claim["suffix"],
                },
                {"type": "TextPositionSelector", "start": claim["start"], "end": claim["end"]},
            ],
            "state": {"type": "TimeState", "sourceDate": plain(claim["fetched_at"])} if claim["fetched_at"] else None,
        },
    }


def _unit(claim: Node) -> str:
    return f"{claim['unit']} per {claim['per']}" if claim["per"] else str(claim["unit"])


def _say(claim: Node) -> str:
    """What the number says, in the words of the article: measure, place, period, figure."""
    about = filter(None, (claim["indicator_name"] or claim["measure"], claim["place_name"], claim["period_label"]))
    return ": ".join(filter(None, (", ".join(about), claim["surface"])))
