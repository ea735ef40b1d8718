"""Tempo; older pages sign with the reporter's name in capitals under the last paragraph."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "Tempo"
DOMAINS = ("tempo.co",)
FEEDS = ("https://rss.tempo.co/nasional",)
INDEX = "https://www.tempo.co/indeks?start_date={day:%Y-%m-%d}&end_date={day:%Y-%m-%d}&page={page}"
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2024-11",
        body=".detail-content, #content-wrapper, #article-content",
        title="h1",
        authors='.detail-author, a[href*="/penulis/"], .author-name',
        published=".detail-date, time",
        captions=".detail-image figcaption, figure figcaption",
        drop=".detail-related, .paywall-wrapper",
    ),
    Layout(
        since="2018-01",
        body=".detail-konten, .detail-in",
        title=".detail-title h1, h1.title",
        authors=".title .reporter, .detail-title .reporter, .box-avatar .title",
        published=".detail-title .date, p.date",
        captions=".foto-detail figcaption, .foto-detail p",
        drop=".bacajuga, .iklan-inline",
    ),
    Layout(
        since="2015-11",
        body="div.artikel",
        title="div.artikel h1",
        authors=".artikel .reporter",
        published=".block-tanggal",
        captions=".block-display .deskripsi",
        drop="h1, .block-kanal-map, .block-tanggal, .block-display",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Hutan Bakau Rote Bertambah 9 Hektare | tempo.co</title><meta property="og:title" content="Hutan Bakau Rote Bertambah 9 Hektare | tempo.co">
<link rel="canonical" href="https://www.tempo.co/lingkungan/hutan-bakau-rote-bertambah-9-hektare-1200001">
<meta property="article:published_time" content="2024-12-03T08:00:00.000Z"></head><body>
<h1>Hutan Bakau Rote Bertambah 9 Hektare</h1><a href="/penulis/mia-ndun">Mia Ndun</a>
<figure><figcaption>Bibit bakau di pesisir Rote. Tempo/Mia Ndun</figcaption></figure>
<div class="detail-content"><p><b>TEMPO.CO</b>, <b>Ba'a</b> - Luas hutan bakau di Rote bertambah 9 hektare dalam setahun.</p>
<p>Pilihan Editor: Harga Garam Naik 20 Persen</p>
<p>Warga menanam 27 ribu bibit, menurut ketua kelompok, Lazarus Fanggi.</p></div></body></html>""",
        {
            "title": "Hutan Bakau Rote Bertambah 9 Hektare",
            "authors": ("Mia Ndun",),
            "published_at": "2024-12-03T15:00:00+07:00",
            "body": (
                "TEMPO.CO, Ba'a - Luas hutan bakau di Rote bertambah 9 hektare dalam setahun.",
                "Warga menanam 27 ribu bibit, menurut ketua kelompok, Lazarus Fanggi.",
            ),
        },
    ),
)
