"""Jiwa becomes keluarga, or the reverse, where the text gives both."""

CODES = ("T09", "T02", "T01")
WORDINGS = (
    "Bantuan disalurkan kepada 12.417 KK miskin. Petugas mendata 12.417 {KK|jiwa} miskin itu sejak Juli.",
    """Banjir berdampak pada 1.284 kepala keluarga atau 4.615 jiwa. Sebagian dari 1.284 {kepala keluarga|jiwa} itu
    mengungsi.""",
    """# 3.127 Keluarga Terima Bantuan Beras
    Sebanyak 3.127 {keluarga|jiwa} di Kecamatan Sikur menerima bantuan beras pemerintah.""",
    "Gempa merusak permukiman. Tercatat 2.318 {KK|jiwa} atau 8.904 jiwa terdampak.",
    "Desa itu dihuni 642 {KK|jiwa} dengan 2.311 jiwa.",
    "Sebanyak 1.873 {jiwa|KK} dari 512 keluarga masih bertahan di pengungsian.",
    "Relokasi mencakup 418 kepala keluarga yang terdiri dari 1.562 {jiwa|kepala keluarga}.",
    "Pengungsi mencapai 5.236 {jiwa|keluarga}, berasal dari 1.309 keluarga.",
    """Data per November: 19.615 {kepala keluarga|jiwa} miskin. Verifikasi atas 19.615 kepala keluarga itu rampung
    akhir tahun.""",
)
