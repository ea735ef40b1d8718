"""`cekangka serve`: one process owns the knowledge base, any number write to it and read it at the same time."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from typing import Annotated

import typer

from cekangka.steps.settings import DEFAULT_KB, KbOption, MisuseError

EXAMPLES = (
    "cekangka serve --kb kupang.duckdb",
    "cekangka ingest berita/ --kb quack:localhost:9494",
    "cekangka report --kb quack:localhost:9494",
)


def run(
    kb: KbOption = DEFAULT_KB,
    host: Annotated[str, typer.Option(help="Where to listen; anything but localhost opens it to the network.")] = (
        "localhost"
    ),
    port: Annotated[int, typer.Option(help="Port to listen on.", min=1, max=65535)] = 9494,
    token: Annotated[
        Path | None,
        typer.Option(
            help="File of mode 600 that holds the token; made if it is not there. Without it CEKANGKA_TOKEN, "
            "else a file in the user's state folder, where this user's clients find it."
        ),
    ] = None,
) -> None:
    """Share a knowledge base with other programs.

    Every command takes --kb quack:localhost:9494 instead of the file.

    Clients give the token in CEKANGKA_TOKEN, or name its file in CEKANGKA_TOKEN_FILE. Stop it with Ctrl-C: what was
    stored is safe.
    """
    from kb.quack import Address, is_remote, make_token
    from kb.serving import Server
    from kb.store import open_kb
    from queries.refresh import refresh, refresh_stale

    if is_remote(kb):
        raise MisuseError(f"--kb {kb} is a server; name the file that it should serve")
    address = Address(f"[{host}]" if ":" in host else host, port)
    secret, where = make_token(address, token)
    stopping = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopping.set())
    with open_kb(kb) as base:
        server = Server(base, {"refresh": refresh, "refresh_stale": refresh_stale})
        server.start(address, secret)
        typer.echo(f"serving {kb}: use --kb {address.uri} (token in {where})")
        if not address.is_loopback:
            typer.echo("cekangka: open to the network, and not encrypted: put a proxy with TLS before it", err=True)
        while not stopping.wait(1.0):
            pass
        server.stop()
    typer.echo(f"{kb}: served no more; all that was stored is in the file", err=True)
