"""Rows as tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from cekangka.steps.rows import Row
from corpus.article import Article

UNFOLDED = 10_000  # characters: wider than any row that a person reads


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
            print_rows(heads, [[row.get(name) for name in columns] for row in rows])


def _voices(row: Row) -> str:
    """Speaker and source in one cell."""
    return "; ".join(filter(None, (row["speaker"], row["source"])))


def print_rows(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table where the terminal is wide enough for it, else each row as a block of its columns.

    Folded cells cannot be read. What goes to a file or another program is never folded: a row is a line.
    """
    console = Console()
    table = _plain_table(columns, rows)
    needed = console.measure(table, options=console.options.update(max_width=UNFOLDED)).maximum
    if not console.is_terminal:
        Console(width=needed).print(table)
    elif needed <= console.width:
        console.print(table)
    else:
        for number, row in enumerate(rows, start=1):
            console.print(Rule(f"{number} / {len(rows)}", align="left", style="dim"))
            console.print(_record(columns, row))


def _plain_table(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> Table:
    """A table whose cells are shown as they are: text from articles is never read as markup."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*map(_cell, row))
    return table


def _record(columns: Iterable[str], row: Iterable[object]) -> Table:
    """One row as lines of name and value; columns without a value are left out."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in zip(columns, row, strict=True):
        if value is not None:
            table.add_row(name, _cell(value))
    return table


def _cell(value: object) -> Text:
    return Text("" if value is None else str(value))
