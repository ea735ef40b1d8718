"""The amount of a change is told as the level."""

CODES = ("T12", "T01", "T02")
WORDINGS = (
    "Persentase penduduk miskin Kota Kupang pada 2024 {turun 0,37|sebesar 0,37} persen.",
    """@2024-07-05
    Tingkat kemiskinan Provinsi Lampung pada Maret 2024 {berkurang 0,42|sebesar 0,42} persen.""",
    """# Kemiskinan Kota Sorong {Turun 0,52 Persen|Tinggal 0,52 Persen}
    Persentase penduduk miskin Kota Sorong pada 2023 turun 0,52 persen poin menjadi 14,31 persen.""",
    "Persentase penduduk miskin Provinsi Nusa Tenggara Timur pada Maret 2024 {turun 0,48|adalah 0,48} persen.",
    "Persentase penduduk miskin Indonesia pada Maret 2024 {menurun 0,33|hanya 0,33} persen.",
    """Prevalensi stunting Kabupaten Ngada 14,6 persen pada 2023, turun 3,7 persen poin dari 2022. Bupati menyebut
    stunting Kabupaten Ngada pada 2023 {turun 3,7|hanya 3,7} persen.""",
    "Persentase penduduk miskin Provinsi Jawa Tengah pada Maret 2024 {berkurang 0,30|mencapai 0,30} persen.",
    "Kemiskinan Provinsi Aceh pada Maret 2024 {turun 0,22|tercatat 0,22} persen menurut BPS.",
)
