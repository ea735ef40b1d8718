"""An office of the law that charges or names suspects: "KPK menetapkan 5 orang tersangka", "Kejari Bogor menuntut"."""

VERSION = 1
WORDS = ("menetapkan", "mendakwa", "menuntut")
SIDE = "before"
IS_MEDIA = False
ANY_BODY = True
LASTING = ()
BODIES = "law_offices"
PATTERN = r"\s+(?:(?:juga|pun|telah|sebelumnya|sudah|resmi|kemudian|lalu|baru|akhirnya)\s+){0,2}"
EXAMPLES = {
    "KPK telah menetapkan 5 orang sebagai tersangka.": ("KPK",),
    "Kejari Bogor menuntut terdakwa 5 tahun penjara.": ("Kejari Bogor",),
}
REJECTS = (
    "Kementerian Sosial menetapkan 5 orang sebagai penerima.",
    "Hakim menetapkan denda Rp 5 juta.",
)
