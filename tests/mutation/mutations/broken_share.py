"""Count, base and percent no longer fit."""

CODES = ("T17",)
WORDINGS = (
    "Sebanyak 40.000 jiwa dari 450.000 penduduk kabupaten itu, atau {8,9|7,5} persen, hidup miskin.",
    "Dari 1.240 sekolah, 310 di antaranya atau {25|35} persen belum memiliki perpustakaan.",
    "Baru 86.400 dari 120.000 wajib pajak yang melapor, atau {72|62} persen.",
    "Realisasi anggaran mencapai Rp 640 miliar atau {80|90} persen dari pagu Rp 800 miliar.",
    "Penduduk miskin berjumlah 36,5 ribu jiwa atau {8,24|6,24} persen dari 442.758 penduduk.",
    "Sebanyak 312 dari 480 desa ({65|55} persen) sudah berstatus mandiri.",
    "Target penerimaan Rp 50 miliar, sampai Oktober terealisasi Rp 41 miliar atau {82|92} persen.",
    "Capaian imunisasi sebanyak 8.190 anak, atau {91|81} persen dari sasaran 9.000 anak.",
    "Sekitar {40|60} persen atau 1.200 dari 3.000 pedagang sudah direlokasi.",
    "Dari total 2.500 hektare lahan, sebanyak 1.900 hektare atau {76|86} persen sudah ditanami.",
)
