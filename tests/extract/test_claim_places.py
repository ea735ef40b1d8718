"""Which place a number is about, in invented sentences: what stands beside it, and what the whole article tells."""

from __future__ import annotations

import pytest

from corpus.article import Article
from extract import extract_statements
from tests.extract.sentence import claims_of

RANKING = (
    "Lembaga Cermin merilis 6 kota dengan indeks terendah.\n\n1. Kota Ternate, skor 3,1.\n\n2. Kota Cilegon, Banten, "
    "skor 3,2.\n\n3. Kota Ambon, skor 3,3.\n\n4. Kota Parepare, skor 3,4.\n\n5. Kota Sabang, Aceh, skor 3,5.\n\n"
    "6. Kota Kupang, skor 3,6.\n\nAda 90 kota yang dikaji."
)


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("Kurs rupiah di Jakarta melemah 7 poin.", "7 poin", "Indonesia"),
        ("Inflasi di Provinsi DKI Jakarta 2,1 persen.", "2,1 persen", "Provinsi DKI Jakarta"),
        ("Otoritas Israel mencatat 12 orang tewas dalam serangan Iran.", "12 orang", "Israel"),
        ("Sebanyak 12 orang tewas di Iran.", "12 orang", "Iran"),
        ("Harga Bitcoin naik 4 persen di Amerika Serikat.", "4 persen", None),
        # what a dollar costs is of the country; the other ends of a currency's move are its country's too
        ("Dolar AS menguat 2 poin ke level Rp 16.583.", "2 poin", "Indonesia"),
        ("Dolar AS menguat 2 poin ke level Rp 16.583.", "Rp 16.583", "Indonesia"),
        ("Rupiah turun. Won Korea turun 4 persen atau 6 poin ke posisi KRW 1.369.", "KRW 1.369", "Korea Selatan"),
        ("Sebanyak 60 negara menghadapi krisis di Indonesia.", "60 negara", None),
        # the city that ends an address; what a currency costs elsewhere
        ("Tujuh rumah di Kelurahan Jati Pulo, Palmerah, Jakarta Barat, terbakar.", "Tujuh rumah", "Kota Jakarta Barat"),
        ("Sebanyak 9 orang sakit di Cikande, Serang, Banten.", "9 orang", "Kabupaten Serang"),
        ("Di akhir pekan atau libur nasional tiketnya Rp 9.000.", "Rp 9.000", None),
        ("Taman Nasional Melati tutup selama empat hari.", "empat hari", None),
        ("Di Kota Ternate hadir 90 pelari dari 17 negara seperti Kenya dan India.", "90 pelari", "Kota Ternate"),
        ("Di Kota Ternate hadir 90 pelari dari 17 negara seperti Kenya dan India.", "17 negara", None),
        # stock exchanges abroad
        ("IHSG naik. Indeks Dow Jones turun 90 poin (0,7 persen) menjadi 42.000.", "0,7 persen", "Amerika Serikat"),
        ("Bursa Wall Street ramai. IHSG naik 0,7 persen.", "0,7 persen", "Indonesia"),
        # those whom a national case is about, and what it took from the country
        ("Menteri itu dipanggil. KPK nasional menetapkan 8 orang tersangka.", "8 orang", None),
        ("Beras bantuan itu tersebar di 34 provinsi.", "34 provinsi", "Indonesia"),
        ("Video warga Kota Ternate itu sudah dilihat 5.000 kali.", "5.000 kali", None),
        ("Anggaran nasional dibagi. Lembaga Dana Kerja Sama Internasional Rp 4 miliar.", "Rp 4 miliar", "Indonesia"),
        # money in motion is that of its country, where the text names it
        ("Rupiah menguat 3 poin. Won Korea Selatan melemah 0,4 persen.", "0,4 persen", "Korea Selatan"),
        ("Rupiah menguat 3 poin bersama won Korea Selatan 0,4 persen.", "0,4 persen", "Korea Selatan"),
        (
            "Rupiah menguat 3 poin. Euro Eropa turun 0,2 persen dan dolar Hong Kong 0,5 persen.",
            "0,5 persen",
            "Hong Kong",
        ),
        ("Rupiah menguat 3 poin. Won melemah 0,4 persen.", "0,4 persen", None),
        ("Rupiah menguat 3 poin terhadap dolar AS.", "3 poin", "Indonesia"),
        # what a person owns is of no place, an index and a budget are no shares of a company
        ("Wakil Bupati Way Kanan itu memiliki harta Rp 4 miliar.", "Rp 4 miliar", None),
        ("Indeks harga saham gabungan (IHSG) naik 0,8 persen ke level 7.000.", "0,8 persen", "Indonesia"),
        # where the things counted stand
        ("Ada 215 rumah di Kecamatan Pagelaran dan 197 rumah di Kota Metro.", "215 rumah", "Kecamatan Pagelaran"),
        ("Ada 215 rumah di Kecamatan Pagelaran dan 197 rumah di Kota Metro.", "197 rumah", "Kota Metro"),
        ("BPBD Pringsewu mencatat 197 rumah berada di Kota Metro.", "197 rumah", "Kota Metro"),
        # a unit is no money that moves
        ("Ekspor Lampung 512 juta dolar AS, turun 3 persen.", "3 persen", "Provinsi Lampung"),
        ("Impor Lampung 198 juta dolar AS, surplus 313 juta dolar AS.", "313 juta dolar AS", "Provinsi Lampung"),
        ("Di Kota Ternate 3 orang meninggal dunia.", "3 orang", "Kota Ternate"),
        ("Kota Ternate berada di peringkat 4 dari 94 kota.", "94 kota", "Indonesia"),
        ("Di Kabupaten Ngada ada 12 sapi asal Australia.", "12 sapi", "Kabupaten Ngada"),
        ("Rupiah ditutup Rp15.900 per dolar Amerika Serikat (AS).", "Rp15.900", "Indonesia"),
        ("Inflasi Provinsi Lampung tertinggi se-Indonesia, yakni 5,3 persen.", "5,3 persen", "Provinsi Lampung"),
        ("Survei di Kota Ternate pada Mei 2024 memuat 70 persen warga.", "70 persen", "Kota Ternate"),
        ("Perusahaan itu membidik Rp 2 triliun dari IPO di bursa nasional.", "Rp 2 triliun", None),
        ("Rupiah ditutup melemah 23 poin ke Rp15.912 perdolar AS.", "23 poin", "Indonesia"),
        ("Warga Kota Ternate berinisial BR (34) ditangkap.", "34", None),
        ("Di Kota Ternate, tersangka K ini 39 tahun.", "39 tahun", None),
        ("Penduduk Kota Ternate berusia 15 tahun ke atas bekerja.", "15 tahun", "Kota Ternate"),
        ("Pelaku di Kota Ternate diancam hukuman penjara paling lama 9 tahun.", "9 tahun", "Indonesia"),
        ("Saham PT Sinar Laut Tbk (SNLT) naik 26 persen di bursa nasional.", "26 persen", None),
        ("Bank Sinar Tbk menyalurkan bantuan nasional Rp600.000.", "Rp600.000", "Indonesia"),
        ("Gempuran udara Israel menewaskan 22 orang.", "22 orang", None),
        ("Di Kota Ternate kapal itu berada 200 km dari Singapura.", "200 km", "Kota Ternate"),
        ("Hadir 60 pengusaha Pakistan di Indonesia.", "60 pengusaha", "Indonesia"),
        ("Inflasi tertinggi di Sulawesi ada di Kota Ternate, 7 persen.", "7 persen", "Kota Ternate"),
        ("Inflasi tertinggi di Kota Ternate, 7 persen.", "7 persen", "Kota Ternate"),
        ("Berikut 6 cara menghemat listrik nasional.", "6 cara", None),
        ("Di Provinsi Lampung polisi menahan 5 kapal Malaysia.", "5 kapal", "Provinsi Lampung"),
        ("Di Provinsi Lampung polisi menahan 5 kapal berbendera Malaysia.", "5 kapal", "Provinsi Lampung"),
        ("Di Kota Ternate mata uang Jepang naik 5 persen.", "5 persen", "Kota Ternate"),
        ("Di Kota Ternate kereta rute Bandung-Garut lewat 3 kali.", "3 kali", "Kota Ternate"),
        ("Di Kota Ternate pembangunan tol Semarang-Demak berjalan 12 persen.", "12 persen", "Kota Ternate"),
        ("Di Kota Ternate China Road and Bridge membangun 4 jembatan.", "4 jembatan", "Kota Ternate"),
        (
            "Di Kota Semarang banjir merendam 3 kecamatan yakni Kecamatan Genuk dan Kecamatan Tugu.",
            "3 kecamatan",
            "Kota Semarang",
        ),
        ("Penjualan nasional 9 unit, ujar Sari kepada wartawan di Kota Ternate.", "9 unit", "Indonesia"),
        ("Penjualan nasional 9 unit, ujar Sari di Kota Ternate belum lama ini.", "9 unit", "Indonesia"),
        ("Bantuan diserahkan kepada 9 nelayan di Kota Ternate.", "9 nelayan", "Kota Ternate"),
        ("Di Kota Ternate 54 persen mahasiswa berasal dari China dan India.", "54 persen", "Kota Ternate"),
        ("Baca juga: Laba PLN Rp 9 triliun", "Rp 9 triliun", "Indonesia"),
        ("Baca juga: Laba Toko Melati Rp 9 triliun", "Rp 9 triliun", None),
        ("Di Kota Ternate disita uang asing dan rupiah Rp 9 juta.", "Rp 9 juta", "Kota Ternate"),
        ("Nilai tukar rupiah Rp 15.900.", "Rp 15.900", "Indonesia"),
        ("The Fed menahan suku bunga 4 persen.", "4 persen", "Amerika Serikat"),
        ("Setelah The Fed, BI di Indonesia menahan suku bunga 5 persen.", "5 persen", "Indonesia"),
        ("Di Kota Ternate disita 900.000 dalam bentuk rupiah, yakni 8 persen.", "8 persen", "Kota Ternate"),
        ("Warga Kota Ternate itu punya 8.000 pengikut.", "8.000 pengikut", None),
        ("Kata Lisbon, tarif nasional Rp 9.000.", "Rp 9.000", "Indonesia"),
        ("BPS mencatat inflasi 0,4 persen.", "0,4 persen", "Indonesia"),
        (
            "Di Kota Ternate lowongan dibuka dengan syarat umur tertinggi 31 tahun (S1) dan 34 tahun (S2).",
            "34 tahun",
            None,
        ),
        ("Mengutip CNN Indonesia, biaya telepon itu Rp 200 ribu.", "Rp 200 ribu", None),
        ("Di Provinsi Bali dua warga negara Australia ditembak.", "dua warga", "Provinsi Bali"),
        ("Pemain klub itu terancam sanksi 4 tahun oleh liga, kata pelatih striker.", "4 tahun", None),
        ("Rupiah naik. Dolar AS naik terhadap won Korea Selatan 0,4 persen.", "0,4 persen", "Amerika Serikat"),
        ("Rupiah dibuka di pasar. Terhadap dolar AS menguat 0,4 persen.", "0,4 persen", "Indonesia"),
        ("Koperasi Desa Merah Putih nasional ada di 298 titik.", "298 titik", "Indonesia"),
        ("Harimau Sumatra tersisa 12 ekor di Kabupaten Agam.", "12 ekor", "Kabupaten Agam"),
    ],
)
def test_beside_the_number(text: str, surface: str, name: str | None) -> None:
    assert claims_of(text)[surface].place_name == name


def test_items_of_a_ranking_have_their_own_place_and_its_totals_the_country() -> None:
    claims = claims_of(RANKING)
    assert claims["3,2"].place_name == "Kota Cilegon"
    assert claims["6 kota"].place_name == claims["90 kota"].place_name == "Indonesia"


def test_a_country_named_once_is_not_what_an_article_is_about() -> None:
    claims = claims_of(
        "Kota Ternate membeli 3 bus listrik.\n\nWarga Kota Ternate menanti bus itu.\n\n"
        "Bus serupa dipakai di Swedia.\n\nSetiap bus memuat 40 penumpang."
    )
    assert claims["40 penumpang"].place_name == "Kota Ternate"


def test_a_national_agency_of_another_country_speaks_of_that_country() -> None:
    claims = claims_of(
        "Banjir melanda Nigeria.\n\nAngin melanda Nigeria. Badan Bencana Nasional mencatat 20 orang tewas."
    )
    assert claims["20 orang"].place_name == "Nigeria"


def test_what_an_official_owns_has_no_place() -> None:
    claims = claims_of(
        "Bupati Ngada melapor LHKPN. Harta kekayaan itu dari LHKPN terbaru.\n\nKas dan setara kas Rp 80 juta."
    )
    assert claims["Rp 80 juta"].place_name is None


def test_a_word_that_points_back_takes_the_place_named_last() -> None:
    claims = claims_of("Harga tertinggi ada di Kota Ternate. Kenaikan di wilayah tersebut mencapai 7 persen.")
    assert claims["7 persen"].place_name == "Kota Ternate"


def test_exports_are_of_the_place_that_the_article_is_about() -> None:
    claims = claims_of(
        "Ekspor Provinsi Lampung naik.\n\nEkspor Provinsi Lampung paling banyak kopi. Ekspor ke Jepang 8 ton."
    )
    assert claims["8 ton"].place_name == "Provinsi Lampung"


def test_a_line_that_points_to_a_video_speaks_for_itself() -> None:
    claims = claims_of(
        "Kota Ternate membeli 3 bus.\n\nWarga Kota Ternate senang.\n\nTonton juga video: Uang Sitaan Rp 9 miliar"
    )
    assert claims["Rp 9 miliar"].place_name is None
    assert claims["3 bus"].place_name == "Kota Ternate"


def test_the_office_of_the_speaker_is_no_place_of_the_number() -> None:
    claims = claims_of(
        "Kasino di Kota Bandung digerebek. Warga Kota Bandung melapor.\n\n"
        '"Uang Rp 9 juta kami sita," kata Kapolda Jawa Barat.\n\nGubernur Jawa Barat membangun 4 jembatan.'
    )
    assert claims["Rp 9 juta"].place_name == "Kota Bandung"
    assert claims["4 jembatan"].place_name == "Provinsi Jawa Barat"


def test_a_court_in_the_capital_is_no_place_of_what_it_tries() -> None:
    claims = claims_of(CASE + "\n\nHakim Pengadilan Tipikor Jakarta Pusat menerima uang Rp 7 miliar.")
    assert claims["Rp 7 miliar"].place_name is None


def test_an_address_in_the_lead_is_of_its_regency() -> None:
    lead = "Kios pupuk di Wairterang, Kabupaten Sikka, Nusa Tenggara Timur, tutup. Petani Nusa Tenggara Timur resah."
    assert claims_of(f"{lead}\n\nKios itu menjual 8 ton.")["8 ton"].place_name == "Kabupaten Sikka"
    many = f"{lead} Petani Kabupaten Ngada dan Kabupaten Ende di Nusa Tenggara Timur ikut resah."
    assert claims_of(f"{many}\n\nKios itu menjual 8 ton.")["8 ton"].place_name == "Provinsi Nusa Tenggara Timur"


def test_a_minister_who_tells_of_a_region_speaks_of_that_region() -> None:
    claims = claims_of(
        "Menteri Sosial Budi Santoso membantu Kabupaten Ende. Banjir melanda Kabupaten Ende.\n\n"
        '"Bantuan kami Rp 4 miliar," kata Menteri Sosial Budi Santoso.'
    )
    assert claims["Rp 4 miliar"].place_name == "Kabupaten Ende"


def test_what_a_company_of_the_state_earns_is_of_the_country() -> None:
    text = (
        "Laba {0} naik. Direksi {0} membagi dividen dari laba perseroan, kata komisaris.\n\n"
        "Pendapatan perseroan Rp 9 triliun. Obligasi {0} laku, saham entitas anak, kata pemegang ekuitas {0}."
    )
    assert claims_of(text.format("PLN"))["Rp 9 triliun"].place_name == "Indonesia"
    assert claims_of(text.format("PT Sinar Tbk"))["Rp 9 triliun"].place_name is None


def test_gold_is_priced_as_a_product_and_taxed_in_the_country() -> None:
    title = "Harga Emas Antam Naik\n\n"
    article = Article("0" * 16, "invented", "invented", title + GOLD + " Emas dunia US$ 2.000.", len(title))
    places = {claim.surface: claim.place_name for claim in extract_statements(article).claims}
    assert places["0,9 persen"] == "Indonesia"
    assert (places["Rp7.000"], places["US$ 2.000"]) == (None, None)


def test_a_name_at_the_end_of_a_line_is_no_part_of_the_next() -> None:
    title = "Tiga Tersangka Baru di Kuningan\n\n"
    text = title + "Kejaksaan Negeri Kuningan menetapkan tiga tersangka kasus bank. Uang Rp 9 miliar disita."
    places = {
        claim.surface: claim.place_name
        for claim in extract_statements(Article("0" * 16, "invented", "invented", text, len(title))).claims
    }
    assert places["tiga tersangka"] == places["Rp 9 miliar"] == "Kabupaten Kuningan"


MATCH = (
    "Pemain Timnas Indonesia itu mencetak gol ke gawang klub Liga Italia.\n\nPelatih memuji striker Indonesia dan "
    "skuad itu. Gelandang Indonesia tampil dalam 35 laga dan nilainya Rp 86 miliar.\n\n"
)
PHONE = (
    "Ponsel baru itu meluncur di Indonesia dengan layar lebar, kamera dan chipset cepat.\n\nBaterai ponsel di "
    "Indonesia itu berisi 5.000 mAh, bobotnya 180 gram. Fitur kamera dan sensor dijual Rp 3 juta.\n\n"
)
CASE = (
    "KPK menahan tersangka kasus suap di kementerian. Penyidik menyita uang Rp 4 miliar dari tersangka.\n\n"
    "Jaksa mendakwa terdakwa menerima gratifikasi. Pidana penjara 6 tahun dituntut jaksa di sidang korupsi."
)
GOLD = (
    "Harga emas Antam batangan naik Rp7.000 per gram. Harga buyback emas Rp800.000 per gram.\n\n"
    "Pembeli emas tanpa NPWP membayar pajak 0,9 persen. Emas Antam dijual pula di Pegadaian."
)


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        (MATCH, "Rp 86 miliar", None),
        (MATCH, "35 laga", None),
        (PHONE, "180 gram", None),
        (PHONE, "Rp 3 juta", "Indonesia"),
        (CASE, "Rp 4 miliar", None),
        (CASE, "6 tahun", None),
        (f"Gedung itu di Jakarta Selatan. Rumah di Jakarta Selatan digeledah. {CASE}", "Rp 4 miliar", None),
        (
            CASE.replace("KPK", "Polres Kota Ternate").replace("kementerian", "Kota Ternate"),
            "Rp 4 miliar",
            "Kota Ternate",
        ),
        (GOLD, "Rp7.000", None),
        (GOLD, "0,9 persen", "Indonesia"),
    ],
)
def test_what_the_article_is_about_decides(text: str, surface: str, name: str | None) -> None:
    assert claims_of(text)[surface].place_name == name
