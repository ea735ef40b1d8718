"""Number units: the currency sign before a number, and the measure or noun right after it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from extract.nouns import is_known, read_noun
from extract.number_rules import ITEM_RULE, NumberRule, Spot, UnitWord, compiled, stage_rule, unit_words
from extract.number_words import parse_spelled

if TYPE_CHECKING:
    from extract.readings import NumberReading

_TOKEN = re.compile(r"[*\"']?(?: {1,2}|-)?([*\"']?)([^\W\d_][^\W_]*(?:[-/][^\W\d_]+)*[²³]?|[%°º€£]+(?: ?c(?!\w))?)")
_MORE = re.compile(
    r" lebih(?= [a-z])(?! (?:dari|tinggi|rendah|besar|kecil|banyak|sedikit|baik|awal|lanjut|cepat|lama))"
)
_YEAR = re.compile(r" ?(?:ajaran |anggaran )?[12]\d{3}(?!\d)")
_THIS = re.compile(r" (?:tahun|bulan|minggu|pekan|hari) (?:ini|itu|lalu|depan|kemarin|sebelumnya)(?!\w)")
_OR = re.compile(r",? ?(?:atau|setara|\()")
_LOWER = re.compile(r"(?<![\w.-])[a-z]+ $")
_ACRONYM = re.compile(r" [A-Z]{2,6}(?![\w-])")
_NOUN_RULES = (ITEM_RULE, "quantity_people", "quantity_family", "quantity_household")
_CAPITAL = re.compile(r"(?<![.!?:\"\n]) [A-Z][\w.'-]*(?<!\.) $")
_REPEAT = re.compile(r" ?\(([a-z][a-z -]{1,70})\)")
_HALF = Decimal("0.5")
_SYMBOLS = frozenset("$€£¥₩₹฿₱")
_LAST_WORD = re.compile(r"[a-z]+$")
_NAME_AFTER = re.compile(r" [A-Z]")
_SENTENCE = 160  # code points
_CURRENCY = re.compile(r"\b(?:rupiah|kurs|nilai tukar|mata uang)\b")
_REFERRING = re.compile(r"\W*(?:posisi|angka|level|nilai|kurs) (?:ini|itu|tersebut)\b")
_INDEX = re.compile(r"\b(?:ihsg|indeks|saham|bursa)\b")
_YEARS = {"item:dekade": 10, "item:abad": 100}
_AREAS = ("kecamatan", "kelurahan", "desa", "kabupaten", "kota", "provinsi", "dusun")
_VILLAGE = re.compile(r"(?:kelurahan|desa|kampung|dusun|lurah|gampong|nagari)(?: [a-z]+){1,2} $")
_GLUED_NOUN = re.compile(r"[a-z]{4,}")
_FILLER = re.compile(r" (?:jumlah|total|para)(?= [a-z])")
_GLUED_RP = re.compile(r"[a-z](Rp\.? ?)$")
_SCORED = re.compile(
    r"naik|turun|kuat|guat|lemah|urutan|posisi|tambah|kurang|indeks|ihsg|skor|klasemen|unggul|liga|laga|grup|oleksi|raih|kumpul|selisih|terpaut"
    r"|koreksi|tertinggal|jeblok|anjlok|lonjak|susut|tipis|tinggi|rendah|kantongi|main|gol|persen|%"
)
_LARGEST_POINT = 20
_CAMEL = re.compile(r"[a-z%]+(?=[A-Z])|[A-Z]{2}(?=[A-Z][a-z])")
_GLUED_TAIL = re.compile(r"([a-z]{4,}?)(?:di|per|dan|dari|yang|pada|untuk|hari|hingga)")
_LONGEST_PHRASE = 3
_PERCENT_NEAR = re.compile(r"persen|%")
_REPEATED = re.compile(r"(?:persen|%) ?(?:\(|atau |setara )$")  # "turun 0,3 persen (11,7 poin)": an index
_INTEREST = re.compile(r"suku ?bunga|bunga acuan|basis poin|\bbps\b")
_LONGEST_SPAN = 1000  # nobody counts so many days up to "hari ini"
_LARGEST_STEP = 5  # percentage points of interest
_ENGLISH_GROUP = re.compile(r"\d{1,3},\d{3}")
_UPPER_CASE_IS_NAME = frozenset(("bps", "g", "m", "pp", "k", "t", "ms", "sr", "th", "art", "are"))


def read_unit(spot: Spot, reading: NumberReading) -> None:
    """Set unit and span of `reading` from the signs and words that touch the number, if there are any."""
    _read_currency_sign(spot, reading)
    position = _after_repeat(spot)
    more = _MORE.match(spot.low, position)
    filler = more or _FILLER.match(spot.low, position)
    if filler is not None:
        position = filler.end()
    if reading.unit is not None:
        _extend_money(spot, reading, position)
        return
    if _read_measure(spot, reading, position) or _read_counted(spot, reading, position):
        reading.is_more = more is not None
        _mend_notation(spot, reading)
        if reading.numeral.is_fraction and (reading.is_noun or reading.unit in ("person", "family", "household")):
            rule = stage_rule("quantity_fraction")
            reading.unit, reading.rule, reading.version, reading.is_noun = "index", rule.rule_id, rule.version, True
        elif reading.high is not None:
            rule = stage_rule("quantity_vague")
            reading.rule, reading.version = rule.rule_id, rule.version


def _after_repeat(spot: Spot) -> int:
    """Where the unit may start: behind the number, or behind its repetition in words, "2 (dua) tahun"."""
    match = _REPEAT.match(spot.low, spot.numeral.end)
    if match is not None and parse_spelled(match[1]) == spot.numeral.value:
        return match.end()
    return spot.numeral.end


@cache
def _money_sign() -> NumberRule:
    return next(rule for rule in compiled("quantity") if rule.rule_id == "quantity_money_sign")


@cache
def _sign_words() -> frozenset[str]:
    """The currency signs made of letters."""
    return frozenset(sign for sign in _money_sign().units if sign.isalpha())


@cache
def _sign_ends() -> frozenset[str]:
    """The last letters of the currency signs, and the signs that are no letters: most words end otherwise."""
    return _SYMBOLS.union(sign[-1] for sign in _sign_words())


def _last_word(tail: str) -> str:
    match = _LAST_WORD.search(tail, max(0, len(tail) - 8))
    return match[0] if match is not None else ""


def _read_currency_sign(spot: Spot, reading: NumberReading) -> None:
    start = spot.numeral.start
    glued = _GLUED_RP.search(spot.text, max(0, start - 5), start) if "rp" in spot.before[-4:] else None
    if glued is not None:
        reading.start, reading.noun_start = glued.start(1), reading.end
        reading.unit, reading.rule, reading.version = "IDR", _money_sign().rule_id, _money_sign().version
        _mend_notation(spot, reading)
        return
    tail = spot.before.rstrip(" .")
    if tail[-1:] not in _sign_ends() or not (tail[-1] in _SYMBOLS or _last_word(tail) in _sign_words()):
        return
    rule = _money_sign()
    taken = rule.match(spot)
    if taken is None:
        return
    sign = spot.before[len(spot.before) - taken[0] :].rstrip(" ")
    printed = spot.text[spot.numeral.start - taken[0] : spot.numeral.start].rstrip(" .")
    if printed.isalpha() and printed.islower() and sign.rstrip(".") not in ("rp", "idr", "usd"):
        return
    unit = rule.units.get(sign) or rule.units.get(sign.rstrip("."))
    if unit is None:
        return
    reading.start = spot.numeral.start - taken[0]
    reading.unit, reading.rule, reading.version, reading.noun_start = unit, rule.rule_id, rule.version, reading.end
    _mend_notation(spot, reading)


def _extend_money(spot: Spot, reading: NumberReading, position: int) -> None:
    """Take in the word that repeats the sign: "Rp 5 juta rupiah"."""
    found = _longest_phrase(spot, position)
    if found is not None and found[0].rule_id == "quantity_money_words":
        reading.end = reading.noun_start = found[2]


def _read_measure(spot: Spot, reading: NumberReading, position: int) -> bool:
    found = _longest_phrase(spot, position)
    if found is None:
        return False
    word, start, end = found
    if _is_name(spot, start, end) or (word.rule_id == "quantity_duration" and _is_calendar(spot, start, end)):
        return False
    unit = word.unit
    if unit in _YEARS:
        unit, reading.value, reading.step = "year", reading.value * _YEARS[unit], reading.step * _YEARS[unit]
    if word.rule_id == "quantity_points" and _is_about_percents(spot, end):
        unit = "percentage_point"
    elif word.rule_id == "quantity_points" and (_is_about_currency(spot) or _is_list_of_points(spot, end)):
        unit = "item:poin"  # "7 poin yang tertulis dalam maklumat"
    if unit == "percentage_point" and spot.low.startswith(" to point", end):
        unit, end = "percent", start + len("persen")  # "3,1 persen point to point"
    reading.unit, reading.rule, reading.version = unit, word.rule_id, word.version
    reading.noun_start, reading.end = start, end
    reading.is_noun = word.rule_id in _NOUN_RULES
    return True


def _is_list_of_points(spot: Spot, end: int) -> bool:
    """Few, whole, and no word of markets or matches before: "7 poin yang tertulis dalam maklumat"."""
    number = spot.numeral
    is_few = number.step == 1 and 0 < number.value <= _LARGEST_POINT
    return is_few and _OR.match(spot.low, end) is None and _SCORED.search(spot.before) is None


def _is_about_currency(spot: Spot) -> bool:
    """ "Rupiah melemah 23 poin": of the rate of exchange, no index."""
    whole = spot.low[max(0, spot.numeral.start - _SENTENCE) : spot.numeral.start]
    before = whole.rpartition(". ")[2]
    if _REFERRING.match(before):
        before = whole  # "Posisi ini menguat 16 poin": of the rate in the sentence before
    return _CURRENCY.search(before) is not None and _INDEX.search(before) is None


def _is_name(spot: Spot, start: int, end: int) -> bool:
    """Whether what looks like a unit is part of a name: "BPS", "4W", "SP2HP", "dua-an", an "x" that stands alone."""
    printed = spot.low[start:end]
    is_upper = spot.text[start:end].isupper()
    if start == spot.numeral.end and spot.before[-1:].isalpha():
        return True  # "SP2HP"
    if start > spot.numeral.end:
        return printed == "x" or (is_upper and printed in _UPPER_CASE_IS_NAME)
    if end - start == 1 and printed != "l":
        return is_upper and (spot.numeral.value < 10 or printed in _UPPER_CASE_IS_NAME)
    return (printed.isalpha() and spot.numeral.is_spelled) or (is_upper and printed in _UPPER_CASE_IS_NAME)


def _is_about_percents(spot: Spot, end: int) -> bool:
    """As in "turun 0,37 poin dari 8,61 menjadi 8,24 persen", not in "naik 45,5 poin atau 0,3 persen" (an index)."""
    if spot.numeral.value >= _LARGEST_POINT or _OR.match(spot.low, end) or _REPEATED.search(spot.before):
        return False
    if spot.numeral.value < _LARGEST_STEP and _INTEREST.search(_sentence_around(spot, end)) is not None:
        return True  # "memangkas suku bunga seperempat poin"
    return _PERCENT_NEAR.search(spot.before) is not None or _PERCENT_NEAR.search(spot.low, end, end + 60) is not None


def _sentence_around(spot: Spot, end: int) -> str:
    """What stands around the number between two stops."""
    start = spot.numeral.start
    before = spot.low[max(0, start - _SENTENCE) : start].rpartition(". ")[2]
    return f"{before} {spot.low[end : end + _SENTENCE].partition('. ')[0]}"


def _is_calendar(spot: Spot, start: int, end: int) -> bool:
    """No duration: "Nomor 4 Tahun 2025", "IPM 73,2 tahun ini", "rupiah ke 16.300 hari ini", "2024 tahun lalu"."""
    if _YEAR.match(spot.low, end):
        return True
    if (spot.numeral.step < 1 or spot.numeral.value >= _LONGEST_SPAN) and _THIS.match(spot.low, start - 1):
        return True
    is_year = spot.numeral.end - spot.numeral.start == 4 and 1900 <= spot.numeral.value < 2100
    return is_year and spot.low[start:end] == "tahun"


def _longest_phrase(spot: Spot, position: int) -> tuple[UnitWord, int, int] | None:
    """The longest phrase of the word lists at `position`, with its span; glued words are cut ("gramHarga")."""
    low = spot.low
    tokens: list[re.Match[str]] = []
    at = position
    while len(tokens) < _LONGEST_PHRASE and (token := _TOKEN.match(low, at)) is not None:
        tokens.append(token)
        at = token.end()
    known = unit_words()
    for count in range(len(tokens), 0, -1):
        start, end = tokens[0].start(2), tokens[count - 1].end()
        phrase = low[start:end]
        if phrase in known:
            return known[phrase], start, end
    if tokens:
        start, first = tokens[0].start(2), tokens[0][2]
        for sign in "/-":
            head = first.partition(sign)[0]
            if head != first and head in known and f"{head}{sign}{head}" != first:
                return known[head], start, start + len(head)
        camel = _CAMEL.match(spot.text, start)
        if camel is not None and camel[0].lower() in known:
            return known[camel[0].lower()], start, camel.end()
        glued = _GLUED_TAIL.fullmatch(first)
        if glued is not None and glued[1] in known:
            return known[glued[1]], start, start + len(glued[1])
        if first.endswith("nya") and first[:-3] in known and len(first) > 5:
            return known[first[:-3]], start, tokens[0].end()
    return None


def _read_counted(  # noqa: PLR0911  # one return a veto
    spot: Spot, reading: NumberReading, position: int
) -> bool:
    if position == spot.numeral.end and spot.low[position : position + 1] not in (" ", ""):
        glued = _GLUED_NOUN.match(spot.low, position)
        if glued is None or not is_known(glued[0]):
            return False
    start = spot.numeral.start
    is_after_lower = bool(_LOWER.search(spot.text, max(0, start - 24), start)) and not 1800 <= spot.numeral.value < 2100
    if spot.before.endswith((", ", "(")) and _ACRONYM.match(spot.text, position):
        is_after_lower = True  # "13 kapal, 3 KIA"
    noun = read_noun(spot.text, spot.low, position, is_after_lower=is_after_lower)
    if noun is None:
        return False
    if not spot.text[start].islower() and _CAPITAL.search(spot.text, max(0, start - 24), start):
        is_lower = spot.text[noun.start].islower()
        is_followed = _NAME_AFTER.match(spot.text, noun.end) is not None
        if not is_known(noun.name) or (is_followed and (is_lower or noun.name in _AREAS)):
            return False  # "Bus Kencana 12 mogok", "Lurah Melati 1 kecamatan Kencana": the number belongs to the name
    is_titled = spot.numeral.is_spelled and spot.text[start].isupper() and spot.text[noun.start].isupper()
    if is_titled and _LOWER.search(spot.text, max(0, start - 24), start):
        return False  # "sosialisasi Empat Pilar"
    if spot.numeral.is_spelled and spot.numeral.value in (0, _HALF):
        return False  # "nol kemiskinan", "setengah badan"
    if noun.name in _AREAS and _VILLAGE.search(spot.before):
        return False  # "kelurahan melati 1 kecamatan kencana", all in small letters
    rule = stage_rule("quantity_item")
    reading.unit, reading.rule, reading.version = f"item:{noun.name}", rule.rule_id, rule.version
    reading.noun_start, reading.end, reading.is_noun = noun.start, noun.end, True
    return True


def _mend_notation(spot: Spot, reading: NumberReading) -> None:
    """Group by koma in "1,250 orang" and "Rp 10,000": things and rupiah have no thousandth part."""
    numeral = reading.numeral
    if numeral.scale != 1 or not _ENGLISH_GROUP.fullmatch(spot.low, numeral.start, numeral.end):
        return
    is_whole = reading.is_count or reading.unit in ("IDR", "USD")
    lost = next((item for item in numeral.alternatives if item.reading == "koma as thousands"), None)
    if is_whole and lost is not None:
        reading.value, reading.step = lost.value, numeral.step * 1000
