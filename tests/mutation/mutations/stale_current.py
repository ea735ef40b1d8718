"""An older figure is called current though a newer one was out on the day of publication."""

CODES = ("T05",)
WORDINGS = (
    """@2024-11-14
    Angka kemiskinan Kota Kupang saat ini {8,24|8,61} persen, kata Penjabat Wali Kota.""",
    """@2024-11-20
    Persentase penduduk miskin Indonesia kini {9,03|9,36} persen.""",
    """@2024-10-02
    Saat ini tingkat kemiskinan Provinsi Lampung berada di angka {10,69|11,11} persen.""",
    """@2024-09-12
    Persentase penduduk miskin Provinsi Nusa Tenggara Timur sekarang {19,48|19,96} persen, ujar Kepala Bappeda.""",
    """@2024-12-05
    Data terbaru menunjukkan persentase penduduk miskin Provinsi Jawa Tengah {10,47|10,77} persen.""",
    """@2024-11-14
    Angka stunting Kabupaten Ngada pada 2022 sebesar 18,3 persen dan pada 2023 sebesar 14,6 persen. Saat ini angka
    stunting Kabupaten Ngada {14,6|18,3} persen, kata bupati.""",
    """@2024-08-01
    Tingkat pengangguran terbuka Kota Palu pada Agustus 2023 sebesar 5,38 persen, menurut BPS.
    ---
    @2024-12-10
    Tingkat pengangguran terbuka Kota Palu pada Agustus 2024 sebesar 4,92 persen, menurut BPS.
    ---
    @2024-12-20
    Wali Kota menyebut tingkat pengangguran terbuka Kota Palu saat ini {4,92|5,38} persen.""",
    """@2024-10-20
    Jumlah penduduk miskin Indonesia saat ini {25,22|25,90} juta orang, kata Menteri Sosial.""",
)
