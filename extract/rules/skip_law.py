"""Numbers of laws, articles and decrees: "Pasal 12", "UU 13/2003"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.number_rules import Spot

VERSION = 2
PATTERN = r"{law_words}(?: (?:no|nomor|nmr|ri))?\.?(?: no\.?| nomor)?:? ?[(]?#"
REASON = "law, article or document number"
EXAMPLES = {
    "Ia melanggar Pasal 12 aturan itu.": {"skip": "12"},
    "UU 13/2003 mengatur hal itu.": {"skip": "13"},
    "Sesuai ayat (2) aturan itu.": {"skip": "2"},
    "Perda Nomor 4 Tahun 2021 berlaku.": {"skip": "4"},
    "Rumah No. 15 terbakar.": {"skip": "15"},
}
REJECTS = (
    "Anggaran untuk pasal itu 5 persen.",
    "Sebanyak 12 pasal dibahas.",
    "Hakim memutus perkara tiga perusahaan.",
)
_TITLED = ("perkara ", "putusan ", "keputusan ", "instruksi ", "peraturan ")


def holds(spot: Spot) -> bool:
    """No number word after a noun that has an owner: "perkara tiga perusahaan"."""
    return not (spot.numeral.is_spelled and spot.before.endswith(_TITLED))
