"""Office, comma, name: "Gubernur Papua Barat Daya, Elisa Hasan", "Kepala Dinas Sosial Kota Kupang, Riduan"."""

VERSION = 1
ORDER = "title name"
TAKES_BODY = True  # a word that looked like the name is the body where a name follows the comma
PATTERN = r"(?:\s+(?:saat|kala|ketika) itu)?(?:\s+periode\s+\d{4}\s*[-–]\s*\d{4})?\s*,\s*(?:yakni\s+|yaitu\s+)?"
EXAMPLES = {
    "Dirjen Kekayaan Daerah saat itu, Isa Hartono, hadir": (("Isa Hartono", "Dirjen Kekayaan Daerah"),),
    "Menteri Pendidikan Tinggi, Sains, dan Teknologi, Brian Hasan, hadir": (
        ("Brian Hasan", "Menteri Pendidikan Tinggi, Sains, dan Teknologi"),
    ),
    "kata Kapolsek Pesangrahan, AKP Seala Syah, saat ditemui": (("Seala Syah", "Kapolsek Pesangrahan"),),
    "kata Kepala Pusat Kesehatan Haji, Liliek Mahendra.": (("Liliek Mahendra", "Kepala Pusat Kesehatan Haji"),),
    "Ketua Ansor Cabang Kencong, Jember, Budi Hartono.": (("Budi Hartono", "Ketua Ansor Cabang Kencong, Jember"),),
    "Gubernur Jawa Barat periode 2018-2023, Ridwan Hasan, hadir": (("Ridwan Hasan", "Gubernur Jawa Barat"),),
    "Direktur Keuangan Melati Nikel, Suparsin Liwan menjelaskan.": (
        ("Suparsin Liwan", "Direktur Keuangan Melati Nikel"),
    ),
    "Kepala Dinas Sosial (Kadinsos) Kota Palangka Raya, Riduan menyampaikan hal itu.": (
        ("Riduan", "Kepala Dinas Sosial Kota Palangka Raya"),
    ),
    "Lurah Naikoten 1 kecamatan Kota Raja, Budi Hartono,SH, Jumat (29/11) mengatakan": (
        ("Budi Hartono", "Lurah Naikoten 1 kecamatan Kota Raja"),
    ),
    "Asisten Perekonomian dan Pembangunan, Ignas Repelita, SH, di aula": (
        ("Ignas Repelita", "Asisten Perekonomian dan Pembangunan"),
    ),
    "Vice President Melati Indonesia, Patrick Santoso, mengatakan": (
        ("Patrick Santoso", "Vice President Melati Indonesia"),
    ),
    "Kasat Reskrim Polres Bogor, AKP Dedi Kurniawan, membenarkan": (("Dedi Kurniawan", "Kasat Reskrim Polres Bogor"),),
}
REJECTS = (
    "di Kantor Dinas Sosial, Cideng, Jakarta Pusat",
    "Menteri Sosial, Selasa (1/7), hadir",
    "Ketua RT, warga, dan polisi hadir",
)
