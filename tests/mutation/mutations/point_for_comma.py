"""A decimal comma is printed as a point, or thousands are parted by a comma."""

CODES = ("T15", "T14", "T30")
WORDINGS = (
    "Persentase penduduk miskin di kota itu {9,12|9.12} persen.",
    "Inflasi Oktober tercatat {1,71|1.71} persen secara tahunan.",
    "Prevalensi stunting turun menjadi {14,5|14.5} persen.",
    "Ekonomi daerah tumbuh {5,03|5.03} persen pada triwulan III 2024.",
    "Jumlah penduduk miskin {25,22|25.22} juta orang.",
    "Bantuan disalurkan kepada {1.250|1,250} keluarga.",
    "Anggaran yang disiapkan {Rp 2,4|Rp 2.4} triliun.",
    "Luas panen mencapai {12.480|12,480} hektare.",
    "Tingkat pengangguran terbuka sebesar {4,91|4.91} persen.",
)
