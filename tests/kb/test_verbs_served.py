"""Every command that writes, decides or copies works over a server as it does over a file."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cekangka.__main__ import build_app
from kb.backup import back_up
from kb.store import open_kb
from tests.kb.served import TOKEN, free_port, start, stop

TOLD = (
    ("kabar", "Angka kemiskinan Kota Kupang pada Maret 2024 tercatat 9,12 persen, kata Camat Budi Santoso."),
    ("warta", "Kata Kepala Dinas Sosial Budi Santoso, angka kemiskinan Kota Kupang pada Maret 2024 8,12 persen."),
)


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("CEKANGKA_TOKEN", TOKEN)
    port = free_port()
    server: subprocess.Popen[str] = start(tmp_path / "kb.duckdb", port)
    yield f"quack:localhost:{port}"
    stop(server)


def ask(served: str, *words: str) -> str:
    done = CliRunner().invoke(build_app(), [*words, "--kb", served])
    assert done.exit_code == 0, (words, done.output)
    return done.stdout


def test_commands_over_a_server(served: str, tmp_path: Path) -> None:
    lines = [
        {"id": f"s{day}", "publisher": outlet, "published_at": f"2024-07-0{day}", "title": "Hitungan", "text": text}
        for day, (outlet, text) in enumerate(TOLD, start=3)
    ]
    given = tmp_path / "given.jsonl"
    given.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    ask(served, "ingest", str(given), "--jobs", "1")
    shown = json.loads(ask(served, "report", "--format", "json", "--mark-seen"))["findings"]
    finding = shown[0]["finding_id"]
    ask(served, "findings", "decide", finding, "dismissed", "--reason", "angka uji")
    with open_kb(served, read_only=True) as kb:
        nodes = "SELECT node_id FROM entity_nodes WHERE kind = 'office' ORDER BY name LIMIT 2"
        pair = [row[0] for row in kb.connection.execute(nodes).fetchall()]
        assert kb.connection.execute("SELECT count(*) FROM seen_findings").fetchone() == (len(shown),)
    ask(served, "entities", "different", *pair, "--by", "Tirta")
    ask(served, "rebuild")
    assert "sound" in ask(served, "doctor")
    listed = ask(served, "findings", "list", "--status", "dismissed", "--format", "json")
    assert [item["finding_id"] for item in json.loads(listed)["findings"]] == [finding]
    assert len(ask(served, "entities", "export").splitlines()) == 2
    assert "s3" in ask(served, "search", "kemiskinan kupang")
    assert "9,12 persen" in ask(served, "sql", "--saved", "series_of_a_place", "--format", "csv")
    ask(served, "export", str(tmp_path / "out"), "--format", "parquet,sqlite,web-annotation")
    assert {"cekangka.db", "claims.parquet"} <= {file.name for file in (tmp_path / "out").iterdir()}
    with open_kb(back_up(served, tmp_path / "copy.duckdb"), read_only=True) as copy:
        assert copy.connection.execute("SELECT count(*) FROM finding_decisions").fetchone() == (1,)
