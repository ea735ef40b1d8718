"""Name and office with nothing between, in a numbered list: "1. Budi Hartono Direktur PT Melati Jaya"."""

VERSION = 1
ORDER = "name title"
IN_ITEM = True  # a number stands before the name
PATTERN = r"(?<=[a-z]) "
EXAMPLES = {
    "Saksi: 1. Budi Hartono Direktur PT Melati Jaya2. Siti Aminah Kepala Dinas Sosial": (
        ("Budi Hartono", "Direktur PT Melati Jaya"),
        ("Siti Aminah", "Kepala Dinas Sosial"),
    ),
}
REJECTS = ("Kemarin Budi Hartono Direktur PT Melati Jaya", "1. Hadir Kepala Dinas Sosial")
