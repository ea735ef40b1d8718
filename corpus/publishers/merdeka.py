"""Merdeka.com; reporter and date stand in one line above the body."""

from corpus.publisher import Layout

NAME = "Merdeka.com"
DOMAINS = ("merdeka.com",)
FEEDS = ("https://www.merdeka.com/feed/",)
INDEX = "https://www.merdeka.com/indeks-berita/{day:%Y/%m/%d}/index{page}.html"
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2023-03",
        body=".article-body, .dt-para, .article .content",
        title="h1.article-title, h1",
        authors=".article-author, .article-info .author, .reporter-name",
        published=".article-date, .article-info .date, .date-post",
        captions=".article-image .caption, figcaption",
        drop=".article-related, .box-bacajuga, .paging",
    ),
    Layout(
        since="2015-01",
        body=".mdk-body-paragraph, #mdk-body-newsarea",
        title="h1, #mdk-news-title",
        authors=".reporter, .mdk-date-reporter span a",
        published=".date-post, .mdk-date-reporter",
        captions=".mdk-body-newsimg span, .image-caption",
        drop=".box-bacajuga, .inner-artikel",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Kain Tenun Amarasi Terjual 210 Lembar | merdeka.com</title>
<meta property="og:title" content="Kain Tenun Amarasi Terjual 210 Lembar"><meta property="og:type" content="article">
<link rel="canonical" href="https://www.merdeka.com/uang/kain-tenun-amarasi-terjual-210-lembar-900001-mvk.html"></head><body>
<h1 class="article-title">Kain Tenun Amarasi Terjual 210 Lembar</h1>
<div class="article-author">Reporter: Desi Takene</div><div class="article-date">Senin, 04 Maret 2024 08:20:00</div>
<div class="article-body"><p>Pameran di Oekabiti menjual 210 lembar kain tenun dalam dua hari.</p>
<div class="box-bacajuga"><b>BACA JUGA:</b> <a href="/5">Ekspor Tekstil Turun 3 Persen</a></div>
<p>Harga selembar kain mulai Rp450.000, menurut perajin, Yane Nubatonis.</p><p>[des]</p></div></body></html>""",
        {
            "title": "Kain Tenun Amarasi Terjual 210 Lembar",
            "authors": ("Desi Takene",),
            "published_at": "2024-03-04T08:20:00+07:00",
            "body": (
                "Pameran di Oekabiti menjual 210 lembar kain tenun dalam dua hari.",
                "Harga selembar kain mulai Rp450.000, menurut perajin, Yane Nubatonis.",
            ),
        },
    ),
)
