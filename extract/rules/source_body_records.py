"""A publishing body as subject of a verb of record: "BPS mencatat", "Dinas Kesehatan Kota Kupang melaporkan"."""

VERSION = 1
WORDS = (
    "mencatat",
    "merilis",
    "melaporkan",
    "mendata",
    "memperkirakan",
    "memproyeksikan",
    "mengumumkan",
    "memprediksi",
    "mengestimasi",
    "mendefinisikan",
    "menaksir",
)
SIDE = "before"
IS_MEDIA = False
PATTERN = (
    r"(?:\s*\(\d{4}\)| (?:pada|per|hingga|sepanjang) (?:[a-z]+ )?(?:[A-Z][a-z]+ )?\d{4}(?: lalu)?)?"
    r"\s+(?:(?:juga|pun|kembali|telah|sebelumnya|sempat)\s+)?"
)
EXAMPLES = {
    '"Tadi BPS mencatat ada 5 juta pekerja," kata Budi Hartono.': ("BPS",),
    "Badan Pusat Statistik ( BPS) mencatat inflasi 5 persen.": ("BPS",),
    "Kementerian Dalam Negeri mencatat 5 kasus.": ("Kementerian Dalam Negeri",),
    "BPS mencatat inflasi 5 persen.": ("BPS",),
    "BPS Catat Panen Melati\n\nOtoritas Jasa Keuangan (OJK) mencatat 5 persen.": ("Otoritas Jasa Keuangan (OJK)",),
    "Dewan Melati Nasional (DMN) pada Mei 2024 lalu mencatat indeks 5 persen.": ("Dewan Melati Nasional (DMN)",),
    "Melati Energy Council/MEC (2024) juga mencatat 5 persen.": ("Melati Energy Council/MEC",),
    "Dewan Melati (2024) juga mencatat 5 persen.": ("Dewan Melati",),
    "Dinas Kesehatan Kota Kupang melaporkan 5 kasus.": ("Dinas Kesehatan Kota Kupang",),
    "Bank Indonesia (BI) memproyeksikan ekonomi tumbuh 5 persen.": ("Bank Indonesia (BI)",),
}
REJECTS = ("Budi Hartono mencatat 5 kasus.", "Mawar Motor mencatat penjualan 5 unit.")
