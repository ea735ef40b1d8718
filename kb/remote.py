"""The client of a served knowledge base: a connection that reads on the server, and asks it for every change.

Reading runs in a session of its own on the server, with its own temporary tables; a reader's session is one read-only
transaction, so that a report is of one moment. What changes rows is sent as one request, which the server does as a
whole or not at all: a client that is killed leaves nothing half done and no lock behind.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Self, cast

import duckdb

from kb.literals import quote, quote_name, render_literal
from kb.migrate import is_behind
from kb.quack import load_quack, read_address, read_token
from kb.steps import load_step
from kb.store_errors import KnowledgeBaseError, LockedKnowledgeBaseError, MissingKnowledgeBaseError, one_line
from kb.wire import pack, unpack

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pyarrow as pa
    from duckdb import DuckDBPyConnection

    from kb.quack import Address

    Parameters = Sequence[object] | Mapping[str, object]

BUSY = 600.0  # seconds to wait for a server that other writers keep at work
READING = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)


class RemoteError(KnowledgeBaseError):
    """The server could not be reached, or could not do what was asked."""


def connect_remote(place: str, settings: dict[str, Any], *, read_only: bool) -> RemoteConnection:
    """Connect to the server at `place`, "quack:host:port"; raises a KnowledgeBaseError in one line."""
    address = read_address(place)
    token = read_token(address)
    local = duckdb.connect(":memory:", config=settings)
    try:
        local.execute(load_step("set_session"))
        load_quack(local)
        # The two texts have passed their patterns: no quote in them. ATTACH takes no parameter.
        local.execute(load_step("attach_server").replace("$uri", quote(address.uri)).replace("$token", quote(token)))
        remote = RemoteConnection(local, address)
        if any(is_behind(remote.as_connection(), place)):
            raise RemoteError(f"{place}: served by another version of cekangka; update it, or this one")
        if read_only:
            remote.begin_reading()
    except duckdb.Error as error:
        local.close()
        raise _explain(address, error) from error
    except BaseException:
        local.close()
        raise
    return remote


def _explain(address: Address, error: duckdb.Error) -> KnowledgeBaseError:
    said = one_line(error)
    if "Could not connect" in said or "Failed to send" in said:
        return MissingKnowledgeBaseError(f"{address.uri}: nobody serves here; run: cekangka serve --kb FILE")
    if "Authentication failed" in said:
        return RemoteError(f"{address.uri}: the token is not the server's; set CEKANGKA_TOKEN to the one it was given")
    return RemoteError(f"{address.uri}: {said}")


class RemoteConnection:
    """Looks to the rest of the program like a connection to the file: execute, fetch, register, begin, commit.

    Errors are duckdb.Error, as from a file; results are read as from any connection.
    """

    def __init__(self, local: DuckDBPyConnection, address: Address, shared: RemoteConnection | None = None) -> None:
        self._local, self._address = local, address
        self._tables: dict[str, pa.Table] = shared._tables if shared else {}
        self._pending: list[dict[str, Any]] | None = None
        self._is_reader: bool = shared._is_reader if shared else False

    def as_connection(self) -> DuckDBPyConnection:
        """This, under the type that the program knows."""
        return cast("DuckDBPyConnection", self)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._local, name)  # fetchall, fetchone, description, to_arrow_table, interrupt, ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin_reading(self) -> None:
        """Make the session one read-only transaction: whatever others store meanwhile, it sees one moment."""
        self._ask(load_step("begin_reading"))
        self._is_reader = True

    def close(self) -> None:
        """End the session, so that the server forgets it."""
        self._local.close()

    def cursor(self) -> RemoteConnection:
        """Another reader of results in the same session."""
        return RemoteConnection(self._local.cursor(), self._address, self)

    def table(self, name: str) -> Any:
        """All rows of a table or view, as a relation."""
        text = load_step("read_relation").replace("$name", quote_name(name))
        return self._local.table_function("quack_query_by_name", ["served", text])

    def register(self, name: str, table: pa.Table) -> Self:
        """Let statements read `table` as `name`; it is sent with the first that does."""
        self._tables[name] = table
        return self

    def unregister(self, name: str) -> Self:
        """Forget what was registered."""
        self._tables.pop(name, None)
        return self

    def begin(self) -> Self:
        """Collect the changes that follow; nothing is sent before `commit`."""
        self._pending = []
        return self

    def commit(self) -> Self:
        """Do all that was collected, or, where a statement fails, nothing of it."""
        pending, self._pending = self._pending or [], None
        if pending:
            self.call("execute", pending)
        return self

    def rollback(self) -> Self:
        """Forget what was collected."""
        self._pending = None
        return self

    def execute(self, text: str, parameters: Parameters | None = None) -> Self:
        """Read in the session, or change something on the server; a setting is one of this side only."""
        if text == load_step("set_session"):
            self._local.execute(text)
            return self
        if self._is_reader or _is_reading(text):
            self._read(text, parameters)
            return self
        named = {name: table for name, table in self._tables.items() if name in text}
        change = {"text": text, "parameters": _listed(parameters), "tables": named}
        if self._pending is None:
            self.call("execute", [change])
        else:
            self._pending.append(change)
        return self

    def call(self, name: str, *arguments: object) -> Any:
        """Ask the server for something that it does as a whole; waits while others are at it. Raises what it raised."""
        deadline = time.monotonic() + BUSY
        while True:
            question = load_step("call_server").replace("$name", quote(name))
            try:
                self._ask(question.replace("$arguments", quote(pack(list(arguments)))))
            except duckdb.Error as error:
                raise _explain(self._address, error) from error
            (row,) = self._local.fetchall()
            answer = unpack(row[0])
            if "result" in answer:
                return answer["result"]
            if "error" in answer:
                raise _same_error(answer["error"], str(answer["message"]))
            if time.monotonic() > deadline:
                raise LockedKnowledgeBaseError(f"{self._address.uri}: busy for {BUSY:.0f} seconds; try again later")

    def _read(self, text: str, parameters: Parameters | None) -> None:
        for name, table in self._tables.items():
            if name in text:
                self._send(name, table)
        listed = _listed(parameters)
        if not listed:
            self._ask(text)
            return
        values = (
            [render_literal(value) for value in listed]
            if isinstance(listed, list)
            else [f'"{name}" := {render_literal(value)}' for name, value in listed.items()]
        )
        statement = text.strip().removesuffix(";")
        self._ask(f"PREPARE cekangka_asked AS {statement}\n; EXECUTE cekangka_asked({', '.join(values)})")

    def _send(self, name: str, table: pa.Table) -> None:
        """Make a registered table a temporary one of the session."""
        types = self._local.from_arrow(table).types
        columns = ", ".join(
            f"{quote_name(column)} {kind}" for column, kind in zip(table.column_names, types, strict=True)
        )
        self._ask(load_step("make_arriving").replace("$name", quote_name(name)).replace("$columns", columns))
        insert = load_step("fill_arriving").replace("$name", quote_name(name))
        for batch in table.to_batches(max_chunksize=2_000):
            rows = (
                f"({', '.join(map(render_literal, row))})"
                for row in zip(*(column.to_pylist() for column in batch.columns), strict=True)
            )
            if values := ", ".join(rows):
                self._ask(insert.replace("$values", values))

    def _ask(self, text: str) -> None:
        self._local.execute(load_step("ask_server"), [text])


def _listed(parameters: Any) -> Any:
    if parameters is None:
        return []
    return dict(parameters) if hasattr(parameters, "keys") else list(parameters)


def _is_reading(text: str) -> bool:
    """Whether every statement reads, or makes what only this session sees."""
    return all(
        statement.type in READING
        or (
            statement.type is duckdb.StatementType.CREATE
            and " TEMP " in f" {' '.join(statement.query.upper().split())} "
        )
        for statement in duckdb.extract_statements(text)
    )


def _same_error(name: str, message: str) -> Exception:
    """The error that the server met, by its name, where this program declares it; DuckDB's own as duckdb.Error."""
    kinds = [KnowledgeBaseError]
    for kind in kinds:
        if kind.__name__ == name:
            return kind(message)
        kinds.extend(kind.__subclasses__())
    return duckdb.Error(message) if name == "duckdb" else RemoteError(message)
