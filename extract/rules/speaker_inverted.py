"""The verb stands before the speaker: "..., kata Budi", "jelas dia"."""

VERSION = 1
VERBS = "inverted"
SIDE = "after"
NAMELESS = False
PATTERN = r"\s+(?:sang\s+|salah satu\s+)?"
EXAMPLES = {
    '"Panen naik 5 persen tahun ini," kata Ketua Kelompok Tani Budi Hartono, Senin.': ("Budi Hartono",),
    '"Panen naik 5 persen tahun ini," ujar Budi, Senin.': ("Budi",),
    '"Panen naik 5 persen tahun ini," ujar salah seorang warga setempat, Zubaedah.': ("Zubaedah",),
    "Menurut Budi Hartono, panen turun. Hal itu, jelas dia, karena hujan.": ("Budi Hartono", "Budi Hartono"),
}
REJECTS = ("Angka itu jelas naik.", "Kata kunci itu dicari 5 kali.")
