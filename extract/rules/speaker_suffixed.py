"""The verb carries the speaker as -nya, who is the one before: "..., ujarnya", "menurutnya"."""

VERSION = 1
VERBS = "with_suffix"
SIDE = "after"
NAMELESS = True
PATTERN = r""
EXAMPLES = {
    'Budi Hartono menilai panen turun. "Kami kehilangan 5 ton padi," ujarnya.': ("Budi Hartono", "Budi Hartono"),
    "Budi Hartono menilai panen turun. Menurutnya, 5 ton padi hilang.": ("Budi Hartono", "Budi Hartono"),
}
REJECTS = ('"Kami kehilangan 5 ton padi tahun ini," ujarnya.',)
