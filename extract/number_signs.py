"""Number signs: the minus before a number, as a word or a sign."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.readings import NumberReading

_MINUS = re.compile(r"(?:^|(?<=[\s(\"':]))(?:(?:minus|negatif|min\.?) |-(?=\d|rp))(?:rp\.? ?)?$")
_FALLEN = re.compile(
    r"\b(?:yen|yuan|won|bah?th?|peso|ringgit|rupee|dolar|dollar|euro|pound\w*|franc|frank|rupiah|rubel|ihsg|saham|bursa)"
    r"(?: [a-z]+){0,2} (?:minus|negatif) $"
)
_SIGNED = ("percent", "percentage_point", "index", "item:derajat celsius", "item:derajat")
_UNSIGNED = ("kg", "ton", "gram", "hectare", "m2", "m3", "km", "m", "liter")  # "-0,5 gram" is the item of a list
_REACH = 14
_SENTENCE = 48  # code points


def read_sign(low: str, reading: NumberReading) -> None:
    """Turn the value negative where a minus stands before it, and let the surface start there."""
    start = reading.start
    if start == 0 or low[start - 1] not in "- ":
        return
    match = _MINUS.search(low, max(0, start - _REACH), start) if low[start - 1] == " " else None
    if match is not None and reading.unit == "percent" and _FALLEN.search(low, max(0, start - _SENTENCE), start):
        return  # "baht Thailand minus 0,03 persen" tells by how much it fell
    if match is not None:
        reading.start, reading.value = match.start(), -reading.value
        return
    before = low[start - 2 : start - 1] if start >= 2 else " "
    if (
        low[start - 1] == "-"
        and not before.strip(" \n(\"':")
        and (reading.unit in _SIGNED or (reading.numeral.step < 1 and reading.unit not in _UNSIGNED))
    ):
        reading.start, reading.value = start - 1, -reading.value
