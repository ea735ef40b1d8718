"""A second article gives another figure for the same thing, or a copy keeps what its source has corrected."""

CODES = ("T01", "T29", "T03", "T02", "T14")
COPY = (
    "Pemerintah Kabupaten {place} mencatat {first} keluarga menerima bantuan pangan sepanjang triwulan III 2024, "
    "menurut Kepala Dinas Sosial.\n\n"
    "Bantuan itu disalurkan melalui kantor desa dan kelurahan di seluruh kecamatan, dan "
    "diawasi langsung oleh camat setempat.\n\n"
    "Penyaluran tahap berikutnya dijadwalkan pada Desember setelah verifikasi data "
    "selesai dilakukan oleh petugas di lapangan."
)
WORDINGS = (
    """@2024-07-02
    Persentase penduduk miskin Kabupaten Nabire pada Maret 2024 tercatat 22,71 persen, kata Kepala BPS.
---
@2024-07-05
    Menurut BPS, persentase penduduk miskin Kabupaten Nabire pada Maret 2024 sebesar {22,71|22,17} persen.""",
    """@2024-11-06
    Tingkat pengangguran terbuka Kota Jayapura pada Agustus 2024 sebesar 8,13 persen.
---
@2024-11-09
    BPS menyebut tingkat pengangguran terbuka Kota Jayapura pada Agustus 2024 mencapai {8,13|8,73} persen.""",
    """@2024-05-02
    Jumlah penduduk miskin Kabupaten Jayawijaya pada 2023 mencapai 78,4 ribu orang menurut BPS.
---
@2024-05-07
    BPS mencatat jumlah penduduk miskin Kabupaten Jayawijaya pada 2023 sebanyak {78,4|87,4} ribu orang.""",
    """@2024-05-02
    Prevalensi stunting Kabupaten Asmat pada 2023 sebesar 26,4 persen.
---
@2024-05-07
    Pada 2023 prevalensi stunting di Kabupaten Asmat tercatat {26,4|24,6} persen.""",
    """@2024-05-02
    Indeks pembangunan manusia Kabupaten Biak Numfor pada 2023 sebesar 73,41.
---
@2024-05-07
    IPM Kabupaten Biak Numfor pada 2023 tercatat {73,41|74,31}.""",
    *(
        f"@2024-10-02\n{COPY.format(place=place, first=first)}\n---\n@2024-10-03\n"
        + COPY.format(place=place, first=f"{{{first}|{second}}}")
        for place, first, second in (
            ("Mappi", "8.412", "8.142"),
            ("Sarmi", "3.917", "3.977"),
            ("Kepulauan Yapen", "12.360", "21.360"),
        )
    ),
)
