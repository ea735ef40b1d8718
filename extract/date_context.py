"""Judges by the words around it whether what a rule read is a date at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.calendar_words import CONTEXT_WORDS, FULL_MONTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.date_parts import Part
    from extract.mentions import Sentence

_BEFORE = re.compile(r"([^\s(\"“‘'«*]+)[\s(\"“‘'«*]*$")
_AFTER = re.compile(r"[\s]*([^\s,.;:)\"”’'»*]+)")
_LETTERS = re.compile(r"[^\W\d_]+")
_WINDOW = 40
_CURRENCY = "$€£¥#@"
_NAME_MONTHS = frozenset({"mei", "juni", "juli", "januari"})
_QUANTIFIERS = frozenset(
    {"juta", "ribu", "ratus", "puluh", "miliar", "beberapa", "berapa", "belasan", "puluhan"}
) | frozenset({"ratusan", "ribuan", "jutaan", "miliaran", "setiap", "tiap", "sekian", "an"})
_NAMED_LASTS = frozenset(
    {"ramadan", "ramadhan", "lebaran", "pemilu", "pilpres", "pilkada", "musim", "laga", "idul", "fitri", "adha"}
)


def words_before(text: str, start: int, floor: int) -> list[str]:
    """Up to the last few words before `start` in the sentence, lower case, the nearest last."""
    return [word.lower() for word in _LETTERS.findall(text[max(floor, start - _WINDOW) : start])]


def words_after(text: str, end: int, ceiling: int) -> list[str]:
    """The first few words after `end` in the sentence, lower case."""
    return [word.lower() for word in _LETTERS.findall(text[end : min(ceiling, end + _WINDOW)])]


def word_before(text: str, start: int, floor: int) -> str:
    """The word before, as printed, without quotes and brackets; empty at the start of the sentence."""
    found = _BEFORE.search(text[max(floor, start - _WINDOW) : start])
    return found.group(1) if found else ""


def word_after(text: str, end: int, ceiling: int) -> str:
    """The word after, as printed; empty where a mark or the end of the sentence comes first."""
    found = _AFTER.match(text[end : min(ceiling, end + _WINDOW)])
    return found.group(1) if found else ""


def stands_free(text: str, part: Part, sentence: Sentence) -> bool:
    """Whether the reading is a date: not a piece of a number or name, not a habit, not a count."""
    if not _is_detached(text, part, sentence):
        return False
    judge = _JUDGES.get(part.grain)
    return judge is None or judge(text, part, sentence)


def _is_detached(text: str, part: Part, sentence: Sentence) -> bool:
    """No letter, digit or money sign sticks to it, and no number runs into it."""
    start = part.start
    if start <= sentence.start:
        return True
    before = text[start - 1]
    if before.isspace() or before in '("“‘[':
        return True
    if before in _CURRENCY or before.isalnum() or before == "_":
        # A glued word may end where a month or weekday with its date begins ("pada12 Maret 2024"), nothing else.
        return before.islower() and part.grain == "day" and part.year is not None and text[start].isdecimal()
    if text[start].isdecimal() and start - 2 >= sentence.start:
        earlier = text[start - 2]
        if before in ".,:/-–" and earlier.isdecimal():
            return False
        if before == "-" and earlier.isalpha():
            return word_before(text, start - 1, sentence.start).lower() in {"per", "tanggal", "tgl"}
        if before == "/":
            return False
    return True


def _judge_day(text: str, part: Part, sentence: Sentence) -> bool:
    if part.weekdays:
        return word_before(text, part.start, sentence.start).lower() not in {"pasar"}
    previous = word_before(text, part.start, sentence.start).lower()
    before = words_before(text, part.start, sentence.start)
    if part.year is None and (
        previous in CONTEXT_WORDS["not_before_day"] or before[-2:-1] and before[-2] in CONTEXT_WORDS["not_before_day"]
    ):
        return False
    if part.grain == "day" and part.bare:
        return _is_bracketed(text, part, before)
    return previous not in {"universitas", "stadion", "jalan", "jl", "jl."}


def _is_bracketed(text: str, part: Part, before: list[str]) -> bool:
    opened = text[max(0, part.start - 2) : part.start].rstrip().endswith("(")
    closed = text[part.end : part.end + 2].lstrip()[:1] in {")", ",", "-", "–"}
    if part.year is not None:
        padded = re.fullmatch(r"\d\d/\d\d/\d\d", text[part.start : part.end]) is not None
        return padded or (opened and closed)
    if opened and closed:
        return not before or before[-1] not in {
            "bagian",
            "part",
            "halaman",
            "hal",
            "leg",
            "foto",
            "slide",
            "babak",
            "skor",
        }
    return bool(before) and before[-1] in {"tanggal", "tgl"}


def _judge_weekday(text: str, part: Part, sentence: Sentence) -> bool:
    before = word_before(text, part.start, sentence.start)
    after = word_after(text, part.end, sentence.end).lower()
    if part.bare or before.lower() in CONTEXT_WORDS["not_before_weekday"]:
        return False
    if after.partition("-")[0] in CONTEXT_WORDS["not_after_weekday"]:
        return False
    near = words_before(text, part.start, sentence.start)
    return not any(word in {"setiap", "tiap"} for word in near[-3:])


def _judge_month(text: str, part: Part, sentence: Sentence) -> bool:
    if part.bare:
        return False
    if part.year is not None or part.shift is not None or (part.last and part.last.year is not None):
        return True
    before = word_before(text, part.start, sentence.start)
    after = word_after(text, part.end, sentence.end)
    near = words_before(text, part.start, sentence.start)
    if before.lower() in CONTEXT_WORDS["not_before_day"] or before.lower() in {"sebelas", "sepuluh"}:
        return False
    if any(word in {"setiap", "tiap"} for word in near[-2:]):
        return False
    name = text[part.start : part.end].lower()
    if name in _NAME_MONTHS and before.lower() not in {
        "bulan",
        "pada",
        "sejak",
        "hingga",
        "awal",
        "akhir",
        "pertengahan",
        "per",
    }:
        first_name = after[:1].isupper() and text[part.end : part.end + 1] == " " and after.lower() not in FULL_MONTH
        last_name = before[:1].isupper() and text[part.start - 1] == " " and before[-1:].isalpha()
        return text[part.start].isupper() and not first_name and not (last_name and before.lower() not in FULL_MONTH)
    return True


def _judge_year(text: str, part: Part, sentence: Sentence) -> bool:
    near = words_before(text, part.start, sentence.start)
    before = word_before(text, part.start, sentence.start).lower().rstrip(".:")
    if before in CONTEXT_WORDS["not_before_year"] or "uud" in near[-3:]:
        return False
    if before[-1:] in _CURRENCY and before[-1:]:
        return False
    if part.last is not None or before == "tahun":
        return True
    after = word_after(text, part.end, sentence.end)
    if after.lower() in CONTEXT_WORDS["counted"] and text[part.end : part.end + 1].isspace():
        return False
    counts = before in CONTEXT_WORDS["counts_before"] and after[:1].islower()
    if counts and after not in CONTEXT_WORDS["function_word"] and text[part.end : part.end + 1] == " ":
        return False
    assert part.year is not None
    return 1900 <= part.year <= 2100 or before in {"pada", "sejak", "di", "hingga", "sampai", "abad", "dari"}


def _judge_shift(text: str, part: Part, sentence: Sentence) -> bool:
    near = words_before(text, part.start, sentence.start)
    previous = word_before(text, part.start, sentence.start).lower()
    if part.unit == "day":
        return not near or near[-1] not in _NAMED_LASTS and previous not in {"hari-hari", "setiap"}
    if near and near[-1] in _QUANTIFIERS:
        return False
    return not (previous[-1:].isdecimal() and part.shift is not None and text[part.start].isalpha())


def _judge_ago(text: str, part: Part, sentence: Sentence) -> bool:
    previous = word_before(text, part.start, sentence.start).lower()
    return previous[-1:] != "," and not previous[-1:].isdecimal()


_JUDGES: dict[str, Callable[[str, Part, Sentence], bool]] = {
    "day": _judge_day,
    "hijri_day": _judge_day,
    "weekday": _judge_weekday,
    "month": _judge_month,
    "year": _judge_year,
    "decade": lambda text, part, sentence: (
        word_after(text, part.end, sentence.end).lower() not in CONTEXT_WORDS["counted"]
    ),
    "shift": _judge_shift,
    "context": _judge_shift,
    "last": _judge_ago,
}
