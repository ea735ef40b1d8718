"""A body that speaks without a person: "Menurut BPS, ...", "kata Bank Dunia"."""

VERSION = 1
WORDS = ("menurut", "berdasarkan", "kata", "ujar", "sebut", "tulis", "ungkap")
SIDE = "after"
IS_MEDIA = False
PATTERN = r"\s+\*?(?=[A-Z])"
EXAMPLES = {
    "Menurut BPS, inflasi 5 persen.": ("BPS",),
    "Menurut Bank Dunia (World Bank), ekonomi tumbuh 5 persen.": ("Bank Dunia",),
}
REJECTS = ("Menurut Budi Hartono, inflasi 5 persen.", "Menurut Pasal 5 dendanya Rp 5 juta.")
