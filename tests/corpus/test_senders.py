"""What tells the articles of senders apart, what they are called, and what of a record is not read."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.read import read_sources
from corpus.suggest import meant_key, nearest, tell_unread
from corpus.unreadable import Unreadable

if TYPE_CHECKING:
    from pathlib import Path

CORN = "Panen jagung di desa itu mencapai 312 ton tahun ini, kata kepala desa setempat kepada warga di balai desa."
RICE = "Harga beras di pasar itu naik menjadi 12.500 rupiah per kilogram pekan ini, kata pedagang beras di sana."


def read(*paths: Path) -> list[Article]:
    return [item for item in read_sources(map(str, paths)) if isinstance(item, Article)]


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_two_texts_without_a_title_in_files_of_one_name_are_two_articles(tmp_path: Path) -> None:
    corn, rice = read(written(tmp_path / "x" / "a.txt", CORN), written(tmp_path / "y" / "a.txt", RICE))
    assert (corn.title, rice.title) == ("", "")
    assert corn.article_id != rice.article_id


def test_a_text_without_a_title_stays_one_article_when_read_again_from_elsewhere_or_with_another_figure(
    tmp_path: Path,
) -> None:
    path = written(tmp_path / "a.txt", CORN)
    (first,) = read(path)
    (by_folder,) = read(tmp_path)
    (corrected,) = read(written(path, CORN.replace("312", "321")))
    assert by_folder == first
    assert corrected.article_id == first.article_id
    assert corrected.revision_id != first.revision_id


def test_a_title_alone_decides_where_there_is_one(tmp_path: Path) -> None:
    titled = read(
        written(tmp_path / "a.md", f"# Jagung Desa\n\n{CORN}"),
        written(tmp_path / "b" / "a.md", f"# Jagung Desa\n\n{RICE}"),
    )
    assert titled[0].article_id == titled[1].article_id


def test_lines_are_called_by_their_number_unless_the_sender_names_them(tmp_path: Path) -> None:
    records = [{"text": CORN}, {"text": RICE, "url": "https://uji.example/beras-naik"}, {"text": RICE, "id": "b-7"}]
    path = written(tmp_path / "a.jsonl", "\n".join(map(json.dumps, records)))
    assert [article.label for article in read(path)] == ["a.jsonl:1", "a.jsonl:2", "b-7"]


@pytest.mark.parametrize(
    ("sent", "label"),
    [
        (CORN, "stdin"),
        (json.dumps({"text": CORN}), "stdin:1"),
        (json.dumps({"text": CORN, "id": "-"}), "stdin"),
        (json.dumps({"text": CORN, "id": "naskah-1"}), "naskah-1"),
    ],
)
def test_an_article_from_standard_input_has_a_name(monkeypatch: pytest.MonkeyPatch, sent: str, label: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(sent.encode())))
    (article,) = read_sources(["-"])
    assert isinstance(article, Article)
    assert article.label == label


def test_keys_that_are_not_read_are_told_with_what_was_meant(tmp_path: Path) -> None:
    records = [
        {"text": CORN, "published": "2024-05-01", "kanal": "x"},
        {"text": RICE, "date": "x", "published_at": "2024-05-02"},
    ]
    corn, rice = read(written(tmp_path / "a.jsonl", "\n".join(map(json.dumps, records))))
    assert corn.unread_keys == (("published", "published_at"), ("kanal", ""))
    assert rice.unread_keys == (("date", ""),)  # the day is there
    line = tell_unread(dict([*corn.unread_keys, *rice.unread_keys]))
    assert line == 'keys of records that are not read: "published" (did you mean "published_at"?), "kanal", "date"'


def test_a_record_without_text_says_which_key_holds_it(tmp_path: Path) -> None:
    (item,) = read_sources([str(written(tmp_path / "a.jsonl", json.dumps({"isi": CORN})))])
    assert isinstance(item, Unreadable)
    assert '"isi"' in item.reason


@pytest.mark.parametrize(
    ("word", "meant"), [("titel", "title"), ("publised_at", "published_at"), ("judul", "title"), ("kanal", None)]
)
def test_misspelt_keys(word: str, meant: str | None) -> None:
    assert meant_key(word, ("title", "published_at", "text")) == meant


def test_a_misspelt_publisher_is_recognised_and_a_file_name_is_none() -> None:
    (item, path) = read_sources(["kompass", "berita/kompass.txt"])
    assert isinstance(item, Unreadable)
    assert isinstance(path, Unreadable)
    assert "did you mean the publisher kompas?" in item.reason
    assert path.reason == "does not exist; check the name"
    assert nearest("xyzzy", ["kompas", "tempo"]) is None
