"""Office and name, a blank between them: "Gubernur Lampung Rahmat Djausal", "Direktur PT Melati Jaya Budi"."""

VERSION = 1
ORDER = "title name"
PATTERN = r"\s+|(?<=\))(?=[A-Z])"  # "(AS)Budi Hartono" where a link was cut out
EXAMPLES = {
    "ajakan Gubernur Jawa Timur (Jatim) Komar Santoso itu": (("Komar Santoso", "Gubernur Jawa Timur (Jatim)"),),
    "ujar ketua majelis hakim Rosihan Harahap saat membacakan": (("Rosihan Harahap", "ketua majelis hakim"),),
    "kata Region Head Area VI PT KNTS Bagas Eko Wibowo, lewat surat": (
        ("Bagas Eko Wibowo", "Region Head Area VI PT KNTS"),
    ),
    "kata Direktur Samapta Polda Metro Jaya Kombes Komar Hadi.": (("Komar Hadi", "Direktur Samapta Polda Metro Jaya"),),
    "Presiden ke-7 RI Joko Santoso hadir.": (("Joko Santoso", "Presiden ke-7 RI"),),
    "Direktur Center for Studies of Labour and Trade (CSLT) Rosa Hasan menilai": (
        ("Rosa Hasan", "Direktur Center for Studies of Labour and Trade (CSLT)"),
    ),
    "Kepala Operasi Damai Brigadir Jenderal Polisi (Brigjen Pol) Hendra Kurnia hadir": (
        ("Hendra Kurnia", "Kepala Operasi Damai"),
    ),
    "Gubernur Melati Rahmat Santoso mengatakan hal itu.": (("Rahmat Santoso", "Gubernur Melati"),),
    "Penjabat Wali Kota Kupang Hasan Basri datang.": (("Hasan Basri", "Penjabat Wali Kota Kupang"),),
    "Kepala Badan Pangan Nasional (BPN) Agus Riyanto hadir.": (("Agus Riyanto", "Kepala Badan Pangan Nasional (BPN)"),),
    "Menteri Keuangan (Menkeu) Sri Wahyuni menjawab.": (("Sri Wahyuni", "Menteri Keuangan"),),
    "kata Kasat Reskrim Polres Bogor AKP Hendra Kurnia.": (("Hendra Kurnia", "Kasat Reskrim Polres Bogor"),),
    "kata juru bicara KPK Budi Hartono.": (("Budi Hartono", "juru bicara KPK"),),
    "Direktur Utama PT Melati Jaya Tbk Sidik Haryono menjelaskan.": (
        ("Sidik Haryono", "Direktur Utama PT Melati Jaya Tbk"),
    ),
    "Anggota Komisi E DPRD Jakarta Ali Hasan meminta.": (("Ali Hasan", "Anggota Komisi E DPRD Jakarta"),),
    "Anggota DPR RI Bambang Suseno (Bamsus) hadir.": (("Bambang Suseno", "Anggota DPR RI"),),
    "kata Kabid Media dan Kehumasan pada Puspenkum Kejagung Irwan Melatiano.": (
        ("Irwan Melatiano", "Kabid Media dan Kehumasan pada Puspenkum Kejagung"),
    ),
    "Kapolri Jenderal Hendra Kurnia dan Jaksa Agung ST Hasanuddin hadir.": (
        ("Hendra Kurnia", "Kapolri"),
        ("ST Hasanuddin", "Jaksa Agung"),
    ),
    "KetuaPerhimpunan Hotel Melati (PHM) Bogor Budi Hartono hadir.": (
        ("Budi Hartono", "Ketua Perhimpunan Hotel Melati (PHM) Bogor"),
    ),
    "terang Kasiintelijen Kejari Jombang Budi Hartono.": (("Budi Hartono", "Kasiintelijen Kejari Jombang"),),
    "Presiden Amerika Serikat (AS)Robin Melati hadir.": (("Robin Melati", "Presiden Amerika Serikat (AS)"),),
    "Menteri Perhutanan dan Kelautan/Ketua Badan Riset Nasional Yusuf Hakim datang.": (
        ("Yusuf Hakim", "Menteri Perhutanan dan Kelautan/Ketua Badan Riset Nasional"),
    ),
}
REJECTS = (
    "di Kantor Gubernur Lampung Selasa lalu",
    "Wali Kota Ajak Warga Menabung",
    "Bupati Bogor menolak",
    "calon presiden Miguel Santos kalah",
    "Presiden Republik Indonesia akan hadir",
)
