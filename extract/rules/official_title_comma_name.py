"""Office, comma, name: "Gubernur Papua Barat Daya, Elisa Hasan", "Kepala Dinas Sosial Kota Kupang, Sunarno"."""

VERSION = 1
ORDER = "title name"
TAKES_BODY = True  # a word that looked like the name is the body where a name follows the comma
PATTERN = r"(?:\s+(?:saat|kala|ketika) itu)?(?:\s+periode\s+\d{4}\s*[-–]\s*\d{4})?\s*,\s*(?:yakni\s+|yaitu\s+)?"
EXAMPLES = {
    "Dirjen Kekayaan Daerah saat itu, Isa Hartono, hadir": (("Isa Hartono", "Dirjen Kekayaan Daerah"),),
    "Menteri Pendidikan Tinggi, Sains, dan Teknologi, Gilang Hasan, hadir": (
        ("Gilang Hasan", "Menteri Pendidikan Tinggi, Sains, dan Teknologi"),
    ),
    "Chief Economist Permata Bank, Joshua Hasan, hadir": (("Joshua Hasan", "Chief Economist Permata Bank"),),
    "ujar pengamat mata uang dan komoditas, Ibrahim Hasan.": (("Ibrahim Hasan", "pengamat mata uang dan komoditas"),),
    "Dirjen Kesempatan Kerja (Penta dan PKK) Kemenaker periode 2020-2024, Haryanto, hadir": (
        ("Haryanto", "Dirjen Kesempatan Kerja (Penta dan PKK) Kemenaker"),
    ),
    "CEO Melatiku Hiburanku, Rangga Wijayadi, sedikit memberi bocoran": (
        ("Rangga Wijayadi", "CEO Melatiku Hiburanku"),
    ),
    "Direktur Penyakit Menular Kemenkes, dr. Rina Hasanah, menyampaikan": (
        ("Rina Hasanah", "Direktur Penyakit Menular Kemenkes"),
    ),
    "kata Kapolsek Pesangrahan, AKP Seala Syah, saat ditemui": (("Seala Syah", "Kapolsek Pesangrahan"),),
    "kata Kepala Pusat Kesehatan Haji, Rosa Mahendra.": (("Rosa Mahendra", "Kepala Pusat Kesehatan Haji"),),
    "Ketua Ansor Cabang Kencong, Jember, Budi Hartono.": (("Budi Hartono", "Ketua Ansor Cabang Kencong, Jember"),),
    "Gubernur Sulawesi Utara periode 2011-2016, Komar Hasan, hadir": (("Komar Hasan", "Gubernur Sulawesi Utara"),),
    "Direktur Keuangan Melati Nikel, Suparsin Liwan menjelaskan.": (
        ("Suparsin Liwan", "Direktur Keuangan Melati Nikel"),
    ),
    "Kepala Dinas Perhubungan (Kadishub) Kota Tebing Tinggi, Sunarno menambahkan hal itu.": (
        ("Sunarno", "Kepala Dinas Perhubungan Kota Tebing Tinggi"),
    ),
    "Lurah Melati 3 kecamatan Kota Lama, Budi Hartono,SH, Rabu (12/3) mengatakan": (
        ("Budi Hartono", "Lurah Melati 3 kecamatan Kota Lama"),
    ),
    "Asisten Perekonomian dan Pembangunan, Ignas Repelita, SH, di aula": (
        ("Ignas Repelita", "Asisten Perekonomian dan Pembangunan"),
    ),
    "Presiden Direktur Melati Jaya Lestari, Jani Candrawati sebelumnya mengatakan": (
        ("Jani Candrawati", "Presiden Direktur Melati Jaya Lestari"),
    ),
    "kata Statistisi Ahli Madya BPS Lampung, Siti Aminah, di kantornya": (
        ("Siti Aminah", "Statistisi Ahli Madya BPS Lampung"),
    ),
    "kata Pengantar Kerja Ahli Utama Kemenaker, Budi Hartono.": (
        ("Budi Hartono", "Pengantar Kerja Ahli Utama Kemenaker"),
    ),
    "Vice President Melati Indonesia, Patrick Santoso, mengatakan": (
        ("Patrick Santoso", "Vice President Melati Indonesia"),
    ),
    "Kasat Reskrim Polres Bogor, AKP Dedi Kurniawan, membenarkan": (("Dedi Kurniawan", "Kasat Reskrim Polres Bogor"),),
}
REJECTS = (
    "di Kantor Dinas Sosial, Cideng, Jakarta Pusat",
    "Menteri Sosial, Selasa (1/7), hadir",
    "Menurut jaksa, Budi saat itu pergi",
    "Ketua RT, warga, dan polisi hadir",
)
