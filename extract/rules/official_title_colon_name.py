"""A line of a list of posts: "Komisaris Utama: Budi Hartono", "Direktur Keuangan : Siti Aminah"."""

VERSION = 1
ORDER = "title name"
OWN_LINE = True  # office and name are the whole line: no "Menkeu: Ekonomi Naik" of a headline
PATTERN = r"\s?:\s?"
EXAMPLES = {
    "Susunan direksi:\nKomisaris Utama: Budi Hartono\nKomisaris: Siti Aminah": (
        ("Budi Hartono", "Komisaris Utama"),
        ("Siti Aminah", "Komisaris"),
    ),
    "1. Direktur Keuangan : Agus Salim\n2. Direktur Operasi: Rosa Hasan": (
        ("Agus Salim", "Direktur Keuangan"),
        ("Rosa Hasan", "Direktur Operasi"),
    ),
}
REJECTS = ("Presiden: Budi Hartono hadir besok", "kata Direktur Utama: Budi Hartono")
