"""Implicit units: what a number without a noun counts, "jumlah penduduk sebesar 442.758", "20,88 juta di antaranya"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.nouns import is_counted, name_of
from extract.number_rules import stage_rule, topic_words
from extract.table_headings import read_heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.readings import NumberReading

_FURTHEST = 420  # code points back to the count that "di antaranya" means
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_AMONG = re.compile(
    r" ?(?:orang )?(?:di ?antara(?:nya)?|sisanya|lainnya|lain(?!\w)|dari (?:mereka|jumlah|total)|dinyatakan|masih|tewas"
    r"|meninggal|luka|selamat|sembuh|hilang)"
)
_OF = re.compile(r" ?(?:dari|di antara) (?:total |jumlah |seluruh |semua |para )*([a-z]+)")
_REST = re.compile(r"(?:sisanya|selebihnya|sebagian lagi|lainnya|di antaranya|diantaranya)(?: [a-z]+){0,2} $")
_LINK = re.compile(
    r"(?:sebanyak|sebesar|mencapai|menjadi|berjumlah|tercatat|total(?:nya)?|jumlah(?:nya)?|adalah|yaitu|yakni|sejumlah"
    r"|capai|tembus|menembus|support|suport|resistance|resisten"
    r"|bertambah|berkurang|ada|terdapat|:|=|hanya|sebelumnya|angka|melampaui|melebihi|kisaran|hingga|atau|dari|ke)"
    r"(?: (?:sekitar|hampir|lebih dari|kurang lebih|hanya|angka|di|atas|sebanyak|sebesar|total|kisaran|menjadi|dari"
    r"|sekira|nyaris|minimal|maksimal|lebih))* ?$"
)
_WORK = re.compile(
    r"\b(?:jumlah|total|banyaknya|populasi|volume|kuota|angka|penjualan|kasus|produksi) (?:total )?([a-z]+)"
)
_RATE_OF_EXCHANGE = re.compile(r"\b(?:kurs|rupiah)\b")
_VICTIMS = re.compile(
    r" (?:tewas|meninggal|luka|terluka|luka-luka|selamat|sembuh|dirawat|kritis|ditangkap|ditahan|diamankan"
    r"|dievakuasi|mengungsi)(?!\w)"
)
_THAT = re.compile(r" (?:itu|tersebut|ini)(?!\w)")
_STATE = re.compile(r" (?:telah|sudah|belum|tahap|menguat|melemah|stagnan|stabil|beroperasi|aktif|rusak|tidak)(?!\w)")
_INDEX_TALK = re.compile(
    r"\b(?:indeks|index|ihsg|skor|rasio|gini|support|resistance|resisten|pmi|nikkei|nasdaq|dow jones)\b"
)
_MONEY_TALK = re.compile(
    r"\b(?:harga|seharga|senilai|biaya|uang|gaji|upah|tarif|modal|anggaran|omzet|omset|ongkos|bayar|dibayar|untung"
    r"|cicilan|honor|denda|kerugian|utang|pinjaman|hadiah|tunjangan)(?:nya)?\b"
)
_GROWTH_TALK = re.compile(r"\b(?:pertumbuhan|tumbuh|inflasi|deflasi|kontraksi)\b")
_VOLUME = re.compile(
    r"\bvolume(?:nya)?(?: (?:perdagangan|transaksi|saham|total))*(?: (?:sebesar|sebanyak|mencapai|sekitar))* $"
)
_QUOTA = re.compile(r"\bkuota(?:nya)?\b(?: [a-z]+){0,5} $")
_SHARES = re.compile(r"\bsaham\b")
_SHARE_PRICE = re.compile(r"\bsaham\b.*(?:persen|%) (?:ke|menjadi|di|pada) (?:(?:posisi|level|harga) )?$")
_AROUND = 300  # code points
_BILLION = 10**9
_DIGIT_NEAR = re.compile(r"\d")
_ANY_WORD = re.compile(r" (?:di|ter|ber|me|se)?[a-z]{4,}")
_PACE = re.compile(r" ?\((?:yoy|y-on-y|y-o-y|mtm|m-to-m|qtq|q-to-q|ytd|y-to-d|ctc|c-to-c)\)")
_LARGE = 1000


@cache
def _people() -> dict[str, str]:
    words = dict(topic_words("people"))
    words.update({word: "family" for word in topic_words("family") if " " not in word})
    words.update(dict.fromkeys(("masyarakat", "populasi", "pemudik", "tenaga kerja", "peminat"), "person"))
    return words


def read_implicit(  # noqa: PLR0911  # one return a clue
    text: str, low: str, readings: Sequence[NumberReading], sentence_start: int, index: int
) -> str | None:
    """The unit of the bare number `readings[index]`, from its surroundings, or None where nothing tells."""
    reading = readings[index]
    before = low[max(sentence_start, reading.start - 160) : reading.start]
    earlier = [item for item in readings[max(0, index - 6) : index] if item.unit is not None]
    counts = [item for item in earlier if item.is_count and reading.start - item.end < _FURTHEST]
    if counts and _refers_back(low, reading, before, counts[-1].start >= sentence_start):
        return counts[-1].unit
    among = _OF.match(low, reading.end)
    if among is not None and among[1] in _people():
        return _people()[among[1]]
    if _VICTIMS.match(low, reading.end):
        return "person"
    if reading.value == 0 or low.startswith(" besar", reading.end):
        return None
    if _PACE.match(low, reading.end):
        return "percent"
    if before.endswith(("menjadi ", "jadi ")) and reading.value == 1:
        return None  # "digabung menjadi satu"
    market = _read_market(low, reading, before)
    if market:
        return market
    is_grouped = "." in low[reading.start : reading.end] or reading.numeral.is_spelled
    is_large = (reading.value >= _LARGE and is_grouped) or reading.numeral.scale > 1
    is_linked = _LINK.search(before) is not None or (before.endswith("(") and reading.step < 1)
    if not is_linked and not (is_large and low[reading.start - 1 : reading.start].isspace()):
        return None
    same_sentence = [item for item in earlier if item.start >= sentence_start]
    if same_sentence and _is_like_sum(reading, same_sentence[-1]):
        return same_sentence[-1].unit
    talk = _read_talk(reading, before, is_large=is_large, has_counts=any(item.is_count for item in same_sentence))
    if talk:
        return talk
    if reading.value != reading.value.to_integral_value():
        return "index" if is_linked else None  # nothing that is counted has a fraction
    return _read_nouns(text, reading, before, same_sentence, counts, is_large=is_large)


def _read_market(low: str, reading: NumberReading, before: str) -> str | None:
    """Volumes of shares, quotas and prices of shares, which stand without their unit."""
    if _VOLUME.search(before) and _SHARES.search(low, max(0, reading.start - _AROUND), reading.end + _AROUND):
        return "item:saham"
    if _SHARE_PRICE.search(before) and not _INDEX_TALK.search(before):
        return "IDR"  # "saham Melati naik 2 persen ke posisi 216"
    is_whole = reading.value == reading.value.to_integral_value()
    return "item:kuota" if is_whole and _QUOTA.search(before) else None


def _is_like_sum(reading: NumberReading, other: NumberReading) -> bool:
    """Whether a bare number stands beside a sum of its size: "antara US$1.770 dan tertinggi 1.795"."""
    is_sum = other.unit is not None and other.unit.isupper() and len(other.unit) == len("IDR")
    if not is_sum and other.unit != "index":
        return False
    return reading.numeral.scale == other.numeral.scale and other.value < 2 * reading.value < 4 * other.value


def _refers_back(low: str, reading: NumberReading, before: str, is_near: bool) -> bool:
    """Whether it says "20 di antaranya", "sisanya 14", "dari 246 itu", or in one sentence "73 unit (33 telah jadi)"."""
    if _AMONG.match(low, reading.end) or _REST.search(before):
        return True
    if before.endswith(("dari ", "ke ")) and _THAT.match(low, reading.end):
        return True
    if not is_near:
        return False
    is_listed = before.endswith((", ", " dan ", "(")) and _DIGIT_NEAR.search(before[-40:]) is not None
    return _STATE.match(low, reading.end) is not None or (is_listed and _ANY_WORD.match(low, reading.end) is not None)


def _read_talk(reading: NumberReading, before: str, *, is_large: bool, has_counts: bool) -> str | None:
    """What the sentence is about where it is prices, exchange rates, indices or growth."""
    if _RATE_OF_EXCHANGE.search(before) and 5000 <= reading.value < 30000:
        return "IDR"
    if reading.numeral.scale == 1 and _INDEX_TALK.search(before):
        return "index"
    if not has_counts and (reading.numeral.scale >= _BILLION or (is_large and _MONEY_TALK.search(before))):
        return "IDR"
    if reading.numeral.step < 1 and _GROWTH_TALK.search(before):
        return "percent"
    return None


def _read_nouns(
    text: str,
    reading: NumberReading,
    before: str,
    same_sentence: Sequence[NumberReading],
    counts: Sequence[NumberReading],
    *,
    is_large: bool,
) -> str | None:
    """First of: people named since the last number, the count before, any people, "jumlah" and its noun."""
    offset = reading.start - len(before)
    last_end = max((item.end for item in same_sentence), default=offset)
    own = _nearest_people(before[max(0, last_end - offset) :])
    if own:
        return own
    near = [item for item in same_sentence if item.is_count]
    if near:
        return near[-1].unit
    found = _nearest_people(before)
    if found:
        return found
    for match in reversed(list(_WORK.finditer(before))):
        noun = "kasus" if match[0].startswith("kasus") else match[1]  # "kasus malaria mencapai 1 juta"
        if is_counted(text, offset + match.start(1), noun):
            return f"item:{name_of(noun)}"
    like = [item for item in same_sentence if item.numeral.scale == reading.numeral.scale > 1]
    if like:
        return like[-1].unit
    return counts[-1].unit if is_large and counts else None


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
    if reading.numeral.is_fraction and low.startswith(" dari", reading.end):
        rule = stage_rule("quantity_fraction")
        reading.take(rule.units[""], rule.rule_id, rule.version)
        return
    unit = read_implicit(text, low, readings, sentence_start, index)
    if unit is None:
        reading.skip("no unit", "none")
        return
    rule = stage_rule("quantity_implicit")
    reading.take(unit, rule.rule_id, rule.version)
    reading.is_noun = unit.startswith("item:")


def mark_cell(text: str, reading: NumberReading) -> bool:
    """Read the number of a table's cell with the unit of its heading; False where it stands in no such table."""
    heading = read_heading(text, reading.start, reading.end)
    if heading is None:
        return False
    rule = stage_rule("quantity_table")
    reading.take(heading.unit, rule.rule_id, rule.version)
    reading.value, reading.step = reading.value * heading.scale, reading.step * heading.scale
    return True
