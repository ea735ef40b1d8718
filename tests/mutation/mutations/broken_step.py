"""From one figure to another is not the change that the text states."""

CODES = ("T19", "T03", "T13", "T14")
WORDINGS = (
    "Jumlah pengunjung mencapai 31,5 juta orang, naik 0,3 juta orang dari {31,2|21,2} juta orang pada tahun lalu.",
    "Realisasi pajak naik {Rp 30|Rp 20} miliar dari Rp 150 miliar menjadi Rp 180 miliar.",
    "Pendapatan perusahaan tumbuh {40|12} persen menjadi Rp 5,6 triliun dari Rp 4 triliun pada 2023.",
    "Persentase penduduk miskin turun 0,31 persen poin dari 7,42 persen menjadi {7,11|7,31} persen.",
    "Jumlah desa mandiri bertambah 34, dari {120|140} desa menjadi 154 desa.",
    "Harga minyak goreng naik Rp 1.500, dari Rp 15.700 menjadi {Rp 17.200|Rp 18.200} per liter.",
    """Produksi ikan tahun 2023 sebanyak 48.200 ton, meningkat 3.100 ton dibandingkan 2022 sebanyak {45.100|41.500}
    ton.""",
    """Penduduk miskin berkurang {2,3|3,2} ribu orang, dari 45,1 ribu orang pada 2022 menjadi 42,8 ribu orang pada
    2023.""",
    "Upah minimum naik 6,5 persen dari Rp 2.400.000 menjadi {Rp 2.556.000|Rp 2.856.000}.",
    "Tahun lalu tercatat 286 kasus, kini 412 kasus atau bertambah {126|162} kasus.",
    """Jumlah penduduk miskin September 2023 sebanyak 45,2 ribu orang, turun 1,4 ribu orang terhadap Maret 2023 yang
    {46,6|44,6} ribu orang.""",
)
