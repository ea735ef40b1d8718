"""Ordinals and ranks: "ke-3", "peringkat 2"."""

VERSION = 1
PATTERN = (
    r"(?:ke ?- ?|ke|(?:abad|hari|tahun|hut|kali|putaran|pekan|menit|periode|angkatan|presiden) ke |"
    r"(?:peringkat|ranking|rangking|urutan|juara|runner-up|posisi|harapan|rank|ranked|top|big)(?: ke)?[ -]?)#"
)
REASON = "ordinal or rank"
YIELDS_TO = "measures"
EXAMPLES = {
    "HUT ke-79 dirayakan.": {"skip": "79"},
    "Tim itu di peringkat 2.": {"skip": "2"},
    "Mereka juara 1 lomba.": {"skip": "1"},
    "Abad ke 21 tiba.": {"skip": "21"},
}
REJECTS = (
    "Dana mengalir ke 51 kelurahan.",
    "Ia pergi ke dua desa.",
)
