"""Digits inside or at the end of a name: "P3KE", "covid-19", "Naikoten 1"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"#"
REASON = "part of a name"
YIELDS_TO = "nouns"
EXAMPLES = {
    "Data P3KE dipakai.": {"skip": "3"},
    "Kapal U-19 berlabuh.": {"skip": "19"},
    "Lurah Melati 1 hadir.": {"skip": "1"},
    "Sinyal 4G mati.": {"skip": "4"},
}
REJECTS = ("Di Melati ada 5 orang.", "Kota Kencana 5 persen lebih tinggi.")

_GLUED_BEFORE = re.compile(r"[a-z](?:-)?$")
_SCALE_BEFORE = re.compile(r"(?:ribu|juta|miliar|triliun|persen|tahun|orang|kg|rp|km|meter|jam|hari|bulan)-$")
_CAPITAL_BEFORE = re.compile(r"(?<![.!?:\"\n]) (?:[A-Z][\w.'-]*|[A-Z]{2,}) $")


def holds(spot: Spot) -> bool:
    """Letters glued to the digits, or a capitalised word before a small whole number."""
    number = spot.numeral
    if not number.is_spelled:
        if _GLUED_BEFORE.search(spot.before) and not _SCALE_BEFORE.search(spot.before):
            return True
        if spot.after[:1].isalpha() or (spot.after[:1] == "-" and spot.after[1:2].isalpha()):
            return True
    if number.step != 1 or number.scale != 1 or number.value > 9999 or number.is_spelled:
        return False
    return _CAPITAL_BEFORE.search(spot.text, max(0, number.start - 24), number.start) is not None
