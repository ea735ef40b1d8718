"""Number words that count nothing: "satu-satunya", "satu sama lain"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 3
PATTERN = (
    r"#(?:-[a-z]+nya|-satu(?!\w)"
    r"| di antara(?!\w)| per satu| demi satu| sama lain| pun(?!\w)| hati| atap| arah| kesatuan| padu"
    r"| suara| tubuh| keluarga ter(?:diri|dapat)| data(?!\w)| saat| hal(?!\w)| lagi| persatu| sisi| titik| tengah"
    r"| langkah| waktu| matang| mati| jadi(?!\w)| contoh(?!\w)| bagian(?!\w)| telanjang| bahasa| umat(?!\w)"
    r"| (?P<twin>[a-z]{3,})-(?P=twin))"
)
REASON = "not a count"
EXAMPLES = {
    "Ini satu-satunya jalan ke desa.": {"skip": "satu"},
    "Mereka membantu satu sama lain.": {"skip": "satu"},
    "Data diperiksa satu per satu.": {"skip": "satu"},
    "Mobil sejuta umat itu laris.": {"skip": "sejuta"},
    "Mereka mulai dengan satu acara-acara kecil.": {"skip": "satu"},
}
REJECTS = (
    "Ada satu orang di dalam.",
    "Dua pun cukup.",
)


def holds(spot: Spot) -> bool:
    """Only the words "satu", "setengah", "seribu" and "sejuta"."""
    return spot.numeral.is_spelled and spot.numeral.value in (1, Decimal("0.5"), 1000, 1000000)
