"""Office, clause, name: "Anggota Dewan yang membawahi haji Arief memuji", "Ketua RT yang hadir Budi menilai"."""

VERSION = 1
ORDER = "title name"
NEEDS_VERB = True  # without a verb of speech behind it the name is somebody the clause is about
PATTERN = r"\s+yang (?!akrab|kerap|biasa|karib|disapa|bernama|berinisial)[^A-Z.,;:()\n\"“”]{3,60}\s(?=[A-Z])"
EXAMPLES = {
    "Anggota Pelaksana BPKH yang membawahi investasi langsung Arief Santoso menilai": (
        ("Arief Santoso", "Anggota Pelaksana BPKH"),
    ),
}
REJECTS = (
    "Bupati yang karib disapa Mak Rini datang",
    "Direktur yang baru di Jakarta belum ditunjuk",
)
