"""A figure of another body's data is laid to BPS, or the reverse."""

CODES = ("T27", "T01", "T07")
WORDINGS = (
    "Data P3KE dari {Kemenko PMK|BPS Kota Melati} mencatat 102.616 jiwa miskin ekstrem di Kota Kupang.",
    "Menurut {Dinas Sosial|BPS}, warga miskin yang terdaftar dalam DTKS di Kota Malang sebanyak 84.215 jiwa.",
    "{Kementerian Sosial|Badan Pusat Statistik} mencatat 12.480 keluarga di Kabupaten Belu masuk DTSEN desil satu.",
    "Berdasarkan data {P3KE|BPS}, ada 4.695 kepala keluarga miskin ekstrem di Kota Kupang by name by address.",
    "Sebanyak 9.310 jiwa di Kabupaten Alor terdata di DTKS, ujar Kepala {Dinas Sosial|BPS} Kabupaten Alor.",
    "Jumlah penerima PKH menurut {Kemensos|BPS} sebanyak 18.420 keluarga penerima manfaat.",
    "Prevalensi stunting berdasarkan e-PPGBM {Dinas Kesehatan|BPS} Kota Kupang sebesar 17,2 persen.",
    "Persentase penduduk miskin Provinsi Lampung Maret 2024 sebesar 10,69 persen menurut {BPS|Dinas Sosial}.",
)
