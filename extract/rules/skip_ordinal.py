"""Ordinals and ranks: "ke-3", "peringkat 2"."""

VERSION = 1
PATTERN = r"(?:{ordinal_words}(?: ke)?[ -]?|{counted_turns} ke |{ordinal_prefix}(?: ?- ?)?)#"

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
