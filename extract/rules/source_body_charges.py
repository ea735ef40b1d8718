"""An office of the law that charges, names or calls people: "KPK menetapkan 5 orang tersangka"."""

VERSION = 1
WORDS = ("menetapkan", "mendakwa", "menuntut", "memanggil", "memamerkan", "menahan")
SIDE = "before"
IS_MEDIA = False
ANY_BODY = True
LASTING = ()
BODIES = "law_offices"
PATTERN = r"\s+(?:(?:juga|pun|telah|sebelumnya|sudah|resmi|kemudian|lalu|baru|akhirnya)\s+){0,2}"
EXAMPLES = {
    "KPK telah menetapkan 5 orang sebagai tersangka.": ("KPK",),
    "KPK memanggil 5 saksi.": ("KPK",),
    "Kejari Bogor menuntut terdakwa 5 tahun penjara.": ("Kejari Bogor",),
}
REJECTS = (
    "Kementerian Sosial menetapkan 5 orang sebagai penerima.",
    "Hakim menetapkan denda Rp 5 juta.",
)
