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
    "menyebut",
    "sebut",
    "menyebutkan",
    "mengungkap",
    "mengungkapkan",
    "mendefinisikan",
    "menambahkan",
    "menyatakan",
    "menaksir",
)
SIDE = "before"
IS_MEDIA = False
PATTERN = r"\s+(?:(?:juga|pun|kembali|telah|sebelumnya|sempat)\s+)?"
EXAMPLES = {
    "BPS mencatat inflasi 5 persen.": ("BPS",),
    "Dinas Kesehatan Kota Kupang melaporkan 5 kasus.": ("Dinas Kesehatan Kota Kupang",),
    "Simak video 'Istana Sebut Dana Rp 5 Triliun'.": ("Istana",),
    "Bank Indonesia (BI) memproyeksikan ekonomi tumbuh 5 persen.": ("Bank Indonesia",),
}
REJECTS = ("Budi Hartono mencatat 5 kasus.", "Mawar Motor mencatat penjualan 5 unit.")
