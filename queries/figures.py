"""Writes figures, intervals and periods the way an Indonesian (or English) newspaper prints them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

SCALES = {
    "id": ((12, "triliun"), (9, "miliar"), (6, "juta"), (3, "ribu")),
    "en": ((12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand")),
}
UNITS = {
    "id": {
        "percent": "persen",
        "percentage_point": "persen poin",
        "person": "jiwa",
        "family": "keluarga",
        "household": "rumah tangga",
        "times": "kali",
        "year": "tahun",
        "month": "bulan",
        "week": "minggu",
        "day": "hari",
        "hour": "jam",
        "minute": "menit",
        "hectare": "hektare",
        "index": "",
    },
    "en": {
        "percent": "percent",
        "percentage_point": "percentage points",
        "person": "people",
        "family": "families",
        "household": "households",
        "times": "times",
        "year": "years",
        "month": "months",
        "week": "weeks",
        "day": "days",
        "hour": "hours",
        "minute": "minutes",
        "hectare": "hectares",
        "index": "",
    },
}
MONEY = {"IDR": "Rp", "USD": "US$", "SGD": "S$", "EUR": "€", "JPY": "¥", "GBP": "£"}
HEDGES = {
    "id": {
        "about": "sekitar ",
        "almost": "hampir ",
        "more_than": "lebih dari ",
        "at_least": "sedikitnya ",
        "less_than": "kurang dari ",
        "at_most": "paling banyak ",
    },
    "en": {
        "about": "about ",
        "almost": "almost ",
        "more_than": "more than ",
        "at_least": "at least ",
        "less_than": "less than ",
        "at_most": "at most ",
    },
}
MONTH_NAMES = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "en": "January February March April May June July August September October November December",
}
MONTHS = {lang: names.split() for lang, names in MONTH_NAMES.items()}
ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}
LAST_DIGIT = Decimal(1000)  # a count at least this long is printed without decimals when it is a result


def format_number(value: Decimal, lang: str = "id", decimals: int | None = None) -> str:
    """Group and mark decimals: 36483 -> "36.483" (id), "36,483" (en).

    `decimals` None keeps those that the value carries, without trailing zeros.
    """
    if decimals is not None:
        value = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
        text = f"{value:,f}"
    else:
        text = f"{value:,f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) if lang == "id" else text


def format_result(value: Decimal, lang: str = "id") -> str:
    """A calculated value: whole from 1,000 up, else at most two decimals."""
    return format_number(value, lang, 0) if abs(value) >= LAST_DIGIT else format_number(round_to(value, 2), lang)


def round_to(value: Decimal, decimals: int) -> Decimal:
    """Round half up, as a reader does."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def format_interval(low: Decimal | None, high: Decimal | None, lang: str = "id", decimals: int | None = None) -> str:
    """An interval in words: "36.461 sampai 36.505"; one-sided and unbounded ones too."""

    def show(value: Decimal) -> str:
        if decimals is not None:
            return format_number(value, lang, decimals)
        return format_number(round_to(value, 0) if abs(value) >= LAST_DIGIT else round_to(value, 4), lang)

    if low is None and high is None:
        return "tanpa batas" if lang == "id" else "without bounds"
    if low is None:
        assert high is not None
        return ("paling banyak " if lang == "id" else "at most ") + show(high)
    if high is None:
        return ("sedikitnya " if lang == "id" else "at least ") + show(low)
    if high - low == 1 and low % 1 != 0:  # a whole number as printed
        return format_number(round_to((low + high) / 2, 0), lang)
    if show(low) == show(high):
        return show(low)
    return f"{show(low)} {'sampai' if lang == 'id' else 'to'} {show(high)}"


def format_amount(value: Decimal, low: Decimal | None, high: Decimal | None, lang: str = "id") -> str:
    """The number as it was printed, as far as its interval tells: 40380 in [40375, 40385) -> "40,38 ribu"."""
    width = high - low if low is not None and high is not None else Decimal(0)
    printed = width.normalize()
    rounded = width > 1 and printed.as_tuple().digits == (1,)
    for exponent, word in SCALES[lang]:
        scaled = value.scaleb(-exponent)
        if abs(scaled) < 1:
            continue
        if rounded:
            return f"{format_number(scaled, lang, max(0, exponent - printed.adjusted()))} {word}"
        if exponent > 3 and scaled == round_to(scaled, 2):
            return f"{format_number(scaled, lang)} {word}"
        break
    if Decimal(0) < width < 1 and printed.as_tuple().digits == (1,):
        return format_number(value, lang, -printed.adjusted())
    return format_number(value, lang)


def format_unit(unit: str, lang: str = "id") -> str:
    """The unit's name; `item:<noun>` is the noun, money is empty (its sign goes before the number)."""
    if unit.startswith("item:"):
        return unit.removeprefix("item:")
    return "" if unit in MONEY else UNITS[lang].get(unit, unit)


def format_figure(
    value: Decimal,
    *,
    low: Decimal | None,
    high: Decimal | None,
    bound: str,
    unit: str,
    per: str | None,
    lang: str = "id",
) -> str:
    """A figure with hedge, currency, unit and rate: "sekitar 400.000 jiwa", "Rp732.921 per kapita per bulan"."""
    if bound == "range" and high is not None:
        amount = f"{format_number(value, lang)}-{format_number(high, lang)}"
    elif bound == "exact":
        amount = format_amount(value, low, high, lang)
    else:
        amount = format_amount(value, None, None, lang)
    parts = [MONEY.get(unit, "") + amount, format_unit(unit, lang), f"per {per}" if per else ""]
    return HEDGES[lang].get(bound, "") + " ".join(part for part in parts if part)


def format_day(day: date, lang: str = "id") -> str:
    """14 November 2024."""
    return f"{day.day} {MONTHS[lang][day.month - 1]} {day.year}"


def format_period(label: str | None, lang: str = "id") -> str:
    """A period label in words: "2024-Q3" -> "triwulan III 2024"; None -> "periode tidak disebut"."""
    if not label:
        return "periode tidak disebut" if lang == "id" else "period not stated"
    if "/" in label:
        first, _, last = label.partition("/")
        return f"{format_period(first, lang)} sampai {format_period(last, lang)}".replace(
            " sampai ", " sampai " if lang == "id" else " to "
        )
    year, *rest = label.split("-")
    if rest and rest[0][:1] == "Q":
        return f"{'triwulan' if lang == 'id' else 'quarter'} {ROMAN.get(rest[0][1:], rest[0][1:])} {year}"
    if rest and rest[0][:1] == "S":
        return f"{'semester' if lang == 'id' else 'half'} {ROMAN.get(rest[0][1:], rest[0][1:])} {year}"
    if rest and rest[0].isdigit() and 1 <= int(rest[0]) <= 12:
        month = MONTHS[lang][int(rest[0]) - 1]
        return f"{int(rest[1])} {month} {year}" if len(rest) > 1 and rest[1].isdigit() else f"{month} {year}"
    return label
