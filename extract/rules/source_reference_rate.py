"""The bank that sets a reference rate: "kurs referensi Bank Indonesia (BI) berada di Rp 900", "kurs tengah BI"."""

VERSION = 1
WORDS = ("referensi", "tengah", "acuan")
SIDE = "after"
IS_MEDIA = False
NAME = "Bank Indonesia (BI)"  # in its sentence alone: the next tells of other rates
PATTERN = r"\s(?=Bank Indonesia|BI\b)"
BEFORE = "kurs"
EXAMPLES = {
    "kurs referensi Bank Indonesia (BI) Jakarta Spot Rate (JSR) menempatkan rupiah di Rp 900.": (
        "Bank Indonesia (BI)",
    ),
    "Kurs referensi Bank Indonesia (BI) di posisi Rp 900. Won naik 5 persen.": ("Bank Indonesia (BI)",),
}
REJECTS = ("suku bunga acuan Bank Indonesia 5 persen", "di tengah Bank Indonesia ramai 5 orang")
