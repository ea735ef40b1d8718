"""JSON-LD: documents with one node a line, exact figures as JSON numbers, and the names of what they are about."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from kb.plain_values import plain
from kb.steps import load_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal
    from pathlib import Path

    from duckdb import DuckDBPyConnection

BATCH = 10_000  # claims held at once
WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)
FIGURE = re.compile(r'"\\u0000(-?[0-9.]+)"')  # no stored text holds a NUL

Node = dict[str, Any]


def read_evidence(connection: DuckDBPyConnection) -> Iterator[Node]:
    """Every claim of the newest revisions with its evidence, ordered by article and place in it."""
    reader = connection.execute(load_step("export_evidence")).to_arrow_reader(BATCH)
    for batch in reader:
        yield from batch.to_pylist()


def write_document(path: Path, opening: Node, items: str, nodes: Iterable[Node], inner: int = 0) -> None:
    """Write `opening` with a list called `items` of one node a line, in the last of its objects `inner` levels down."""
    head, closing = dump(opening), "}" * (inner + 1)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{head.removesuffix(closing)}, "{items}": [')
        separator = "\n"
        for node in nodes:
            file.write(separator + dump(node))
            separator = ",\n"
        file.write(f"\n]{closing}\n")


def dump(node: Node) -> str:
    """One line of JSON; what is null or empty is left out."""
    return FIGURE.sub(r"\1", json.dumps(_kept(node), ensure_ascii=False))


def _kept(value: Any) -> Any:
    if isinstance(value, dict):
        kept = ((key, _kept(item)) for key, item in value.items())
        return {key: item for key, item in kept if item not in (None, "", [], {})}
    return [_kept(item) for item in value] if isinstance(value, list) else value


def figure(value: Decimal | None) -> str | None:
    """A figure that `dump` writes as a JSON number with all its digits."""
    return None if value is None else f"\0{plain(value)}"


def urn(kind: str, key: str) -> str:
    """The name of a thing in this knowledge base."""
    return f"urn:cekangka:{kind}:{key}"


def address(url: str | None, article_id: str) -> str:
    """Where an article stands: its URL if that is one of the web, else its name here."""
    return url if url and WEB.fullmatch(url) else urn("article", article_id)


def duration(start: date | None, end: date | None) -> str | None:
    """The length of a half-open period as ISO 8601: P1Y, P3M, P1M, else days."""
    if start is None or end is None:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month
    if start.day == end.day and months > 0:
        return f"P{months // 12}Y" if months % 12 == 0 else f"P{months}M"
    return f"P{(end - start).days}D"
