"""The number announced is not the number of things listed."""

CODES = ("T23",)
WORDINGS = (
    "Ada {empat|tiga} program prioritas: pendidikan, kesehatan, irigasi, dan jalan.",
    "Bantuan disalurkan ke {tiga|lima} kecamatan, yakni Alak, Maulafa, dan Oebobo.",
    "Polisi menetapkan {dua|tiga} tersangka, yaitu AB dan CD.",
    "Pemerintah menyiapkan {lima|empat} langkah: pendataan, verifikasi, penyaluran, pengawasan, dan evaluasi.",
    "{Empat|Enam} komoditas penyumbang inflasi adalah beras, cabai merah, bawang merah, dan telur ayam.",
    "Rombongan mengunjungi {3|4} kota, yaitu Mataram, Denpasar, dan Kupang.",
    "Program itu meliputi {tiga|empat} bidang, yakni pertanian, perikanan, serta pariwisata.",
    "Ada {dua|tiga} daerah yang masih tertinggal, yaitu Kabupaten Sabu Raijua dan Kabupaten Malaka.",
    "Gempa dirasakan di {lima|empat} wilayah: Ende, Sikka, Ngada, Nagekeo, dan Flores Timur.",
)
