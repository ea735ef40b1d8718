"""Clock times: "pukul 07.15 WIB", "jam 10"."""

VERSION = 1
PATTERN = r"{clock_words}\.?(?: sekitar)? ?#"
REASON = "clock time"
EXAMPLES = {
    "Rapat dimulai pukul 07.15 WIB.": {"skip": "07.15"},
    "Toko buka jam 10 pagi.": {"skip": "10"},
}
REJECTS = (
    "Ia bekerja 8 jam sehari.",
    "Kegiatan berlangsung dua jam.",
)
