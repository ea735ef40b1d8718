"""A paper that is quoted word for word: "..., tulis dokumen Buku II Nota Keuangan", "..., bunyi laporan Melati"."""

VERSION = 1
WORDS = ("tulis", "bunyi", "isi", "demikian")
SIDE = "after"
IS_MEDIA = False
IS_PAPER = True
PATTERN = r"\s+(?:dalam\s+)?(?:dokumen|laporan|naskah|kajian|risalah)\s+(?=[A-Z])"
EXAMPLES = {
    '"Belanja naik 5 persen," tulis dokumen Nota Keuangan Melati, Senin (5/8).': ("Nota Keuangan Melati",),
    '"Utang naik 5 persen," bunyi laporan Bank Melati.': ("Bank Melati",),
}
REJECTS = ('"Belanja naik 5 persen," tulis Budi Hartono.', "Kami menulis laporan tentang 5 desa.")
