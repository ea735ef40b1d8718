"""A multiple, or a bound, that the figures do not bear out."""

CODES = ("T24", "T19")
WORDINGS = (
    "Jumlah pelanggan naik dua kali lipat dari 10 ribu orang menjadi {20|14} ribu orang.",
    "Harga cabai melonjak tiga kali lipat, dari Rp 30.000 menjadi {Rp 90.000|Rp 60.000} per kilogram.",
    "Anggaran meningkat {dua|empat} kali lipat dari Rp 5 miliar pada 2022 menjadi Rp 10 miliar pada 2023.",
    "Kasus DBD mencapai 412 kasus, {dua|tiga} kali lipat dibanding tahun lalu yang 206 kasus.",
    "Penerima beasiswa dari 1.500 orang menjadi 4.500 orang, naik {tiga|lima} kali lipat.",
    "Kunjungan turun separuh dari 80.000 orang menjadi {40.000|60.000} orang.",
    "Persentase penduduk miskin {9,8|8,1} persen atau hampir 10 persen.",
    "Sebanyak {1.240|940} warga, atau lebih dari 1.000 orang, telah divaksin.",
    "Produksi melonjak dua kali lipat, dari 240 ton pada 2022 menjadi {480|360} ton pada 2023.",
)
