"""The number of an item in a list: "1. Dinas Sosial", "(2) sehat"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"#(?:[.)](?= ?[a-z\"*(])|\)\.)"
REASON = "list item"
YIELDS_TO = "nothing"
EXAMPLES = {
    "1. Dinas Sosial": {"skip": "1"},
    "Syaratnya (1) sehat dan (2) cakap.": {"skip": "1"},
}
REJECTS = (
    "Ada 5 orang. Mereka pergi.",
    "Skornya 73,2. Itu tinggi.",
)


_LINE_START = re.compile(r"(?:^|[.:;!?\"'])[ *(\-•]*$")
_BRACKET = re.compile(r"(?:^|[^\w])\($")
_NAME = re.compile(r"[A-Z][\w'.]* \($")


def holds(spot: Spot) -> bool:
    """Whether the small number stands at the start of a line or clause, or in brackets after no name."""
    number = spot.numeral
    if number.value > 60 or number.end - number.start > 2:
        return False
    if spot.before.endswith("(") and spot.after.startswith(")"):
        name = _NAME.search(spot.text, max(0, number.start - 24), number.start)
        return _BRACKET.search(spot.before) is not None and (name is None or number.value < 10)
    if _LINE_START.search(spot.before) is not None:
        return True
    following = spot.text[number.end + 1 : number.end + 3].lstrip()
    return spot.after[0] == "." and following[:1].isupper() and not spot.before.rstrip().endswith(_VERBS)


_VERBS = (
    "sebanyak",
    "sebesar",
    "menjadi",
    "total",
    "hanya",
    "jumlah",
    "ada",
    "mencapai",
    "dari",
    "ke",
    "skor",
    "tahun",
    "rp",
)
