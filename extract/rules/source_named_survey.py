"""A survey with a name of its own: "Berdasarkan Survei Gizi Melati (SGM) 2023", "menurut data Studi Status Gizi"."""

VERSION = 1
WORDS = ("berdasarkan", "menurut", "mengacu", "merujuk", "mengutip", "dikutip", "hasil", "data")
SIDE = "after"
IS_MEDIA = False
IS_PAPER = True
IS_DATA = True  # nobody speaks in it
PATTERN = (
    r"\s+(?:pada\s+|dari\s+)?(?:data\s+|hasil\s+){0,2}(?=(?:Survei|Studi|Sensus|Susenas|Sakernas|Riskesdas)\s[A-Z])"
)
EXAMPLES = {
    "Berdasarkan Survei Kesehatan Melati (SKM) tahun 2023, ada 5 persen.": ("Survei Kesehatan Melati (SKM)",),
    "Angkanya 5 persen menurut data Studi Status Gizi Melati (SSGM) tahun 2024.": ("Studi Status Gizi Melati (SSGM)",),
}
REJECTS = ("Survei Konsumen naik 5 persen.", "Hasil Survei naik 5 persen.")
