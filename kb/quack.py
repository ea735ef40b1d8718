"""DuckDB's quack protocol: its extension, the address of a server, and the token that both sides share."""

from __future__ import annotations

import os
import re
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kb.extension import load_extension
from kb.store_errors import KnowledgeBaseError, UnwritableKnowledgeBaseError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SCHEME = "quack:"
DEFAULT_PORT = 9494
LOOPBACK = ("localhost", "127.0.0.1", "::1")
ADDRESS = re.compile(r"quack:(?P<host>\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+)(?::(?P<port>\d{1,5}))?/?")
TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]{8,200}")


class BadAddressError(KnowledgeBaseError):
    """What was given as a server is none, or nothing that could be one."""


class TokenError(KnowledgeBaseError):
    """There is no token, or one that is not safe to use."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server listens; `uri` is what DuckDB and `--kb` take."""

    host: str
    port: int

    @property
    def uri(self) -> str:
        return f"{SCHEME}{self.host}:{self.port}"

    @property
    def is_loopback(self) -> bool:
        return self.host.strip("[]") in LOOPBACK


def is_remote(place: str) -> bool:
    """Whether `place` names a server and not a file."""
    return place.startswith(SCHEME)


def read_address(place: str) -> Address:
    """The parts of "quack:localhost:9494"; raises BadAddressError."""
    found = ADDRESS.fullmatch(place)
    port = int(found["port"] or DEFAULT_PORT) if found else 0
    if found is None or not 0 < port < 2**16:
        raise BadAddressError(f"{place}: no server; write it as quack:localhost:{DEFAULT_PORT}")
    return Address(found["host"], port)


def load_quack(connection: DuckDBPyConnection) -> None:
    """Load the protocol, which needs httpfs on the client."""
    for name in ("httpfs", "quack"):
        load_extension(connection, name)


def token_file(address: Address) -> Path:
    """Where server and clients of one user keep a token: $CEKANGKA_TOKEN_FILE, else a file in the user's state."""
    if given := os.environ.get("CEKANGKA_TOKEN_FILE"):
        return Path(given)
    state = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    host = "localhost" if address.is_loopback else address.host.strip("[]").replace(":", "_")
    return Path(state) / "cekangka" / f"{host}-{address.port}.token"


def read_token(address: Address, file: Path | None = None) -> str:
    """The token for a server: $CEKANGKA_TOKEN, else its file, which nobody else may read. Raises TokenError."""
    if file is None and (given := os.environ.get("CEKANGKA_TOKEN")):
        return _proven(given, "CEKANGKA_TOKEN")
    path = file or token_file(address)
    try:
        if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise TokenError(f"{path}: others may read this token; run: chmod 600 {path}")
        return _proven(path.read_text(encoding="utf-8").strip(), str(path))
    except (OSError, UnicodeDecodeError) as error:
        message = f"{address.uri}: no token; set CEKANGKA_TOKEN, or CEKANGKA_TOKEN_FILE to the file that serve names"
        raise TokenError(message) from error


def make_token(address: Address, file: Path | None = None) -> tuple[str, str]:
    """The token to serve with, and where clients find it: the one that is set or kept, else a new one in a file of
    mode 600."""
    path = file or token_file(address)
    if file is None and os.environ.get("CEKANGKA_TOKEN"):
        return read_token(address), "CEKANGKA_TOKEN"
    if path.exists():
        return read_token(address, path), str(path)
    token = secrets.token_urlsafe(32)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(f"{token}\n")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnwritableKnowledgeBaseError(f"{path}: token cannot be kept ({reason}); set CEKANGKA_TOKEN") from error
    return token, str(path)


def _proven(token: str, where: str) -> str:
    if not TOKEN.fullmatch(token):
        raise TokenError(f"{where}: no token; it has 8 to 200 letters, digits and . _ ~ + / = -")
    return token
