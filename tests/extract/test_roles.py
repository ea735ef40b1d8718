"""Role, direction and modality of a number, from one invented sentence each."""

from __future__ import annotations

import pytest

from tests.extract.sentence import claims_of

LEVELS_AND_CHANGES = [
    (
        "Angka kemiskinan turun 0,37 poin dari 8,61 menjadi 8,24 persen.",
        {"0,37 poin": "change", "8,24 persen": "level"},
    ),
    ("Harga cabai naik Rp 5.000 menjadi Rp 45.000 per kilogram.", {"Rp 5.000": "change", "Rp 45.000": "level"}),
    ("Ekonomi Kota Melati tumbuh 5,2 persen.", {"5,2 persen": "change"}),
    ("Produksi padi meningkat sebesar 12 persen.", {"12 persen": "change"}),
    ("Produksi padi meningkat menjadi 12 ton.", {"12 ton": "level"}),
    ("Harga telur melonjak hingga Rp 32.000 per kilogram.", {"Rp 32.000": "level"}),
    ("Penjualan tumbuh pesat hingga 8 persen.", {"8 persen": "change"}),
    ("Jumlah pengungsi berkurang 300 orang.", {"300 orang": "change"}),
    (
        "Kontribusi sektor itu 20 persen, dari Rp 5 miliar naik menjadi Rp 6 miliar.",
        {"20 persen": "change", "Rp 5 miliar": "level", "Rp 6 miliar": "level"},
    ),
    (
        "Rupiah mengalahkan penguatan peso Filipina (1,5 persen) dan rupee India (0,6 persen).",
        {"1,5 persen": "change", "0,6 persen": "change"},
    ),
    ("Rupiah menguat 3,1 persen point to point.", {"3,1 persen": "change"}),
    ("Produksi naik 9 persen atau 200 ton.", {"9 persen": "change", "200 ton": "change"}),
    ("Kolam ketiga lebih kecil, hanya 7 hektare.", {"7 hektare": "level"}),
    ("Pengunjung naik kapal seharga Rp 20.000.", {"Rp 20.000": "level"}),
    ("Inflasi tercatat sebesar 2,5 persen.", {"2,5 persen": "level"}),
    ("Bank sentral sudah menurunkan suku bunga acuan total 75 bps.", {"75 bps": "change"}),
    ("Bupati menurunkan tim gabungan dan 12 orang.", {"12 orang": "level"}),
    ("Pertumbuhan pembayaran bunga sampai 13 persen.", {"13 persen": "change"}),
    ("Jika dibandingkan tahun lalu, ekonomi tumbuh 6 persen.", {"6 persen": "change"}),
    ("Inflasi desa itu lebih rendah yakni 3,5 persen.", {"3,5 persen": "level"}),
    ("Yen Jepang minus 0,16 persen.", {"0,16 persen": "change"}),
    ("Toko itu mencatat lonjakan laba tahun berjalan hingga 88%.", {"88%": "change"}),
    ("Desa itu menambah lima perjalanan bus.", {"lima perjalanan": "change"}),
    ("Libur panjang ditambah dengan diskon tol 20 persen.", {"20 persen": "level"}),
    ("Penurunan itu berada di kisaran 3 persen.", {"3 persen": "change"}),
    ("Program itu mendorong peningkatan pendapatan warga mencapai Rp 3 miliar.", {"Rp 3 miliar": "change"}),
    ("Kenaikan harga beras mencapai Rp 15.000 per kg.", {"Rp 15.000": "level"}),
    ("Penguatan tertinggi terjadi pada saham PT Bank Melati (Persero) Tbk (BMLT) sebesar 3,35%.", {"3,35%": "change"}),
    ("Bursa melemah di tengah konflik yang telah berlangsung lima hari.", {"lima hari": "level"}),
    ("Ekonomi tumbuh 2 persen, kuartal II sebesar 5,17 persen.", {"5,17 persen": "change"}),
    ("Ekonomi tumbuh 2 persen dan Kota Kupang sebesar 5,17 persen.", {"5,17 persen": "change"}),
    ("Ekonomi tumbuh 2 persen dan inflasi sebesar 5,17 persen.", {"5,17 persen": "level"}),
    ("Won melemah 0,37 persen dan yen 0,31 persen.", {"0,31 persen": "change"}),
    ("Harga cabai naik 3 persen, daging dan telur masing-masing sebesar 2 persen.", {"2 persen": "change"}),
    ("Pendapatan dari tarif parkir mencapai Rp 17 juta.", {"Rp 17 juta": "level"}),
    ("Kontribusi warga bisa meningkat di dua tahun ke depan.", {"dua tahun": "target"}),
    ("Harga dasar ditambah biaya tambahan angkut sebesar Rp 90.", {"Rp 90": "level"}),
    ("IHSG turun di bawah level 7.100.", {"7.100": "level"}),
    ("Laba desa mengalami kenaikan lebih dari 580 persen.", {"580 persen": "change"}),
    ("Ini sejalan dengan peningkatan laba desa yang mencapai Rp 593 juta.", {"Rp 593 juta": "level"}),
    ("Inflasi tembus 4 persen, naik dari Agustus 2024 yang sebesar 3 persen.", {"3 persen": "level"}),
    ("Meski turun dibandingkan Juli 2024 yang sebesar 8,3 persen, inflasi tinggi.", {"8,3 persen": "level"}),
    ("Kebijakan itu menahan lonjakan inflasi yang tembus 7,3 persen.", {"7,3 persen": "level"}),
    ("Kenaikan harga yang mencapai 20 persen dikeluhkan.", {"20 persen": "change"}),
    ("Penjualan naik dibandingkan tahun lalu sebesar 5 persen.", {"5 persen": "change"}),
]
TARGETS_AND_LIMITS = [
    ("Pemkot Melati menargetkan angka kemiskinan menjadi 5 persen pada 2026.", {"5 persen": "target"}),
    ("Bantuan itu akan menjangkau 3.000 keluarga.", {"3.000 keluarga": "target"}),
    ("Defisit diperkirakan mencapai 2,78 persen.", {"2,78 persen": "target"}),
    ("Realisasi mencapai 82 persen, melampaui target 80 persen.", {"82 persen": "level", "80 persen": "target"}),
    ("Pelaku diancam hukuman penjara 5 tahun.", {"5 tahun": "limit"}),
    ("Pajak itu ditunda sampai pertumbuhan ekonomi mencapai 6 persen.", {"6 persen": "target"}),
    ("Pajak itu diterapkan jika ekonomi tumbuh di angka 6 persen.", {"6 persen": "target"}),
    ("Pedagang wajib lapor jika penghasilannya sudah di atas Rp 500 juta.", {"Rp 500 juta": "limit"}),
    ("Pedagang diperiksa jika penghasilannya sudah di atas Rp 500 juta.", {"Rp 500 juta": "limit"}),
    ("Pelanggan membayar Rp 20.000 untuk jarak hingga 30 km.", {"Rp 20.000": "level", "30 km": "limit"}),
    ("Biayanya Rp 20.000 untuk jarak hingga 30 km dan Rp 40.000 untuk jarak melebihi 30 km.", {"Rp 40.000": "level"}),
    ("Warga menempuh perjalanan hingga 30 km.", {"30 km": "level"}),
    ("Kemiskinan ekstrem didefinisikan sebagai pengeluaran kurang dari Rp400.000 per bulan.", {"Rp400.000": "limit"}),
    ("Pemerintah menargetkan pertumbuhan 5,4 persen.", {"5,4 persen": "target"}),
    ("Sebanyak 130 saham menguat dan 95 saham stagnan.", {"130 saham": "level", "95 saham": "level"}),
    ("Rupiah melemah dibanding pekan lalu, yakni Rp12.640.", {"Rp12.640": "level"}),
    ("Program Keluarga Harapan menjangkau 500 keluarga.", {"500 keluarga": "level"}),
    ("Bantuan harus tepat sasaran, kata warga, dan ada 20 rumah rusak.", {"20 rumah": "level"}),
    ("Budi divonis 3 tahun penjara.", {"3 tahun": "level"}),
    ("Terdakwa dihukum 3 tahun 4 bulan dengan denda Rp 30 juta.", {"3 tahun 4 bulan": "level", "Rp 30 juta": "level"}),
    ("Diskon tarif tol sebesar 20 persen berlaku pada Desember 2024.", {"20 persen": "target"}),
    ("Pada 2023 penjualan sepeda diperkirakan mencapai 6,3 juta unit.", {"6,3 juta unit": "level"}),
    ("Pemerintah mengusulkan luas minimal rumah menjadi 18 meter persegi.", {"18 meter persegi": "target"}),
    ("Inflasi dijaga dalam sasaran 2,5 persen.", {"2,5 persen": "target"}),
    ("Pemkot Melati telah menetapkan anggaran sebesar Rp 20 miliar.", {"Rp 20 miliar": "target"}),
    ("Bantuan diberikan kepada buruh kapal bergaji di bawah Rp 2,9 juta.", {"Rp 2,9 juta": "limit"}),
    ("Diskon diterima pelanggan daya hingga 1.300 VA.", {"1.300 VA": "limit"}),
    ("Kalau dirupiahkan sekitar Rp 3 miliar.", {"Rp 3 miliar": "level"}),
    (
        "Jumlah pelanggan tumbuh 5 persen dari periode sebelumnya atau sebesar 300 pelanggan.",
        {"5 persen": "change", "300 pelanggan": "change"},
    ),
    (
        "Diperkirakan, kerugian akibat kebakaran mencapai Rp 3 miliar, dengan 61 rumah hangus.",
        {"Rp 3 miliar": "level", "61 rumah": "level"},
    ),
    ("Kini baru ada 216 kamera, pada 2025 harus ada 1.000 kamera.", {"216 kamera": "level"}),
    ("Presiden akan mengambil keputusan terkait sengketa dua pulau itu.", {"dua pulau": "level"}),
    ("IHSG turun di bawah 7.083 pagi ini.", {"7.083": "level"}),
    ("Anak muda jauh lebih banyak (37,1 persen).", {"37,1 persen": "level"}),
    ("Budi dituntut 5 tahun penjara.", {"5 tahun": "other"}),
    ("Pelaku dapat dikenai sanksi pidana hingga 5 tahun penjara.", {"5 tahun": "limit"}),
    ("Hakim menghukum Budi membayar denda Rp 20 juta.", {"Rp 20 juta": "level"}),
    ("Setiap warga menerima bantuan sosial Rp 600 ribu menurut putusan desa.", {"Rp 600 ribu": "level"}),
    ("PPN atas jasa itu sebesar 5 persen.", {"5 persen": "limit"}),
    ("Penerimaan pajak baru 5 persen.", {"5 persen": "level"}),
    ("Tarif di Melati (34 persen), Kenanga (24 persen) berlaku.", {"34 persen": "limit", "24 persen": "limit"}),
    ("Sekitar Rp 3 miliar akan disalurkan ke desa.", {"Rp 3 miliar": "target"}),
    ("Kue itu dibeli ibu berusia hampir 39 tahun.", {"39 tahun": "level"}),
    ("Misalnya, satu keluarga menerima Rp 200.000.", {"Rp 200.000": "other"}),
    ("Perusahaan akan membagikan dividen Rp 12 miliar untuk tahun buku 2023.", {"Rp 12 miliar": "target"}),
    ("Penyidik punya waktu 1x24 jam untuk memeriksanya.", {"1x24 jam": "limit"}),
    ("Taman itu akan buka 24 jam.", {"24 jam": "level"}),
    ("Obligasi bertenor 10 tahun diminati.", {"10 tahun": "other"}),
    ("Angka itu turun dari target pelaporan sebelumnya yang mencapai 16 juta warga.", {"16 juta warga": "target"}),
    (
        "Pemkot mengusulkan dana Rp 10 miliar. Jumlah itu terdiri dari Pasar Rp 6 miliar dan Jalan Rp 4 miliar.",
        {"Rp 6 miliar": "target", "Rp 4 miliar": "target"},
    ),
    ("Pemkot menargetkan 300 pelapor. Angka ini setara dengan 80 persen dari total warga.", {"80 persen": "target"}),
    ("Inflasi diproyeksi 0,95 persen pada Desember 2024.", {"0,95 persen": "target"}),
    (
        "Emas berpotensi turun ke support Rp 750.000, sedangkan resistance di kisaran Rp 790.000.",
        {"Rp 750.000": "target", "Rp 790.000": "target"},
    ),
    ("Harga cabai naik Rp 210 alias 0,56 persen.", {"0,56 persen": "change"}),
    ("Ekonomi desa diperkirakan tumbuh 5,1 persen.", {"5,1 persen": "target"}),
    ("Ia optimistis ekonomi desa bisa tumbuh 5,2 persen.", {"5,2 persen": "target"}),
    ("Ekonomi tumbuh 5,2 persen, diperkirakan karena ekspor.", {"5,2 persen": "change"}),
    ("Pabrik itu akan menambah 20 truk.", {"20 truk": "target"}),
    ("Sekitar 70% dana akan dialokasikan untuk jalan.", {"70%": "target"}),
    ("Kriteria itu menuntut ketinggian minimal 3 derajat.", {"3 derajat": "limit"}),
]


@pytest.mark.parametrize(("sentence", "roles"), LEVELS_AND_CHANGES + TARGETS_AND_LIMITS)
def test_role(sentence: str, roles: dict[str, str]) -> None:
    claims = claims_of(sentence)
    assert {surface: claims[surface].role for surface in roles} == roles


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("Harga beras naik 3 persen.", "up"),
        ("Terjadi penurunan sebanyak 40 kasus.", "down"),
        ("Pemerintah memangkas anggaran sebesar Rp 2 miliar.", "down"),
        ("Upah bertambah Rp 100.000.", "up"),
    ],
)
def test_direction(sentence: str, direction: str) -> None:
    assert [claim.direction for claim in claims_of(sentence).values()] == [direction]


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Jumlah penduduk mencapai 400 ribu jiwa.", "observed"),
        ("Kota Melati menargetkan 400 ribu wisatawan.", "target"),
        ("Ekonomi diproyeksikan tumbuh 5 persen.", "forecast"),
        ("Menurut data sementara, 40 rumah rusak.", "provisional"),
    ],
)
def test_modality(sentence: str, modality: str) -> None:
    assert {claim.modality for claim in claims_of(sentence).values()} == {modality}


def test_change_starts_where_the_text_says() -> None:
    claims = claims_of("Angka kemiskinan turun 0,37 poin dari 8,61 persen menjadi 8,24 persen.")
    start = claims["8,61 persen"].claim_id
    assert claims["0,37 poin"].from_id == start
    assert claims["8,24 persen"].from_id == start
    assert claims["8,61 persen"].from_id is None


TURNS = [
    ("Angka itu tercatat 8,61 persen, turun dari 8,24 persen.", "8,61 persen", "8,24 persen", "down"),
    ("Harga bawang kini Rp 60.000 per kg, naik dari Rp 45.000 per kg.", "Rp 60.000", "Rp 45.000", "up"),
    ("Angka itu turun menjadi 8,24 persen dari sebelumnya 8,61 persen.", "8,24 persen", "8,61 persen", "down"),
    ("Angka itu turun dari 8,61 menjadi 8,24 persen.", "8,24 persen", "8,61", "down"),
    ("Angkanya 8,24 persen, turun 0,37 persen poin dari 8,61 persen.", "8,24 persen", "8,61 persen", "down"),
    ("Inflasi 2,1 persen, naik dibandingkan April yang sebesar 1,9 persen.", "2,1 persen", "1,9 persen", "up"),
    ("Inflasi 2,1 persen, lebih tinggi dari 1,9 persen pada April.", "2,1 persen", "1,9 persen", "up"),
]


@pytest.mark.parametrize(
    ("sentence", "surface", "role"),
    [
        ("Insentif itu bagi warung yang memiliki omzet sampai Rp 90 juta.", "Rp 90 juta", "limit"),
        ("Penjualan ponsel mahal (harga di atas USD 600) tumbuh pesat.", "USD 600", "limit"),
        ("Penerimanya lansia (>60 tahun).", "60 tahun", "limit"),
        ("Omzet warung itu kini di atas Rp 5 juta.", "Rp 5 juta", "level"),
        ("Jaksa meminta Budi dihukum 2 tahun penjara.", "2 tahun", "other"),
        ("Bantuan itu menyasar 17 juta pekerja.", "17 juta pekerja", "target"),
        ("Pedagang tanpa izin dikenakan potongan iuran lebih besar, yakni 1,4 persen.", "1,4 persen", "limit"),
    ],
)
def test_thresholds_and_demands(sentence: str, surface: str, role: str) -> None:
    assert claims_of(sentence)[surface].role == role


def test_a_list_of_changes_goes_on_without_its_verb() -> None:
    claims = claims_of("Yen menguat 0,5 persen, dolar Kanada 0,4 persen, dan won 0,3 persen.")
    assert {(claim.role, claim.direction) for claim in claims.values()} == {("change", "up")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ini kenaikan tertinggi dalam 40 tahun.",
        "Harga emas turun tiga hari berturut-turut.",
        "Mesin itu punya torsi maksimum 105 Nm.",
        "Bank memangkas bunga acuan ke 0%.",
    ],
)
def test_no_change_limit_or_target(sentence: str) -> None:
    assert [claim.role for claim in claims_of(sentence).values()] == ["level"]


@pytest.mark.parametrize(("sentence", "new", "old", "direction"), TURNS)
def test_a_level_knows_where_it_came_from_and_which_way(sentence: str, new: str, old: str, direction: str) -> None:
    claims = claims_of(sentence)
    assert (claims[new].role, claims[new].direction, claims[new].from_id) == ("level", direction, claims[old].claim_id)
    assert (claims[old].role, claims[old].direction, claims[old].from_id) == ("level", None, None)


def test_two_changes_of_one_sentence_have_a_start_each() -> None:
    claims = claims_of("Beras naik dari Rp 12.000 menjadi Rp 14.000 dan gula dari Rp 16.000 menjadi Rp 17.000.")
    assert claims["Rp 14.000"].from_id == claims["Rp 12.000"].claim_id
    assert claims["Rp 17.000"].from_id == claims["Rp 16.000"].claim_id


def test_numbers_side_by_side_did_not_come_from_one_another() -> None:
    claims = claims_of("Beras naik menjadi Rp 14.000, sedangkan gula dari Rp 17.000.")
    assert all(claim.from_id is None for claim in claims.values())
