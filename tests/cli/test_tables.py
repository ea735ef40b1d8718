"""Tables of the terminal: what does not fit is shown row by row, what goes to a program is never folded."""

from __future__ import annotations

import re

import pytest

from cekangka.steps.tables import print_rows

COLUMNS = ("place_name", "value", "note")
ROWS = [("Kota Kupang", "8.24", None), ("Kabupaten Sumba Barat Daya", "27.14", "[b]angka[/b] " + "panjang " * 9)]


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("FORCE_COLOR", raising=False)


def printed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    print_rows(COLUMNS, ROWS)
    return re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out).splitlines()


def test_a_pipe_gets_one_line_a_row(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = printed(capsys)
    assert len(lines) == 1 + len(ROWS)
    assert lines[2].startswith("Kabupaten Sumba Barat Daya  27.14  [b]angka[/b] panjang")


def test_a_wide_terminal_gets_the_table(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    monkeypatch.setenv("COLUMNS", "160")
    assert len(printed(capsys)) == 1 + len(ROWS)


def test_a_narrow_terminal_gets_blocks(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    monkeypatch.setenv("COLUMNS", "40")
    lines = printed(capsys)
    assert max(map(len, lines)) <= 40
    assert [line.split()[0] for line in lines if line.startswith(COLUMNS)] == [*COLUMNS[:2], *COLUMNS]
    assert any(line.startswith("2 / 2") for line in lines)
