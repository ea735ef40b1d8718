"""Verbs that are no speech unless the speaker stands right before them: "Budi meminta", "ia juga melihat"."""

VERSION = 1
VERBS = "near"
SIDE = "before"
NAMELESS = False
PATTERN = r",?\s+(?:(?:juga|pun|lalu|kemudian|kembali|lantas|sempat|turut|ikut|telah|sudah|tetap|yang|sendiri)\s+){0,3}"
EXAMPLES = {
    "Anggota DPRD Jakarta Ali Hasan meminta dana naik hingga Rp 1 juta.": ("Ali Hasan",),
    "Ketua Serikat Pekerja Melati, Andi Hasan, mendorong upah naik Rp 1 juta.": ("Andi Hasan",),
    "Budi Hartono mengatakan panen turun. Dia juga melihat 5 ton hilang.": ("Budi Hartono", "Budi Hartono"),
}
REJECTS = ("Program milik Presiden Budi Hartono di desa itu mendorong 5 usaha.",)
