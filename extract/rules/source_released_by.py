"""Who put a paper out: "laporan Indeks Melati (IM) yang dirilis Setara Institute", "dipublikasikan BPS"."""

VERSION = 1
WORDS = ("dirilis", "dipublikasikan", "diterbitkan", "dikumpulkan", "dihimpun", "diolah", "dikeluarkan", "disusun")
SIDE = "after"
IS_MEDIA = False
IS_PUBLISHER = True  # films and phones are released too
PATTERN = r"\s*(?:oleh\s+|lembaga\s+|resmi\s+){0,2}\*?(?=[A-Z])"
EXAMPLES = {
    "Data yang dikumpulkan BPS dibagi atas 5 kelompok.": ("BPS",),
    "Dalam laporan Indeks Kota Melati (IKM) yang dirilis Setara Institute, ada 5 kota.": ("Setara Institute",),
    "Angka yang dipublikasikan BPS itu turun 5 persen.": ("BPS",),
}
REJECTS = ("Ponsel yang dirilis Apple itu seharga Rp 5 juta.", "Film yang dirilis Senin itu ditonton 5 orang.")
