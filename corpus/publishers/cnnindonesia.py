"""CNN Indonesia; the dateline is "Jakarta, CNN Indonesia --" and a code closes the body."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "CNN Indonesia"
DOMAINS = ("cnnindonesia.com",)
FEEDS = ("https://www.cnnindonesia.com/nasional/rss", "https://www.cnnindonesia.com/ekonomi/rss")
INDEX = "https://www.cnnindonesia.com/indeks?date={day:%Y/%m/%d}&page={page}"
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2023-06",
        body="div.detail-text",
        title="h1",
        authors=".text-cnn_red.font-medium, .detail-author",
        published=".text-cnn_grey.text-sm, .detail-date",
        captions=".detail-image figcaption, figure figcaption",
        drop=".paradetail, .topiksisip, .linksisip, .inbetween_ads, .paging_detail, table.topiksisip",
    ),
    Layout(
        since="2014-10",
        body=".detail_text, #detikdetailtext",
        title="h1.title, .content_detail h1",
        authors=".content_detail .author",
        published=".content_detail .date",
        captions=".media_artikel .caption, .media_artikel > span",
        drop=".lihatjg, .linksisip, .detail_tag",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Kapal Perintis Layani 11 Pulau</title><meta property="og:title" content="Kapal Perintis Layani 11 Pulau">
<link rel="canonical" href="https://www.cnnindonesia.com/ekonomi/20240117090000-92-1000001/kapal-perintis-layani-11-pulau">
<meta name="publishdate" content="2024/01/17 09:12:30"><meta name="author" content="CNN Indonesia"></head><body>
<h1 class="leading-9">Kapal Perintis Layani 11 Pulau</h1><span class="text-cnn_red font-medium">CNN Indonesia</span>
<div class="text-cnn_grey text-sm">Rabu, 17 Jan 2024 09:12 WIB</div>
<figure><figcaption>Kapal perintis di dermaga. (CNN Indonesia/Tio)</figcaption></figure>
<div class="detail-text"><strong>Jakarta, CNN Indonesia</strong> --<p>Kapal perintis baru melayani 11 pulau mulai pekan depan.</p>
<div class="paradetail">SCROLL TO CONTINUE WITH CONTENT</div><table class="linksisip"><tr><td><a href="/1">Tiket Kapal Naik 8 Persen</a></td></tr></table>
<p>Tarifnya Rp35 ribu per orang, ujar kepala dinas perhubungan, Simon Ledo.</p><p>[Gambas:Video CNN]</p><strong>(tio/sim)</strong></div>
</body></html>""",
        {
            "title": "Kapal Perintis Layani 11 Pulau",
            "authors": (),
            "published_at": "2024-01-17T09:12:30+07:00",
            "body": (
                "Jakarta, CNN Indonesia -- Kapal perintis baru melayani 11 pulau mulai pekan depan.",
                "Tarifnya Rp35 ribu per orang, ujar kepala dinas perhubungan, Simon Ledo.",
            ),
        },
    ),
)
