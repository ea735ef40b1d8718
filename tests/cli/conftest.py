"""The command line as a user runs it: a process, its output, its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import Protocol

import pytest


class Run(Protocol):
    def __call__(
        self, *arguments: str, stdin: str | bytes = "", cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]: ...


def run_process(*arguments: str, stdin: str | bytes = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run `cekangka` with the arguments; no terminal, no settings from outside."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CEKANGKA")}
    done = subprocess.run(
        [sys.executable, "-m", "cekangka", *arguments],
        input=stdin if isinstance(stdin, bytes) else stdin.encode(),
        capture_output=True,
        cwd=cwd,
        env=environment | {"COLUMNS": "200"},
        timeout=300,
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="session")
def cekangka() -> Run:
    return run_process


@pytest.fixture(scope="session")
def samples() -> Path:
    return Path(str(resources.files("corpus").joinpath("samples")))


@pytest.fixture(scope="session")
def sample_kb(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """The KB of the sample corpus, made once; tests only read it."""
    path = tmp_path_factory.mktemp("kb") / "samples.duckdb"
    done = run_process("ingest", str(samples), "--kb", str(path))
    assert done.returncode == 0, done.stderr
    return path
