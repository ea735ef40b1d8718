"""SINDOnews and its channels; whole articles under ?showpage=all, a code in brackets closes the body."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "SINDOnews"
DOMAINS = ("sindonews.com",)
FEEDS = ("https://www.sindonews.com/feed",)
INDEX = "https://index.sindonews.com/index/0?t={day:%Y-%m-%d}"
QUERY_KEYS = ()
WHOLE_QUERY = {"showpage": "all"}
LAYOUTS = (
    Layout(
        since="2022-01",
        body=".detail-desc, #detail-desc",
        title=".detail-title h1, h1.detail-title, h1",
        authors=".warp-nama-redaksi .detail-nama-redaksi, .detail-nama-redaksi",
        published=".detail-date-artikel",
        captions=".detail-img figcaption, .detail-img .caption",
        drop="[class^=baca-juga], [class^=lihat-juga], [class^=related], .reviewer, .box-outer-ads",
    ),
    Layout(
        since="2015-01",
        body="#content.caption, .article .caption, div[itemprop=articleBody]",
        title=".article h1, h1",
        authors=".article .author, .reporter",
        published=".article time, time",
        captions=".article figcaption",
        drop=".baca-inline, .ads",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Puskesmas Nulle Layani 90 Pasien</title><meta property="og:title" content="Puskesmas Nulle Layani 90 Pasien">
<link rel="canonical" href="https://daerah.sindonews.com/read/1300001/174/puskesmas-nulle-layani-90-pasien-1709000000"></head><body>
<div class="detail-title"><h1>Puskesmas Nulle Layani 90 Pasien</h1></div>
<div class="warp-nama-redaksi"><div class="detail-nama-redaksi">Yustus Sole</div></div>
<div class="detail-date-artikel">Jum'at, 01 Maret 2024 - 15:45 WIB</div>
<figure class="detail-img"><figcaption>Pasien menunggu giliran. Foto/SINDOnews/Yustus</figcaption></figure>
<div class="detail-desc"><b>SOE</b> - Puskesmas Nulle melayani 90 pasien sehari sejak dokter ketiga datang.<br><br>
<div class="baca-juga-box">Baca Juga: <a href="/6">Vaksin Tiba 4.000 Dosis</a></div><br>
Sebelumnya hanya 55 pasien yang terlayani, kata kepala puskesmas, Ruth Liu.<br><br>(yus)</div></body></html>""",
        {
            "title": "Puskesmas Nulle Layani 90 Pasien",
            "authors": ("Yustus Sole",),
            "published_at": "2024-03-01T15:45:00+07:00",
            "body": (
                "SOE - Puskesmas Nulle melayani 90 pasien sehari sejak dokter ketiga datang.",
                "Sebelumnya hanya 55 pasien yang terlayani, kata kepala puskesmas, Ruth Liu.",
            ),
        },
    ),
)
