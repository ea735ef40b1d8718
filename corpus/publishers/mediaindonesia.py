"""Media Indonesia; JSON-LD names the editor as author and meta the developer: the reporter is in a box of its own."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "Media Indonesia"
DOMAINS = ("mediaindonesia.com",)
FEEDS = ("https://mediaindonesia.com/feed",)
QUERY_KEYS = ()
LAYOUTS = (
    Layout(
        since="2019-01",
        body="div.article",
        title="h1",
        authors=".author-2, .author a, .info-author .author",
        editors=".editor, .info-editor",
        published=".datetime",
        captions=".pic .caption, figcaption, .img-caption",
        drop="p.related-news, .flying-carpet, .ext-channel, .info-author, .dfp-ad, .related",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Embung Tasifeto Tampung 40 Ribu Kubik</title><meta property="og:title" content="Embung Tasifeto Tampung 40 Ribu Kubik">
<link rel="canonical" href="https://mediaindonesia.com/nusantara/700001/embung-tasifeto-tampung-40-ribu-kubik"><meta property="og:type" content="website">
<meta name="author" content="mediaindonesia.com Developer">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Embung Tasifeto Tampung 40 Ribu Kubik","datePublished":"2024-10-08T18:33:13+07:00",
"dateModified":"2024-10-08T18:30:00+07:00","author":[{"@type":"Person","name":"Heri Mau"}]}</script></head><body>
<h1>Embung Tasifeto Tampung 40 Ribu Kubik</h1><div class="author-2">Nofi Bria</div><div class="datetime">08/10/2024 18:30</div>
<div class="editor">Editor: Heri Mau</div><div class="pic"><div class="caption">Embung di Tasifeto. (MI/Nofi Bria)</div></div>
<div class="article"><p>EMBUNG baru di Tasifeto menampung 40 ribu meter kubik air untuk musim kemarau.</p>
<p class="related-news">Baca juga : <a href="/4">Bendungan Selesai 95 Persen</a></p>
<p>Air itu mengairi 215 hektare sawah, kata kepala desa, Yakob Asa. (E-2)</p></div></body></html>""",
        {
            "title": "Embung Tasifeto Tampung 40 Ribu Kubik",
            "authors": ("Nofi Bria",),
            "editors": ("Heri Mau",),
            "published_at": "2024-10-08T18:33:13+07:00",
            "body": (
                "EMBUNG baru di Tasifeto menampung 40 ribu meter kubik air untuk musim kemarau.",
                "Air itu mengairi 215 hektare sawah, kata kepala desa, Yakob Asa.",
            ),
        },
    ),
)
