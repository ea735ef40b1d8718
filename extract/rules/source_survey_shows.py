"""A survey with a name of its own that shows something: "Survei Gizi Melati 2023 menunjukkan 5 persen"."""

VERSION = 1
WORDS = ("survei", "studi", "sensus", "laporan", "indeks")
SIDE = "after"
IS_MEDIA = False
IS_PAPER = True
IS_NAME = True  # the word is the first of the name
IS_DATA = True  # nobody speaks in it
IS_TITLE = True  # it may stand inside a sentence
PATTERN = (
    r"(?=(?:\s(?:[A-Z][\w-]{0,30}|dan|\d{4}|\([A-Z]{2,12}\))){2,12}(?:\s(?:tahun|pada)\s\d{4})?"
    r"\s(?:juga\s)?(?:menunjukkan|memperlihatkan|mencatat|mengungkap|mengungkapkan|menyebut|menyebutkan|menemukan)\b)"
)
EXAMPLES = {
    "Survei Melati Literasi dan Mawar Keuangan 2025 menunjukkan indeksnya 5 persen.": (
        "Survei Melati Literasi dan Mawar Keuangan 2025",
    ),
    "Hasil Studi Status Melati (SSM) tahun 2024 mencatat 5 persen.": ("Studi Status Melati (SSM)",),
}
REJECTS = ("Survei itu menunjukkan 5 persen.", "survei Melati Jaya Abadi menunjukkan 5 persen", "Survei Konsumen naik.")
