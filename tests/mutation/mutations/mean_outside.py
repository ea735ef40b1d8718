"""A mean outside the figures that it is the mean of, or one that a count cannot give."""

CODES = ("T21",)
WORDINGS = (
    "Inflasi tiga tahun terakhir 8,2 persen, 8,4 persen, dan 8,6 persen, dengan rata-rata {8,4|8,9} persen.",
    """Angka kemiskinan 2021 sampai 2023 berturut-turut 9,1 persen, 8,7 persen, dan 8,3 persen, sehingga rata-ratanya
    {8,7|7,9} persen.""",
    "Harga beras berkisar Rp 12.000 hingga Rp 14.500 per kilogram, rata-rata {Rp 13.200|Rp 15.200} per kilogram.",
    """Produktivitas padi di tiga kecamatan masing-masing 5,1 ton, 5,4 ton, dan 6,0 ton per hektare, rata-rata
    {5,5|6,5} ton per hektare.""",
    "Nilai ujian terendah 54, tertinggi 92, dan rata-rata {73|95}.",
    "Penumpang harian antara 1.200 sampai 1.800 orang dengan rata-rata {1.540|1.950} orang per hari.",
    "Dari 20 desa, sebanyak {35|33,7} persen belum berlistrik.",
    "Sebanyak {40|42,3} persen dari 15 puskesmas belum memiliki dokter gigi.",
    "Suhu tertinggi 34 derajat Celsius dan terendah 24 derajat Celsius, rata-rata {28|36} derajat Celsius.",
)
