"""Number words of set phrases: "pusing tujuh keliling", "setali tiga uang", "komunikasi dua arah"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"# (?:keliling|uang|arah|mata|jempol)(?!\w)"
REASON = "not a count"
EXAMPLES = {
    "Pedagang pusing tujuh keliling.": {"skip": "tujuh"},
    "Setali tiga uang, harga gula juga naik.": {"skip": "tiga"},
    "Komunikasi dua arah dengan warga penting.": {"skip": "dua"},
    "Mereka berbicara empat mata.": {"skip": "empat"},
}
REJECTS = (
    "Ada tiga uang palsu disita.",
    "Jalan 2 arah itu lebar.",
    "Jalan dua arah itu lebar.",
)

_SET = (
    ("setali ", "uang"),
    ("pusing ", "keliling"),
    ("komunikasi ", "arah"),
    ("dialog ", "arah"),
    ("berbicara ", "mata"),
    ("bicara ", "mata"),
    ("pertemuan ", "mata"),
    ("acungan ", "jempol"),
    ("acungkan ", "jempol"),
)


def holds(spot: Spot) -> bool:
    """Only in words, and only where the whole phrase stands."""
    noun = spot.after.split(maxsplit=1)[0].strip(",.;:\"'”)")
    is_set = any(noun == end and spot.before.endswith(start) for start, end in _SET)
    return spot.numeral.is_spelled and is_set
