"""Name and office tied by a word: "Budi Hartono selaku Ketua RW", "Siti Aminah yang menjabat Camat Sukolilo"."""

VERSION = 1
ORDER = "name title"
PATTERN = (
    r"\s+(?:selaku|sebagai|menjabat(?: sebagai)?|yang juga"
    r"|yang (?:juga |kini |saat ini )?(?:menjabat|merupakan)(?: sebagai)?)\s+"
)
EXAMPLES = {
    "Randi Hartono selaku Dept Head of Sales PT MJS hadir": (("Randi Hartono", "Dept Head of Sales PT MJS"),),
    "Budi Hartono selaku Ketua Umum PSSI hadir": (("Budi Hartono", "Ketua Umum PSSI"),),
    "Siti Aminah yang menjabat sebagai Direktur Utama PT Melati Jaya menolak": (
        ("Siti Aminah", "Direktur Utama PT Melati Jaya"),
    ),
    "melantik Agus Salim sebagai Kepala Dinas Kesehatan Kota Bogor": (
        ("Agus Salim", "Kepala Dinas Kesehatan Kota Bogor"),
    ),
}
REJECTS = ("Jakarta sebagai Ketua ASEAN", "ia menjabat sebagai Direktur Utama")
