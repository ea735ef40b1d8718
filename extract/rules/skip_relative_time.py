"""A point in time counted back from now: "dua jam lalu", "10 tahun silam"."""

VERSION = 1
PATTERN = r"#(?:-\d+)? (?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|abad)(?: yang)? (?:lalu|silam)(?!\w)"
REASON = "point in time"
EXAMPLES = {
    "Ia pindah dua tahun lalu.": {"skip": "dua"},
    "Diperbarui 13 jam lalu": {"skip": "13"},
}
REJECTS = (
    "Ia bekerja 5 tahun di sana.",
    "Program berjalan tiga bulan lagi.",
)
