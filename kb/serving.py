"""The server of a shared knowledge base: one process owns the file, others read and write through it.

DuckDB's quack protocol carries statements and rows. Readers run in sessions of their own. A change is one call of the
function `cekangka_call`, done here under one lock and in one transaction, so that no two writers ever collide and a
client that dies in the middle leaves nothing behind.
"""

from __future__ import annotations

import dataclasses
import hmac
import re
import socket
import tempfile
import threading
import time
from typing import TYPE_CHECKING, Any

import duckdb

from kb.derive import derive
from kb.ingest import store
from kb.literals import quote
from kb.quack import load_quack
from kb.rebuild import reread
from kb.search import answer_search
from kb.sql import answer_query
from kb.steps import load_step
from kb.store import KnowledgeBase, KnowledgeBaseError, one_line, transaction
from kb.wire import pack, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kb.quack import Address

PATIENCE = 1.0  # seconds that a call waits for its turn before the client is told to ask again
TRIES = 5  # a session that writes by itself (a plain DuckDB client) may collide with a call
TRANSIENT = re.compile("[Cc]onflict")  # another session changed the same rows; the whole is done again
TEXT = "VARCHAR"


class Server:
    """Serves one open knowledge base until `stop`."""

    def __init__(self, kb: KnowledgeBase, handlers: Mapping[str, Callable[..., Any]]) -> None:
        """`handlers` map names to functions of a KnowledgeBase and arguments that `kb.wire` can carry; they run one
        at a time. What this package needs itself (execute, store, sql) is there without."""
        self._kb = kb
        self._changing: dict[str, Any] = {
            "execute": execute_changes,
            "store": _store,
            "derive": _derive,
            "reread": reread,
            **handlers,
        }
        self._reading: dict[str, Any] = {"sql": answer_query, "search": answer_search}
        self._turn = threading.Lock()
        self._uri = ""
        self._spill: tempfile.TemporaryDirectory[str] | None = None

    def start(self, address: Address, token: str) -> None:
        """Listen at `address`; raises KnowledgeBaseError where that is not possible, for example for a used port."""
        _prove_free(address)
        connection = self._kb.connection
        load_quack(connection)
        connection.create_function("cekangka_call", self._call, [TEXT, TEXT], TEXT, side_effects=True)
        connection.create_function("cekangka_admit", _admit, [TEXT, TEXT, TEXT], "BOOLEAN")
        start = load_step("serve").replace("$uri", quote(address.uri)).replace("$token", quote(token))
        try:
            connection.execute(start.replace("$elsewhere", "false" if address.is_loopback else "true"))
        except duckdb.Error as error:
            message = f"{address.uri}: cannot be served ({one_line(error)}); choose another with --host and --port"
            raise KnowledgeBaseError(message) from error
        self._uri = address.uri
        self._spill = tempfile.TemporaryDirectory(prefix="cekangka-", ignore_cleanup_errors=True)
        connection.execute(load_step("lock_down_server").replace("$spill", quote(self._spill.name)))

    def stop(self) -> None:
        """Let the change at work end, then listen no more."""
        with self._turn:
            self._kb.connection.execute(load_step("serve_stop"), [self._uri])
        if self._spill:
            self._spill.cleanup()

    def _call(self, name: str, arguments: str) -> str:
        """What `cekangka_call` does: an answer with a result, an error, or neither, which means "ask again"."""
        try:
            return pack(self._answer(name, unpack(arguments)))
        except KnowledgeBaseError as error:
            return pack({"error": type(error).__name__, "message": str(error)})
        except duckdb.Error as error:
            return pack({"error": "duckdb", "message": one_line(error)})
        except Exception as error:  # the server goes on, whatever a handler met
            return pack({"error": "RemoteError", "message": f"{name}: {type(error).__name__}: {error}"})

    def _answer(self, name: str, arguments: list[Any]) -> dict[str, Any]:
        if name in self._reading:
            return {"result": self._run(self._reading[name], arguments)}
        if name not in self._changing:
            raise KnowledgeBaseError(f"{name}: not known here; server and client must be one version of cekangka")
        if not self._turn.acquire(timeout=PATIENCE):
            return {}
        try:
            for rest in range(TRIES - 1, -1, -1):
                try:
                    return {"result": self._run(self._changing[name], arguments)}
                except (duckdb.Error, KnowledgeBaseError) as error:
                    if not rest or not TRANSIENT.search(str(error)):
                        raise
                    time.sleep(0.1)
        finally:
            self._turn.release()
        raise AssertionError("unreachable")

    def _run(self, work: Any, arguments: list[Any]) -> Any:
        """Run a handler on a connection of its own."""
        with self._kb.connection.cursor() as cursor:
            return work(KnowledgeBase(cursor, self._kb.path, read_only=False), *arguments)


def _admit(session: str, given: str, wanted: str) -> bool:  # the protocol names the session first
    """Compare tokens in a time that does not tell how much of one is right."""
    return hmac.compare_digest(given.encode(), wanted.encode())


def _prove_free(address: Address) -> None:
    """Two servers could share a port, and each would get some of the questions."""
    kind = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    with socket.socket(kind) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # one that has just ended is no server
        try:
            probe.bind((address.host.strip("[]"), address.port))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            message = f"{address.uri}: cannot be served ({reason}); choose another with --host and --port"
            raise KnowledgeBaseError(message) from error


def execute_changes(kb: KnowledgeBase, changes: list[dict[str, Any]]) -> None:
    """Execute statements, each {"text", "parameters", "tables"}, in one transaction."""
    with transaction(kb.connection):
        for change in changes:
            for name, table in change["tables"].items():
                kb.connection.register(name, table)
            kb.connection.execute(change["text"], change["parameters"])


def _derive(kb: KnowledgeBase) -> dict[str, int]:
    return dataclasses.asdict(derive(kb))


def _store(kb: KnowledgeBase, batch: list[Any], version: str | None) -> Any:
    counts = store(kb, [(article, statements) for article, statements in batch], extractor_version=version)
    return dataclasses.asdict(counts)
