"""What a date stands for in its sentence: since January, the same part of another year, the last day of a meeting."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.period import Period
from extract.period_carrying import SAME, is_day_label
from extract.wordlists import load_words

if TYPE_CHECKING:
    from extract.mentions import DateMention, Sentence

_FLOWS = tuple(load_words("period_context")["flows"]["words"])
_WIDEST = 1000  # code points each side of a date
_MEETING = 4  # days
_MEETS = re.compile(r"\b(?:Rapat Dewan Gubernur|RDG|FOMC|Federal Open Market Committee)\b")
_UNTIL = re.compile(
    r"\b(?:hingga|sampai|s\.?d\.?|s/d)(?: dengan)?(?: (?:akhir|tanggal|bulan|posisi))*\s*$", re.IGNORECASE
)


def adds_up(text: str) -> bool:
    """Whether a sentence tells of money or goods that add up over a year."""
    low = text.lower()
    return any(word in low for word in _FLOWS)


def sum_up(text: str, mention: DateMention, sentence: Sentence) -> Period | None:
    """What has come in or gone out "hingga 30 September" did so since January; what is owed then is of that day."""
    start, end = mention.period.start, mention.period.end
    if (end - start).days > 100 or "/" in mention.period.label:
        return None
    if _UNTIL.search(text, max(sentence.start, mention.start - 40), mention.start) is None:
        return None
    if not adds_up(around(sentence, mention.start)):
        return None
    last = end - timedelta(days=1)
    whole_months = end.day == 1
    label = f"{last:%Y}-01/{last:%Y-%m}" if whole_months else f"{last:%Y}-01-01/{last:%Y-%m-%d}"
    return Period(date(last.year, 1, 1), end, label, mention.period.basis)


def find_same_part(text: str, mention: DateMention, sentence: Sentence, latest: Period | None) -> Period | None:
    """ "pada periode yang sama di 2023" after "semester I 2024" is the first half of 2023."""
    if latest is None or len(mention.period.label) != 4:
        return None
    if SAME.search(text, max(sentence.start, mention.start - 40), mention.start) is None:
        return None
    years = {label[:4] for label in latest.label.split("/")}
    if len(years) != 1 or len(latest.label) == 4 or is_day_label(latest):
        return None
    back = latest.start.year - mention.period.start.year
    try:
        start, end = (day.replace(year=day.year - back) for day in (latest.start, latest.end))
    except ValueError:  # 29 February
        return None
    label = "/".join(mention.period.label + part[4:] for part in latest.label.split("/"))
    return Period(start, end, label, mention.period.basis)


def end_meeting(sentence: Sentence, mention: DateMention, period: Period) -> Period:
    """A bank decides on the last day of its meeting: "rapat pada 16-17 September"."""
    days = (period.end - period.start).days
    if not 1 < days <= _MEETING or _MEETS.search(around(sentence, mention.start)) is None:
        return period
    last = period.end - timedelta(days=1)
    return Period(last, period.end, last.isoformat(), period.basis)


def around(sentence: Sentence, offset: int) -> str:
    """The sentence or, of one without end, what stands around the offset, so that work grows with length only."""
    at = offset - sentence.start
    return sentence.text[max(0, at - _WIDEST) : at + _WIDEST]
