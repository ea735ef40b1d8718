"""Data of a body: "data dari Badan Pusat Statistik (BPS) Kota Ambon", "data Kementerian Sosial menunjukkan"."""

VERSION = 1
WORDS = (
    "data",
    "laporan",
    "catatan",
    "survei",
    "riset",
    "statistik",
    "rilis",
    "publikasi",
    "hitungan",
    "perhitungan",
    "pers",
    "penelitian",
    "temuan",
    "pernyataan",
    "keterangan",
    "informasi",
    "pengawasan",
    "pemantauan",
    "pantauan",
)
SIDE = "after"
IS_MEDIA = False
PATTERN = (
    r"\s*(?:dari\s+(?:[a-z]+\s+){1,3})?(?:(?:dari|milik|resmi|terbaru|terakhir|terkini|oleh|lembaga|perusahaan"
    r"|(?:di|pada|dalam) (?:situs|laman|portal|kanal)"
    r"|yang (?:dirilis|dihimpun|dikeluarkan|dipublikasikan|diterima|diperoleh|dimiliki|dicatat)(?: dari| oleh)?"
    r")\s*){0,4}"
    r"(?:(?:hari ini|tersebut)\s+)?\*?(?=[A-Z])"
)
EXAMPLES = {
    "Data dari Badan Pusat Statistik (BPS) Kota Ambon menunjukkan 5 persen.": ("BPS Kota Ambon",),
    "Data dari bursa efek kecil MLX menunjukkan 5 persen.": ("MLX",),
    "Data Kementerian Dalam Negeri menunjukkan 5 persen.": ("Kementerian Dalam Negeri",),
    "Data Kementerian Sosial menunjukkan 5 persen.": ("Kementerian Sosial",),
    "Data di situsMelatimarkt menunjukkan 5 persen.": ("Melatimarkt",),
    "Data Melatidax menunjukkan transaksinya Rp 5 miliar.": ("Melatidax",),
}
REJECTS = (
    "katanya dalam rilis pers yang diterima Kompas.com, 5 orang.",
    "Data Maret 2024 menunjukkan 5 persen.",
    "data saya 5 persen",
    "data Budi menunjukkan 5 persen",
    "katanya dalam konferensi pers di Kantor BPS, 5 orang.",
    "Survei Konsumen naik 5 persen.",
)
