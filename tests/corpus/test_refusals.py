"""What a server sends instead of an article is told from an article about the same thing."""

from __future__ import annotations

import pytest

from corpus.html_page import NotAPageError, read_page

BODY = "".join(
    f"<p>Panitia menyebut {number} peserta lomba menulis kode captcha di aula desa, dan access denied menjadi judul "
    "salah satu karya yang dinilai juri pada hari kedua lomba itu.</p>"
    for number in range(3, 7)
)


def shell(title: str, text: str) -> str:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><div><p>{text}</p></div></body></html>"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Just a moment...", "Enable JavaScript and cookies to continue"),
        ("Attention Required! | Cloudflare", "Sorry, you have been blocked"),
        ("kabar.example", "Checking if the site connection is secure"),
        ("Access Denied", "You don't have permission to access this server."),
        ("Pardon Our Interruption", "As you were browsing something made us think you were a bot."),
        ("InternetPositif", "Situs yang Anda kunjungi diblokir."),
        ("503 Service Temporarily Unavailable", "nginx"),
        ("Halaman Tidak Ditemukan", "Maaf, halaman yang Anda cari tidak ada."),
        ("Kabar", "Mohon tunggu, kami sedang memeriksa browser Anda sebelum melanjutkan."),
    ],
)
def test_a_challenge_is_no_article(title: str, text: str) -> None:
    with pytest.raises(NotAPageError) as caught:
        read_page(shell(title, text), source="x", name="x")
    assert caught.value.kind == "blocked"


@pytest.mark.parametrize(
    "wall",
    [
        "Artikel ini khusus untuk pelanggan. Sudah berlangganan? Masuk",
        "Silakan login untuk melanjutkan membaca artikel ini.",
        "Berlangganan untuk membaca berita selengkapnya",
        "Dapatkan akses penuh mulai Rp10.000 per bulan",
        "Kuota artikel gratis Anda bulan ini habis",
    ],
)
def test_a_teaser_before_a_wall_is_no_article(wall: str) -> None:
    teaser = (
        "<p>Pemerintah desa membuka tambak baru seluas 7 hektare pada pekan ini, kata kepala desa setempat di sana.</p>"
    )
    body = f"<article>{teaser * 2}<div class='x'>{wall}</div></article>"
    page = f"<html><body><h1>Tambak Baru Dibuka di Desa</h1>{body}</body></html>"
    with pytest.raises(NotAPageError) as caught:
        read_page(page, source="x", name="x")
    assert caught.value.kind == "paywalled"


def test_an_article_about_captchas_is_an_article() -> None:
    title = "Lomba Menulis Captcha di Desa"
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><div>{BODY}</div></body></html>"
    assert "captcha" in read_page(page, source="x", name="x").text


SHORT = '<meta property="article:published_time" content="2026-11-20T08:00:00+07:00">'


@pytest.mark.parametrize(
    ("address", "head", "is_read"),
    [
        ("https://uji.example/garam", SHORT, True),
        ("https://uji.example/garam", SHORT + '<meta property="og:type" content="article">', True),
        ("https://uji.example/garam", '<meta property="og:type" content="article">', False),  # lists have it too
        ("https://uji.example/garam", SHORT + '<meta property="og:type" content="website">', False),
        ("https://uji.example/garam", '<meta name="date" content="2026-11-20">', False),
        ("https://uji.example/garam", '<meta property="article:published_time" content="">', False),
        ("https://uji.example/", SHORT, False),
        ("https://uji.example/garam-desa-naik", "", True),
    ],
)
def test_a_short_address_is_an_articles_where_the_page_says_when_it_was_published(
    address: str, head: str, is_read: bool
) -> None:
    page = f"<html><head><title>Garam Desa</title>{head}</head><body><h1>Garam Desa</h1><div>{BODY}</div></body></html>"
    if is_read:
        assert read_page(page, source="x", name="x", url=address).title == "Garam Desa"
    else:
        with pytest.raises(NotAPageError, match="is an index page"):
            read_page(page, source="x", name="x", url=address)
