"""Kota becomes kabupaten, or the reverse, where the text or the reference knows which is meant."""

CODES = ("T06", "T01", "T02", "T26", "T25")
WORDINGS = (
    "Persentase penduduk miskin {Kota|Kabupaten} Kupang pada 2024 sebesar 8,24 persen.",
    """# Angka Stunting Kota Bima Turun Jadi 13,4 Persen
    Prevalensi stunting di {Kota|Kabupaten} Bima pada 2023 turun menjadi 13,4 persen, kata Kepala Dinas Kesehatan.""",
    """Pemerintah Kota Gorontalo membangun 120 rumah layak huni tahun ini. Menurut Wali Kota Gorontalo,
    {Kota|Kabupaten} Gorontalo masih kekurangan 2.300 rumah.""",
    "Pengangguran di {Kota|Kabupaten} Surabaya mencapai 4,91 persen pada Agustus 2024.",
    "Jumlah penduduk terdaftar {Kota|Kabupaten} Kupang pada 2025 sebanyak 404.120 jiwa.",
    "Wali Kota Madiun membuka pameran UMKM. Ia menyebut {Kota|Kabupaten} Madiun memiliki 24.300 pelaku usaha.",
    "Bupati Sleman meresmikan pasar baru. Di {Kabupaten|Kota} Sleman kini ada 43 pasar rakyat.",
    "BPS Kota Tegal merilis inflasi Oktober. Inflasi {Kota|Kabupaten} Tegal tercatat 1,74 persen pada Oktober 2024.",
    "Kota Blitar menerima penghargaan. Tahun ini {Kota|Kabupaten} Blitar mencatat 98,2 persen anak terimunisasi.",
)
