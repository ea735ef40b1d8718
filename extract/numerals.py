"""Numerals: finds every number in a folded text, in digits or words, and reads its value both ways where it can."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from extract.alternation import any_of
from extract.claim import Alternative
from extract.digit_notation import is_code, read_digits
from extract.folding import fold
from extract.number_words import FOLLOWERS, SCALE_SIGNS, SCALES, STARTERS, read_words
from extract.tokens import find_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.tokens import Tokens

LONGEST = 40  # a run of digits and separators longer than this is an identifier, not a number
_GLYPHS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "1/3", "⅔": "2/3", "⅕": "0.2"}
_ONE = Decimal(1)

_STARTERS = frozenset(STARTERS)
_SPELLED = re.compile(rf"\b{any_of(STARTERS)}\b(?:[ -]{any_of((*STARTERS, *FOLLOWERS))}\b){{0,39}}")
_PRINTED = re.compile(rf"\d+(?:[.,]\d+)*|[{''.join(_GLYPHS)}]")
_WORD = re.compile(r"[a-z]+")
_SCALE = re.compile(
    rf" ?(?P<word>{any_of((*SCALES, 'ratus', 'puluh'))}(?:-?an)?)(?![^\W_])"
    rf"| ?(?P<sign>rb|jt|mio|tn|bn)(?P<signan>-?an)?(?![^\W_])"
)
_PRICE_SIGN = re.compile(r" ?(?P<sign>[mtk])(?![^\W_])")
_STRAY = re.compile(rf", (\d{{1,2}})(?= ?{any_of((*SCALES, 'persen', '%'))}(?![^\W_]))")
_BLANK_GROUPS = re.compile(r"\d{1,3}(?:(?: \d{3}){0,4} 000|(?: \d{3}){2,5})(?![\d.,-]*\d)")  # "1 250 000"
_BLANK_GROUP = re.compile(r"\d{1,3}(?: \d{3})+(?![\d.,-]*\d)")  # "12 500" where money or a narrow blank tells
_COUNTED_BLANKS = re.compile(  # "12 500 orang"; "RT 12 500 orang" is rarer
    r"(?<!rt )(?<!rw )(?<!pasal )(?<!ke )(?<!no )\d{1,3} \d{3} (?:orang|jiwa|warga|penduduk|kk|keluarga|ton|unit)\b"
)
_STRAY_GROUPS = re.compile(r"\. (\d{3}(?:\.\d{3})*)(?![\d.]*\d)")
_SMALLER = re.compile(rf" (\d{{1,3}}(?:,\d+)?) ({any_of(SCALES)})(?![^\W_])")
_PRICED = re.compile(r"(?:rp|idr|\$|usd)\.? ?[\d.,]+ ?[a-z]? ?-+ ?$")
_GLUED_SCALE = re.compile(
    r" ?(ribu|juta|miliar|triliun)(?=[A-Z]|yang|dan|dari|untuk|pada|dengan|kepada|rupiah|dolar|orang|jiwa|unit)"
)
_PRICE_TALK = re.compile(
    r"\b(?:anggaran|dana|biaya|modal|nilai|senilai|apbd|apbn|pendapatan|omzet|utang|kerugian|proyek|investasi|pagu|laba)\b"
)
_AN = re.compile(r"-?an(?![^\W_])")
_SCALE_STARTS = frozenset({*(word[0] for word in (*SCALES, *SCALE_SIGNS)), *"rpsa-½"})
_HALF = re.compile(r" (?:setengah|½)(?![^\W_])| ?½")
_SIMPLE_FRACTION = re.compile(r"([1-9])/([2-9]|10)(?![\d/.,]*\d)(?![^\W_])")


@dataclass(slots=True)  # not frozen: one is made for every number of every article, and freezing triples the cost
class Numeral:
    """A number without its unit. Offsets as in the text; `step` is the size of one unit of the last printed digit.

    `coefficient` is the number before its scale word; `high` the upper end of a vague word ("puluhan ribu").
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    coefficient: Decimal
    scale: Decimal = _ONE
    is_spelled: bool = False
    is_round: bool = False  # "10 jutaan", "2.000-an"
    is_fraction: bool = False
    high: Decimal | None = None
    is_code: bool = False  # "192.168.1.1", a run of forty digits: no number
    alternatives: tuple[Alternative, ...] = ()


def parse_number(text: str) -> Decimal | None:
    """The number that `text` is, in digits or words, with its scale word; None where it is no number or more than one.

    "40,38 ribu" is 40380, "Rp 1,2 triliun" 1200000000000, "minus dua koma lima" -2.5.
    """
    low = fold(text).strip()
    sign = re.match(
        r"(?:(?:rp|us\$|\$|€)\.? ?)?(?P<minus>minus |min |negatif |-(?=\d))?(?:(?:rp|us\$|\$|€)\.? ?)?", low
    )
    assert sign is not None
    body = low[sign.end() :]
    found = next(find_numerals(body, is_money=sign.end() > 0 and sign["minus"] is None), None)
    if (
        found is None
        or found.start > 0
        or found.is_code
        or body[found.end :] not in ("", ",-", ",--", ".-")
        or found.high is not None
    ):
        return None
    return -found.value if sign["minus"] else found.value


def find_numerals(low: str, text: str = "", *, is_money: bool = False) -> Iterator[Numeral]:
    """All numerals of a folded text, in order. `is_money` lets "M" and "T" be scales without a currency sign.

    `text`, the text before folding, shows where a scale word is glued to what follows ("jutaHarga", "triliunyang").
    """
    position = 0
    for found in _find_candidates(low, find_tokens(text or low)):
        match: re.Match[str] | None = found if found.start() >= position else None
        is_spelled = found.re is _SPELLED
        if match is None and is_spelled:
            match = _SPELLED.search(low, position, found.end())
        while match is not None:
            numeral = (
                _from_words(match)
                if is_spelled
                else _from_digits(low, match.start(), match[0], text, is_money=is_money)
            )
            is_scalable = text[numeral.end : numeral.end + 2].lstrip(" ")[:1] in _SCALE_STARTS
            if is_scalable and numeral.scale == _ONE and (glued := _GLUED_SCALE.match(text, numeral.end)) is not None:
                numeral = _scaled(numeral, glued.end(), Decimal(SCALES[glued[1]]), is_round=False)
            yield numeral
            position = max(numeral.end, match.start() + 1)
            match = _SPELLED.search(low, position, found.end()) if is_spelled else None


def _find_candidates(low: str, tokens: Tokens) -> list[re.Match[str]]:
    """The numbers in digits and those in words, in order; the shared words of the text tell where one can start."""
    found: list[re.Match[str]] = []
    for pattern, starts in ((_PRINTED, tokens.numbers), (_SPELLED, tokens.find_starts(_STARTERS))):
        free = 0
        for start in starts:
            if start >= free and (match := pattern.match(low, start)) is not None:
                free = match.end()
                found.append(match)
    found.sort(key=re.Match.start)
    return found


def _from_words(match: re.Match[str]) -> Numeral:
    words = list(_WORD.finditer(match[0]))
    spelled = read_words([word[0] for word in words])
    assert spelled is not None, match[0]
    end = match.start() + words[spelled.count - 1].end()
    scale = Decimal(SCALES.get(words[spelled.count - 1][0], 1))
    return Numeral(
        match.start(),
        end,
        spelled.value,
        spelled.step,
        spelled.value / scale,
        scale,
        is_spelled=True,
        is_fraction=spelled.is_fraction,
        high=spelled.high,
    )


def _from_glyph(start: int, glyph: str) -> Numeral:
    upper, _, lower = _GLYPHS[glyph].partition("/")
    value = Decimal(upper) / Decimal(lower or 1)
    return Numeral(start, start + 1, value, _ONE, value, is_fraction=True)


def _from_digits(low: str, start: int, digits: str, text: str, *, is_money: bool) -> Numeral:
    if digits in _GLYPHS:
        return _with_scale(low, _from_glyph(start, digits), is_money=is_money)
    end = start + len(digits)
    sign = low[max(0, start - 5) : start].rstrip(" .")
    is_money = is_money or sign.endswith(("rp", "idr", "$", "usd"))
    if end - start <= 3 and low[end : end + 1] == " " and low[end + 1 : end + 4].isdigit():
        is_narrow = text[end : end + 1] not in (" ", "")  # no writer parts two numbers by a narrow blank
        is_whole = is_money or is_narrow or _COUNTED_BLANKS.match(low, start) is not None
        blanks = (_BLANK_GROUP if is_whole else _BLANK_GROUPS).match(low, start)
        if blanks is not None:
            digits, end = blanks[0].replace(" ", "."), blanks.end()
    if len(digits) > LONGEST:
        return Numeral(start, end, Decimal(0), _ONE, Decimal(0), is_code=True)
    following = low[end : end + 1]
    stray = _STRAY.match(low, end) if following == "," and digits.isdigit() and len(digits) <= 3 else None
    if stray is not None and not _is_list(low, start):
        whole, decimals = digits, stray[1]
        value = Decimal(f"{whole}.{decimals}")
        lost = (Alternative(Decimal(whole), "two numbers"),)
        step = _ONE.scaleb(-len(decimals))
        numeral = Numeral(start, stray.end(), value, step, value, alternatives=lost)
        return _with_scale(low, numeral, is_money=is_money)
    is_split = is_money or low.startswith(". 000", end)
    if is_split and digits.isdigit() and (groups := _STRAY_GROUPS.match(low, end)) is not None:
        digits, end = digits + groups[1].replace(".", ""), groups.end()
    fraction = _SIMPLE_FRACTION.match(low, start) if following == "/" else None
    if fraction is not None and low[start - 1 : start] not in ("/", "-") and int(fraction[1]) < int(fraction[2]):
        value = Decimal(fraction[1]) / Decimal(fraction[2])
        return Numeral(start, fraction.end(), value, _ONE, value, is_fraction=True)
    value, step, other = read_digits(digits)
    numeral = Numeral(start, end, value, step, value, is_code=is_code(digits), alternatives=other)
    return _with_scale(low, numeral, is_money=is_money)


def _is_list(low: str, start: int) -> bool:
    """Whether another number and a comma stand just before: "5, 7, 9 persen" has no stray blank."""
    before = low[max(0, start - 8) : start]
    return bool(re.search(r"\d%?, $", before))


def _with_scale(low: str, numeral: Numeral, *, is_money: bool) -> Numeral:  # noqa: PLR0911  # one return a form
    """Add the scale words that follow: "40,38 ribu", "5jt", "3 M", "1 juta 200 ribu", "10 jutaan", "2.000-an"."""
    first = low[numeral.end : numeral.end + 2].lstrip(" ")[:1]
    if first not in _SCALE_STARTS:
        return numeral
    half = _HALF.match(low, numeral.end)
    if half is not None and numeral.step == _ONE:
        value = numeral.coefficient + Decimal("0.5")
        numeral = replace(numeral, end=half.end(), value=value, coefficient=value, step=Decimal("0.5"))
    while (match := _SCALE.match(low, numeral.end)) is not None:
        word = match["word"] or match["sign"]
        is_round = bool(match["signan"]) or word.endswith("an")
        word = word.removesuffix("an").removesuffix("-")
        size = Decimal(SCALES.get(word) or SCALE_SIGNS.get(word) or {"ratus": 100, "puluh": 10}[word])
        if numeral.scale != _ONE and (size < 1000 or size <= numeral.scale):
            break  # "2 ribu triliun" goes on, "2 triliun ribu" does not
        numeral = _scaled(numeral, match.end(), size, is_round=is_round)
        if is_round:
            return numeral
    if numeral.scale == _ONE:
        sign = _PRICE_SIGN.match(low, numeral.end)
        if sign is not None and (is_money or _is_priced(low, numeral.start, sign["sign"])):
            return _scaled(numeral, sign.end(), Decimal(SCALE_SIGNS[sign["sign"]]), is_round=False)
        if (match := _AN.match(low, numeral.end)) is not None:
            after = replace(numeral, end=match.end(), is_round=True)
            scale = _SCALE.match(low, after.end)
            if scale is not None and scale["word"] in SCALES:  # "200-an ribu"
                return _scaled(after, scale.end(), Decimal(SCALES[scale["word"]]), is_round=True)
            return after
        return numeral
    return _add_smaller(low, numeral)


def _is_priced(low: str, start: int, sign: str) -> bool:
    """Whether "M" and "T" are miliar and triliun: a price began the range, or the words before speak of money."""
    if _PRICED.search(low, max(0, start - 20), start):
        return True
    return sign in "mt" and _PRICE_TALK.search(low, max(0, start - 30), start) is not None


def _add_smaller(low: str, numeral: Numeral) -> Numeral:
    """Take in a second number with a smaller scale: "1 juta 200 ribu"."""
    tail = _SMALLER.match(low, numeral.end)
    if tail is None or numeral.coefficient != numeral.coefficient.to_integral_value():
        return numeral
    size = Decimal(SCALES[tail[2]])
    amount, step, _ = read_digits(tail[1])
    if size >= numeral.scale or amount * size >= numeral.scale:
        return numeral
    value = numeral.value + amount * size
    return replace(numeral, end=tail.end(), value=value, coefficient=value / size, scale=size, step=step * size)


def _scaled(numeral: Numeral, end: int, size: Decimal, *, is_round: bool) -> Numeral:
    """The same numeral, `size` times as large; changed in place, for most numbers have a scale word."""
    numeral.end, numeral.is_round, numeral.is_fraction = end, is_round, False
    numeral.value *= size
    numeral.step *= size
    numeral.scale *= size
    if numeral.high is not None:
        numeral.high *= size
    if numeral.alternatives:
        numeral.alternatives = tuple(Alternative(item.value * size, item.reading) for item in numeral.alternatives)
    return numeral
