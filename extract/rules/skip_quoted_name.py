"""Numbers in a name between quotation marks, all words of which are capitalised: 'program "1 Keluarga 1 Sarjana"'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r'#[^"\n]{1,40}"'
REASON = "part of a name"
EXAMPLES = {
    'Kota itu membuka program "1 Keluarga 1 Sarjana" tahun ini.': {"skip": "1"},
    'Ia memimpin gerakan "Satu Desa Satu Perpustakaan" di Melati.': {"skip": "Satu"},
}
REJECTS = (
    'Ia berkata, "Sebanyak 15 rumah rusak".',
    '"Ada 20 orang," katanya.',
)
_NAME = re.compile(r"(?:[A-Z]\w*|\d{1,3})(?: (?:[A-Z]\w*|\d{1,3}|di|dan|untuk))+")


def holds(spot: Spot) -> bool:
    """Whether all between the two marks is a name; a name holds a word beside its number."""
    if '"' not in spot.before:
        return False
    start, end = spot.numeral.start, spot.numeral.end
    opening = start - len(spot.before) + spot.before.rfind('"') + 1
    closing = end + spot.after.find('"')
    return opening < closing and _NAME.fullmatch(spot.text, opening, closing) is not None
