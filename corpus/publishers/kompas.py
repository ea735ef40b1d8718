"""Kompas.com and its sections; whole articles under ?page=all."""

from corpus.publisher import Layout

NAME = "Kompas.com"
DOMAINS = ("kompas.com",)
FEEDS = ("https://news.kompas.com/web/sitemap-news.xml",)
INDEX = "https://indeks.kompas.com/?site=all&date={day:%Y-%m-%d}&page={page}"
QUERY_KEYS = ()
WHOLE_QUERY = {"page": "all"}
LAYOUTS = (
    Layout(
        since="2017-01",
        body="div.read__content",
        title="h1.read__title",
        authors=".credit-title-name, .read__author, .opinion__author, #penulis",
        editors=".read__editor, .credit-title-nameEditor, #editor",
        published=".read__time",
        captions=".photo__caption",
        drop=".inner-link-baca-juga, .kompasidRec, .ads-on-body, .fb-quote, .read__bacajuga",
    ),
    Layout(
        since="2015-11",
        body=".kcm-read-text, .kcmread1114, .div-read",
        title=".kcm-read-top h2, .kcm-read-content-top h2, .baca-content h1",
        authors=".kcm-read-copy tr, .penulis-editor tr",
        published=".kcm-date, .kcm-read-top .msmall",
        captions=".photo",
        drop=".kcm-read-terkait, .berita-terkait-content, .kcm-read-bottom-topic, .kcm-read-copy",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Panen Jagung Desa Wailolong Naik Halaman all - Kompas.com</title>
<meta property="og:title" content="Panen Jagung Desa Wailolong Naik Halaman all - Kompas.com">
<link rel="canonical" href="https://regional.kompas.com/read/2024/03/05/101500078/panen-jagung-wailolong?page=all">
<meta name="author" content="Kompas Cyber Media"></head><body>
<h1 class="read__title">Panen Jagung Desa Wailolong Naik</h1>
<div class="read__time">Kompas.com - 05/03/2024, 10:15 WIB</div>
<div class="credit-title-name">Sinta Lamak, </div><div class="credit-title-nameEditor">Bagus Reo</div>
<div class="photo__caption">Petani menjemur jagung.(KOMPAS.com/SINTA LAMAK)</div>
<div class="read__content"><p><strong>LARANTUKA, KOMPAS.com</strong> - Petani Desa Wailolong memanen 312 ton jagung.</p>
<p><strong>Baca juga: <a href="/x">Harga Jagung Turun 5 Persen</a></strong></p>
<p>Hasil itu lebih besar daripada 280 ton pada tahun sebelumnya, kata kepala desa, Yosep Kedang.</p></div>
</body></html>""",
        {
            "title": "Panen Jagung Desa Wailolong Naik",
            "url": "https://regional.kompas.com/read/2024/03/05/101500078/panen-jagung-wailolong",
            "authors": ("Sinta Lamak",),
            "editors": ("Bagus Reo",),
            "published_at": "2024-03-05T10:15:00+07:00",
            "body": (
                "LARANTUKA, KOMPAS.com - Petani Desa Wailolong memanen 312 ton jagung.",
                "Hasil itu lebih besar daripada 280 ton pada tahun sebelumnya, kata kepala desa, Yosep Kedang.",
            ),
        },
    ),
)
