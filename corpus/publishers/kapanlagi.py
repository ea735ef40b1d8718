"""KapanLagi, entertainment; links to other stories follow "Jangan Lewatkan" and a code closes the body."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "KapanLagi.com"
DOMAINS = ("kapanlagi.com",)
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2018-01",
        body=".body-paragraph, .box-content-detail, .detail-content",
        title="h1",
        authors=".detail-author, .author-name",
        published=".detail-date, .date-post",
    ),
    Layout(
        since="2015-11",
        body=".entertainment-detail-news, .v7-music-detail-news",
        title="h1.entertainment-newsdetail-title-new, h1.v7-music-newsdetail-title",
        authors=".newsdetail-reporter",
        published=".newsdetail-schedule-new, .v7-music-newsdetail-schedule",
        captions=".entertainment-newsdetail-headlineimg .copyright, #v7-music-newsdetail-imageinfo",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Sanggar Oebau Pentas di 4 Kota - KapanLagi.com</title>
<meta property="og:title" content="KapanLagi.com: Sanggar Oebau Pentas di 4 Kota">
<meta property="og:url" content="http://www.kapanlagi.com/showbiz/sanggar-oebau-pentas-di-4-kota-a1b2c3.html"></head><body>
<h1 class="entertainment-newsdetail-title-new">Sanggar Oebau Pentas di 4 Kota</h1>
<span class="newsdetail-schedule-new">Kamis, 05 November 2015 11:52</span>
<div class="entertainment-detail-news"><b>Kapanlagi.com</b> - Sanggar Oebau akan tampil di empat kota dengan 22 penari muda.
<p>"Tiket habis dalam tiga jam," kata pemimpin sanggar, Welmina Tallo.</p>
<h2>Jangan Lewatkan</h2><a href="/1">Konser 10 Band di Kupang</a><br><a href="/2">Film Baru Tayang 7 Juli Nanti</a>
<p><b>(kpl/wel)</b></p></div></body></html>""",
        {
            "title": "Sanggar Oebau Pentas di 4 Kota",
            "published_at": "2015-11-05T11:52:00+07:00",
            "body": (
                "Kapanlagi.com - Sanggar Oebau akan tampil di empat kota dengan 22 penari muda.",
                '"Tiket habis dalam tiga jam," kata pemimpin sanggar, Welmina Tallo.',
            ),
        },
    ),
)
