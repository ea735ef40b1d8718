"""The words of dates as tables and as pieces of patterns, read from extract/words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.date_parts import Grain

_MONTHS = load_words("months")
_WEEKDAYS = load_words("weekdays")
_SHIFTS = load_words("shifts")
_CONTEXT = load_words("date_context")


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words in any case, the longest first; blanks match any run of up to three blanks."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?i:" + "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in ordered) + ")"


def squeeze(words: str) -> str:
    """Lower case with single blanks, the form of the keys of the tables here."""
    return " ".join(words.lower().split())


FULL_MONTH: dict[str, int] = _MONTHS["full"] | _MONTHS["variant"]
SHORT_MONTH: dict[str, int] = _MONTHS["short"]
HIJRI_MONTH: dict[str, int] = _MONTHS["hijri"]
MONTH_NUMBER = FULL_MONTH | SHORT_MONTH
WEEKDAY_NUMBER: dict[str, int] = _WEEKDAYS["full"] | _WEEKDAYS["variant"]
SURE_WEEKDAY = frozenset(_WEEKDAYS["full"])
DAY_SHIFT: dict[str, int] = _SHIFTS["day"]
UNIT_SHIFT: dict[str, int] = _SHIFTS["unit"]
CONTEXT_SHIFT: dict[str, int] = _SHIFTS["context"]
NUMBER_WORD: dict[str, int] = _SHIFTS["number"]
ORDINAL: dict[str, int] = _SHIFTS["ordinal"]
UNIT: dict[str, str] = _SHIFTS["unit_name"]
ONE_UNIT: dict[str, str] = _SHIFTS["one_unit"]
# The grain and how many of them make a year.
PART_OF_YEAR: dict[str, tuple[Grain, int]] = {
    name: (grain, count) for grain, (count, names) in _SHIFTS["part_of_year"].items() for name in names
}
CONTEXT_WORDS: dict[str, frozenset[str]] = {name: frozenset(words) for name, words in _CONTEXT.items()}

MONTH = one_of(MONTH_NUMBER)
WEEKDAY = one_of(WEEKDAY_NUMBER)
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
# Not a piece of a longer number; "sejak 2006,2. Eka" is a year before the number of a glued list item.
YEAR = r"(?:1[0-9]|20|21)\d\d(?![\d%]|\.\d|,\d(?!\.(?:\s|$)|\d{3}(?!\d)))"
DASH = r"(?:-{1,3}|–|—|‐|−)"
UNTIL = r"(?i:hingga|sampai(?:\s{1,2}dengan)?|s/d|s\.d\.?|sd)"
YEAR_SHIFT = r"(?i:tahun)\s{1,2}(?P<shift>" + one_of(UNIT_SHIFT) + r")\b"


def month_number(name: str) -> int:
    """The number of a civil month by any of its names."""
    return MONTH_NUMBER[name.lower().rstrip(".")]


def read_year(written: str | None) -> int | None:
    """The year of "2024", "24" or "'24" (this century); None stays None."""
    if not written:
        return None
    digits = written.lstrip("'")
    return int(digits) + (2000 if len(digits) == 2 else 0)


def read_shift(written: str | None) -> int | None:
    """The distance that "lalu", "ini", "depan" means after a unit; None stays None."""
    return UNIT_SHIFT[squeeze(written)] if written else None


def read_number(written: str) -> int:
    """A small number in digits or words."""
    return int(written) if written.isdecimal() else NUMBER_WORD[squeeze(written)]
