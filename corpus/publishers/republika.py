"""Republika; the heading may be empty, then og:title holds the headline; "sumber : Antara" closes copied texts."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "Republika"
DOMAINS = ("republika.co.id", "republika.id")
FEEDS = ("https://www.republika.co.id/rss",)
INDEX = "https://republika.co.id/index/{day:%Y/%m/%d}"
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2022-01",
        body="div.article-content",
        title="h1, .max-card__title",
        authors=".by a, .by .text-black, .reporter",
        editors=".by .red",
        published=".date-item__headline, .date.date-item__headline",
        captions=".max-card__caption, figcaption",
        drop=".taiching, .picked-article, .baca-juga, .wa-channel",
    ),
    Layout(
        since="2014-01",
        body=".artikel",
        title=".wrap_detail h1, .wrap_detail_set h1",
        authors=".by span p a, .wrap_detail .by",
        published=".date_detail p",
        captions=".teaser_detail .caption, .wrap_detail .caption",
        drop=".baca-juga, .tag-analytics",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Masjid Tua Solor Direnovasi | Republika Online</title>
<meta property="og:title" content="Masjid Tua Solor Direnovasi"><meta property="og:site_name" content="Republika Online">
<link rel="canonical" href="https://khazanah.republika.co.id/berita/s00001/masjid-tua-solor-direnovasi">
<meta property="article:published_time" content="2024-09-19T14:05:00+07:00"></head><body>
<div class="max-card__title"><h1></h1></div><div class="by">Rep: <a href="/r">Umar Kia</a>/ Red: <a class="red" href="/e">Siti Atapukan</a></div>
<figcaption>Masjid di Solor. Foto: Republika/Umar</figcaption>
<div class="article-content"><p>REPUBLIKA.CO.ID, LARANTUKA -- Masjid tua di Pulau Solor mulai direnovasi dengan dana Rp1,8 miliar.</p>
<div class="taiching"><a href="/9">Jamaah Haji 241 Ribu Orang</a></div>
<p>"Bangunan ini berumur 130 tahun," ujar takmir masjid, Hamid Lamaole.</p><p>Loading...</p>
<p>Ikuti Whatsapp Channel Republika</p><p>sumber : Antara</p></div></body></html>""",
        {
            "title": "Masjid Tua Solor Direnovasi",
            "authors": ("Umar Kia",),
            "published_at": "2024-09-19T14:05:00+07:00",
            "body": (
                "REPUBLIKA.CO.ID, LARANTUKA -- Masjid tua di Pulau Solor mulai direnovasi dengan dana Rp1,8 miliar.",
                '"Bangunan ini berumur 130 tahun," ujar takmir masjid, Hamid Lamaole.',
            ),
        },
    ),
)
