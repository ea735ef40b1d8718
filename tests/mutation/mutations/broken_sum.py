"""Parts no longer add up to the whole."""

CODES = ("T18", "T03")
WORDINGS = (
    "Peserta berjumlah 535 orang, terdiri dari 397 laki-laki dan {138|128} perempuan.",
    """Sebanyak 1.248 rumah rusak akibat banjir. Rinciannya, 312 rumah rusak berat, 406 rusak sedang, dan {530|580}
    rusak ringan.""",
    """Garis kemiskinan makanan sebesar Rp300.000 dan bukan makanan Rp110.000 sehingga totalnya {Rp410.000|Rp420.000}
    per kapita per bulan.""",
    """Belanja daerah Rp 1,24 triliun itu meliputi belanja operasi Rp 860 miliar, belanja modal {Rp 240|Rp 290} miliar,
    dan transfer Rp 140 miliar.""",
    """Penduduk miskin perkotaan 11,64 juta orang dan perdesaan 13,58 juta orang, sehingga jumlah seluruhnya
    {25,22|26,22} juta orang.""",
    "Petugas menyita 84 kendaraan, yakni 61 sepeda motor dan {23|33} mobil.",
    "Dari 412 kasus, 298 sembuh, {102|122} masih dirawat, dan 12 meninggal dunia.",
    """Total bantuan mencapai Rp 18,5 miliar: Rp 11 miliar dari APBN, Rp 5 miliar dari provinsi, dan {Rp 2,5|Rp 5,2}
    miliar dari kabupaten.""",
    "Ada 45 anggota DPRD, masing-masing 12 dari Fraksi Merah, 18 dari Fraksi Putih, dan {15|19} dari Fraksi Hijau.",
    "Korban gempa tercatat 73 orang. Sebanyak 52 orang luka ringan, {21|27} orang luka berat.",
    "Jumlah jemaah 4.200 orang dengan rincian 1.950 pria dan {2.250|2.520} wanita.",
    "Sebanyak 74 persen responden puas dan {26|36} persen sisanya tidak puas.",
    "Komposisi pendapatan: pajak daerah 62 persen, retribusi 23 persen, dan lain-lain {15|25} persen.",
)
