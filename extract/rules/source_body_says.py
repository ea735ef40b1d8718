"""An organisation that speaks without a person: "Kementerian Kesehatan mengatakan", "otoritas Bogor menyebut"."""

VERSION = 1
WORDS = (
    "mengatakan",
    "menyatakan",
    "menjelaskan",
    "menyebut",
    "sebut",
    "mengumumkan",
    "menyebutkan",
    "menyampaikan",
    "menegaskan",
    "menuturkan",
    "mengungkap",
    "mengungkapkan",
    "melaporkan",
    "memperkirakan",
    "menduga",
    "mengklaim",
    "mengonfirmasi",
    "mengkonfirmasi",
    "merinci",
    "memastikan",
    "menambahkan",
    "menilai",
    "merilis",
    "meminta",
)
SIDE = "before"
IS_MEDIA = False
ANY_BODY = True
LASTING = ("merilis",)  # what is released holds on, what is said holds in its paragraph
PATTERN = (
    r"(?:,?\s+yang)?\s+(?:(?:juga|pun|kembali|telah|sebelumnya|sempat|sudah|resmi|kemudian|lalu|turut|sendiri)\s+){0,2}"
)
EXAMPLES = {
    "Simak video 'Istana Sebut Dana Rp 5 Triliun'.": ("Istana",),
    "Kementerian Kesehatan Melati mengatakan 5 orang tewas.": ("Kementerian Kesehatan Melati",),
    "Sementara itu, otoritas Malaysia mengatakan 5 orang tewas.": ("otoritas Malaysia",),
    "PT Melati Jaya Tbk menyatakan utangnya Rp 5 triliun.": ("PT Melati Jaya Tbk",),
    "Majelis hakim menyatakan aset Rp 5 miliar dirampas.": ("majelis hakim",),
    "Sebelumnya, polisi telah mengungkap 5 nama.": ("polisi",),
    "Polisi Bogor menduga ada 5 korban.": ("Polisi Bogor",),
    "Kejari Bogor, yang sebelumnya meminta ia dihukum 5 tahun, kecewa.": ("Kejari Bogor",),
}
REJECTS = (
    "Budi Hartono mengatakan 5 orang tewas.",
    "Ketua majelis hakim Budi Hartono mengatakan 5 orang tewas.",
    "Gubernur Lampung mengatakan 5 orang tewas.",
    "Budi yang hadir di kantor BPS mengatakan 5 orang tewas.",
    "Juru bicara kepolisian mengatakan 5 orang tewas.",
    "Warga Bogor mengatakan 5 orang tewas.",
)
