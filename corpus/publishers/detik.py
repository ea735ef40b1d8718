"""Detik and its channels; whole articles under ?single=1, closing codes such as "(ana/bud)" at the end of the body."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "detikcom"
DOMAINS = ("detik.com",)
FEEDS = ("https://news.detik.com/berita/sitemap_news.xml", "https://finance.detik.com/sitemap_news.xml")
INDEX = "https://news.detik.com/indeks?date={day:%m/%d/%Y}&page={page}"
QUERY_KEYS = ()
WHOLE_QUERY = {"single": "1"}
LAYOUTS = (
    Layout(
        since="2018-01",
        body="div.detail__body-text, div.itp_bodycontent",
        title="h1.detail__title, .jdl h1",
        authors=".detail__author, .jdl .author",
        published=".detail__date, .jdl .date",
        captions=".detail__media-caption",
        drop=".parallaxindetail, .linksisip, .lihatjg, .staticdetail_container, .detail__multiple, .noncontent, .aevp, .embed",
    ),
    Layout(
        since="2015-11",
        body=".text_detail, .text_gal",
        title=".content_detail > h1, .detail_profil h1",
        authors=".content_detail .author, .detail_profil > strong",
        published=".content_detail .date, .detail_profil .date",
        captions=".pic_artikel > span, .gal_rating .text",
        drop=".leftarticle, .linksisip",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Pasar Lembata Dibangun Ulang</title><meta property="og:title" content="Pasar Lembata Dibangun Ulang">
<link rel="canonical" href="https://finance.detik.com/berita-ekonomi-bisnis/d-700001/pasar-lembata-dibangun-ulang">
<meta name="publishdate" content="2024/06/11 09:40:21"><meta name="author" content="Ratna Weking"></head><body>
<h1 class="detail__title">Pasar Lembata Dibangun Ulang</h1>
<div class="detail__author">Ratna Weking - <span>detikFinance</span></div><div class="detail__date">Selasa, 11 Jun 2024 09:40 WIB</div>
<div class="detail__media-caption">Foto: Ratna Weking/detikcom</div>
<div class="detail__body-text itp_bodycontent"><strong>Jakarta</strong> - <p>Pemerintah Kabupaten Lembata membangun pasar baru senilai Rp 4,2 miliar.</p>
<p class="para_caption">ADVERTISEMENT</p><div class="parallaxindetail">SCROLL TO CONTINUE WITH CONTENT</div>
<table class="linksisip"><tr><td>Baca juga: Harga Beras Rp 15.000</td></tr></table>
<p>"Ada 120 kios untuk pedagang lama," ujar Bupati Tomas Lejap, Senin (10/6/2024).</p>
<p>Simak juga Video: 10 Pasar Terbesar di NTT</p><strong>(rwk/tom)</strong></div></body></html>""",
        {
            "title": "Pasar Lembata Dibangun Ulang",
            "authors": ("Ratna Weking",),
            "published_at": "2024-06-11T09:40:21+07:00",
            "body": (
                "Jakarta - Pemerintah Kabupaten Lembata membangun pasar baru senilai Rp 4,2 miliar.",
                '"Ada 120 kios untuk pedagang lama," ujar Bupati Tomas Lejap, Senin (10/6/2024).',
            ),
        },
    ),
)
