"""Name and office tied by a word: "Budi Hartono selaku Ketua RW", "Siti Aminah yang menjabat Camat Sukolilo"."""

VERSION = 1
ORDER = "name title"
PATTERN = (
    r"(?:\s*\([^()\n]{1,30}\))?\s+(?:selaku|sebagai|menjabat(?: sebagai)?|yang juga"
    r"|yang (?:juga |kini |saat ini |(?:pada )?(?:kala|saat|ketika|waktu) itu )?(?:menjabat|merupakan)(?: sebagai)?)\s+"
)
EXAMPLES = {
    "Randi Hartono selaku Dept Head of Sales PT MJS hadir": (("Randi Hartono", "Dept Head of Sales PT MJS"),),
    "Kencono selaku Direktur Utama PT MJS, Haryanto selaku Kepala Dinas Sosial, serta Agus selaku Ketua RW hadir": (
        ("Kencono", "Direktur Utama PT MJS"),
        ("Haryanto", "Kepala Dinas Sosial"),
        ("Agus", "Ketua RW"),
    ),
    "Budi Hartono selaku Ketua Umum PSSI hadir": (("Budi Hartono", "Ketua Umum PSSI"),),
    "Siti Aminah yang menjabat sebagai Direktur Utama PT Melati Jaya menolak": (
        ("Siti Aminah", "Direktur Utama PT Melati Jaya"),
    ),
    "kata Siti Aminah yang pada kala itu menjabat sebagai Direktur Pemasaran Ditjen Pajak.": (
        ("Siti Aminah", "Direktur Pemasaran Ditjen Pajak"),
    ),
    "melantik Agus Salim sebagai Kepala Dinas Kesehatan Kota Bogor": (
        ("Agus Salim", "Kepala Dinas Kesehatan Kota Bogor"),
    ),
    "tersangka Halim Hartono (HH) selaku Presiden Direktur PT MJS": (("Halim Hartono", "Presiden Direktur PT MJS"),),
    "menyetujui pengangkatan Budi Hartono, Siti Aminah dan Agus Salim sebagai Direktur perseroan": (
        ("Budi Hartono", "Direktur perseroan"),
        ("Siti Aminah", "Direktur perseroan"),
        ("Agus Salim", "Direktur perseroan"),
    ),
    "Mereka Budi Hartono (BH) dan Siti Aminah (SA). Keduanya merupakan anggota Komisi X DPR saat itu.": (
        ("Budi Hartono", "anggota Komisi X DPR"),
        ("Siti Aminah", "anggota Komisi X DPR"),
    ),
    "bertemu Budi Hartono dan Agus Salim sebagai Ketua RW": (("Agus Salim", "Ketua RW"),),
}
LISTS = "sebagai"  # behind it stands the office of all whom a list in front names
REJECTS = ("Jakarta sebagai Ketua ASEAN", "Kemenmelati selaku pembina", "ia menjabat sebagai Direktur Utama")
