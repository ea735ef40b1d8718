"""A body that speaks without a person: "Menurut BPS, ...", "kata Bank Dunia"."""

VERSION = 1
WORDS = ("menurut", "berdasarkan", "kata", "ujar", "sebut", "tulis", "ungkap", "jelas", "tutur")
SIDE = "after"
IS_MEDIA = False
SPEAKS = True  # but "menurut" and "berdasarkan"
PATTERN = (
    r"\s*(?:(?:pihak|manajemen|perwakilan)\s+)?\*?(?=[A-Z]|(?:otoritas|pemerintah|kepolisian|polisi|militer)\s+[A-Z])"
)
EXAMPLES = {
    "Menurut World Melati Council emas mencapai 5 ton.": ("World Melati Council",),
    '"Utang itu Rp 5 triliun pada akhir tahun," tulis manajemen Pelni.': ("Pelni",),
    "Menurut BPS, inflasi 5 persen.": ("BPS",),
    "Sedikitnya 5 orang tewas, menurut pemerintah Malaysia.": ("pemerintah Malaysia",),
    "menurutBPS, inflasi 5 persen.": ("BPS",),
    "Menurut Bank Dunia (World Bank), ekonomi tumbuh 5 persen.": ("Bank Dunia (World Bank)",),
}
REJECTS = (
    "Menurut Budi Hartono, inflasi 5 persen.",
    "kata Team Leader Melati Sekuritas, Budi Hartono, 5 persen.",
    "kata DCI, 5 persen.",
    "Menurut Pasal 5 dendanya Rp 5 juta.",
)
