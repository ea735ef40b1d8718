"""A product that the text writes out no longer fits its factors."""

CODES = ("T20", "T18", "T14")
WORDINGS = (
    """Garis kemiskinan sebesar Rp535.547 per kapita per bulan. Rumah tangga miskin rata-rata memiliki 4,34 anggota
    rumah tangga. Garis kemiskinan per rumah tangga menjadi {Rp2.324.274|Rp2.524.274} per bulan.""",
    """Pada Maret 2024 rata-rata rumah tangga miskin memiliki 4,50 orang anggota rumah tangga. Dengan garis kemiskinan
    Rp486.168 per kapita per bulan, garis kemiskinan per rumah tangga {Rp2.187.756|Rp2.817.756} per rumah tangga per
    bulan.""",
    "Batas Rp322.170 per kapita dikali empat anggota keluarga menjadi {Rp1.288.680|Rp1.388.680}.",
    "Setiap keluarga menerima 10 kilogram beras untuk 1.250 keluarga, total {12.500|15.500} kilogram.",
    "Bantuan Rp 300 ribu per keluarga diberikan kepada 2.000 keluarga dengan total {Rp 600|Rp 800} juta.",
    "Sebanyak 48 sekolah masing-masing mendapat Rp 25 juta sehingga seluruhnya {Rp 1,2|Rp 2,1} miliar.",
    """Rata-rata garis kemiskinan per rumah tangga sebesar {Rp2.162.675|Rp2.612.675} per bulan dengan rata-rata 5,41
    anggota rumah tangga dan garis kemiskinan Rp399.755 per kapita per bulan.""",
    "Tiap orang menerima Rp 600 ribu. Untuk 5.000 orang penerima, anggaran yang disiapkan {Rp 3|Rp 5} miliar.",
)
