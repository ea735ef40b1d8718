"""Stretches that words give without a date: "dalam sepekan", "sejak awal tahun", "setahun penuh", a closing price."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.lines import QUANTITY
from extract.period import Period
from extract.period_carrying import is_day_label
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lines import Line
    from extract.period_context import Context

_WORDS = load_words("period_context")
_MARKET = frozenset(_WORDS["market"]["words"])
_CLOSING = frozenset(_WORDS["market"]["closing"])
_TRADING = frozenset(_WORDS["market"]["trading"])
_ACCOUNTS = frozenset(_WORDS["market"]["accounts"])
_MARKETS = _MARKET.union(["indeks"], load_words("scopes")["exchanges"], load_words("scopes")["currencies"]["words"])
_WEEK = frozenset(["sepekan", "seminggu"])
_WITHIN = frozenset(["dalam", "selama", "sepanjang"])
_SINCE_JANUARY = (("sejak", "awal", "tahun"), ("year", "to", "date"), ("year-to-date",), ("ytd",))
_FULL_YEAR = (("setahun", "penuh"), ("full", "year"))
_REACH = 8  # tokens each side


def find_span(line: Line, token: int, publication: Period | None, context: Context) -> Period | None:
    """The stretch that the words of the number's own clause give, or None; where one starts, the day is looked up."""
    if _is_of_full_year(line, token):
        return _full_year(line, token, publication, context)
    low, high = _clause(line, token)
    if _MARKET.isdisjoint(line.words) or any(low <= at < high for at, _ in line.dates):
        return None
    day, words = _day(line, token, publication, context), line.words[low:high]
    if day is None:
        return None
    if any(first in _WITHIN and second in _WEEK for first, second in pairwise(words)):
        return _since(day.start - timedelta(days=6), day)
    if _find(words, _SINCE_JANUARY) is not None:
        return _since(date(day.start.year, 1, 1), day)
    is_closing = not line.dates and not _CLOSING.isdisjoint(words)
    return Period(day.start, day.end, day.label, "inferred") if is_closing else None


def find_trading_day(line: Line, token: int, publication: Period | None, context: Context) -> Period | None:
    """The day of a price or turnover told without a date: "Saham itu menguat 2 persen ke Rp 90 per lembar"."""
    words = line.words
    if not _ACCOUNTS.isdisjoint(words):
        return None
    if len(_TRADING.intersection(words)) < 1 + _MARKETS.isdisjoint(words):
        return None
    day = context.trading_day or _day(line, token, publication, context)
    return replace(day, basis="inferred") if day is not None else None


def _is_of_full_year(line: Line, token: int) -> bool:
    """Whether "setahun penuh" stands before the number and no date between."""
    at = _find(line.words[:token], _FULL_YEAR)
    return at is not None and not any(at < place < token for place, _ in line.dates)


def _clause(line: Line, token: int) -> tuple[int, int]:
    """The tokens about the number up to the numbers before and behind it."""
    words, low, high = line.words, token, token + 1
    while low > 0 and token - low < _REACH and words[low - 1] not in (QUANTITY, ";", "."):
        low -= 1
    while high < len(words) and high - token <= _REACH and words[high] not in (QUANTITY, ";", "."):
        high += 1
    return low, high


def _find(words: Sequence[str], phrases: tuple[tuple[str, ...], ...]) -> int | None:
    """Where one of the phrases stands last."""
    if all(phrase[0] not in words for phrase in phrases):
        return None
    for at in range(len(words) - 1, -1, -1):
        if any(words[at] == phrase[0] and tuple(words[at : at + len(phrase)]) == phrase for phrase in phrases):
            return at
    return None


def _day(line: Line, token: int, publication: Period | None, context: Context) -> Period | None:
    """The trading day told of: the last date of the sentence before the number, that of the text, or publication."""
    inside = [mention.period for at, mention in line.dates if at < token and is_day_label(mention.period)]
    if inside:
        return inside[-1]
    before = context.before(line.starts[token], line.sentence.paragraph)
    if before is not None and is_day_label(before):
        return before
    spoken = context.spoken_before(line.starts[token], line.sentence.paragraph)
    return spoken or (publication if publication is not None and is_day_label(publication) else None)


def _full_year(line: Line, token: int, publication: Period | None, context: Context) -> Period | None:
    """The year that the text told of last, else the one before publication."""
    year = context.year_before(line.starts[token])
    if year is None and publication is not None:
        first = publication.start.year - 1
        year = Period(date(first, 1, 1), date(first + 1, 1, 1), str(first), "inferred")
    return year


def _since(first: date, day: Period) -> Period:
    return Period(first, day.end, f"{first.isoformat()}/{day.label}", "inferred")
