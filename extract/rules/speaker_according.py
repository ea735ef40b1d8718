"""A preposition names the speaker: "Menurut Budi, ...", "menurut dia"."""

VERSION = 1
VERBS = "according"
SIDE = "after"
NAMELESS = False
PATTERN = r"\s+"
EXAMPLES = {
    "Menurut Direktur Celios Budi Hartono, angka itu 5 persen.": ("Budi Hartono",),
    "Menurut Budi Hartono, panen turun. Menurut dia, 5 ton hilang.": ("Budi Hartono", "Budi Hartono"),
}
REJECTS = ("Menurut data itu, 5 ton hilang.", "Panen itu penting bagi Budi Hartono, 5 ton hilang.")
