"""A change runs backwards in time, or a figure is out before its period is over."""

CODES = ("T25", "T10", "T04")
WORDINGS = (
    "Angka kemiskinan menurun dari 12,3 persen pada {2006|2008} ke 11,4 persen pada 2007.",
    "Persentase penduduk miskin turun dari 10,1 persen pada Maret {2022|2024} menjadi 9,8 persen pada Maret 2023.",
    """@2024-02-12
    BPS merilis persentase penduduk miskin {Maret 2023|Maret 2024} sebesar 9,36 persen.""",
    "Jumlah desa tertinggal berkurang dari 48 desa pada {2019|2023} menjadi 12 desa pada 2022.",
    """@2024-10-10
    Inflasi {September|November} 2024 di Kota Padang tercatat 1,84 persen.""",
    "Produksi padi naik dari 84 ribu ton pada {2021|2024} menjadi 92 ribu ton pada 2022.",
    """@2024-11-15
    Tingkat pengangguran terbuka pada {Agustus 2024|Februari 2025} sebesar 4,91 persen, kata BPS.""",
    "Selama periode {2019|2025} hingga 2023, 1.240 rumah telah dibangun.",
    "Pembangunan jembatan dimulai {Maret 2023|Maret 2025} dan selesai Oktober 2024 dengan biaya Rp 12 miliar.",
)
