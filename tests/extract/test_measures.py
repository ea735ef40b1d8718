"""The phrase that says what is measured, from one invented sentence each."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extract.passives import make_passive
from extract.phrase_parts import is_verb
from tests.extract.sentence import claims_of

PHRASES = [
    ("Angka kemiskinan Kota Ambon saat ini sebesar 5,37 persen.", "5,37 persen", "Angka kemiskinan"),
    ("Terhitung 3.120 KK yang masuk ke kelompok miskin.", "3.120 KK", "KK yang masuk ke kelompok miskin"),
    ("Bupati menyerahkan empat unit truk tangki baru kepada dinas.", "empat unit", "truk tangki baru"),
    ("Perusahaan mencatatkan laba bersih sebesar Rp15,5 miliar.", "Rp15,5 miliar", "laba bersih"),
    ("Hasil (ROA) Bank Melati mencapai 9,98 persen.", "9,98 persen", "Hasil (ROA) Bank Melati"),
    ("Harga beras medium di Pasar Melati, Kota Ambon, mencapai Rp 45.000 per kg.", "Rp 45.000", "Harga beras medium"),
    ("Pengurusan izin memakan waktu dua pekan.", "dua pekan", "waktu Pengurusan izin"),
    ("Rinciannya, di antaranya Suhartono (Rp 3 juta), Budi (Rp 2 juta).", "Rp 3 juta", "Suhartono"),
    ("Dari 20 tahanan itu, ada 11 orang merupakan anggota geng.", "11 orang", "anggota geng"),
    ("Iuran baru dipungut jika ekonomi desa itu tumbuh di angka 4 persen.", "4 persen", "ekonomi desa"),
    ("Komisi menetapkan delapan orang tersangka terkait dengan perkara suap.", "delapan orang", "tersangka"),
    ("Harga cabai naik menjadi Rp 45.000.", "Rp 45.000", "Harga cabai"),
    ("Produksi jagung mencapai 5 ton, meningkat 2 persen.", "2 persen", "Produksi jagung"),
    ("Dana yang disiapkan Pemprov mencapai Rp 5 miliar.", "Rp 5 miliar", "Dana"),
    ("Sebanyak 71 persen penduduk berusia muda.", "71 persen", "penduduk"),
    ("Menurut data P3KE, sebanyak 80 warga pindah.", "80 warga", "warga pindah"),
    ("Pelaku AB (28) ditangkap polisi.", "28", "usia Pelaku AB"),
    ("Badai Anggrek menewaskan 12 orang.", "12 orang", "korban tewas Badai Anggrek"),
    ("Sebanyak 12 orang tewas dan 40 lainnya cedera.", "40", "orang cedera"),
    ("Kawasan itu menyumbang 30 persen dari total ekspor.", "30 persen", "sumbangan Kawasan terhadap total ekspor"),
    ("Budi Melati divonis 3 tahun penjara.", "3 tahun", "vonis hukuman penjara Budi Melati"),
    ("Dana hibah yang diterima perusahaan sebesar Rp 5 miliar.", "Rp 5 miliar", "Dana hibah"),
    ("Pabrik di Kota Melati memproduksi hingga 90 ton garam.", "90 ton", "produksi garam"),
    ("Pemkab menggelontorkan Rp 2 miliar untuk pembangunan pasar.", "Rp 2 miliar", "pembangunan pasar"),
    ("Dua dari pelaku telah berdamai.", "Dua", "pelaku yang berdamai"),
    ("Bahkan, 91 persen dari responden mengaku cemas.", "91 persen", "responden yang mengaku cemas"),
    ("Rini Melati, 28 tahun, berjualan kue.", "28 tahun", "usia Rini Melati"),
    ("Budi berutang pada pedagang sapi sebesar Rp 4 juta.", "Rp 4 juta", "utang Budi pada pedagang sapi"),
    ("Nilai tukar gulden pada Senin pagi melemah sebesar 6 poin.", "6 poin", "Nilai tukar gulden"),
    ("Bank itu setia selama 40 tahun lebih melayani warga desa.", "40 tahun", "lama melayani warga desa"),
    ("Ini banjir terparah di desa itu dalam 20 tahun.", "20 tahun", "waktu"),
    ("Rumahnya terletak 100 meter dari pasar.", "100 meter", "jarak dari pasar"),
    ("Rupiah ditutup melemah 23 poin.", "23 poin", "nilai tukar rupiah"),
    ("Ada piutang dari pemerintah sebesar Rp 8 miliar.", "Rp 8 miliar", "piutang"),
    ("Bank itu membantu 3.000 petani dengan total nilai mencapai Rp 2 miliar.", "Rp 2 miliar", "nilai"),
    ("Dari total kredit rumah, sebanyak 61 persen diakses petani.", "61 persen", "kredit rumah yang diakses petani"),
    ("Sebanyak 31 kios atapnya rusak.", "31 kios", "kios"),
    ("Polisi menyebut sembilan orang telah diamankan.", "sembilan orang", "orang yang diamankan"),
    ("Pelanggan Melati ada 7 juta.", "7 juta", "Pelanggan Melati"),
    ("Penjualan garam (harga grosir), tumbuh 8 persen.", "8 persen", "Penjualan garam"),
    ("Radio itu dilepas dengan harga USD 77 atau setara Rp 1,2 juta.", "Rp 1,2 juta", "harga"),
    ("Desa itu rapat membahas dua agenda utama.", "dua agenda", "agenda"),
    ("Harga emas anjlok dari perdagangan sebelumnya sebesar Rp 1 juta.", "Rp 1 juta", "Harga emas"),
    ("Terminal yang memuat 500 orang itu mencapai 80 persen.", "80 persen", "Terminal"),
    ("Ada empat poin yang tertulis di surat itu.", "empat poin", "poin yang tertulis di surat"),
    ("Koperasi itu hanya memiliki 23 ton daging sapi.", "23 ton", "daging sapi"),
    ("Untuk minyak goreng, pemerintah hanya punya 21 ton.", "21 ton", "minyak goreng"),
    ("Tempat hanya untuk 300 orang.", "300 orang", "Tempat"),
    ("Rapat ditunda karena dua hal.", "dua hal", "hal"),
    ("Budi menyebut produksi pakan diperkirakan mencapai 19 ton.", "19 ton", "produksi pakan"),
    ("Mata uang Garuda melemah 36 poin.", "36 poin", "nilai tukar rupiah"),
    ("Polisi menyita 130 bidang kebun dan rumah senilai Rp 5 miliar.", "Rp 5 miliar", "nilai kebun dan rumah"),
    ("Uang dari tersangka sebesar Rp 11 juta disita.", "Rp 11 juta", "Uang dari tersangka"),
    ("Pemerintah menyiapkan Rp 12 miliar untuk pembangunan taman.", "Rp 12 miliar", "pembangunan taman"),
    ("Asupan gizi tidak seimbang mencapai 62 persen.", "62 persen", "Asupan gizi tidak seimbang"),
    ("Budi juga memuji serapan beras yang mencapai 24 ton.", "24 ton", "serapan beras"),
    ("Sebanyak 40 jiwa terdampak banjir.", "40 jiwa", "jiwa terdampak banjir"),
    ("Beras itu dijual di pasar seharga Rp 14 ribu.", "Rp 14 ribu", "harga Beras"),
    ("Klub itu meraih tiga poin.", "tiga poin", "poin"),
    ("Harga pembelian kembali (buyback) naik Rp 5.000.", "Rp 5.000", "Harga pembelian kembali (buyback)"),
    (
        "Indeks Bursa Melati (IBM) pada Selasa (12/11), dibuka menguat 5 poin.",
        "5 poin",
        "Indeks Bursa Melati (IBM)",
    ),
    (
        "Jaksa menyebut Budi Santoso (BS) diduga menerima Rp 60 miliar.",
        "Rp 60 miliar",
        "uang yang diterima Budi Santoso",
    ),
    ("Gigi anak rusak, dan 12,4 persen menghadapi masalah gusi.", "12,4 persen", "yang menghadapi masalah gusi"),
    ("Diskon feri sebesar 35 persen berlaku selama tiga pekan.", "tiga pekan", "lama berlaku Diskon feri"),
    ("Bantuan jagung 7 kg per bulan selama empat bulan.", "empat bulan", "lama Bantuan jagung"),
    ("Mobil Kencana ini punya banderol mulai USD 61.250.", "USD 61.250", "harga Mobil Kencana"),
    ("Panjangnya 3.410 mm, lebar 1.502 mm, dan tinggi 1.711 mm.", "1.711 mm", "tinggi"),
    ("Mobil itu memakai mesin besar 1.187 cc.", "1.187 cc", "kapasitas mesin"),
    ("Mobil itu berlari dari 0-100 km dalam 9,7 detik saja.", "9,7 detik", "akselerasi 0-100 km"),
    ("Rumah berukuran 18 meter persegi dibangun.", "18 meter persegi", "luas Rumah"),
    ("Harganya mahal (1 USD = Rp 16.295).", "Rp 16.295", "kurs"),
    ("Perkiraan inflasi bulan ini dan bulan depan masih 3,1 persen.", "3,1 persen", "Perkiraan inflasi"),
    ("Ruang contoh yang lebih sempit, yaitu seluas 14 meter persegi.", "14 meter persegi", "luas Ruang contoh"),
    ("Polisi menemukan bayi 2 tahun di rumah itu.", "2 tahun", "usia bayi"),
    ("Ia dikenai larangan bermain selama 4 tahun.", "4 tahun", "larangan bermain"),
    ("Maskapai itu mencatat laba setelah pajak sebesar Rp 5 miliar.", "Rp 5 miliar", "laba setelah pajak"),
    ("Dari total lulusan SMK, baru 34 persen yang bekerja.", "34 persen", "lulusan SMK yang bekerja"),
    ("Jisdor menaruh rupiah di posisi Rp13.420 per dolar AS.", "Rp13.420", "kurs referensi Jisdor rupiah"),
    ("Pelemahan rupiah ke arah Rp 16.380 berlanjut.", "Rp 16.380", "nilai tukar rupiah"),
    ("Rupiah diramal bergerak di kisaran Rp 14.180.", "Rp 14.180", "nilai tukar rupiah"),
    ("Pembayaran utang dalam kurun waktu Januari 2020 sebesar Rp 5 miliar.", "Rp 5 miliar", "Pembayaran utang"),
    ("Soal pertumbuhan desa hanya 5,05 persen.", "5,05 persen", "pertumbuhan desa"),
    ("Yen Jepang menempati posisi buncit dengan pelemahan mencapai 2 persen.", "2 persen", "Yen Jepang"),
    ("Posisi itu disusul oleh rupee yang mengalami pelemahan 0,37 persen.", "0,37 persen", "rupee"),
    ("KPK mencegah empat orang untuk bepergian.", "empat orang", "orang yang dicegah"),
    (
        "Data dari Badan Melati hingga Maret 2024, tercatat ada 2.700 individu.",
        "2.700 individu",
        "individu",
    ),
    ("Konflik Peru dan Chile yang telah berlangsung enam hari memanas.", "enam hari", "lama Konflik"),
    ("Bitcoin tetap berada di atas level psikologis USD 70.000.", "USD 70.000", "Bitcoin"),
    ("Imbal hasil obligasi tenor 5 tahun ikut turun dari kisaran 3,7 persen.", "3,7 persen", "Imbal hasil obligasi"),
    (
        "PT Bank Melati Tbk (BMLT) naik 2 persen ke harga Rp 900 per lembar saham.",
        "2 persen",
        "harga saham PT Bank Melati Tbk (BMLT)",
    ),
    ("Harga Toyota Melati 1.5 G CVT: Rp 280 juta.", "Rp 280 juta", "Harga Toyota Melati 1.5 G CVT"),
    ("Kepuasan warga dalam 100 hari kerja sebesar 60 persen.", "60 persen", "Kepuasan warga"),
    ("Kepuasan warga dalam 100 hari kerja sebesar 60 persen.", "100 hari kerja", "masa kerja"),
    ("Dana bagi Badan Usaha Melati (BUM) sebesar Rp 5 miliar.", "Rp 5 miliar", "Dana bagi Badan Usaha Melati (BUM)"),
    ("Pagu subsidi naik dari Rp 5 miliar pada APBD 2023 menjadi Rp 6 miliar.", "Rp 6 miliar", "Pagu subsidi"),
    ("Pajak emas 2 persen. Warga dikenai potongan pajak lebih tinggi sebesar 3 persen.", "3 persen", "Pajak emas"),
    ("Cabai keriting bahkan tembus Rp 29.320 per kg.", "Rp 29.320", "Cabai keriting"),
    ("Beras medium, misalnya, yang turun Rp 30.", "Rp 30", "Beras medium"),
    ("Harga jagung Rp 900 per kg. Komoditas ini turun Rp 30.", "Rp 30", "Harga jagung"),
    (
        "Harga emas Toko Melati atau Melati berada di posisi Rp 981 ribu.",
        "Rp 981 ribu",
        "Harga emas Toko Melati atau Melati",
    ),
    ("Total pendapatan dari 2.000 toko dalam daftar mencapai Rp 5 triliun.", "Rp 5 triliun", "Total pendapatan"),
    ("Desa itu punya aset terbesar dalam daftar, yakni Rp 6 miliar.", "Rp 6 miliar", "aset"),
    ("Dari delapan toko, lima di antaranya berasal dari sektor pangan.", "lima", "toko sektor pangan"),
    ("Sejak Januari indeks saham stagnan, hanya tumbuh 0,59 persen.", "0,59 persen", "indeks saham"),
    ("Budi menyebut lima orang tak dikenal menculiknya.", "lima orang", "orang"),
    ("Uangnya Rp 5 juta. Dua orang tak dikenal mengadangnya.", "Dua orang", "orang"),
    ("Pabrik itu juga berpotensi menambah volume pupuk sebanyak 700 ton.", "700 ton", "volume pupuk"),
    ("Simak juga Video Aset Pejabat Rp 38 M disita.", "Rp 38 M", "Aset Pejabat"),
    ("Daftarnya: Desa Melati: 162 unit2. Desa Kenanga: 71 unit3.", "162 unit", "Desa Melati"),
    ("Sisa 30 persen dana hilang.", "30 persen", "dana hilang"),
    ("PDB-nya tumbuh 1,6 persen.", "1,6 persen", "PDB"),
    ("Inflasi kelompok makanan sebesar 1,2 persen.", "1,2 persen", "Inflasi kelompok makanan"),
    ("Selain itu, ia memperkirakan harga solar berpotensi naik dari Rp 6.200.", "Rp 6.200", "harga solar"),
    ("Harga solar masih ditahan di level Rp 5.150.", "Rp 5.150", "Harga solar"),
    ("Produksi naik dari 3 ton pada masa awal menjadi sekitar 5 ton.", "5 ton", "Produksi"),
    ("Penumpang naik 20 persen dibandingkan 2.500 orang pada 2023.", "2.500 orang", "Penumpang"),
    ("Klub itu mengaktifkan klausul rilis sebesar 60 juta euro.", "60 juta euro", "klausul rilis"),
    ("Kasus itu merugikan desa hingga Rp 9 miliar.", "Rp 9 miliar", "kerugian desa"),
    ("Ia diancam 5 tahun penjara dan ditahan untuk 20 hari ke depan.", "20 hari", "waktu"),
    ("Mobil itu berakselerasi dari 0 ke 80 km/jam dalam tempo 7,2 detik.", "80 km/jam", "akselerasi"),
    ("Bank membiarkan suku bunga tidak berubah pada 2,25%.", "2,25%", "suku bunga"),
    ("Perbaikan difokuskan pada jalan sepanjang 13,4 km.", "13,4 km", "panjang jalan"),
    ("Harganya turun jauh menjadi Rp 5 juta.", "Rp 5 juta", "Harga"),
    ("Tekanan itu pernah berada di atas Rp13.910 per dolar AS.", "Rp13.910", "nilai tukar rupiah"),
    ("Nilai pun mencapai sekitar Rp 13 miliar yang berasal dari hibah.", "Rp 13 miliar", "nilai"),
    ("Dalam satu tahun walaupun mungkin belum semua terpenuhi.", "satu tahun", "waktu"),
]


@pytest.mark.parametrize(("sentence", "surface", "measure"), PHRASES)
def test_measure(sentence: str, surface: str, measure: str) -> None:
    assert claims_of(sentence)[surface].measure == measure


def test_measure_is_carried_where_it_is_implied() -> None:
    claims = claims_of("Penjualan mobil listrik mencapai 3.920 unit. Angka itu turun 6,4 persen.")
    assert claims["6,4 persen"].measure == "Penjualan mobil listrik"


def test_price_list_has_one_measure_for_sizes_and_one_for_prices() -> None:
    claims = claims_of("Harga beras ukuran 1 kg senilai Rp 14 ribu, 5 kg Rp 68 ribu.")
    assert {claims[size].measure for size in ("1 kg", "5 kg")} == {"ukuran beras"}
    assert {claims[price].measure for price in ("Rp 14 ribu", "Rp 68 ribu")} == {"Harga beras"}
    assert [claim.role for claim in claims.values()] == ["other", "level", "other", "level"]


def test_a_new_heading_inside_a_price_list_counts_from_there() -> None:
    text = "Harga emas Melati: - 1 gram: Rp 2 juta - 5 gram: Rp 9 juta Harga emas Kencana -0,5 gram: Rp 1 juta"
    claims = claims_of(text)
    assert (claims["5 gram"].measure, claims["Rp 9 juta"].measure) == ("ukuran emas Melati", "Harga emas Melati")
    assert (claims["0,5 gram"].measure, claims["Rp 1 juta"].measure) == ("ukuran emas Kencana", "Harga emas Kencana")


def test_a_table_gives_unit_and_measure_in_its_heading() -> None:
    text = "| Kota | Angka kemiskinan (persen) | Jumlah (ribu jiwa) |\n|---|---|---|\n| Melati | 8,24 | 40,38 |"
    claims = claims_of(text)
    assert [(claim.value, claim.unit, claim.measure) for claim in claims.values()] == [
        (Decimal("8.24"), "percent", "Angka kemiskinan"),
        (Decimal(40380), "person", "Jumlah"),
    ]


def test_a_figure_that_points_back_is_the_rate_before_not_the_count_between() -> None:
    text = "Angka stunting 13,1 persen, terendah di antara tujuh wilayah. Angka itu lalu turun menjadi 14,9 persen."
    assert claims_of(text)["14,9 persen"].measure == "Angka stunting"


def test_short_measure_is_filled_out_from_what_was_said_before() -> None:
    claims = claims_of("Produksi garam laut mencapai 5 ton. Menurut petani, produksi hanya 3 ton.")
    assert claims["3 ton"].measure == "Produksi garam laut"


def test_nouns_that_look_like_verbs() -> None:
    assert is_verb("menyalurkan")
    assert is_verb("hibahkan")
    assert not is_verb("menteri")
    assert not is_verb("pendidikan")


PASSIVES = [
    ("mencegah", "dicegah"),
    ("menangkap", "ditangkap"),
    ("memeriksa", "diperiksa"),
    ("mengamankan", "diamankan"),
    ("mengirim", "dikirim"),
    ("menyita", "disita"),
    ("melatih", "dilatih"),
    ("menilai", "dinilai"),
    ("meminta", "diminta"),
]


@pytest.mark.parametrize(("verb", "passive"), PASSIVES)
def test_passive(verb: str, passive: str) -> None:
    assert make_passive(verb) == passive


@pytest.mark.parametrize("word", ["dana", "meja", "meong", "mengenai", "mengepung", "mengeroyok"])
def test_no_passive_of_what_is_no_active_verb(word: str) -> None:
    assert make_passive(word) is None
