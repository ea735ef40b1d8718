"""A score, index or other dimensionless figure: "IPM mencapai 73,2", "gempa magnitudo 5,2"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 2
_LINK = (
    r"(?:sebesar|mencapai|di|ke|pada|angka|level|posisi|kisaran|adalah|yaitu|yakni|naik|turun|menjadi|sekitar|hingga"
    r"|berada|atas|bawah|tertinggi|terendah|hanya|tercatat|ditutup|menguat|melemah|rata-rata|minimal|maksimal|minimum|paling|rendah|dari)"
)
PATTERN = rf"{{index_words}}(?: \(?[a-z-]+\)?){{0,4}}(?: {_LINK}){{0,3}}(?: \([a-z]+\))? #"
UNIT = "index"
EXAMPLES = {
    "IPM Melati mencapai 73,2 tahun ini.": {"surface": "73,2", "value": "73.2", "unit": "index"},
    "Gempa magnitudo 5,2 mengguncang Kencana.": {"surface": "5,2", "value": "5.2", "unit": "index"},
    "IHSG ditutup di level 7.123,45.": {"surface": "7.123,45", "value": "7123.45", "unit": "index"},
    "Gini ratio sebesar 0,316.": {"surface": "0,316", "value": "0.316", "unit": "index"},
}
REJECTS = ("PPKM level 3 berlaku.", "Nilai 3 peserta sama.")

_LINKED = re.compile(rf"(?:{_LINK}|skor|magnitudo|rating)(?: \([a-z]+\))? $")
_WEAK = re.compile(r"(?:level|posisi|nilai)(?: (?:di|ke|pada|sekitar))* $")
_MONEY = re.compile(r"\b(?:rupiah|kurs)\b")


def holds(spot: Spot) -> bool:
    """A whole number needs a verb before it, and after "level" or "posisi" is a label: "PPKM level 3"."""
    number = spot.numeral
    if number.step == 1 and _LINKED.search(spot.before) is None:
        return False
    if _WEAK.search(spot.before) and _is_about_money(spot.low[max(0, number.start - 160) : number.start]):
        return False  # the rupiah stands "di level 16.312": rupiah a dollar
    return number.end - number.start >= 4 or _WEAK.search(spot.before) is None


def _is_about_money(before: str) -> bool:
    """Whether the last word of markets is one of money."""
    return max((match.start() for match in _MONEY.finditer(before)), default=-1) > before.rfind("ihsg")
