"""Every source yields articles or one clear line; nothing raises, and the others go on."""

from __future__ import annotations

import codecs
import datetime
import gzip
import io
import json
import sys
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.decode import MAX_BYTES
from corpus.read import read_sources
from corpus.unreadable import Unreadable

if TYPE_CHECKING:
    from pathlib import Path

BODY = "Oebesi – Produksi asam di Desa Oebesi naik menjadi 41,5 ton, kata kepala desa, Jumat (3/5)."


def one(path: Path) -> Article | Unreadable:
    items = list(read_sources([str(path)]))
    assert len(items) == 1
    return items[0]


def test_saved_text_gives_title_byline_date_and_body_without_furniture(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "• Timor\n\nProduksi Asam Desa Oebesi Naik 12 Persen\n\nLota Benu | Jumat, 03/05/2024 16:20 WITA\n"
        "Produksi Asam Desa Oebesi Naik 12 Persen Lota Benu\n\nfbpx\nKepala desa di gudang asam. (Foto : LB)\n\n"
        f"{BODY}\n\nBaca Juga: Harga Asam Rp9.000 per Kilogram\n\n"
        "BACA JUGA:\nWarga menjual hasil panen itu ke Kota Kefamenanu setiap hari Rabu dengan dua truk. (lob/tef)\n\n"
        "Komentar ANDA?\n\nRelated posts\n\n5 Desa Panen Asam\n\nLeave a Reply\n",
        "utf-8",
    )
    article = one(path)
    assert isinstance(article, Article)
    assert article.title == "Produksi Asam Desa Oebesi Naik 12 Persen"
    assert article.authors == ("Lota Benu",)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-05-03T16:20:00+08:00"
    assert article.published_source == "byline"
    parts = [(part.kind, article.text[part.start : part.end]) for part in article.sections]
    assert parts == [
        ("headline", article.title),
        ("caption", "Kepala desa di gudang asam. (Foto : LB)"),
        ("lead", BODY),
        ("body", "Warga menjual hasil panen itu ke Kota Kefamenanu setiap hari Rabu dengan dua truk."),
    ]
    assert article.text[: article.body_start] == f"{article.title}\n\n"


def test_text_without_title_is_all_body(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        BODY + "\nHarga asam Rp9.000 per kilogram pada pekan itu, lebih murah dari pekan sebelumnya. (joni)", "utf-8"
    )
    article = one(path)
    assert isinstance(article, Article)
    assert (article.title, article.body_start) == ("", 0)
    assert article.text.endswith("pekan sebelumnya.")


def test_jsonl_body_stays_verbatim_and_furniture_is_marked(tmp_path: Path) -> None:
    body = f"{BODY}\r\n\n Baca\xa0juga: 10 Desa Panen\nADVERTISEMENT\nIa menyebut 3 gudang\u200b baru."
    body += "Ikuti Whatsapp Channel Kabar\n"
    path = tmp_path / "a.jsonl"
    record = {
        "id": "x-1",
        "url": "https://kabar.example/a?utm_source=x",
        "published_at": "2024-05-03T16:20",
        "title": "Asam Naik",
        "text": body,
    }
    path.write_text(json.dumps(record) + "\n", "utf-8")
    article = one(path)
    assert isinstance(article, Article)
    assert article.text[article.body_start :] == body
    assert article.label == "x-1"
    marked = {
        kind: [article.text[part.start : part.end] for part in article.sections if part.kind == kind]
        for kind in ("furniture", "related")
    }
    assert marked["furniture"] == ["ADVERTISEMENT", "Ikuti Whatsapp Channel Kabar"]
    assert marked["related"] == ["Baca\xa0juga: 10 Desa Panen"]
    assert article.published_at is not None
    assert article.published_at.utcoffset() == datetime.timedelta(hours=7)


def test_bad_lines_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    good = json.dumps({"text": BODY})
    path.write_text(f'{good}\n{{"text": \n[1]\n{{"title": "x"}}\n\n{good}\n', "utf-8")
    items = list(read_sources([str(path), str(tmp_path / "none.txt"), str(path)]))
    faults = [item for item in items if isinstance(item, Unreadable)]
    assert [type(item) for item in items[:6]] == [Article, Unreadable, Unreadable, Unreadable, Article, Unreadable]
    assert [fault.source.removeprefix(str(path)) for fault in faults[:3]] == [":2", ":3", ":4"]
    assert faults[3].reason == "does not exist; check the name"
    first, last = items[0], items[4]
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert first.article_id != last.article_id


@pytest.mark.parametrize(
    ("name", "raw", "word"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\r\n", "empty"),
        ("a.html", b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        ("a.txt", bytes(range(256)) * 20, "binary"),
        ("a.txt", b"%PDF-1.7 ...", "PDF"),
        ("a.html", b"<html><body>" + b"<p>x</p>" * (MAX_BYTES // 8 + 10), "20 MB"),
        ("a.txt", b"ADVERTISEMENT\nShare\n", "furniture"),
        (
            "a.html",
            b"<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>",
            "challenge",
        ),
        ("a.html", b"<html><body><a href='/1'>satu</a></body></html>", "no article text"),
        ("a.xml.html", b"<?xml version='1.0'?><rss><channel></channel></rss>", "feed"),
        ("a.jsonl", b"\n\n", "empty"),
        ("a.warc.gz", gzip.compress(b"nothing"), "no web pages"),
    ],
)
def test_bad_files_get_one_clear_line(tmp_path: Path, name: str, raw: bytes, word: str) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    item = one(path)
    assert isinstance(item, Unreadable)
    assert word in item.reason
    assert "\n" not in item.reason
    assert item.source == str(path)


@pytest.mark.parametrize(
    "raw",
    [
        BODY.encode(),
        codecs.BOM_UTF8 + BODY.encode(),
        BODY.encode("utf-16"),
        BODY.encode("utf-16-le"),
        BODY.encode("cp1252"),
        BODY.encode().decode("cp1252").encode(),
    ],
)
def test_every_encoding_gives_the_same_text(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    article = one(path)
    assert isinstance(article, Article)
    assert article.text == BODY


def test_folder_is_read_sorted_and_recursively(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "empty").mkdir()
    for name in ("c.txt", "b/a.txt", "b/.hidden.txt", "a.png", "a.md"):
        (tmp_path / name).write_text(BODY, "utf-8")
    labels = [item.source.removeprefix(str(tmp_path)) for item in read_sources([str(tmp_path)])]
    assert labels == ["/a.md", "/b/a.txt", "/c.txt"]
    lonely = one(tmp_path / "empty")
    assert isinstance(lonely, Unreadable)
    assert "holds no articles" in lonely.reason


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        (BODY.encode(), 1),
        (json.dumps({"text": BODY}).encode() + b"\n" + json.dumps({"text": BODY, "id": "2"}).encode(), 2),
        (
            b"<html><body><h1>Asam Naik Lagi</h1><p>"
            + BODY.encode()
            + b"</p><p>"
            + BODY.encode()
            + b"</p></body></html>",
            1,
        ),
        (b'{"text": "' + BODY.encode() + b'", }\n', 1),
    ],
)
def test_standard_input_is_told_by_its_look(monkeypatch: pytest.MonkeyPatch, raw: bytes, count: int) -> None:
    class Stdin:
        buffer = io.BytesIO(raw)

    monkeypatch.setattr(sys, "stdin", Stdin)
    items = list(read_sources(["-"]))
    assert len(items) == count


def test_standard_input_holds_more_than_one_article_may(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [json.dumps({"id": str(number), "text": BODY}).encode() for number in range(50)]

    class Stdin:
        buffer = io.BytesIO(b"\n" + b"\n\n".join([*lines, b"{"]))

    monkeypatch.setattr(sys, "stdin", Stdin)
    monkeypatch.setattr("corpus.read.MAX_BYTES", 2 * len(lines[-1]))
    items = list(read_sources(["-"]))
    assert [item.label for item in items if isinstance(item, Article)] == [str(number) for number in range(50)]
    assert [item.source for item in items if isinstance(item, Unreadable)] == ["-:102"]


def test_published_fills_in_only_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        "\n".join(json.dumps(row) for row in ({"text": BODY}, {"text": BODY, "published_at": "2020-01-02"})), "utf-8"
    )
    days = [
        item.published_at
        for item in read_sources([str(path)], published=datetime.date(2024, 5, 4))
        if isinstance(item, Article)
    ]
    assert [day.date().isoformat() for day in days if day] == ["2024-05-04", "2020-01-02"]


def test_markdown_loses_its_signs_and_keeps_its_figures(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text(
        "---\ntitle: Asam Naik\nauthor: Lota Benu\ndate: 2024-05-03\n---\n\n"
        f"{BODY} Lihat [data desa](https://desa.example/x) dan **tiga** gudang.\n\n"
        "| Desa | Ton |\n|---|---|\n| Oebesi | 41,5 |\n",
        "utf-8",
    )
    article = one(path)
    assert isinstance(article, Article)
    assert (article.title, article.authors) == ("Asam Naik", ("Lota Benu",))
    assert "Lihat data desa dan tiga gudang." in article.text
    assert [article.text[p.start : p.end] for p in article.sections if p.kind == "table"] == [
        "Desa | Ton",
        "Oebesi | 41,5",
    ]


def test_identity_follows_the_address_not_its_decoration(tmp_path: Path) -> None:
    ids = []
    for url in (
        "https://www.kabar.example/a/?utm_source=x#y",
        "http://kabar.example/a",
        "https://kabar.example/a?page=all",
        "https://kabar.example/a?id=2",
    ):
        path = tmp_path / "a.jsonl"
        path.write_text(json.dumps({"url": url, "text": BODY}), "utf-8")
        article = one(path)
        assert isinstance(article, Article)
        ids.append(article.article_id)
    assert len(set(ids[:3])) == 1
    assert ids[3] != ids[0]


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.html", "a.md", "a.jsonl", "a.warc", "a.warc.gz"]))
def test_any_bytes_give_items_and_no_error(tmp_path: Path, raw: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    assert list(read_sources([str(path)]))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300), st.text(max_size=60))
def test_any_text_keeps_its_sections_in_order(tmp_path: Path, body: str, title: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": body, "title": title}), "utf-8")
    item = one(path)
    if isinstance(item, Article):
        edges = [edge for part in item.sections for edge in (part.start, part.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(item.text) for edge in edges)
        assert all(item.text[part.start : part.end].strip() for part in item.sections)
        assert item.text[item.body_start :] == body.encode("utf-8", "replace").decode()


@pytest.mark.parametrize(
    "unit", ["Harga naik 8,61 persen. ", "Baca Juga", "12 Mei 2024 ", "(", "ralat: ", "Oleh: ", '"', "x"]
)
def test_time_is_linear_in_the_length_of_a_line(tmp_path: Path, unit: str) -> None:
    line = unit * (1_000_000 // len(unit))
    for name, text in (
        ("a.txt", line),
        ("a.jsonl", json.dumps({"text": line})),
        ("a.html", f"<h1>Judul</h1><p>{line}</p>"),
    ):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        began = time.process_time()
        one(path)
        assert time.process_time() - began < 3.0
