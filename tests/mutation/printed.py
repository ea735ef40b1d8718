"""Printed numbers in a text: where they stand, and the figure with two digits changed."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"
YEAR = re.compile(r"(?:1[0-9]|2[01])\d\d")
FIRST_WORD = re.compile(r"\A[ \u00a0]*([a-zA-Z]*)")
LONG = re.compile(rf"(?<![\w.,/:-]){NUMBER}(?![\d/:-]|[.,]\d)")


def read(number: str) -> Decimal:
    """Value of an Indonesian number: "1.250,5" is 1250.5."""
    return Decimal(number.replace(".", "").replace(",", "."))


def swap_digits(number: str) -> str | None:
    """The number with its first two neighbouring, different digits swapped; None where it would begin with 0."""
    for at in range(len(number) - 1):
        a, b = number[at], number[at + 1]
        if a.isdigit() and b.isdigit() and a != b and not (at == 0 and b == "0"):
            return number[:at] + b + a + number[at + 2 :]
    return None


def is_measured(text: str, match: re.Match[str]) -> bool:
    """Whether the number stands before a word or after a currency sign."""
    word = FIRST_WORD.search(text[match.end() : match.end() + 20])
    return bool(word and word[1]) or text[: match.start()].rstrip().endswith("Rp")


def repeated_numbers(text: str, digits: int) -> Iterator[tuple[re.Match[str], bool]]:
    """The last mention of each number of at least so many digits, and whether it repeats one before the same word."""
    found = [
        match
        for match in LONG.finditer(text)
        if len(re.sub(r"\D", "", match[0])) >= digits and not YEAR.fullmatch(match[0])
    ]
    found = [match for match in found if is_measured(text, match)]
    keys = [match[0] + " ".join(FIRST_WORD.findall(text[match.end() : match.end() + 20])).lower() for match in found]
    times = Counter(keys)
    last = dict(zip(keys, found, strict=True))
    for key, match in last.items():
        yield match, times[key] == 2
