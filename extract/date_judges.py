"""Judges by the words around it whether what a rule read is a date at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.calendar_words import CONTEXT_WORDS as WORDS
from extract.calendar_words import FULL_MONTH, NUMBER_WORD, UNIT_SHIFT
from extract.date_context import word_after, word_before, words_before

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from extract.date_parts import Part
    from extract.mentions import Sentence

_CURRENCY = "$€£¥#@"
_YEAR_BEFORE = re.compile(r"\D?(?:19|20)\d\d,")
_ERA_BEFORE = re.compile(r"\d\s?[HM]/$")
_PADDED = re.compile(r"\d\d/\d\d/\d\d")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100  # a bare number in between is a year, others need a word that says so


_RATED = frozenset(["rupiah", "dolar", "dollar", "euro", "yen", "yuan"])
_STRETCHES = frozenset(["pada", "sepanjang", "sejak", "selama", "awal", "akhir", "pertengahan", "memasuki"])
_RATE = 16  # characters in which a price says what it is for: "2024 rupiah per lembar"

_SCALES = frozenset({"ribu", "juta", "miliar", "milyar", "triliun", "triliunan", "miliaran", "jutaan"})
_MONEY = re.compile(r"(?:Rp|US?\$|USD|\$)\.?\s?[\d.,]{1,16}\s\w{4,9}\s?$")
_AMOUNT = 36  # code points


def stands_free(text: str, part: Part, sentence: Sentence) -> bool:
    """Whether the reading is a date: not a piece of a number or name, not a habit, not a count."""
    if not _is_detached(text, part, sentence):
        return False
    judge = _JUDGES.get(part.grain)
    return judge is None or judge(text, part, sentence)


def _is_detached(text: str, part: Part, sentence: Sentence) -> bool:
    """No letter, digit or money sign sticks to it, and no number runs into it."""
    start = part.start
    before = text[start - 1] if start > sentence.start else " "
    if before in "-/_" and text[start].islower():
        return False  # a piece of an address: "berlangsung-hingga-agustus-2025"
    if (
        before.isspace()
        or before in '("“‘['
        or not (text[start].isdecimal() or before.isalnum() or before in _CURRENCY)
    ):
        return True
    if before in _CURRENCY or before.isalnum() or before == "_":
        # A glued word may end where a date begins ("pada12 Maret 2024", "tahun2024"), nothing else.
        glued = before.islower() and text[start].isdecimal()
        after_word = word_before(text, start, sentence.start).lower() in WORDS["glued"]
        return glued and ((part.grain == "day" and part.year is not None) or (part.grain == "year" and after_word))
    earlier = text[start - 2] if start - 2 >= sentence.start else " "
    if before == "-" and earlier.isalpha():
        return word_before(text, start - 1, sentence.start).lower() in {"per", "tanggal", "tgl"}
    if before == "/" and _ERA_BEFORE.search(text, max(0, start - 4), start):
        return part.grain in {"year", "hijri_year"}  # "1446 H/2025 M"
    listed = before == "," and part.grain == "year" and _YEAR_BEFORE.fullmatch(text, max(0, start - 6), start)
    runs_on = before in ".,:/-–" and earlier.isdecimal() and not listed
    return not runs_on and before != "/" and not (before == "." and part.rule in {"date_day_digits", "date_day_iso"})


def _judge_day(text: str, part: Part, sentence: Sentence) -> bool:
    previous = word_before(text, part.start, sentence.start).lower().rstrip(".")
    if part.weekdays:
        return True
    if previous in WORDS["place_before"]:
        return False
    near = words_before(text, part.start, sentence.start)
    if part.year is None and any(word in WORDS["habit"] for word in near[-2:]):
        return False
    return not part.bare or _is_bracketed(text, part, near[-1] if near else "")


def _is_bracketed(text: str, part: Part, previous: str) -> bool:
    """ "(12/11)" and "tanggal 12/11" are days, "2/3" is not; "12/11/24" needs brackets or padding."""
    opened = text[max(0, part.start - 2) : part.start].rstrip().endswith("(")
    closed = text[part.end : part.end + 2].lstrip()[:1] in {")", ",", "-", "–"}
    if opened and closed:
        return previous not in WORDS["counts_parts"]
    padded = part.year is not None and _PADDED.fullmatch(text, part.start, part.end) is not None
    return padded or previous in {"tanggal", "tgl"}


def is_weekday(text: str, part: Part, sentence: Sentence) -> bool:
    """Whether a weekday before a day belongs to it; it does not in "Pasar Minggu (5/6)", "dua minggu, 5 Maret"."""
    previous = word_before(text, part.start, sentence.start).lower()
    if previous == "pasar" or previous in WORDS["habit"]:
        return False
    counted = previous[-1:].isdecimal() or previous in NUMBER_WORD or previous in WORDS["quantifier"]
    return not (counted and text[part.start : part.end].lower() == "minggu")


def may_mean_week(text: str, weekday: Part, day: Part, sentence: Sentence) -> bool:
    """Whether "minggu" before a day may be the word for week: "Minggu lalu (15/10)", or small among capitals."""
    word = text[weekday.start : weekday.end]
    if word.lower() != "minggu":
        return False
    gap = text[weekday.end : day.start].split()
    date = text[day.start : day.end]
    sloppy = date != date.upper() and date == date.lower()  # "minggu, 5 maret 2024"
    return bool(gap and gap[0].lower() in UNIT_SHIFT) or (word.islower() and not sloppy and not sentence.text.islower())


def _judge_weekday(text: str, part: Part, sentence: Sentence) -> bool:
    previous = word_before(text, part.start, sentence.start).lower()
    if len(part.weekdays) > 1:
        return previous in {"antara", "sejak", "mulai"}
    after = word_after(text, part.end, sentence.end)
    following = after.lower().partition("-")[0]
    if after[:1].isupper() and previous and _is_title(text, part, sentence):
        return False
    if part.bare or previous in WORDS["not_before_weekday"] or following in WORDS["not_after_weekday"]:
        return False
    return not any(word in WORDS["habit"] for word in words_before(text, part.start, sentence.start)[-3:])


def _is_title(text: str, part: Part, sentence: Sentence) -> bool:
    """Between two capitalised words a weekday is part of a name: "Podcast Rabu Belajar"."""
    before = text[max(sentence.start, part.start - 2) : part.start]
    name = word_before(text, part.start, sentence.start)
    spaced = before[:1].isalpha() and before[1:] == " " and text[part.end : part.end + 1] == " "
    following = word_after(text, part.end, sentence.end).lower()
    return spaced and name[:1].isupper() and following not in WORDS["part_of_day"]


def _judge_month(text: str, part: Part, sentence: Sentence) -> bool:
    if part.bare:
        return False
    if part.states_year or part.shift is not None:
        return True
    previous = word_before(text, part.start, sentence.start)
    near = words_before(text, part.start, sentence.start)[-2:]
    if previous.lower() in {"sebelas", "sepuluh"} or any(word in WORDS["habit"] for word in near):
        return False
    if part.last is not None or text[part.start : part.end].lower() not in WORDS["name_month"]:
        return True
    if previous.lower() in WORDS["month_before"] or previous.lower().rstrip(",") in FULL_MONTH:
        return True
    # A capitalised word on either side makes it a name: "Juli Hantoro", "Xia Mei".
    after_name = previous[:1].isupper() and previous[-1:].isalpha() and part.start > sentence.start
    return text[part.start].isupper() and not after_name and not _has_surname(text, part, sentence)


def _has_surname(text: str, part: Part, sentence: Sentence) -> bool:
    following = word_after(text, part.end, sentence.end)
    return text[part.end : part.end + 1].isspace() and following[:1].isupper() and following.lower() not in FULL_MONTH


def names_person(text: str, part: Part, sentence: Sentence) -> bool:
    """Whether a rejected month is a first name: "Juli Hantoro" outside a headline."""
    is_name = part.grain == "month" and text[part.start : part.end].lower() in WORDS["name_month"]
    return is_name and sentence.section != "headline" and _has_surname(text, part, sentence)


def means_person(text: str, part: Part, sentence: Sentence, people: Collection[str]) -> bool:
    """Whether a bare month is one of these people and no word before it says that it is the month."""
    if part.grain != "month" or part.states_year or part.shift is not None or part.last is not None:
        return False
    previous = word_before(text, part.start, sentence.start).lower()
    return text[part.start : part.end] in people and previous not in WORDS["month_before"]


def _judge_half(text: str, part: Part, sentence: Sentence) -> bool:
    near = words_before(text, part.start, sentence.start)[-2:]
    return part.states_year or part.shift is not None or not any(word in WORDS["study"] for word in near)


def _judge_year(text: str, part: Part, sentence: Sentence) -> bool:
    near = words_before(text, part.start, sentence.start)
    previous = word_before(text, part.start, sentence.start).lower().rstrip(".:")
    if (
        previous in WORDS["not_before_year"]
        or previous[-1:] in set(_CURRENCY)
        or "uud" in near[-3:]
        or near[-2:] == ["undang", "dasar"]
    ):
        return False
    following = word_after(text, part.end, sentence.end)
    spaced = text[part.end : part.end + 1].isspace()
    if spaced and following.lower() in WORDS["counted"] and previous != "tahun":
        is_rate = following.lower() in _RATED and " per " not in text[part.end : part.end + _RATE]
        return previous in _STRETCHES and is_rate  # "sepanjang 2024 rupiah melemah"
    if part.last is not None or previous == "tahun":
        return True
    if (
        spaced
        and following[:1].islower()
        and previous in WORDS["counts_before"]
        and following not in WORDS["function_word"]
    ):
        return False
    assert part.year is not None
    return _FIRST_YEAR <= part.year <= _LAST_YEAR or previous in WORDS["year_before"]


def _judge_decade(text: str, part: Part, sentence: Sentence) -> bool:
    if part.bare and word_before(text, part.start, sentence.start).lower() not in WORDS["decade_before"]:
        return False
    return word_after(text, part.end, sentence.end).lower() not in WORDS["counted"]


def _judge_shift(text: str, part: Part, sentence: Sentence) -> bool:
    if part.rule == "date_ago":
        return _judge_ago(text, part, sentence)
    near = words_before(text, part.start, sentence.start)
    previous = near[-1] if near else ""
    if text[part.start - 1 : part.start] == "-" and part.start > sentence.start:
        return False
    if part.unit == "day" and part.grain == "shift":
        overnight = previous in WORDS["duration"] and text[part.start : part.end].lower() == "semalam"
        return not overnight and previous not in WORDS["named_last"] and previous not in WORDS["habit"]
    number = word_before(text, part.start, sentence.start).lower()
    counted = number[-1:].isdecimal() and not number.startswith("ke-")  # "minggu ke-3 bulan ini"
    if previous in _SCALES and (
        number.endswith(")") or _MONEY.search(text, max(sentence.start, part.start - _AMOUNT), part.start)
    ):
        return True  # "Rp 5 miliar tahun ini"; "5 juta tahun lalu" counts years
    return not counted and previous not in WORDS["quantifier"] and previous not in NUMBER_WORD


def _judge_ago(text: str, part: Part, sentence: Sentence) -> bool:
    previous = word_before(text, part.start, sentence.start).lower()
    return previous[-1:] != "," and not previous[-1:].isdecimal() and previous not in {"puluh", "ratus", "ribu", "juta"}


_JUDGES: dict[str, Callable[[str, Part, Sentence], bool]] = {
    "day": _judge_day,
    "hijri_day": _judge_day,
    "weekday": _judge_weekday,
    "month": _judge_month,
    "half": _judge_half,
    "year": _judge_year,
    "decade": _judge_decade,
    "shift": _judge_shift,
    "context": _judge_shift,
    "last": _judge_ago,
}
