"""ANTARA, the national agency, with its provincial sites; "Pewarta:" and "Editor:" stand below the body."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "ANTARA"
DOMAINS = ("antaranews.com",)
FEEDS = ("https://www.antaranews.com/rss/terkini.xml",)
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2021-01",
        body=".wrap__article-detail-content, .post-content",
        title=".wrap__article-detail-title h1, h1.post-title, h1",
        authors=".wrap__article-detail-content .text-muted, .post-content .text-muted, .text-muted.mt-2.small",
        published=".wrap__article-detail-info .list-inline-item, .article-date",
        captions=".wrap__article-detail-image-caption, .wrap__article-detail-image figcaption",
        drop=".baca-juga, .text-muted",
    ),
    Layout(
        since="2015-11",
        body="#content_news",
        title="h1.title",
        authors=".byline, #content_news p.mt10",
        published=".bjbrt > .date",
        captions="#caption_news",
        drop="p.date, span[itemprop=publisher], p.mt10",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Nelayan Alor terima 45 mesin perahu - ANTARA News</title>
<meta property="og:title" content="Nelayan Alor terima 45 mesin perahu - ANTARA News">
<link rel="canonical" href="https://www.antaranews.com/berita/4000001/nelayan-alor-terima-45-mesin-perahu">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Nelayan Alor terima 45 mesin perahu",
"datePublished":"2024-04-02T13:05:44+07:00","author":{"@type":"Person","name":"Editor Satu"}}</script></head><body>
<div class="wrap__article-detail-title"><h1>Nelayan Alor terima 45 mesin perahu</h1></div>
<div class="wrap__article-detail-info"><span class="list-inline-item">Selasa, 2 April 2024 13:05 WIB</span></div>
<div class="wrap__article-detail-content post-content"><p>Kalabahi (ANTARA) - Sebanyak 45 nelayan di Alor menerima mesin perahu.</p>
<span class="baca-juga"><b>Baca juga: <a href="/y">Garam Alor 12 ton</a></b></span>
<p>Kepala dinas perikanan setempat, Markus Blegur, menyebut nilainya Rp675 juta.</p>
<p class="text-muted small">Pewarta: Rina Maukari<br>Editor: Hasan Djou<br>Copyright © ANTARA 2024</p></div></body></html>""",
        {
            "title": "Nelayan Alor terima 45 mesin perahu",
            "authors": ("Rina Maukari",),
            "editors": ("Hasan Djou",),
            "published_at": "2024-04-02T13:05:44+07:00",
            "body": (
                "Kalabahi (ANTARA) - Sebanyak 45 nelayan di Alor menerima mesin perahu.",
                "Kepala dinas perikanan setempat, Markus Blegur, menyebut nilainya Rp675 juta.",
            ),
        },
    ),
)
