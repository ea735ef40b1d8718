"""A target or projection is told as what was reached."""

CODES = ("T10", "T25", "T04")
WORDINGS = (
    "Persentase penduduk miskin Kota Kupang pada 2027 {ditargetkan|sebesar} 5 persen.",
    "Prevalensi stunting Kabupaten Alor pada 2026 {ditargetkan turun|turun} menjadi 10 persen.",
    "Tingkat pengangguran terbuka Provinsi Bali pada 2025 {diproyeksikan|tercatat} 1,6 persen.",
    "Jumlah penduduk Kabupaten Sleman pada 2030 {diperkirakan|mencapai} 1,3 juta jiwa.",
    "Kemiskinan ekstrem Kabupaten Ende pada 2026 {ditargetkan|sudah} 0 persen.",
    "Persentase penduduk miskin Indonesia pada 2029 {ditargetkan|tercatat} 4,5 persen.",
    "IPM Kota Ambon pada 2026 {diproyeksikan mencapai|mencapai} 83,2.",
    "Inflasi Kota Padang pada 2025 {diperkirakan|tercatat} 2,5 persen.",
)
