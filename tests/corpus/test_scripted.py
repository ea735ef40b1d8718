"""Pages whose text only a script would show are read from their data; another article's text in the data is not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus.article import Article
from corpus.html_page import NotAPageError, read_page

TITLE = "Produksi Garam Sabu Raijua Naik"
TEXT = (
    "Pemerintah Kabupaten Sabu Raijua mencatat produksi garam sebesar 4.120 ton sepanjang 2025.",
    '"Musim kering lebih panjang," kata Kepala Dinas Perikanan Yohanis Rihi di Seba, Selasa (18/11/2025).',
    "Ia menambahkan, 312 petambak mendapat geomembran baru dan menjual hasilnya kepada koperasi desa.",
)
OTHER = "<p>Garam impor masuk 900 ton melalui pelabuhan lain, kata petugas pelabuhan itu kepada wartawan.</p>" * 5
MARKUP = "".join(f"<p>{text}</p>" for text in TEXT)


def page(data: Any, *, kind: str = "application/json", body: str = "<div id='app'>Memuat...</div>") -> str:
    script = f'<script type="{kind}">{json.dumps(data)}</script>'
    return f"<html><head><title>{TITLE} - Kabar Sabu</title></head><body>{body}{script}</body></html>"


def read(html: str) -> Article:
    return read_page(html, source="x", name="x", url="https://uji.example/ekonomi/produksi-garam-sabu-naik")


def paragraphs(article: Article) -> tuple[str, ...]:
    return tuple(article.text[part.start : part.end] for part in article.sections if part.kind != "headline")


NODE = {"title": TITLE, "publishedAt": "2025-11-18T10:00:00+08:00", "author": {"name": "Dewi Lado"}}


@pytest.mark.parametrize(
    "body", [MARKUP, MARKUP.replace("<", "&lt;").replace(">", "&gt;"), "\n\n".join(TEXT), "<br>".join(TEXT)]
)
@pytest.mark.parametrize("depth", [0, 3])
def test_the_data_of_a_framework_holds_the_article(body: str, depth: int) -> None:
    data: Any = NODE | {"content": body, "related": [{"title": "Garam Impor Masuk Lagi", "content": OTHER}]}
    for _ in range(depth):
        data = {"props": [data]}
    article = read(page(data))
    assert article.title == TITLE
    assert paragraphs(article) == TEXT
    assert article.authors == ("Dewi Lado",)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2025-11-18T10:00:00+08:00"


def test_json_ld_holds_the_body() -> None:
    node = {
        "@type": "NewsArticle",
        "headline": TITLE,
        "datePublished": "2025-11-18T10:00:00+08:00",
        "author": "Dewi Lado",
    }
    article = read(page(node | {"articleBody": "\n\n".join(TEXT)}, kind="application/ld+json"))
    assert paragraphs(article) == TEXT
    assert article.published_source == "jsonld"


def test_what_the_page_shows_wins() -> None:
    shown = f"<article><h1>{TITLE}</h1><div class='isi-berita'>{MARKUP}</div></article>"
    assert paragraphs(read(page(NODE | {"content": OTHER}, body=shown))) == TEXT


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"items": [{"title": "Garam Impor Masuk Lagi", "content": OTHER}]}, "application/json"),
        (NODE | {"description": "Produksi garam naik. " * 20}, "application/json"),
        (NODE | {"content": "Singkat saja."}, "application/json"),
        (
            {"@type": "NewsArticle", "headline": TITLE, "articleBody": MARKUP, "isAccessibleForFree": False},
            "application/ld+json",
        ),
        ([[[["x" * 300]]]], "application/json"),
        (NODE | {"content": OTHER}, "text/javascript"),
    ],
)
def test_no_text_is_taken_that_is_not_the_articles_or_not_public(data: Any, kind: str) -> None:
    with pytest.raises(NotAPageError):
        read(page(data, kind=kind))
