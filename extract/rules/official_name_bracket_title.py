"""Name and office in brackets: "Budi Hartono (Direktur Eksekutif Melati)", "Siti Aminah (Kepala BPS)"."""

VERSION = 1
ORDER = "name title"
PATTERN = r"\s*\("
EXAMPLES = {
    "narasumber Budi Hartono (Direktur Eksekutif Celios) dan lain-lain": (
        ("Budi Hartono", "Direktur Eksekutif Celios"),
    ),
    "hadir Siti Aminah (Kepala BPS Provinsi Lampung)": (("Siti Aminah", "Kepala BPS Provinsi Lampung"),),
}
REJECTS = ("Dinas Sosial (Kepala Dinas hadir)", "Budi Hartono (45) hadir")
