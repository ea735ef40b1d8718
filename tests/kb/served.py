"""A served knowledge base for tests: a process of its own on a free port."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

COMMAND = (sys.executable, "-m", "cekangka")
TOKEN = "rahasia-dapur-7"  # of servers that live as long as one test


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def start(path: Path, port: int) -> subprocess.Popen[str]:
    """A server that listens already."""
    command = [*COMMAND, "serve", "--kb", str(path), "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    assert f"quack:localhost:{port}" in server.stdout.readline()
    return server


def stop(server: subprocess.Popen[str]) -> None:
    server.terminate()
    assert server.wait(60) == 0
    assert server.stdout is not None
    server.stdout.close()
