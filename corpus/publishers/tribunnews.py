"""Tribunnews with all its regional editions; whole articles under ?page=all, reporter and editor in the header."""
# ruff: noqa: E501 - the example is a page as pages are

from corpus.publisher import Layout

NAME = "Tribunnews"
DOMAINS = (
    "tribunnews.com", "tribunjabar.id", "tribunpriangan.com", "tribunjatim.com", "tribunmataraman.com",
    "tribunmadura.com", "tribun-bali.com", "tribunlombok.com", "tribunflores.com", "pos-kupang.com", "tribunsolo.com",
    "tribunjogja.com", "tribunjateng.com", "tribunbanyumas.com", "tribunpantura.com", "tribunmuria.com",
    "surya.co.id", "suryamalang.com", "tribunjakarta.com", "tribunbekasi.com", "tribundepok.com",
    "tribunnewsdepok.com", "tribunnewsbogor.com", "tribuntangerang.com", "tribunbanten.com", "wartakotalive.com",
    "tribun-medan.com", "tribunpadang.com", "tribunpekanbaru.com", "tribunbatam.id", "tribunjambi.com",
    "tribunsumsel.com", "sripoku.com", "tribunbengkulu.com", "tribunlampung.co.id", "bangkapos.com", "posbelitung.co",
    "babelnews.id", "serambinews.com", "prohaba.co", "tribungayo.com", "tribunpontianak.co.id", "tribunkalteng.com",
    "banjarmasinpost.co.id", "tribunkaltim.co", "tribunkaltara.com", "tribun-timur.com", "tribuntoraja.com",
    "tribunsulbar.com", "tribunpalu.com", "tribunsultra.com", "tribungorontalo.com", "tribunmanado.co.id",
    "tribunambon.com", "tribunternate.com", "tribunpapua.com", "tribunpapuabarat.com", "tribunpapuatengah.com",
    "tribunsorong.com",
)  # fmt: skip
FEEDS = ("https://www.tribunnews.com/sitemap-news.xml", "https://kupang.tribunnews.com/rss")
INDEX = "https://www.tribunnews.com/index-news?date={day:%Y-%m-%d}&page={page}"
QUERY_KEYS = ()
WHOLE_QUERY = {"page": "all"}
LAYOUTS = (
    Layout(
        since="2015-01",
        body="div.side-article.txt-article, div.txt-article, .content > .txt-article",
        title="h1#arttitle, h1.f50, h1",
        authors="#penulis, .credit-author, .penulis",
        editors="#editor, .credit-editor",
        published="time.grey, #article time, time",
        captions=".imgfull_div .pb20, .pb20.f13, .captionimg",
        drop=".baca, .side-article-related, p.baca, .bacajuga, .ads-inside, .tagcloud3",
    ),
)
EXAMPLES = (
    (
        """<html><head><title>Jembatan Gantung Fatubai Rampung - Pos-kupang.com</title>
<meta property="og:title" content="Jembatan Gantung Fatubai Rampung - Pos-kupang.com"><meta property="og:site_name" content="Pos-kupang.com">
<link rel="canonical" href="https://kupang.tribunnews.com/2024/02/21/jembatan-gantung-fatubai-rampung"></head><body>
<h1 class="f50" id="arttitle">Jembatan Gantung Fatubai Rampung</h1><time class="grey">Rabu, 21 Februari 2024 10:31 WITA</time>
<div id="penulis">Penulis: Gaspar Neno</div><div id="editor">Editor: Oby Lewan</div>
<div class="pb20 f13">POS-KUPANG.COM/GASPAR NENO Warga melintasi jembatan baru.</div>
<div class="side-article txt-article"><p><em>Laporan Reporter POS-KUPANG.COM, Gaspar Neno</em></p>
<p><strong>POS-KUPANG.COM, SOE</strong> - Jembatan gantung sepanjang 84 meter di Fatubai selesai dibangun.</p>
<p class="baca">Baca juga: <a href="/3">Jalan Desa Rusak 6 Kilometer</a></p>
<p>Sebanyak 370 keluarga memakainya, kata camat setempat, Melki Tefu. (*)</p><p>Ikuti berita POS-KUPANG.COM di GOOGLE NEWS</p></div></body></html>""",
        {
            "title": "Jembatan Gantung Fatubai Rampung",
            "authors": ("Gaspar Neno",),
            "editors": ("Oby Lewan",),
            "published_at": "2024-02-21T10:31:00+08:00",
            "body": (
                "POS-KUPANG.COM, SOE - Jembatan gantung sepanjang 84 meter di Fatubai selesai dibangun.",
                "Sebanyak 370 keluarga memakainya, kata camat setempat, Melki Tefu.",
            ),
        },
    ),
)
