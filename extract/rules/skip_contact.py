"""Telephone numbers, accounts, addresses of pages and mail: "0812-3456-7890", "portal2.co.id"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"#"
REASON = "phone number, address or account"
EXAMPLES = {
    "Hubungi 0812-3456-7890 sekarang.": {"skip": "0812"},
    "Lihat laman https://contoh.id/5 hari ini.": {"skip": "5"},
    "Kirim ke tim7@contoh.id segera.": {"skip": "7"},
}
REJECTS = (
    "Ada 812 orang di sana.",
    "Nilainya 0,81 saja.",
)


_LONGEST = 160
_ADDRESS = re.compile(r"://|www\.|@|\.(?:com|id|net|org|go|co|ac|html)(?:/|\b)|/[a-z0-9.-]+/\d")
_PHONE = re.compile(r"(?:\+62|(?<!\d)0\d{2,3})[\d \-.)]{5,18}\d")


def holds(spot: Spot) -> bool:
    """Whether the blank-delimited token around the number is an address, or the digits a telephone number."""
    number, low = spot.numeral, spot.low
    first, last = number.start, number.end
    head = [] if low[first - 1 : first].isspace() else low[max(0, first - _LONGEST) : first].rsplit(None, 1)[-1:]
    tail = [] if low[last : last + 1].isspace() else low[last : last + _LONGEST].split(None, 1)[:1]
    if (head or tail) and _ADDRESS.search("".join((*head, low[first:last], *tail))):
        return True
    if number.is_spelled or low[number.start] not in "06":
        return False
    begin = number.start - 1 if low[number.start - 1 : number.start] == "+" else number.start
    return _PHONE.match(low, begin) is not None and "," not in low[number.start : number.end]
