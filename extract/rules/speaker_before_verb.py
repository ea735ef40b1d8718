"""The speaker stands before the verb, a day or a room between: "Budi, Kamis (14/11), mengatakan", "ia menilai"."""

VERSION = 1
VERBS = "plain"
SIDE = "before"
NAMELESS = False
# degrees between commas, whose stops end no sentence: "Siti Aminah, S.Sos., M.Si., mengatakan"
PATTERN = r"(?:,\s?(?:[A-Z][A-Za-z]{0,4}\.){1,3}(?:[A-Z][A-Za-z]{0,5}\.?)?){0,4}[^.!?;\"“”\n]{0,120}?\s+"
EXAMPLES = {
    "Lurah Melati Siti Aminah, S.Sos., M.Kes., mengatakan dana itu Rp 5 juta.": ("Siti Aminah",),
    "Siti Aminah, M.Kes, mengatakan dana itu Rp 5 juta.": ("Siti Aminah",),
    "Lurah Naikoten 1 Budi Hartono, Jumat (29/11), mengatakan dana itu Rp 5 juta.": ("Budi Hartono",),
    "Kepala BPS Lampung Siti Aminah di ruang kerjanya mengatakan inflasi 2 persen.": ("Siti Aminah",),
    "Siti Aminah menilai panen turun.\n\nPolitikus PKB ini juga menyebut 5 ton hilang.": ("Siti Aminah", "Siti Aminah"),
    "Siti Aminah menilai panen turun. Ia juga menyebut 5 ton hilang.": ("Siti Aminah", "Siti Aminah"),
}
REJECTS = ("Pemerintah mengatakan 5 ton hilang.", "Kebijakan itu mengatakan 5 ton hilang.")
