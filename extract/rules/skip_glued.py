"""Digits glued to letters: "P3KE", "covid-19", "4G"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.nouns import is_known
from extract.number_rules import topic_words

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 3
PATTERN = r"#"
REASON = "part of a name"
YIELDS_TO = "measures"
EXAMPLES = {
    "Data P3KE dipakai.": {"skip": "3"},
    "Kapal U-19 berlabuh.": {"skip": "19"},
    "Sinyal 4G mati.": {"skip": "4"},
}
REJECTS = (
    "Harga emas5 gram naik.",
    "Ada 2.000-an orang di sana.",
    "Sebanyak 1.250orang mengungsi.",
    "Ada 12desa banjir.",
    "Kurs dolar: Bank Melati beli 16.315BKN beli 16.350.",
)

_WORD = re.compile(r"[a-z]+")
_SHORTEST_NOUN = 4
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_ACRONYM = re.compile(r"[A-Z]{3,}")
_GLUED_BEFORE = re.compile(r"[a-z](?:-)?$")
_SCALE_BEFORE = re.compile(r"(?:ribu|juta|miliar|triliun|persen|tahun|orang|kg|rp|km|meter|jam|hari|bulan)-$")


def holds(spot: Spot) -> bool:
    """Letters touch the digits, and they are no scale or unit before a hyphen ("5 juta-6 juta")."""
    if spot.numeral.is_spelled:
        return False
    if _GLUED_BEFORE.search(spot.before) and not _SCALE_BEFORE.search(spot.before):
        return True
    if _GROUPED.fullmatch(spot.low, spot.numeral.start, spot.numeral.end) and _ACRONYM.match(
        spot.text, spot.numeral.end
    ):
        return False  # "Beli 16.315BNI Jual": the break between two cells was lost
    if not spot.after[:1].isalpha():
        return spot.after[:1] == "-" and spot.after[1:2].isalpha()
    word = _WORD.match(spot.after)
    is_noun = word is not None and len(word[0]) >= _SHORTEST_NOUN
    # the blank was lost: "1.250orang"
    return not (is_noun and word and (is_known(word[0]) or word[0] in topic_words("people")))
