"""Somebody without a name speaks, who is not the last speaker: "ujar jaksa", "kata seorang warga", "menurut polisi"."""

VERSION = 1
VERBS = "unnaming"
SIDE = "after"
NAMELESS = False
IS_UNNAMED = True
PATTERN = r"\s+(?:salah satu\s+|salah seorang\s+|seorang\s+|para\s+)?"
EXAMPLES = {
    'Budi Hartono menilai panen turun.\n\n"Kami hanya menanam 5 ton padi tahun ini," ujar warga.': ("Budi Hartono",),
    "Budi Hartono menilai panen turun.\n\nMenurut jaksa, ada 5 ton.": ("Budi Hartono",),
}
REJECTS = (
    '"Kami hanya menanam 5 ton padi," ujar warga itu.',
    '"Kami hanya menanam 5 ton padi," ujar warga bernama Budi Hartono.',
)
