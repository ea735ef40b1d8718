"""Nobody waits here for a file that another process holds, but for the test of waiting."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKANGKA_WAIT", "0")
