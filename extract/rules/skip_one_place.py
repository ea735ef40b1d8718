"""One place or occasion that stands for "the same": "menumpuk di satu lokasi", "produk dari satu negara"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = (
    r"(?<![a-z])(?:di|dari|ke|dalam|pada|antar) #"
    r" (?:tempat|lokasi|negara|daerah|wilayah|kawasan|ruangan|ruang|rumah|kantor|gedung|panggung|meja|sesi|acara"
    r"|kesempatan|rapat|paket|pintu|forum|aplikasi|platform|wadah|barisan|jalur|garis)(?!\w)"
)
REASON = "not a count"
EXAMPLES = {
    "Pencari kerja menumpuk di satu lokasi.": {"skip": "satu"},
    "Produk dari satu negara tidak diperiksa lagi.": {"skip": "satu"},
}
REJECTS = (
    "Di dua lokasi warga mengungsi.",
    "Mereka memiliki satu rumah di sana.",
)


def holds(spot: Spot) -> bool:
    """Only the word "satu"; "1 lokasi" in digits counts."""
    return spot.numeral.is_spelled and spot.numeral.value == 1
