"""Folding: a lower-case copy of a text, of the same length, in which look-alike signs are one sign."""

from __future__ import annotations

_BLANKS = "".join(map(chr, (0xA0, 0x1680, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF, 0x09)))
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'"}

_TABLE = str.maketrans(
    {
        **dict.fromkeys(_BLANKS, " "),
        **dict.fromkeys(_DASHES, "-"),
        **_QUOTES,
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
        "\uff0c": ",",
        "\uff0e": ".",
        "\uff05": "%",
        "\u066a": "%",
        "\r": "\n",
    }
)


def fold(text: str) -> str:
    """`text` in lower case with plain blanks, hyphens, quotes and digits; offsets stay those of `text`."""
    plain = text.translate(_TABLE)
    low = plain.lower()
    if len(low) == len(text):
        return low
    # "İ" has two code points in lower case; such a letter stays as it is
    return "".join(lower if len(lower := char.lower()) == 1 else char for char in plain)
