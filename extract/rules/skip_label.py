"""Numbers that name a stage, class, floor, place or model: "tahap 2", "RT 05/RW 02"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 1
PATTERN = r"{label_words}\.?(?: |-|(?=$))(?:nomor |no\.? |urut )*#"
REASON = "label"
YIELDS_TO = "measures"
EXAMPLES = {
    "Bantuan tahap 2 cair.": {"skip": "2"},
    "Warga RT 05/RW 02 mengungsi.": {"skip": "05"},
    "Keluarga desil 1 didata.": {"skip": "1"},
    "Aula SMKN 3 Melati penuh.": {"skip": "3"},
    "Bahan bakar Pertamax 92 habis.": {"skip": "92"},
    "Truk terguling di km 57 tol itu.": {"skip": "57"},
}
REJECTS = (
    "Sekolah itu menerima 30 siswa.",
    "Di ruang itu ada 5 orang.",
)


def holds(spot: Spot) -> bool:
    """A label is a plain whole number: "level 7.123,45" is none."""
    number = spot.numeral
    return number.scale == 1 and spot.low[number.start : number.end].replace("-", "").replace("/", "").isalnum()
