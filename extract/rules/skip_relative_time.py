"""A point in time counted back: "dua jam lalu", "10 tahun silam", "tiga bulan sebelumnya"."""

VERSION = 2
PATTERN = (
    r"#(?:-\d+)? (?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|abad)"
    r"(?: yang)? (?:lalu|silam|sebelumnya)(?!\w)"
)
REASON = "point in time"
EXAMPLES = {
    "Ia pindah dua tahun lalu.": {"skip": "dua"},
    "Ekonomi tumbuh 2 persen pada tiga bulan sebelumnya.": {"skip": "tiga"},
    "Diperbarui 13 jam lalu": {"skip": "13"},
}
REJECTS = (
    "Ia bekerja 5 tahun di sana.",
    "Program berjalan tiga bulan lagi.",
)
