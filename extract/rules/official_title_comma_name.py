"""Office, comma, name: "Gubernur Papua Barat Daya, Elisa Hasan", "Kepala Dinas Sosial Kota Kupang, Riduan"."""

VERSION = 1
ORDER = "title name"
PATTERN = r"\s*,\s*(?:yakni\s+|yaitu\s+)?"
EXAMPLES = {
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
