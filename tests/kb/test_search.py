"""Search over articles: what is found, in which order, what the index keeps, and that no query breaks anything."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.ingest import store
from kb.search import NO_ARTICLE, NO_WORDS, answer_search, search
from kb.search_words import read_query
from kb.snippet import LENGTH, make_snippet
from kb.sql import render
from kb.store import open_kb
from tests.kb.invented import make_article, make_statements
from tests.kb.served import TOKEN, free_port, start, stop

TEXTS = {
    "garam": ("Harga garam naik", "Petani garam di pesisir menyebutkan harga naik. Angka kemiskinan tidak disebut."),
    "miskin": ("Warga miskin berkurang", "Pemkot Kupang mencatat penduduk miskin ekstrem tinggal 8,24 persen di kota."),
    "kupang": ("Pasar baru di Kupang", "Pemkot membuka pasar. Warga Kota Kupang datang pagi pada 8 dan 24 Mei."),
    "élite": ("Beras élite", "Beras mahal dijual di kota\n\nlain — bukan di sini."),
}


def fill(path: Path | str, texts: dict[str, tuple[str, str]]) -> None:
    with open_kb(path) as kb:
        articles = [make_article(label, body, title=title) for label, (title, body) in texts.items()]
        store(kb, [make_statements(article) for article in articles])


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("search") / "kb.duckdb"
    fill(path, TEXTS)
    return path


@pytest.fixture
def own(path: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copy(path, tmp_path / "kb.duckdb"))


def find(path: Path, query: str, limit: int = 20) -> list[str]:
    with open_kb(path, read_only=True) as kb:
        return [row["label"] for row in search(kb, query, limit).table.to_pylist()]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kemiskinan ekstrem kupang", ["miskin", "kupang", "garam"]),  # three of three words before two, and one
        ("sebut", ["garam"]),  # menyebutkan, disebut: one stem
        ('"Pemkot Kupang"', ["miskin"]),
        ('"kota kupang"', ["kupang"]),
        ("8,24", ["miskin"]),  # not 8 and 24 apart
        ("24", ["kupang", "miskin"]),
        ("elite", ["élite"]),
        ("ÉLITE", ["élite"]),
        ('"kota lain bukan di sini"', ["élite"]),  # over a blank line, a dash and stopwords
        ('"di sini"', ["élite"]),  # stopwords alone
        ('garam "kota kupang"', ["kupang"]),
        ("pisang", []),
        ("'; DROP TABLE articles; --", []),
        ('garam " petani', ["garam"]),
    ],
)
def test_finds(path: Path, query: str, found: list[str]) -> None:
    assert find(path, query) == found


@pytest.mark.parametrize("query", ["", " ", "yang", "di ke dari", '"', '""', "\U0001f600", "\0", "\ud800", "%_*", "ж"])
def test_a_query_without_words_says_so(path: Path, query: str) -> None:
    with open_kb(path, read_only=True) as kb:
        result = search(kb, query)
        assert (result.rows, result.note) == ([], NO_WORDS)
        assert search(kb, "pisang").note == NO_ARTICLE
        assert render(result, "csv").startswith(b"rank,score,published_on,")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(alphabet=st.sampled_from("garam kota8,24.\"'%;\\(*\n-é"), max_size=30) | st.text(max_size=30)))
def test_any_query_is_read_into_plain_words(texts: list[str]) -> None:
    for text in texts:
        query = read_query(text)
        said = [*query.words, *query.needed, *" ".join(query.phrases).split()]
        assert all(word.isalnum() and word.isascii() for word in said)
        assert set(query.needed) <= set(query.words)


def test_a_row_shows_where_the_words_stand(path: Path) -> None:
    with open_kb(path, read_only=True) as kb:
        row = search(kb, "kemiskinan 8,24", limit=1).table.to_pylist()[0]
    assert row["title"] == "Warga miskin berkurang"
    assert [row["snippet"][start:end] for start, end in row["marks"]] == ["miskin", "8", "24"]
    assert (row["rank"], row["article_id"] != "", row["score"] > 0) == (1, True, True)
    with open_kb(path, read_only=True) as kb:
        assert json.loads(render(search(kb, "kemiskinan 8,24", limit=1), "jsonl"))["label"] == "miskin"


def test_the_index_follows_the_articles(own: Path) -> None:
    assert find(own, "garam") == ["garam"]
    index = own.with_name("kb.duckdb.search")
    before = index.stat().st_mtime_ns
    assert find(own, "kupang") == ["kupang", "miskin"]  # its headline says so
    assert index.stat().st_mtime_ns == before  # nothing new: nothing written
    fill(own, {"garam": ("Harga gula naik", "Gula, bukan yang lain."), "baru": ("Garam lagi", "Garam.")})
    assert find(own, "garam") == ["baru"]
    assert find(own, "gula") == ["garam"]
    with open_kb(own, read_only=True) as kb:
        followed = search(kb, "kota garam gula").rows
    index.unlink()
    with open_kb(own, read_only=True) as kb:
        assert search(kb, "kota garam gula").rows == followed


def test_a_foreign_or_broken_index_is_made_anew(own: Path) -> None:
    for content in (b"", b"no database at all", own.read_bytes()):
        own.with_name("kb.duckdb.search").write_bytes(content)
        assert find(own, "garam") == ["garam"]
    own.with_name("kb.duckdb.search").unlink()
    own.with_name("kb.duckdb.search").mkdir()
    assert find(own, "garam") == ["garam"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_that_cannot_be_written_is_searched(own: Path) -> None:
    own.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert find(own, "garam") == ["garam"]
    finally:
        own.parent.chmod(stat.S_IRWXU)


def test_a_knowledge_base_in_memory_is_searched() -> None:
    with open_kb(":memory:") as kb:
        assert search(kb, "garam").note == NO_ARTICLE
        article = make_article("g", "Garam.", title="Garam")
        store(kb, [make_statements(article)])
        assert search(kb, "garam").table["label"].to_pylist() == ["g"]


def test_many_search_at_once(path: Path) -> None:
    with open_kb(path, read_only=True) as kb, ThreadPoolExecutor(4) as pool:

        def ask(_: int) -> list[Any]:
            with kb.connection.cursor() as cursor:
                found: list[Any] = answer_search(type(kb)(cursor, kb.path, True), ["garam"], [], [], 5)[
                    "label"
                ].to_pylist()
                return found

        assert list(pool.map(ask, range(8))) == [["garam"]] * 8


def test_a_query_is_split_into_words_phrases_and_figures() -> None:
    query = read_query('Kota "Pemkot di Kupang" 1.250.000 24/11 "satu" kota')
    assert query.words == ("kota", "pemkot", "kupang", "1", "250", "000", "24", "11", "satu")
    assert query.phrases == ("pemkot di kupang", "1 250 000", "24 11")
    assert query.needed == ("pemkot", "kupang", "1", "250", "000", "24", "11")


def test_a_snippet_starts_at_a_sentence_and_fits_one_line() -> None:
    text = "Kata lain. " * 100 + "Harga\n\ngaram naik. " + "Dan seterusnya. " * 100
    snippet = make_snippet(text, {"harga", "garam"})
    assert snippet.text.startswith("... Harga garam naik. Dan")
    assert snippet.text.endswith(" ...")
    assert [snippet.text[a:b] for a, b in snippet.marks] == ["Harga", "garam"]
    assert len(snippet.text) <= LENGTH + len("...  ...")
    assert make_snippet("Pendek.", set()).text == "Pendek."
    assert make_snippet("", {"x"}).text == ""
    assert make_snippet("x" * 1000, {"y"}).text == "x" * LENGTH + " ..."


@given(st.text(alphabet="ab é.\n", max_size=600))
def test_marks_quote_what_was_looked_for(text: str) -> None:
    snippet = make_snippet(text, {"a", "ab"})
    assert {snippet.text[start:end] for start, end in snippet.marks} <= {"a", "ab"}
    assert "\n" not in snippet.text


def test_a_long_text_is_searched_in_linear_time() -> None:
    assert make_snippet("a" * 200_000, {"b"}).marks == ()
    assert make_snippet("a " * 100_000, {"a"}).marks
    assert read_query('"' * 200_000 + "1." * 200_000).words == ()


def test_the_command_prints_every_format(path: Path) -> None:
    for form, sign in (("table", "Warga miskin berkurang"), ("csv", "rank,score"), ("jsonl", '{"rank": 1')):
        command = [
            sys.executable,
            "-m",
            "cekangka",
            "search",
            "kemiskinan",
            "ekstrem",
            "--kb",
            str(path),
            "--format",
            form,
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert sign in done.stdout


def test_a_served_knowledge_base_is_searched(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = find(own, "kemiskinan 8,24")
    monkeypatch.setenv("CEKANGKA_TOKEN", TOKEN)
    port = free_port()
    server = start(own, port)
    try:
        with open_kb(f"quack:localhost:{port}", read_only=True) as kb:
            assert search(kb, "kemiskinan 8,24").table["label"].to_pylist() == expected == ["miskin"]
            assert search(kb, "\ud800 pisang '").note == NO_ARTICLE
        fill(f"quack:localhost:{port}", {"baru": ("Pisang", "Pisang raja.")})
        with open_kb(f"quack:localhost:{port}", read_only=True) as kb:
            assert search(kb, "pisang").table["label"].to_pylist() == ["baru"]
    finally:
        stop(server)
