"""Printed numbers in a text: where they stand, and the figure with two digits changed."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"
YEAR = re.compile(r"(?:1[0-9]|2[01])\d\d")
FIRST_WORD = re.compile(r"\A[ \u00a0]*([a-zA-Z]*)")
LONG = re.compile(rf"(?<![\w.,/:-]){NUMBER}(?![\d/:-]|[.,]\d)")

NEAR = 60
STOP = re.compile(r"[.!?;]\s|\n")
FILLERS = frozenset(  # words that say nothing of what is counted
    word
    for line in (
        "sebesar sebanyak senilai sekitar mencapai menjadi adalah dengan untuk dalam hingga sampai lebih hampir",
        "tersebut sementara sedangkan kemudian sebelumnya setelah tahun bulan rupiah persen total jumlah harga angka",
    )
    for word in line.split()
)


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


def repeated_numbers(text: str, digits: int) -> Iterator[tuple[re.Match[str], re.Match[str] | None]]:
    """The last mention of each number of at least so many digits, and the one mention before, before the same word."""
    found = [
        match
        for match in LONG.finditer(text)
        if len(re.sub(r"\D", "", match[0])) >= digits and not YEAR.fullmatch(match[0])
    ]
    mentions: dict[str, list[re.Match[str]]] = {}
    for match in found:
        if is_measured(text, match):
            key = match[0] + " ".join(FIRST_WORD.findall(text[match.end() : match.end() + 20])).lower()
            mentions.setdefault(key, []).append(match)
    for matches in mentions.values():
        yield matches[-1], matches[0] if len(matches) == 2 else None


def is_decided(text: str, first: re.Match[str], again: re.Match[str], number: str, digits: int = 3) -> bool:
    """Whether a reader can know that two mentions of a number mean one thing.

    The number has so many digits or more before its closing zeros (a "Rp 1.000" comes twice by chance), and within
    NEAR characters of both mentions in their sentences, the unit aside, stands the same word of five letters or more.
    """
    if len(re.sub(r"\D", "", number).rstrip("0")) < digits:
        return False
    return bool(_words_near(text, first) & _words_near(text, again))


def _words_near(text: str, match: re.Match[str]) -> set[str]:
    """The telling words before and after a number, in its own sentence."""
    before = STOP.split(text[max(0, match.start() - NEAR) : match.start()])[-1]
    after = STOP.split(text[match.end() : match.end() + NEAR])[0]
    words = re.findall(r"[^\W\d_]{5,}", f"{before} {' '.join(after.split(' ')[2:])}")
    return {word.lower() for word in words} - FILLERS
