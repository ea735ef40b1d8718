"""Name, comma, office: "Edo Santoso, Kepala Desa Melati", "kata Yusak Hendra, Sales Director PT Mawar"."""

VERSION = 1
ORDER = "name title"
PATTERN = (
    r"(?:\s*\([^()\n]{1,30}\))?\s*,\s*"
    r"(?:yang juga\s+|yang merupakan\s+|yang menjabat\s+(?:sebagai\s+)?|selaku\s+|sebagai\s+)?"
)
EXAMPLES = {
    "kata Yusak Hendra, Sales & Marketing Director PT Mawar Motor.": (
        ("Yusak Hendra", "Sales & Marketing Director PT Mawar Motor"),
    ),
    "Aris Kurniawan, Co-founder Melati Track, hadir": (("Aris Kurniawan", "Co-founder Melati Track"),),
    "Siti Aminah (45), Ketua RW 5, mengeluh": (("Siti Aminah", "Ketua RW 5"),),
    "Edo Santoso, Kepala Desa Melati, Kecamatan Padang, Kabupaten Lumajang, Jawa Timur disorot": (
        ("Edo Santoso", "Kepala Desa Melati, Kecamatan Padang, Kabupaten Lumajang, Jawa Timur"),
    ),
    "kata Iman Hidayat, Direktur BPKH Limited.": (("Iman Hidayat", "Direktur BPKH Limited"),),
    # the lines of the list were joined; what looks like a name behind "PT" is the company's
    "1. Siti Aminah, Direktur PT Bunga Mulia Lestari2. Agus Salim, Direktur PT Nusa Fatimah Kirana": (
        ("Siti Aminah", "Direktur PT Bunga Mulia Lestari"),
        ("Agus Salim", "Direktur PT Nusa Fatimah Kirana"),
    ),
    "Anselmus Hadi, mantan Ketua Kelompok Tani Melati, bercerita": (
        ("Anselmus Hadi", "mantan Ketua Kelompok Tani Melati"),
    ),
    "Budi Hartono, pemilik bengkel spesialis transmisi Melati Motor di Cibinong, menilai": (
        ("Budi Hartono", "pemilik bengkel spesialis transmisi Melati Motor"),
    ),
}
REJECTS = (
    "hadir Wakil Gubernur Maluku Abdullah Hasan, Ketua DPRD Provinsi Maluku Benhur Watung, dan lain-lain",
    "Menurut data itu, Kepala Dinas belum hadir",
    "di Jakarta, Gubernur belum hadir",
)
