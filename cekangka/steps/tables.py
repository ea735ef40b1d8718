"""Rows as tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cekangka.steps.rows import Row
from corpus.article import Article


class StatementTable:
    """Prints the statements of one article after the other."""

    def __init__(self) -> None:
        self._console = Console()

    def show(self, article: Article, rows: Iterable[Row]) -> None:
        """Print a heading and three tables: numbers, dates, officials; empty ones are left out."""
        by_type: dict[str, list[Row]] = {"claim": [], "date": [], "official": []}
        for row in rows:
            by_type[row["type"]].append(row)
        self._console.print(Text(f"{article.label}: {article.title}", style="bold"))
        numbers = [
            row | {"value": f"{row['value']} {row['unit']}", "said by": _voices(row)} for row in by_type["claim"]
        ]
        self._print(numbers, ("surface", "value", "role", "measure", "place_name", "period_label", "said by"))
        self._print(by_type["date"], ("surface", "period_label", "period_basis", "weekday_conflict"))
        self._print(by_type["official"], ("person", "office", "body", "place_name", "acting"))

    def _print(self, rows: list[Row], columns: tuple[str, ...]) -> None:
        if rows:
            heads = [name.removesuffix("_name").removesuffix("_label") for name in columns]
            self._console.print(plain_table(heads, [[row.get(name) for name in columns] for row in rows]))


def _voices(row: Row) -> str:
    """Speaker and source in one cell."""
    return "; ".join(filter(None, (row["speaker"], row["source"])))


def plain_table(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> Table:
    """A table whose cells are shown as they are: text from articles is never read as markup."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    return table
