"""Gives the two ends of a change their own periods: "dari awalnya 5 ton menjadi 6 ton" over 2013 to 2024."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.dates import parse_period
from extract.lines import DATE
from extract.period import Period
from extract.period_carrying import is_day_label
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.drafts import Draft

_MARKET = frozenset(load_words("period_context")["market"]["words"])
_BEFORE = frozenset(["sebelumnya", "kemarin"])
_SUNDAY = 6


def part_steps(drafts: Sequence[Draft]) -> None:
    """Change the periods of drafts that start or end a change whose sentence gives both ends one period."""
    starts = {draft.link.start for draft in drafts}
    for at, draft in enumerate(drafts):
        if draft.period is None:
            continue
        if draft.link.start is None:
            if at in starts:
                continue  # the change that starts here gives it its period
            if is_day_label(draft.period) and _is_market(draft) and "sebelumnya" in _near(draft):
                draft.period = _day_before(draft.period, is_gold="emas" in draft.line.words)
            continue
        start = drafts[draft.link.start]
        if start.period is None or start.period.label != draft.period.label:
            continue
        first, mark, last = draft.period.label.partition("/")
        if mark and len(first) == len(last) == 4:
            start.period = parse_period(first, None) or start.period
            if draft.meaning.role != "change":
                draft.period = parse_period(last, None) or draft.period
        elif is_day_label(draft.period) and _is_market(start):
            start.period = _day_before(draft.period, is_gold="emas" in start.line.words)


def _is_market(draft: Draft) -> bool:
    """Whether the number is a price of the trading day before: "naik Rp 8.000 dari Rp 90.000", with no date beside."""
    words = draft.line.words
    if words[draft.token - 1] == DATE or _MARKET.isdisjoint(words):
        return False
    near = _near(draft)
    return "dari" in near or not _BEFORE.isdisjoint(near)


def _near(draft: Draft) -> list[str]:
    return draft.line.words[max(0, draft.token - 3) : draft.token]


def _day_before(period: Period, *, is_gold: bool) -> Period:
    """The trading day before; gold is priced on Saturdays too."""
    day = period.start - timedelta(days=1)
    while day.weekday() == _SUNDAY or (day.weekday() == _SUNDAY - 1 and not is_gold):
        day -= timedelta(days=1)
    return Period(day, day + timedelta(days=1), day.isoformat(), "inferred")
