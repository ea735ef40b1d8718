"""A point in time counted back: "dua jam lalu", "10 tahun silam", "tiga bulan sebelumnya"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 3
PATTERN = (
    r"#(?:-\d+)? (?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|abad)"
    r"(?: yang)? (?:lalu|silam|sebelumnya)(?!\w)"
)
REASON = "point in time"
EXAMPLES = {
    "Ia pindah dua tahun lalu.": {"skip": "dua"},
    "Ekonomi tumbuh 2 persen pada tiga bulan sebelumnya.": {"skip": "tiga"},
    "Diperbarui 13 jam lalu": {"skip": "13"},
}
REJECTS = (
    "Ia bekerja 5 tahun di sana.",
    "Program berjalan tiga bulan lagi.",
    "Ia membayar Rp 5 miliar tahun lalu.",
)


def holds(spot: Spot) -> bool:
    """ "Rp 5 miliar tahun lalu" is money, told with its year."""
    return not spot.before.rstrip().lower().endswith(("rp", "rp.", "$", "usd", "idr"))
