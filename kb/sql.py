"""SQL for analysts, read-only by construction: no write, no file, no network, one statement, with limits."""

from __future__ import annotations

import csv
import io
import json
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from kb.plain_values import plain
from kb.steps import load_step
from kb.store import KnowledgeBaseError, one_line, open_kb

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from kb.store import KnowledgeBase

    Parameters = Sequence[object] | Mapping[str, object]  # by place for ?, by name for $name

Format = Literal["csv", "jsonl", "parquet"]
UNWRITABLE = re.compile("[\0\ud800-\udfff]")
TIMEOUT = 60.0  # seconds
STALE = (
    "names, series and facts lack the newest articles, and may show replaced texts, until an ingest or a report ends"
)
ROW_CAP = 100_000
READING = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)
# Functions that do something though they stand in a SELECT (servers, logs, checkpoints), and those that run a text, in
# which such a name could be put together.
DOING = re.compile(
    r"\b(quack_\w+|cekangka_(?:call|admit)|query(?:_table)?|(?:en|dis)able_(?:logging|profil\w+)"
    r"|truncate_duckdb_logs|(?:force_)?checkpoint)\"?\s*\(",
    re.IGNORECASE,
)
REMARK = re.compile(r"--.*|/\*.*", re.DOTALL)  # the tokeniser leaves it at the end of the token before


class QueryError(KnowledgeBaseError):
    """A query cannot be run; the message is one line."""


@dataclass(frozen=True, slots=True)
class QueryResult:
    """A table with distinct column names; `note` says what it lacks: rows beyond the cap, articles not derived yet."""

    table: pa.Table
    note: str | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(self.table.column_names)

    @property
    def rows(self) -> list[tuple[Any, ...]]:
        """The rows as Python values: Decimal, date, aware datetime, list, dict."""
        if not self.table.num_rows:
            return []
        return list(zip(*map(_to_values, self.table.columns), strict=True))

    def with_note(self, note: str | None) -> QueryResult:
        """The same result that says one thing more."""
        return replace(self, note="; ".join(said for said in (self.note, note) if said) or None)


def _is_stale(kb: KnowledgeBase) -> str | None:
    """What to say where articles came in, or a file was brought forward, that nothing was derived from yet."""
    return None if kb.connection.execute(load_step("read_stage"), ["derive"]).fetchone() else STALE


def _to_values(column: pa.ChunkedArray) -> list[Any]:
    """Python values; a column with a day or an instant beyond Python's calendar comes as text."""
    try:
        values: list[Any] = column.to_pylist()
        return values
    except (OverflowError, ValueError, pa.ArrowException):
        relation = duckdb.from_arrow(pa.table({"beyond": column}))
        return [row[0] for row in relation.project("CAST(beyond AS VARCHAR)").fetchall()]


def run_sql(
    path: str | os.PathLike[str],
    text: str,
    parameters: Parameters = (),
    *,
    timeout: float = TIMEOUT,
    row_cap: int = ROW_CAP,
) -> QueryResult:
    """Run one SELECT (or EXPLAIN, DESCRIBE, SHOW, WITH, FROM) over the knowledge base at `path`, a file or a server.

    `timeout` is in seconds. Raises QueryError, or the error of a knowledge base that cannot be opened.
    """
    _check(text)
    with open_kb(path, read_only=True) as kb:
        if kb.remote:
            answer = kb.remote.call("sql", text, _plain_parameters(parameters), timeout, row_cap)
            return QueryResult(answer["table"], answer["note"])
        stale = _is_stale(kb)
        kb.connection.execute(load_step("lock_down"))
        return _run_limited(kb.connection, text, parameters, timeout, row_cap).with_note(stale)


def answer_query(kb: KnowledgeBase, text: str, parameters: Parameters, timeout: float, row_cap: int) -> dict[str, Any]:
    """What a server answers to `run_sql`: {"table", "note"}, within its own limits; raises QueryError."""
    _check(text)
    kb.connection.execute(load_step("begin_reading"))
    result = _run_limited(kb.connection, text, parameters, min(timeout, TIMEOUT), min(row_cap, ROW_CAP))
    return {"table": result.table, "note": result.note}


def _run_limited(
    connection: duckdb.DuckDBPyConnection, text: str, parameters: Parameters, timeout: float, row_cap: int
) -> QueryResult:
    expired = threading.Event()

    def stop() -> None:
        expired.set()
        connection.interrupt()

    timer = threading.Timer(timeout, stop)
    timer.start()
    try:
        return _fetch(connection, text, parameters, row_cap)
    except (duckdb.Error, RuntimeError, pa.ArrowException) as error:
        if expired.is_set():
            message = f"the query took longer than {timeout:g} seconds; add a WHERE or LIMIT"
            raise QueryError(message) from error
        raise QueryError(one_line(error)) from error
    finally:
        timer.cancel()


def _check(text: str) -> None:
    """Refuse what is not exactly one reading statement."""
    if UNWRITABLE.search(text):
        raise QueryError("the query holds a character that no SQL can hold")
    try:
        statements = duckdb.extract_statements(text)
    except (duckdb.Error, RuntimeError) as error:
        raise QueryError(one_line(error)) from error
    if called := DOING.search(_without_literals(text)):
        raise QueryError(f"only reading is possible here, and {called[1]} does more; write the query without it")
    if len(statements) != 1:
        raise QueryError(f"give one statement, not {len(statements)}")
    if statements[0].type not in READING:
        kind = statements[0].type.name
        raise QueryError(f"only reading is possible here: SELECT, WITH, DESCRIBE, SHOW, EXPLAIN; this is {kind}")


def _without_literals(text: str) -> str:
    """The statement without its texts and remarks, so that only names that are called look like calls."""
    held = text.encode()
    tokens = duckdb.tokenize(text)
    ends = [start for start, _ in tokens[1:]] + [len(held)]
    kept: list[str] = []
    for (start, kind), end in zip(tokens, ends, strict=False):
        token = held[start:end].decode("utf-8", "replace")
        kept.append("''" if kind == duckdb.token_type.string_const else REMARK.sub(" ", token))
    return " ".join(kept)


def _fetch(connection: duckdb.DuckDBPyConnection, text: str, parameters: Parameters, row_cap: int) -> QueryResult:
    connection.execute(text, _plain_parameters(parameters))
    reader = connection.to_arrow_reader(10_000)
    batches: list[pa.RecordBatch] = []
    held = 0
    for batch in reader:
        batches.append(batch)
        held += batch.num_rows
        if held > row_cap:
            break
    table = pa.Table.from_batches(batches, reader.schema).slice(0, row_cap)
    table = table.rename_columns(_make_distinct(table.column_names))
    note = f"only the first {row_cap} rows; add a LIMIT or a WHERE" if held > row_cap else None
    return QueryResult(table, note)


def _plain_parameters(parameters: Parameters) -> list[object] | dict[str, object]:
    return dict(parameters) if isinstance(parameters, Mapping) else list(parameters)


def _make_distinct(names: Sequence[str]) -> list[str]:
    """Column names of which a second "value" is "value_2"."""
    found: list[str] = []
    for name in names:
        number, distinct = 1, name
        while distinct in found:
            number += 1
            distinct = f"{name}_{number}"
        found.append(distinct)
    return found


def render(result: QueryResult, form: Format) -> bytes:
    """The result as CSV (header, UTF-8), JSON lines (decimals as strings, days and instants as ISO) or Parquet."""
    if form == "csv":
        return _render_csv(result)
    if form == "jsonl":
        return _render_jsonl(result)
    return _render_parquet(result)


def _render_csv(result: QueryResult) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(result.columns)
    writer.writerows([[_cell(value) for value in row] for row in result.rows])
    return out.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> object:
    if isinstance(value, list | dict | tuple):
        return json.dumps(plain(value), ensure_ascii=False)
    return "" if value is None else plain(value)


def _render_jsonl(result: QueryResult) -> bytes:
    lines = (
        json.dumps({name: plain(value) for name, value in zip(result.columns, row, strict=True)}, ensure_ascii=False)
        for row in result.rows
    )
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _render_parquet(result: QueryResult) -> bytes:
    out = io.BytesIO()
    try:
        pq.write_table(result.table, out, compression="zstd")
    except pa.ArrowNotImplementedError as error:
        raise QueryError("a column has a type that Parquet cannot hold; cast it to VARCHAR") from error
    return out.getvalue()
