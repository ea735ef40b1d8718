"""The title of a video that the newsroom offers: "Lihat juga Video: Polri Sita Emas Palsu 7 Kilogram"."""

VERSION = 1
WORDS = ("video",)
SIDE = "after"
IS_MEDIA = False
IS_TITLE = True  # "Video" has a capital though it starts no sentence
PATTERN = r"\s*:?\s*['\"“‘]?(?=[A-Z])"
EXAMPLES = {
    "Lihat juga Video: Polri Sita Emas Palsu 7 Kilogram": ("Polri",),
    "Simak Video 'BPOM Temukan 5 Obat Palsu'": ("BPOM",),
}
REJECTS = ("Simak juga Video: Reksadana Untung 5 Persen", "Simak Video 'Budi Hartono Bawa 5 Tas'")
