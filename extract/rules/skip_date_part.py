"""Parts of dates that no period was read from: "tanggal 5", "(12/11)"."""

VERSION = 1
PATTERN = r"(?:{countdown_words} ?[-+] ?|{date_words}\.? ?(?:(?:ajaran|anggaran|buku) )?)#"

REASON = "date"
YIELDS_TO = "measures"
EXAMPLES = {
    "Gaji dibayar tanggal 5 saja.": {"skip": "5"},
    "Posko dibuka H-7 Lebaran.": {"skip": "7"},
}
REJECTS = (
    "Tahun ini 5 orang pergi.",
    "Tertangkap 3 pelaku.",
)
