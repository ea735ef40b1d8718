"""Folding: a lower-case copy of a text, of the same length, in which look-alike signs are one sign."""

from __future__ import annotations

import re
import unicodedata

_BLANKS = "".join(map(chr, (0xA0, 0x1680, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF)))
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'"}

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_TABLE: dict[str, str] = {
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys(_DASHES, "-"),
    **_QUOTES,
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
    "\uff0c": ",",
    "\uff0e": ".",
    "\uff05": "%",
    "\u066a": "%",
}

_LETTER_FONTS = frozenset(map(chr, range(0x1D400, 0x1D800)))  # "𝑹𝒑 400.000" in posts that were copied


def fold(text: str) -> str:
    """`text` in lower case with plain blanks, hyphens, quotes and digits; offsets stay those of `text`."""
    plain = text.replace("\t", " ").replace("\r", "\n")
    for sign in set(_FOREIGN.findall(plain)):
        if sign in _TABLE or sign in _LETTER_FONTS:
            plain = plain.replace(sign, _TABLE.get(sign) or unicodedata.normalize("NFKC", sign)[0])
    low = plain.lower()
    if len(low) == len(text):
        return low
    # "İ" has two code points in lower case; such a letter stays as it is
    return "".join(lower if len(lower := char.lower()) == 1 else char for char in plain)
