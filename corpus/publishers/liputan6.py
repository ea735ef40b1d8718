"""Liputan6 and its channels; several sheets of one article stand in one page as "multi-page-N"."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "Liputan6.com"
DOMAINS = ("liputan6.com",)
FEEDS = ("https://feed.liputan6.com/rss/news",)
INDEX = "https://www.liputan6.com/indeks/{day:%Y/%m/%d}?page={page}"
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2016-02",
        body="div.article-content-body__item-content, div.read-page__content-body, .photo-gallery__description",
        title="h1.read-page--header--title, h1.read-page--header__title",
        authors=".read-page--header--author__name, .read-page--header__author, .read-page--header__author-link",
        editors=".read-page--header--author__editor",
        published="time.read-page--header--author__datetime, time.read-page--header__datetime",
        captions="figcaption.read-page--photo-gallery--item__caption, .read-page--photo-gallery--item__caption",
        drop=".baca-juga-collections, .advertisement-placeholder, .article-ad, .baca-juga",
    ),
    Layout(
        since="2016-02",
        body="figcaption.read-page--photo-gallery--item__caption",
        title="h1.read-page--header--title, h1.read-page--header__title",
        authors=".read-page--header--author__name, .read-page--header__author",
        published="time.read-page--header--author__datetime, time.read-page--header__datetime",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Listrik Masuk 14 Desa di Malaka - Regional Liputan6.com</title>
<meta property="og:title" content="Listrik Masuk 14 Desa di Malaka"><meta name="author" content="Liputan6.com">
<link rel="canonical" href="https://www.liputan6.com/regional/read/5000001/listrik-masuk-14-desa-di-malaka">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Listrik Masuk 14 Desa di Malaka",
"datePublished":"2024-05-06T02:30:00+00:00"}</script></head><body>
<h1 class="read-page--header--title">Listrik Masuk 14 Desa di Malaka</h1>
<span class="read-page--header--author__name">Dorce Seran</span><time class="read-page--header--author__datetime">06 Mei 2024, 09:30 WIB</time>
<figcaption class="read-page--photo-gallery--item__caption">Petugas memasang tiang. (Foto: Liputan6.com/Dorce)</figcaption>
<div class="article-content-body__item-content"><p><b>Liputan6.com, Betun</b> - Sebanyak 14 desa di Malaka mulai menikmati listrik.</p>
<div class="baca-juga-collections"><h2>Baca Juga</h2><ul><li><a href="/z">Tarif Listrik 2024</a></li></ul></div><p>Advertisement</p>
<p>Jaringan sepanjang 62 kilometer itu melayani 1.905 rumah tangga.</p></div></body></html>""",
        {
            "title": "Listrik Masuk 14 Desa di Malaka",
            "authors": ("Dorce Seran",),
            "published_at": "2024-05-06T09:30:00+07:00",
            "body": (
                "Liputan6.com, Betun - Sebanyak 14 desa di Malaka mulai menikmati listrik.",
                "Jaringan sepanjang 62 kilometer itu melayani 1.905 rumah tangga.",
            ),
        },
    ),
)
