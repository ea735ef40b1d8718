"""Implicit units: what a number without a noun counts, "jumlah penduduk sebesar 442.758", "20,88 juta di antaranya"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.nouns import is_counted, name_of
from extract.number_rules import stage_rule, topic_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.readings import NumberReading

_FURTHEST = 420  # code points back to the count that "di antaranya" means
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_AMONG = re.compile(
    r" ?(?:orang )?(?:di ?antara(?:nya)?|sisanya|lainnya|lain(?!\w)|dari (?:mereka|jumlah|total)|dinyatakan|masih|tewas|meninggal|luka|selamat|sembuh|hilang)"
)
_OF = re.compile(r" ?(?:dari|di antara) (?:total |jumlah |seluruh |semua |para )*([a-z]+)")
_REST = re.compile(r"(?:sisanya|selebihnya|sebagian lagi|lainnya|di antaranya|diantaranya)(?: [a-z]+){0,2} $")
_LINK = re.compile(
    r"(?:sebanyak|sebesar|mencapai|menjadi|berjumlah|tercatat|total(?:nya)?|jumlah(?:nya)?|adalah|yaitu|yakni|sejumlah|capai|tembus|menembus"
    r"|bertambah|berkurang|ada|terdapat|:|=|hanya|sebelumnya|angka|melampaui|melebihi|kisaran|hingga|atau|dari|ke)"
    r"(?: (?:sekitar|hampir|lebih dari|kurang lebih|hanya|angka|di|atas|sebanyak|sebesar|total|kisaran|menjadi|dari|sekira|nyaris|minimal|maksimal|lebih))* ?$"
)
_WORK = re.compile(r"(?:jumlah|total|banyaknya|populasi|volume|kuota|angka|penjualan|kasus|produksi) ([a-z]+)")
_LARGE = 1000


@cache
def _people() -> dict[str, str]:
    words = dict(topic_words("people"))
    words.update({word: "family" for word in topic_words("family") if " " not in word})
    words.update(dict.fromkeys(("masyarakat", "populasi", "pemudik", "tenaga kerja", "peminat"), "person"))
    return words


def read_implicit(
    text: str, low: str, readings: Sequence[NumberReading], sentence_start: int, index: int
) -> str | None:
    """The unit of the bare number `readings[index]`, from its surroundings, or None where nothing tells."""
    reading = readings[index]
    before = low[max(sentence_start, reading.start - 160) : reading.start]
    earlier = [item for item in readings[max(0, index - 6) : index] if item.unit is not None]
    counts = [item for item in earlier if item.is_count and reading.start - item.end < _FURTHEST]
    if counts and (_AMONG.match(low, reading.end) or _REST.search(before)):
        return counts[-1].unit
    among = _OF.match(low, reading.end)
    if among is not None and among[1] in _people():
        return _people()[among[1]]
    is_large = reading.value >= _LARGE or reading.numeral.scale > 1
    if not is_large and not _LINK.search(before):
        return None
    if reading.start > 0 and not _LINK.search(before) and not low[reading.start - 1].isspace():
        return None
    last_end = max((item.end for item in earlier), default=sentence_start)
    own = _nearest_people(before[max(0, last_end - (reading.start - len(before))) :])
    if own:
        return own
    same_sentence = [item for item in counts if item.start >= sentence_start]
    if same_sentence:
        return same_sentence[-1].unit
    anywhere = _nearest_people(before)
    if anywhere:
        return anywhere
    for match in reversed(list(_WORK.finditer(before))):
        if is_counted(text, reading.start - len(before) + match.start(1), match[1]):
            return f"item:{name_of(match[1])}"
    if is_large and counts:
        return counts[-1].unit
    return None


def _nearest_people(words: str) -> str | None:
    """The unit of the last noun of people or families in `words`."""
    for word in reversed(_WORD.findall(words)):
        unit = _people().get(word)
        if unit is not None:
            return unit
    return None


def mark_implicit(text: str, low: str, readings: Sequence[NumberReading], index: int, sentence_start: int) -> None:
    """Read the bare number `readings[index]`, or note that nothing says what it counts."""
    reading = readings[index]
    unit = read_implicit(text, low, readings, sentence_start, index)
    if unit is None:
        reading.skip("no unit", "none")
        return
    rule = stage_rule("quantity_implicit")
    reading.take(unit, rule.rule_id, rule.version)
    reading.is_noun = unit.startswith("item:")
