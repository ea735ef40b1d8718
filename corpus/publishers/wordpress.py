"""WordPress single posts, whatever the theme: the entry content and header that most local portals keep."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = ""
DOMAINS = ()
LAYOUTS = (
    Layout(
        since="2012-01",
        mark="article.hentry, article.post, body.single, body.single-post, .td-post-content, .entry-content",
        body=".td-post-content, .entry-content, .post-content, .single-content, .the-post-content",
        title="h1.entry-title, h1.post-title, h1.td-post-title, .entry-header h1, h1",
        authors=".entry-meta .author, .byline, .posted-by, .td-post-author-name, .post-author, .author.vcard",
        editors=".entry-content .editor, .post-content .editor",
        published="time.entry-date, .posted-on time, .td-post-date time, .entry-meta, .post-date",
        captions=".post-thumbnail figcaption, .featured-image figcaption, .td-post-featured-image figcaption",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Air Bersih Masuk Tiga Dusun - Kabar Sabana</title><meta name="author" content="Sabana Developer">
<meta property="og:title" content="Air Bersih Masuk Tiga Dusun - Kabar Sabana"><meta property="og:site_name" content="Kabar Sabana">
<link rel="canonical" href="https://kabarsabana.example/air-bersih-masuk-tiga-dusun/">
<meta property="article:published_time" content="2024-08-15T14:05:00+07:00"></head><body class="single single-post">
<article class="post hentry"><h1 class="entry-title">Air Bersih Masuk Tiga Dusun</h1>
<div class="entry-meta"><span class="author vcard">Oleh <a href="/a">Lina Djami</a></span>
<time class="entry-date">Kamis, 15 Agustus 2024 | 14:05 WITA</time><span class="post-views">Dibaca 1.204 kali</span></div>
<div class="entry-content"><p>WAINGAPU, kabarsabana.example - Tiga dusun di Sumba mendapat air bersih 6 liter per detik.</p>
<p><strong>Baca Juga:&nbsp;<a href="/b">Pasar Baru Tampung 90 Pedagang</a></strong></p>
<table><tr><th>Dusun</th><th>Sambungan</th></tr><tr><td>Padira</td><td>48 rumah</td></tr></table>
<p>"Warga tidak lagi berjalan dua kilometer," kata Camat Obed Raja. (lin/obd)</p><p>Editor : Umbu Hina</p></div>
<div id="comments"><h3>Komentar ANDA?</h3><p>Leave a Reply</p></div></article></body></html>""",
        {
            "title": "Air Bersih Masuk Tiga Dusun",
            "authors": ("Lina Djami",),
            "editors": ("Umbu Hina",),
            "published_at": "2024-08-15T14:05:00+08:00",
            "body": (
                "WAINGAPU, kabarsabana.example - Tiga dusun di Sumba mendapat air bersih 6 liter per detik.",
                '"Warga tidak lagi berjalan dua kilometer," kata Camat Obed Raja.',
            ),
            "tables": ("Dusun | Sambungan", "Padira | 48 rumah"),
        },
    ),
)
