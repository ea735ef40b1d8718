"""Works out when an article was published: as the page says, else from the dates in its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.calendar_periods import day_period, make_day, year_period
from extract.calendar_words import CONTEXT_WORDS
from extract.date_context import words_after, words_before
from extract.date_scan import scan_parts
from extract.date_years import fits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from corpus.article import Article
    from extract.date_parts import Part
    from extract.mentions import Sentence
    from extract.period import Period

_THIS = re.compile(r"\s{1,2}ini\b", re.IGNORECASE)
_FARTHEST_YEAR = 12  # a weekday and a day of the month come together again after 5, 6 or 11 years


def work_out_publication(article: Article, sentences: Sequence[Sentence]) -> Period | None:
    """The day of publication, basis "stated" where the article carries it, else "inferred" from its text, or None.

    News is dated by its latest day: fully dated days and weekdays with a day ("Kamis (14/11)"), whose year is the one
    nearest to the years in the text in which the weekday fits. Days that the text looks forward to do not count.
    Without any such day, "tahun 2024 ini" gives the year. The wall clock is never asked.
    """
    if article.published_at is not None:
        return day_period(article.published_at.date())
    text = article.text
    parts = scan_parts(text, sentences)
    years = _stated_years(parts)
    # Weekdays and brackets mark the day of reporting; a weekday that does not fit its day is second to one that does.
    ranks: tuple[list[date], ...] = ([], [], [], [])
    for part, index in parts:
        if part.grain != "day" or _looks_forward(text, part, sentences[index]):
            continue
        end = part.last or part
        day = _dated(end) if end.year is not None else _fitted(part, end, years)
        if day is None:
            continue
        if part.weekdays or end.weekdays:
            ranks[0 if end is part.last or fits(part, day) else 1].append(day)
        else:
            ranks[2 if text[part.start - 1 : part.start] == "(" else 3].append(day)
    days = next((rank for rank in ranks if rank), None)
    if days:
        return day_period(max(days), "inferred")
    current = [part.year for part, _ in parts if part.grain == "year" and part.year and _THIS.match(text, part.end)]
    return year_period(max(current), "inferred") if current else None


def _stated_years(parts: Iterable[tuple[Part, int]]) -> list[int]:
    years = []
    for part, _ in parts:
        for end in (part, part.last):
            if (
                end is not None
                and end.year is not None
                and not part.grain.startswith("hijri")
                and part.grain != "decade"
            ):
                years.append(end.year)
    return years


def _dated(part: Part) -> date | None:
    if part.year is None or part.month is None or part.day is None:
        return None
    return make_day(part.year, part.month, part.day)


def _fitted(part: Part, end: Part, years: Sequence[int]) -> date | None:
    """The day whose weekday fits, in the year nearest to the years of the text; the earlier of two equally near."""
    weekdays = end.weekdays or part.weekdays
    if not weekdays or not years or end.month is None or end.day is None:
        return None
    low, high = min(years), max(years)
    best: tuple[int, int] | None = None
    for year in range(low - _FARTHEST_YEAR, high + _FARTHEST_YEAR + 1):
        day = make_day(year, end.month, end.day)
        if day is None or day.weekday() != weekdays[-1]:
            continue
        distance = min(abs(year - stated) for stated in years)
        if best is None or (distance, year) < best:
            best = (distance, year)
    return make_day(best[1], end.month, end.day) if best else None


def _looks_forward(text: str, part: Part, sentence: Sentence) -> bool:
    before = words_before(text, part.start, sentence.start)[-5:]
    after = words_after(text, part.end, sentence.end)[:1]
    return any(word in CONTEXT_WORDS["future_before"] for word in before) or any(
        word in CONTEXT_WORDS["future_after"] for word in after
    )
