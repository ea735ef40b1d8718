"""Finds calendar expressions and says which days they mean.

`scan_parts` reads what is printed (rules in extract/rules/date_*.py); `resolve_parts` supplies what the writer left
out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.calendar_periods import day_period, period_of_label
from extract.date_resolve import resolve_parts
from extract.date_scan import scan_parts
from extract.mentions import DateMention, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.period import Period


def find_dates(text: str, sentences: Sequence[Sentence], publication: Period | None) -> tuple[DateMention, ...]:
    """Every expression in the sentences that denotes a day, month, quarter, half-year, year or span, ordered by start.

    `publication` dates what the writer left out ("Selasa (12/11)", "tahun lalu"); without it such mentions are left
    out. Clock times, decimals, counts and vague phrases ("beberapa tahun terakhir") are no dates.
    """
    resolved = resolve_parts(text, sentences, scan_parts(text, sentences), publication)
    return tuple(
        DateMention(
            start=part.start,
            end=part.end,
            surface=text[part.start : part.end],
            sentence=sentences[index].text,
            period=period,
            weekday_conflict=conflict,
            rule=part.rule,
            rule_version=part.version,
        )
        for part, index, period, conflict in resolved
    )


def parse_period(text: str, published: date | None) -> Period | None:
    """The period that a phrase names ("triwulan II 2024", "Jumat (29/11)", "tahun lalu", "2024-Q3"), or None.

    `published` is the day from which relative words and missing years are read. Of several dates the first counts.
    """
    labelled = period_of_label(text.strip())
    if labelled is not None:
        return labelled
    publication = day_period(published) if published else None
    for phrase in (text, f"({text.strip()})"):  # bare digits such as "12/11" are a day in brackets only
        found = find_dates(phrase, (Sentence(0, len(phrase), phrase, "body", 0),), publication)
        if found:
            return found[0].period
    return None
