"""VIVA; whole articles under ?page=all, authors listed one below the other."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "VIVA"
DOMAINS = ("viva.co.id",)
FEEDS = ("https://www.viva.co.id/get/all",)
QUERY_KEYS = ()
WHOLE_QUERY = {"page": "all"}
LAYOUTS = (
    Layout(
        since="2020-06",
        body="div.main-content-detail",
        title="h1.main-content-title, h1",
        authors=".main-content-author li, .main-content-author a",
        published=".main-content-date",
        captions=".main-content-image figcaption, .main-content-image .caption",
        drop=".recommended-article, .widget-other-article, .paging, .article-list-container",
    ),
    Layout(
        since="2015-01",
        body="#article-detail-content, .article-detail-content",
        title=".leading-title h1, h1",
        authors=".author-name, .leading-author",
        published=".leading-date, .date",
        captions=".thumbcontainer .caption, .leading-caption",
        drop=".bacajuga, .box-rekomendasi",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Kandang Sapi Komunal Dibangun di Camplong</title><meta property="og:title" content="Kandang Sapi Komunal Dibangun di Camplong">
<link rel="canonical" href="https://www.viva.co.id/berita/nasional/1700001-kandang-sapi-komunal-dibangun-di-camplong"></head><body>
<h1 class="main-content-title">Kandang Sapi Komunal Dibangun di Camplong</h1>
<div class="main-content-date">Kamis, 13 Juni 2024 - 12:02 WIB</div><div class="main-content-author"><ul><li>Oleh : <ul><li>Rudi Amalo</li></ul></li></ul></div>
<div class="main-content-image"><figcaption>Sapi di Camplong. Sumber : VIVA/Rudi Amalo</figcaption></div>
<div class="main-content-detail"><p><strong>VIVA</strong> - Kandang sapi komunal untuk 160 ekor dibangun di Camplong.</p>
<div class="recommended-article"><a href="/7">Daging Sapi Rp140 Ribu</a></div>
<p>Pembangunan menelan Rp720 juta, ujar ketua kelompok ternak, Dance Koroh.</p><p>Baca Juga : <a href="/8">Pakan Ternak Langka</a></p></div></body></html>""",
        {
            "title": "Kandang Sapi Komunal Dibangun di Camplong",
            "authors": ("Rudi Amalo",),
            "published_at": "2024-06-13T12:02:00+07:00",
            "body": (
                "VIVA - Kandang sapi komunal untuk 160 ekor dibangun di Camplong.",
                "Pembangunan menelan Rp720 juta, ujar ketua kelompok ternak, Dance Koroh.",
            ),
        },
    ),
)
