"""How numbers are printed online: each notation with value, unit, rate and bound, from one invented sentence each."""

from __future__ import annotations

import pytest

from extract.claim import Claim
from tests.extract.sentence import claims_of, statements_of

# Each row: sentence, then "surface | value or low..high | unit | per | bound" of every quantity in it.
NOTATIONS = [
    ("Anggarannya Rp 1-2 triliun per tahun.", ["Rp 1-2 triliun|1000000000000..2000000000000|IDR|tahun|range"]),
    ("Harganya Rp 10.000 hingga Rp 15.000.", ["Rp 10.000 hingga Rp 15.000|10000..15000|IDR||range"]),
    ("Bunganya antara 5 dan 7 persen.", ["5 dan 7 persen|5..7|percent||range"]),
    ("Bunganya di level 4,25-4,50% sejak Mei.", ["4,25-4,50%|4.25..4.50|percent||range"]),
    ("Yang datang 1.200-1.500 orang.", ["1.200-1.500 orang|1200..1500|person||range"]),
    ("Kapasitasnya 5.000 s.d. 6.000 unit.", ["5.000 s.d. 6.000 unit|5000..6000|item:unit||range"]),
    ("Kasnya Rp11 triliunyang disita.", ["Rp11 triliun|11000000000000|IDR||exact"]),
    ("Datang 20 jutaorang.", ["20 jutaorang|20000000|person||exact"]),
    ("Puluhan ribu orang datang.", ["Puluhan ribu orang|10000..100000|person||range"]),
    ("Sekitar setengah juta orang mengungsi.", ["setengah juta orang|500000|person||about"]),
    ("Sebanyak 3½ juta warga pindah.", ["3½ juta warga|3500000|person||exact"]),
    ("Sebanyak 1 dari 5 anak kurus.", ["1 dari 5 anak|0.2|index||exact"]),
    ("Harganya naik 12 kali lipat.", ["12 kali lipat|12|times||exact"]),
    ("Tarifnya Rp. 84.286,- per bulan.", ["Rp. 84.286,-|84286|IDR|bulan|exact"]),
    ("Batasnya Rp 732.921,- per kapita per bulan.", ["Rp 732.921,-|732921|IDR|kapita per bulan|exact"]),
    ("Tercatat 11, 64 ribu jiwa miskin.", ["11, 64 ribu jiwa|11640|person||exact"]),
    ("Angkanya 8.61 persen.", ["8.61 persen|8.61|percent||exact"]),
    ("Nilainya Rp1.000,00 per lembar.", ["Rp1.000,00|1000|IDR|lembar|exact"]),
    ("Upahnya Rp5,396,761 per bulan.", ["Rp5,396,761|5396761|IDR|bulan|exact"]),
    (
        "Dananya Rp 1,2 M, Rp 3,4T, Rp 5jt, dan Rp 20rb.",
        [
            "Rp 1,2 M|1200000000|IDR||exact",
            "Rp 3,4T|3400000000000|IDR||exact",
            "Rp 5jt|5000000|IDR||exact",
            "Rp 20rb|20000|IDR||exact",
        ],
    ),
    (
        "Dananya Rp 1,2 milyar dan 3 trilyun rupiah.",
        ["Rp 1,2 milyar|1200000000|IDR||exact", "3 trilyun rupiah|3000000000000|IDR||exact"],
    ),
    ("Inflasinya \u22120,08 persen.", ["\u22120,08 persen|-0.08|percent||exact"]),
    ("Sasaran inflasinya 2,5 ± 1 persen.", ["2,5 ± 1 persen|1.5..3.5|percent||range"]),
    ("Sasaran inflasinya 2,5 -+ 1 %.", ["2,5 -+ 1 %|1.5..3.5|percent||range"]),
    ("Sasaran inflasinya 2,5\u00c2±1%.", ["2,5\u00c2±1%|1.5..3.5|percent||range"]),
    ("Sasaran inflasinya 2,5% plus minus 1%.", ["2,5% plus minus 1%|1.5..3.5|percent||range"]),
    ("Pembangkit 2x50 megawatt dibangun.", ["2x50 megawatt|100|item:megawatt||exact"]),
    ("Warga wajib lapor dalam 3x24 jam.", ["3x24 jam|72|hour||exact"]),
    ("Rumah berukuran 6x8 meter dijual.", ["8 meter|8|m||exact"]),
    (
        "Harganya Rp 7 miliar (1 USD = Rp 16.295).",
        ["Rp 7 miliar|7000000000|IDR||exact", "Rp 16.295|16295|IDR|usd|exact"],
    ),
    ("Hadir 12\u00a0500 orang.", ["12\u00a0500 orang|12500|person||exact"]),
    ("Hadir 8\u2009persen warga.", ["8\u2009persen|8|percent||exact"]),
    ("Uangnya Rp 12 500 000 disita.", ["Rp 12 500 000|12500000|IDR||exact"]),
    ("Tersedia 1 250 000 dosis.", ["1 250 000 dosis|1250000|item:dosis||exact"]),
    ("Sebanyak 1.250orang mengungsi.", ["1.250orang|1250|person||exact"]),
    ("Bantuannya Rp500ribu.", ["Rp500ribu|500000|IDR||exact"]),
    ("Harga beras naik5 persen.", ["5 persen|5|percent||exact"]),
    ("Ia dihukum 2 tahun 6 bulan penjara.", ["2 tahun 6 bulan|2.5|year||exact"]),
    ("Ia mencatat waktu 1 menit 45,704 detik.", ["1 menit 45,704 detik|105.704|second||exact"]),
    (
        "Indeks Melati turun 0,30 persen (11,76 poin).",
        ["0,30 persen|0.30|percent||exact", "11,76 poin|11.76|index||exact"],
    ),
    ("Ruang sebesar 32 liter lebih memudahkan pengguna.", ["32 liter|32|liter||exact"]),
    ("Perjalanan memakan 1 jam 20 menit.", ["1 jam 20 menit|80|minute||exact"]),
    ("Yang terburuk dalam dua dekade.", ["dua dekade|20|year||exact"]),
    ("Makanan mengalami inflasi 6,76 (yoy).", ["6,76|6.76|percent||exact"]),
    ("Harganya lebih tinggi dari Rp 12.500.", ["Rp 12.500|12500|IDR||exact"]),
    ("Angkanya lebih rendah dari 8,61 persen.", ["8,61 persen|8.61|percent||exact"]),
    ("Jumlahnya lebih dari 8,61 persen.", ["8,61 persen|8.61|percent||more_than"]),
    (
        "Nilainya 2,2 juta euro atau lebih dari Rp40 miliar.",
        ["2,2 juta euro|2200000|EUR||exact", "Rp40 miliar|40000000000|IDR||more_than"],
    ),
    ("Ponsel itu 9% lebih ringan.", ["9%|9|percent||exact"]),
    ("Ancamannya maksimal pidana penjara 10 tahun.", ["10 tahun|10|year||at_most"]),
    ("Harganya naik 9 persen dalam sepekan.", ["9 persen|9|percent||exact"]),
    (
        "Emas turun Rp 1.000, menjadi Rp 780.000 per gram.",
        ["Rp 1.000|1000|IDR|gram|exact", "Rp 780.000|780000|IDR|gram|exact"],
    ),
    ("Kebun itu rumah bagi 12 ekor Gajah Melati.", ["12 ekor Gajah|12|item:gajah||exact"]),
    ("Kelurahan Naikoten 1 Kecamatan Kencana banjir.", []),
    ("warga kelurahan melati 1 kecamatan kencana pindah", []),
    ("Program sosialisasi Empat Pilar terus berjalan.", []),
    ("Dua wilayah digabungkan menjadi satu.", ["Dua wilayah|2|item:wilayah||exact"]),
    ("angka kemiskinan turun jadi 8,24 persen kata walikota", ["8,24 persen|8.24|percent||exact"]),
    ("Perjalanan memakan 2 jam 30 menit.", ["2 jam 30 menit|150|minute||exact"]),
    ("Negara memegang 1% (satu persen) saham itu.", ["1%|1|percent||exact"]),
    ("Bank memangkas bunga 25 bps.", ["25 bps|25|item:bps||exact"]),
    ("Ada 7 badan layanan umum di sana.", ["7 badan layanan umum|7|item:badan layanan umum||exact"]),
    (
        "Dari 38 desa, 37 diantaranya tercatat inflasi positif.",
        ["38 desa|38|item:desa||exact", "37|37|item:desa||exact"],
    ),
    ("Saham itu mencatat volume perdagangan sebesar 54,55 miliar.", ["54,55 miliar|54550000000|item:saham||exact"]),
    ("Tambahan kuota haji sebanyak 20 ribu.", ["20 ribu|20000|item:kuota||exact"]),
    ("Peso Filipina minus 0,03 persen.", ["0,03 persen|0.03|percent||exact"]),
    ("Ekonomi desa minus 2,5 persen.", ["minus 2,5 persen|-2.5|percent||exact"]),
    ("Omzet pasar dalam sebulan bisa mencapai Rp 80 juta.", ["Rp 80 juta|80000000|IDR|bulan|exact"]),
    ("Omzetnya naik dalam sebulan menjadi Rp 80 juta.", ["Rp 80 juta|80000000|IDR||exact"]),
    (
        "Ada 54 perjalanan bus malam jarak jauh yang dijalankan per hari.",
        ["54 perjalanan|54|item:perjalanan|hari|exact"],
    ),
    ("Kurs 1 Dolar AS Jadi Rp 9.340.", ["Rp 9.340|9340|IDR|dolar as|exact"]),
    (
        "Kurs rupiah melemah ke Rp 16.280, lalu 16.300 hari ini.",
        ["Rp 16.280|16280|IDR||exact", "16.300|16300|IDR||exact"],
    ),
    ("Pengunjung dibatasi 10 orang.", ["10 orang|10|person||at_most"]),
    ("Kurs rupiah turun. Posisi ini menguat 16 poin.", ["16 poin|16|item:poin||exact"]),
    ("Bawang naik 0,46 persen selama sepekan.", ["0,46 persen|0.46|percent||exact"]),
    ("Saham Melati naik 2 persen ke posisi 216 pada Rabu.", ["2 persen|2|percent||exact", "216|216|IDR||exact"]),
    ("Ada 12 ekor US$ 12.", ["12 ekor|12|item:ekor||exact", "US$ 12|12|USD||exact"]),
    ("Sebanyak 12 500 orang mengungsi.", ["12 500 orang|12500|person||exact"]),
    ("Di RT 12 500 orang mengungsi.", ["500 orang|500|person||exact"]),
    ("IHSG menguji resistance di 7,163.", ["7,163|7163|index||exact"]),
    ("Kota itu meraih skor 4,381.", ["4,381|4.381|index||exact"]),
    ("Kurs rupiah turun. IHSG di bawah level 7.100.", ["7.100|7100|index||less_than"]),
    ("Ia dibayar Rp 100 ribu untuk setiap unggahan.", ["Rp 100 ribu|100000|IDR|unggahan|exact"]),
    ("Perusahaan ojol itu membantu 200.000 mitra.", ["200.000 mitra|200000|person||exact"]),
    ("Pasar dibangun bersama 200 mitra lokal.", ["200 mitra|200|item:mitra||exact"]),
    ("Bukan 5 atau 6 orang berkelompok.", ["5 atau 6 orang|5..6|person||range"]),
]


def write(claim: Claim) -> str:
    value = f"{claim.value}..{claim.value_high}" if claim.bound == "range" else str(claim.value)
    return f"{claim.surface}|{value}|{claim.unit}|{claim.per or ''}|{claim.bound}"


@pytest.mark.parametrize(("sentence", "wanted"), NOTATIONS)
def test_notation(sentence: str, wanted: list[str]) -> None:
    assert [write(claim) for claim in statements_of(sentence).claims] == wanted


def test_small_letters_read_like_any_other() -> None:
    text = "Sebanyak 40,38 ribu jiwa atau 8,24 persen warga Kota Kupang miskin, kata BPS."
    assert [write(claim) for claim in claims_of(text.lower()).values()] == [
        write(claim) for claim in claims_of(text).values()
    ]
