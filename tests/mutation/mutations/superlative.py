"""The highest or lowest is not the highest or lowest of the figures beside it."""

CODES = ("T23",)
WORDINGS = (
    """Persentase penduduk miskin tertinggi ada di Kabupaten Sumba Tengah {31,8|27,8} persen, disusul Kabupaten Sabu
    Raijua 28,4 persen dan Kabupaten Sumba Timur 27,0 persen.""",
    """Tingkat pengangguran terendah di Kabupaten Malaka {1,8|4,8} persen, diikuti Kabupaten Belu 2,4 persen dan
    Kabupaten Alor 3,1 persen.""",
    """Inflasi tertinggi terjadi di Kota Padang sebesar {3,2|2,2} persen, sedangkan Kota Bukittinggi 2,9 persen dan
    Kota Payakumbuh 2,5 persen.""",
    "Produksi terbesar berasal dari Kabupaten Dompu {412.000|312.000} ton, kemudian Kabupaten Bima 365.000 ton.",
    """Kasus terbanyak di Kecamatan Oebobo {142|42} kasus, menyusul Kecamatan Alak 97 kasus dan Kecamatan Maulafa 61
    kasus.""",
    "IPM tertinggi dicapai Kota Kupang {81,2|61,2}, disusul Kabupaten Ngada 70,1 dan Kabupaten Ende 69,8.",
    "Upah terendah di Kabupaten Banjarnegara {Rp 2.038.000|Rp 2.238.000}, disusul Kabupaten Wonogiri Rp 2.047.000.",
    """Dari lima kota, harga termahal di Kota Manado {Rp 78.000|Rp 58.000} per kilogram, lalu Kota Palu Rp 69.000 per
    kilogram.""",
)
