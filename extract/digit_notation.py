"""Notation of printed numbers: which of titik and koma groups thousands, which is decimal, and what is no number."""

from __future__ import annotations

import re
from decimal import Decimal

from extract.claim import Alternative

_ONE = Decimal(1)


def is_code(digits: str) -> bool:
    """Whether the groups fit no notation: "1.2.3", "11.12.2024", or a long identifier."""
    if digits.isdigit():
        return len(digits) > 15
    groups = re.split("[.,]", digits)
    return len(groups) > 2 and any(len(group) != 3 for group in groups[1:-1])


def read_digits(digits: str) -> tuple[Decimal, Decimal, tuple[Alternative, ...]]:  # noqa: PLR0911
    """Value, size of the last printed digit, and the readings that lost, of "1.046.309", "8,61", "8.61", "1,250.5".

    Titik groups thousands and koma is decimal; groups that do not have three digits turn the reading round.
    """
    titik, koma = digits.count("."), digits.count(",")
    if not titik and not koma:
        return Decimal(digits), _ONE, ()
    if titik and koma:
        return _read_mixed(digits)
    sign = "." if titik else ","
    groups = digits.split(sign)
    is_grouped = all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3 and groups[0][0] != "0"
    if len(groups) > 2:
        if is_grouped:
            return Decimal("".join(groups)), _ONE, ()
        if all(len(group) == 3 for group in groups[1:-1]):  # "1.000.00", "1.250.000.50"
            return _decimal("".join(groups[:-1]), groups[-1], ())
        return Decimal("".join(groups)), _ONE, ()
    whole, tail = groups
    thousands, fraction = Decimal(whole + tail), Decimal(f"{whole}.{tail}")
    if sign == "." and is_grouped:
        return thousands, _ONE, (Alternative(fraction, "titik as decimals"),)
    if sign == ".":
        lost = (Alternative(thousands, "titik as thousands"),) if len(tail) == 3 else ()
        return _decimal(whole, tail, lost)
    return _decimal(whole, tail, (Alternative(thousands, "koma as thousands"),) if is_grouped else ())


def _decimal(whole: str, tail: str, lost: tuple[Alternative, ...]) -> tuple[Decimal, Decimal, tuple[Alternative, ...]]:
    return Decimal(f"{whole}.{tail}"), _ONE.scaleb(-len(tail)), lost


def _read_mixed(digits: str) -> tuple[Decimal, Decimal, tuple[Alternative, ...]]:
    """Both signs: the one that comes last and once is decimal ("1.234,56", "1,234.56"), else both group."""
    last = max(digits.rfind("."), digits.rfind(","))
    head, tail = digits[:last], digits[last + 1 :]
    if digits.count(digits[last]) > 1:
        return Decimal(digits.replace(".", "").replace(",", "")), _ONE, ()
    return _decimal(head.replace(".", "").replace(",", ""), tail, ())
