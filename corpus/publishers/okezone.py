"""Okezone and its channels; the reporter is in the header, a full name or a code closes the body."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "Okezone"
DOMAINS = ("okezone.com",)
FEEDS = ("https://sindikasi.okezone.com/index.php/rss/0/RSS2.0",)
INDEX = "https://index.okezone.com/bydate/index/{day:%Y/%m/%d}/"
QUERY_KEYS = ()
WHOLE_QUERY = {"page": "all"}
LAYOUTS = (
    Layout(
        since="2022-01",
        body=".c-detail.read",
        title=".title-article h1",
        authors=".journalist",
        published=".journalist span",
        captions=".img-article figcaption, .c-detail figcaption",
        drop="[class^=inject-], [class^=banner], .box-gpr",
    ),
    Layout(
        since="2015-11",
        body="#contentx, .ctn-desc, .detail-content",
        title=".titles h1, .title-detail h1, .title h1",
        authors=".nmreporter > div, .title-detail > span, .namerep a",
        published=".meta-post time, .title-detail > span, .namerep b",
        captions=".caption-img-ab, .caption-img",
        drop=".detail-komentar, .meta-bottom-content",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Sekolah di Sikka Dapat 30 Komputer : Okezone News</title>
<meta property="og:title" content="Sekolah di Sikka Dapat 30 Komputer">
<link rel="canonical" href="https://news.okezone.com/read/2024/07/09/340/3030001/sekolah-di-sikka-dapat-30-komputer"></head><body>
<div class="title-article"><h1>Sekolah di Sikka Dapat 30 Komputer</h1></div>
<div class="journalist"><a title="Nona Keytimu">Nona Keytimu</a>, Jurnalis-<span>Selasa, 09 Juli 2024 |11:20 WIB</span></div>
<figure class="img-article"><figcaption>Ruang komputer baru (Foto: Okezone/Nona)</figcaption></figure>
<div class="c-detail read"><p><strong>MAUMERE</strong> - Tiga sekolah di Sikka menerima 30 komputer bekas kantor.</p>
<p>Baca juga: <a href="/q">Guru Honorer Terima Rp2 Juta</a></p><div class="inject-video">Simak 5 Berita</div>
<p>"Komputer ini dipakai 640 siswa," kata kepala sekolah, Elis Parera.</p><p>(Nona Keytimu)</p></div></body></html>""",
        {
            "title": "Sekolah di Sikka Dapat 30 Komputer",
            "authors": ("Nona Keytimu",),
            "published_at": "2024-07-09T11:20:00+07:00",
            "body": (
                "MAUMERE - Tiga sekolah di Sikka menerima 30 komputer bekas kantor.",
                '"Komputer ini dipakai 640 siswa," kata kepala sekolah, Elis Parera.',
            ),
        },
    ),
)
