"""RMOL and its regional desks; a WordPress-like body with the reporter in capitals above it."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "RMOL"
DOMAINS = ("rmol.id", "rmol.co", "rmoljabar.id", "rmolbanten.id", "rmoljateng.id", "rmoljatim.id", "rmolbali.id", "rmollampung.id",
    "rmolsumut.id", "rmolsumsel.id", "rmolbengkulu.id", "rmolaceh.id", "rmolkalteng.id")  # fmt: skip
FEEDS = ("https://rmol.id/feed",)
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2019-01",
        body=".entry-content, .post-content, article .content, .content-berita",
        title="h1.entry-title, h1.post-title, h1",
        authors=".author-name, .meta-author, .post-author, .info-author",
        editors=".editor-name",
        published=".entry-date, time, .post-date",
        captions="figcaption, .post-caption",
        drop=".related-article, .author-box, .post-tags, .tags-list",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Dermaga Papela Diperpanjang 30 Meter</title><meta property="og:title" content="Dermaga Papela Diperpanjang 30 Meter">
<link rel="canonical" href="https://rmol.id/nusantara/read/2024/05/14/600001/dermaga-papela-diperpanjang-30-meter">
<meta property="article:published_time" content="2024-05-14T11:25:00+07:00"></head><body>
<h1 class="entry-title">Dermaga Papela Diperpanjang 30 Meter</h1><div class="author-name">LAPORAN: WIDI MOOY</div>
<time>Selasa, 14 Mei 2024, 11:25 WIB</time><figure><figcaption>Dermaga Papela di Rote/Ist</figcaption></figure>
<div class="entry-content"><p>Dermaga Papela di Rote Timur akan diperpanjang 30 meter tahun ini.</p>
<div class="related-article"><a href="/10">Kapal Cepat Tambah 2 Rute</a></div>
<p>"Anggarannya Rp2,6 miliar," kata kepala dinas, Arkhilaus Lau, kepada RMOL.</p></div></body></html>""",
        {
            "title": "Dermaga Papela Diperpanjang 30 Meter",
            "authors": ("WIDI MOOY",),
            "published_at": "2024-05-14T11:25:00+07:00",
            "body": (
                "Dermaga Papela di Rote Timur akan diperpanjang 30 meter tahun ini.",
                '"Anggarannya Rp2,6 miliar," kata kepala dinas, Arkhilaus Lau, kepada RMOL.',
            ),
        },
    ),
)
