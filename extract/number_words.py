"""Number words: reads "dua juta lima ratus ribu", "satu koma lima" and "dua pertiga" into Decimal."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIST = load_words("number_words")
DIGITS: dict[str, int] = _LIST["digits"]
WHOLE: dict[str, int] = _LIST["whole"]
MULTIPLIERS: dict[str, int] = _LIST["multipliers"]
SCALES: dict[str, int] = _LIST["scales"]
SCALE_SIGNS: dict[str, int] = _LIST["scale_signs"]
JOINED: dict[str, int] = _LIST["joined_scales"]
FRACTIONS: dict[str, list[int]] = _LIST["fractions"]
PARTS: dict[str, int] = _LIST["parts"]
VAGUE: dict[str, list[int]] = _LIST["vague"]

STARTERS = (*DIGITS, *WHOLE, *JOINED, *FRACTIONS, *VAGUE)
FOLLOWERS = (*MULTIPLIERS, *SCALES, *PARTS, "koma")
_HUNDRED, _THOUSAND = 100, 1000


@dataclass(frozen=True, slots=True)
class SpelledNumber:
    """The value of the first `count` words; `step` is the size of one unit of its last word.

    `high` is set for vague words only ("puluhan ribu" is 10000 up to 100000).
    """

    value: Decimal
    step: Decimal
    count: int
    high: Decimal | None = None
    is_fraction: bool = False


def read_words(words: Sequence[str]) -> SpelledNumber | None:  # noqa: PLR0911  # one return a form
    """The longest number that `words` (lower case) start with, or None."""
    if not words:
        return None
    first = words[0]
    if first in VAGUE:
        return _read_vague(words)
    if first in FRACTIONS:
        upper, lower = FRACTIONS[first]
        return _with_scale(Decimal(upper) / lower, Decimal(0), words, 1, is_fraction=True)
    if len(words) > 1 and words[1] in PARTS and first in DIGITS:
        return _with_scale(Decimal(DIGITS[first]) / PARTS[words[1]], Decimal(0), words, 2, is_fraction=True)
    whole = _read_whole(words)
    if whole is None:
        return None
    rest = words[whole.count :]
    if rest and rest[0] == "koma":
        decimals, used = _read_decimals(rest[1:])
        if decimals:
            value = whole.value + Decimal(f"0.{decimals}")
            return _with_scale(value, Decimal(1).scaleb(-len(decimals)), words, whole.count + 1 + used)
    if rest and rest[0] in ("setengah", "separuh"):
        return _with_scale(whole.value + Decimal("0.5"), Decimal("0.5"), words, whole.count + 1)
    return whole


def parse_spelled(text: str) -> Decimal | None:
    """The number that a lower-case text spells from beginning to end, or None."""
    words = text.replace("-", " ").split()
    number = read_words(words)
    return number.value if number is not None and number.count == len(words) and number.high is None else None


def _with_scale(
    value: Decimal, step: Decimal, words: Sequence[str], count: int, *, is_fraction: bool = False
) -> SpelledNumber:
    """Apply the scale words that follow: "setengah juta", "dua koma lima juta", "satu setengah ribu triliun"."""
    scaled = False
    while count < len(words) and words[count] in SCALES:
        value, step, count = value * SCALES[words[count]], step * SCALES[words[count]], count + 1
        scaled = True
    return SpelledNumber(value, step or Decimal(1), count, is_fraction=is_fraction and not scaled)


def _read_vague(words: Sequence[str]) -> SpelledNumber:
    low, high = (Decimal(edge) for edge in VAGUE[words[0]])
    count = 1
    while count < len(words) and words[count] in SCALES:
        low, high, count = low * SCALES[words[count]], high * SCALES[words[count]], count + 1
    return SpelledNumber(low, low, count, high)


def _read_decimals(words: Sequence[str]) -> tuple[str, int]:
    """The digits after "koma": spelled one by one, or as a number ("dua puluh lima")."""
    used = 0
    digits = ""
    while used < len(words) and words[used] in DIGITS:
        digits += str(DIGITS[words[used]])
        used += 1
    if used == 1 and len(words) > 1 and words[1] in MULTIPLIERS:
        used = 0
    if used == 0 and words:
        number = _read_whole([word if word not in SCALES else "" for word in words])
        if number is not None:
            return str(number.value), number.count
    return digits, used


def _read_whole(words: Sequence[str]) -> SpelledNumber | None:  # noqa: PLR0912  # a small state machine
    total = group = 0
    digit: int | None = None  # read, not yet placed
    ceiling = _THOUSAND  # what follows inside the group must be smaller
    limit: int | None = None  # the next scale must be smaller
    step = 1
    count = 0
    for word in words:
        if word in DIGITS:
            if digit is not None or ceiling <= 1 or (DIGITS[word] == 0 and count):
                break
            digit = DIGITS[word]
            step = 1
        elif word in MULTIPLIERS:
            size = MULTIPLIERS[word]
            if not digit or ceiling <= size:
                break
            group += digit * size if word != "belas" else 10 + digit
            ceiling, step = (1, 1) if word == "belas" else (size, 1)
            digit = None
        elif word in WHOLE:
            size = WHOLE[word]
            if digit is not None or ceiling <= (size if size == _HUNDRED else 10):
                break
            group += size
            ceiling = _HUNDRED if size == _HUNDRED else 1
            step = 1
        elif word in SCALES:
            size = SCALES[word]
            amount, base = group + (digit or 0), total
            if limit is not None and size >= limit:  # "dua ribu lima ratus triliun": all so far is multiplied
                amount, base = amount + total, 0
            if not amount or amount >= size:
                break
            total = base + amount * size
            group, digit, ceiling, limit, step = 0, None, _THOUSAND, size, size
        elif word in JOINED:
            size = JOINED[word]
            if digit is not None or group or (limit is not None and size >= limit):
                break
            total += size
            ceiling, limit, step = _THOUSAND, size, size
        else:
            break
        count += 1
    if not count:
        return None
    return SpelledNumber(Decimal(total + group + (digit or 0)), Decimal(step), count)
