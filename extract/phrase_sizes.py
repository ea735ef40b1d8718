"""What the numbers of a thing's data sheet measure: "lebar 1.502 mm dan tinggi 1.711 mm", "mesin V8 1.187 cc", ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.phrase_parts import Phrase
from extract.phrase_subject import cut_subject

if TYPE_CHECKING:
    from extract.lines import Line
    from extract.mentions import Quantity

_LENGTHS = frozenset(["m", "km", "item:cm", "item:mm"])
_AREAS = frozenset(["m2", "hectare", "item:km2", "item:cm2"])
_SPEEDS = frozenset(["km", "item:km/jam", "item:mph"])
_DIMENSIONS = frozenset(["tinggi", "lebar", "panjang", "tebal", "diameter"])
_PASSED = frozenset(
    ["total", "mencapai", "sekitar", "hingga", "sampai", "yaitu", "yakni", "adalah", "hampir", "kurang", "lebih"]
)
_OWNING = frozenset(["punya", "memiliki", "mempunyai"])
_FEATURES = frozenset(
    ["banderol", "harga", "tarif", "panjang", "lebar", "tinggi", "luas", "berat", "bobot", "kapasitas"]
)
_LONGEST_OWNER = 5
_ACCELERATION, _ACCELERATED = "akselerasi", 14  # tokens
_SPRINT = 6  # tokens between a span of speed and its seconds


def name_size(line: Line, token: int, quantity: Quantity) -> Phrase | None:
    """The phrase where unit and word beside the number say all: height, engine size, acceleration; else None."""
    if quantity.unit.isupper() and quantity.per is not None and line.words[token - 1 : token] == ["="]:
        return Phrase(token, token + 1, "kurs")  # "1 USD = Rp 16.295"
    if is_sprint(line, token, quantity) or (quantity.unit in _SPEEDS and _is_accelerating(line, token)):
        return Phrase(token, token + 1, _ACCELERATION)
    if quantity.unit == "second":
        return _name_sprint_time(line, token)
    if quantity.unit == "item:cc" and "mesin" in line.words[max(0, token - 4) : token]:
        return Phrase(token - 1, token, "kapasitas mesin")
    if quantity.unit not in _LENGTHS:
        return None
    at = token - 1
    while at >= 0 and line.words[at] in _PASSED:
        at -= 1
    is_listed = at > 0 and line.words[at - 1] in (",", "dan", "serta", "dengan", "setinggi")
    return Phrase(at, at + 1, line.words[at]) if is_listed and line.words[at] in _DIMENSIONS else None


def is_sprint(line: Line, token: int, quantity: Quantity) -> bool:
    """Whether a span of speeds is run through: "dari 0-100 km/jam dalam 3,3 detik"."""
    if quantity.bound != "range" or quantity.value != 0 or quantity.unit not in _SPEEDS:
        return False
    return any(other.unit == "second" and 0 < place - token <= _SPRINT for place, other in line.quantities)


def _name_sprint_time(line: Line, token: int) -> Phrase | None:
    for place, other in line.quantities:
        if 0 < token - place <= _SPRINT and is_sprint(line, place, other):
            return Phrase(token, token + 1, f"{_ACCELERATION} {other.surface}")
    return Phrase(token, token + 1, _ACCELERATION) if _is_accelerating(line, token) else None


def _is_accelerating(line: Line, token: int) -> bool:
    """Whether the words before speak of acceleration: "berakselerasi dari 0 hingga 80 km/jam"."""
    near = line.words[max(0, token - _ACCELERATED) : token]
    return any(word.removesuffix("nya").endswith(_ACCELERATION) for word in near)


def name_feature(line: Line, phrase: Phrase, unit: str, text: str) -> Phrase:
    """The phrase with its owner, "mobil itu punya banderol Rp 2 miliar"; "luas" for the "ukuran" of an area."""
    if unit in _AREAS and phrase.text.startswith("ukuran "):
        return Phrase(phrase.first, phrase.last, f"luas {phrase.text[7:]}")
    if phrase.last - phrase.first != 1 or not phrase.first or line.words[phrase.first] not in _FEATURES:
        return phrase
    if line.words[phrase.first - 1] not in _OWNING:
        return phrase
    owner = cut_subject(line, phrase.first - 1, text)
    if owner is None or owner.last - owner.first > _LONGEST_OWNER:
        return phrase
    noun = "harga" if phrase.text.lower() == "banderol" else phrase.text
    return Phrase(owner.first, phrase.last, f"{noun} {owner.text}")
