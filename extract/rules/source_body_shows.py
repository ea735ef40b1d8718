"""Data of a body that shows something, other words between: "data penjualan (pabrik) BPS menunjukkan 5 persen"."""

VERSION = 1
WORDS = ("menunjukkan", "memperlihatkan", "menyebutkan", "mengungkapkan")
SIDE = "before"
IS_MEDIA = False
NEEDS_DATA = True  # without data before it a body shows its zeal, not its figures
PATTERN = r"\s+(?:(?:juga|pun)\s+)?"
EXAMPLES = {
    "Diolah dari data penjualan (ke diler) Gabungan Industri Melati (Gamel) menunjukkan 5 unit laku.": (
        "Gabungan Industri Melati (Gamel)",
    ),
}
REJECTS = (
    "Dinas Sosial Kota Bogor menunjukkan 5 unit mobil.",
    "Data itu penting. BPS menunjukkan kerja keras 5 orang.",
)
