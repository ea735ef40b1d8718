"""Turns parts into periods: finds the year that the writer left out and checks the printed weekday."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.calendar_hijri import hijri_day, hijri_month_period, hijri_year_period
from extract.calendar_periods import (
    day_period,
    days_period,
    make_day,
    month_period,
    part_period,
    span_period,
    week_period,
    year_period,
)
from extract.calendar_words import CONTEXT_WORDS
from extract.date_context import words_after, words_before
from extract.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.date_parts import Part
    from extract.mentions import Sentence

_LIST_GAP = re.compile(
    r"[\s,/&]*(?:(?i:dan|serta|atau|maupun|hingga|sampai)\s+)?(?:(?i:bulan|tahun|tanggal|pada|akhir|awal)\s+)?"
)
_GRAINS = {"quarter": 3, "half": 6, "third": 4}
_NEAR = timedelta(days=45)
_FAR = timedelta(days=150)
_AHEAD = timedelta(days=150)
_YEARLESS = frozenset({"day", "month", "quarter", "half", "third"})


class Resolver:
    """Resolves the parts of one text in order; `publication` may be a day, a month or a year."""

    def __init__(self, text: str, sentences: Sequence[Sentence], publication: Period | None) -> None:
        self.text = text
        self.sentences = sentences
        self.publication = publication
        # Relative words count from the last day of the period of publication.
        self.today = publication.end - timedelta(days=1) if publication else None
        span = (publication.end - publication.start).days if publication else 0
        self.knows = {
            "day": span == 1,
            "week": span == 1,
            "weekend": span == 1,
            "month": 0 < span <= 31,
            "year": span > 0,
        }

    def resolve(self, parts: Sequence[tuple[Part, int]]) -> list[tuple[Part, int, Period, bool]]:
        """Each part with its sentence index, its period and whether its weekday contradicts it; the rest is dropped."""
        resolved = []
        for position, (part, index) in enumerate(parts):
            period, conflict = self._resolve_one(parts, position)
            if period is not None:
                resolved.append((part, index, period, conflict))
        return resolved

    def _resolve_one(self, parts: Sequence[tuple[Part, int]], position: int) -> tuple[Period | None, bool]:
        part, index = parts[position]
        try:
            match part.grain:
                case "weekday":
                    return self._weekday(part, index), False
                case "shift":
                    return self._shift(part), False
                case "context":
                    return self._from_context(parts, position), False
                case "last":
                    return self._last(part), False
                case "decade":
                    assert part.year is not None
                    return span_period(year_period(part.year), year_period(part.year + 9)), False
                case "hijri_day" | "hijri_month" | "hijri_year":
                    return self._hijri(part), False
                case "day":
                    return self._day(parts, position)
                case _:
                    return self._stretch(parts, position), False
        except (ValueError, OverflowError):  # outside the years that the calendar has
            return None, False

    # -- years that were left out

    def _stated_year(self, parts: Sequence[tuple[Part, int]], position: int) -> int | None:
        """The year printed in the part, in its list, or earlier in its sentence."""
        part, index = parts[position]
        for end in (part, part.last):
            if end is not None and end.year is not None:
                return end.year
            if end is not None and end.shift is not None and self.today and self.knows["year"]:
                return self.today.year + end.shift
        follower = self._listed_year(parts, position)
        if follower is not None:
            return follower
        for before, at in reversed(parts[:position]):
            if at != index:
                break
            year = before.last.year if before.last and before.last.year else before.year
            if year is None or before.grain.startswith("hijri") or before.grain == "decade":
                continue
            if before.grain == "year" and self._is_aside(before, index):
                continue
            return year
        return None

    def _listed_year(self, parts: Sequence[tuple[Part, int]], position: int) -> int | None:
        part, index = parts[position]
        for after, at in parts[position + 1 :]:
            if at != index or after.grain != part.grain:
                return None
            gap = self.text[part.end : after.start]
            if len(gap) > 20 or _LIST_GAP.fullmatch(gap) is None:
                return None
            if after.year is not None:
                return after.year
            part = after
        return None

    def _is_aside(self, part: Part, index: int) -> bool:
        near = words_before(self.text, part.start, self.sentences[index].start)
        return any(word in CONTEXT_WORDS["year_aside"] for word in near[-3:])

    def _outlook(self, part: Part, index: int) -> int:
        """1 where the words around look ahead, -1 where they look back, 0 where they do not say."""
        sentence = self.sentences[index]
        before = words_before(self.text, part.start, sentence.start)[-6:]
        after = words_after(self.text, part.end, sentence.end)[:2]
        if any(word in CONTEXT_WORDS["past_after"] for word in after[:1]):
            return -1
        if any(word in CONTEXT_WORDS["future_after"] for word in after):
            return 1
        for word in reversed(before):
            if word in CONTEXT_WORDS["future_before"]:
                return 1
            if word in CONTEXT_WORDS["past_before"]:
                return -1
        return 0

    def _nearest(self, candidates: list[tuple[date, int]], outlook: int) -> int | None:
        """The year whose date lies nearest to publication, looking the way the words look."""
        assert self.today is not None
        today = self.today
        ahead = _AHEAD if outlook == 0 else timedelta(days=366) if outlook > 0 else timedelta(0)
        back = timedelta(days=20) if outlook > 0 else timedelta(days=400)
        best = [(abs(day - today), year) for day, year in candidates if -back <= day - today <= ahead]
        if not best:
            best = [(abs(day - today), year) for day, year in candidates]
        return min(best)[1] if best else None

    # -- grains

    def _day(self, parts: Sequence[tuple[Part, int]], position: int) -> tuple[Period | None, bool]:
        part, index = parts[position]
        assert part.month is not None
        assert part.day is not None
        stated = part.year is not None or (part.last is not None and part.last.year is not None)
        year = self._stated_year(parts, position) if stated or not part.weekdays else None
        if year is None:
            year = self._year_of_day(part, parts, position)
        if year is None:
            return None, False
        basis = "stated" if stated else "inferred"
        last = part.last
        first_year = part.year or year
        if last is not None and part.year is None and last.month is not None and last.month < part.month:
            first_year = year - 1 if last.year is not None else year
        first_day = make_day(first_year, part.month, part.day)
        if first_day is None:
            return None, False
        if last is None:
            swapped = self._swapped(part, first_day)
            if swapped is not None:
                return day_period(swapped, "inferred"), False
            return day_period(first_day, basis), not _fits(part, first_day)
        assert last.month is not None
        assert last.day is not None
        last_day = make_day(
            last.year or year + (last.month < part.month and last.year is None and part.year is None),
            last.month,
            last.day,
        )
        if last_day is None or last_day < first_day:
            return None, False
        conflict = not _range_fits(part, first_day, last_day)
        return days_period(first_day, last_day, basis), conflict

    def _swapped(self, part: Part, day: date) -> date | None:
        """The day in American order, where only that order fits the weekday and the time of publication."""
        if (
            not part.weekdays
            or _fits(part, day)
            or self.today is None
            or day.day > 12
            or "/" not in self.text[part.start : part.end]
        ):
            return None
        other = make_day(day.year, day.day, day.month)
        if other is None or not _fits(part, other) or abs(other - self.today) > timedelta(days=14):
            return None
        return other if abs(day - self.today) > timedelta(days=60) else None

    def _year_of_day(self, part: Part, parts: Sequence[tuple[Part, int]], position: int) -> int | None:
        index = parts[position][1]
        assert part.month is not None
        assert part.day is not None
        if self.today is None or not self.knows["year"]:
            return None
        base = self.today.year
        candidates = []
        for year in range(base - 6 if part.weekdays else base - 4, base + 2):
            day = make_day(year, part.month, part.day)
            if day is not None:
                candidates.append((day, year))
        close = [item for item in candidates if abs(item[1] - base) <= 1]
        chosen = self._nearest(close or candidates, self._outlook(part, index))
        if not part.weekdays:
            return chosen
        fitting = [item for item in candidates if _fits(part, item[0])]
        near = [item for item in fitting if abs(item[0] - self.today) <= _FAR]
        if near:
            return min((abs(day - self.today), year) for day, year in near)[1]
        # A day of these weeks with the wrong weekday is a slip; a day long ago may be of another year.
        if any(abs(day - self.today) <= _NEAR for day, _ in candidates):
            return min((abs(day - self.today), year) for day, year in candidates)[1]
        if fitting:
            return min((abs(day - self.today), year) for day, year in fitting)[1]
        return chosen

    def _stretch(self, parts: Sequence[tuple[Part, int]], position: int) -> Period | None:
        part, index = parts[position]
        if part.grain == "year":
            assert part.year is not None
            first = year_period(part.year)
            if part.last is None or part.last.year is None:
                return first
            return span_period(first, year_period(part.last.year))
        year = self._stated_year(parts, position)
        stated = part.year is not None or (part.last is not None and part.last.year is not None)
        basis = "stated" if stated else "inferred"
        if year is None:
            year = self._year_of_stretch(part, index)
        if year is None:
            return None
        if part.last is None:
            return self._one_stretch(part, year, basis)
        last_year = part.last.year or year
        first_year = part.year or year
        first = self._one_stretch(part, first_year, basis)
        last = self._one_stretch(part.last, last_year, basis)
        if last.start < first.start and part.year is None:
            first = self._one_stretch(part, first_year - 1, basis)
        span = span_period(first, last, basis)
        if span is None and part.last.year is None:
            span = span_period(first, self._one_stretch(part.last, last_year + 1, basis), basis)
        return span

    def _one_stretch(self, part: Part, year: int, basis: str) -> Period:
        stated = "stated" if basis == "stated" else "inferred"
        if part.grain == "month":
            assert part.month is not None
            return month_period(year, part.month, stated)  # type: ignore[arg-type]
        assert part.index is not None
        return part_period(year, part.index, _GRAINS[part.grain], stated)  # type: ignore[arg-type]

    def _year_of_stretch(self, part: Part, index: int) -> int | None:
        if self.today is None or not self.knows["year"]:
            return None
        if not self.knows["month"]:
            return self.today.year
        outlook = self._outlook(part, index)
        if part.grain == "month":
            assert part.month is not None
            if part.month == self.today.month:
                return self.today.year
            candidates = [
                (date(self.today.year + shift, part.month, 15), self.today.year + shift) for shift in (-1, 0, 1)
            ]
            return self._nearest(candidates, outlook)
        assert part.index is not None
        begins = date(self.today.year, (part.index - 1) * _GRAINS[part.grain] + 1, 1)
        return self.today.year if begins <= self.today or outlook > 0 else self.today.year - 1

    # -- words that count from publication

    def _weekday(self, part: Part, index: int) -> Period | None:
        if self.today is None or not self.knows["day"]:
            return None
        wanted = part.weekdays[0]
        if part.unit == "week" and part.shift is not None:
            monday = self.today - timedelta(days=self.today.weekday()) + timedelta(weeks=part.shift)
            return day_period(monday + timedelta(days=wanted), "inferred")
        back = (self.today.weekday() - wanted) % 7
        outlook = 1 if part.shift == 1 else self._outlook(part, index)
        after = words_after(self.text, part.end, self.sentences[index].end)[:1]
        if outlook > 0:
            return day_period(
                self.today + timedelta(days=(wanted - self.today.weekday()) % 7 or 7 * (part.shift == 1)), "inferred"
            )
        if back == 0 and after and after[0] in {"lalu", "kemarin", "silam"}:
            back = 7
        return day_period(self.today - timedelta(days=back), "inferred")

    def _shift(self, part: Part) -> Period | None:
        first = self._shifted(part)
        if part.last is None or first is None:
            return first
        last = self._shifted(part.last)
        return span_period(first, last, "inferred") if last else None

    def _shifted(self, part: Part) -> Period | None:
        assert part.shift is not None
        unit = part.unit
        known = self.knows["month"] if unit in {"quarter", "half"} else self.knows[unit]
        if self.today is None or not known:
            return None
        return shift_period(self.today, unit, part.shift)

    def _last(self, part: Part) -> Period | None:
        assert part.shift is not None
        if self.today is None or not self.knows[part.unit]:
            return None
        if part.unit == "year":
            return span_period(year_period(self.today.year - part.shift + 1), year_period(self.today.year), "inferred")
        first = month_period(self.today.year, self.today.month - part.shift + 1)
        return span_period(first, month_period(self.today.year, self.today.month), "inferred")

    def _from_context(self, parts: Sequence[tuple[Part, int]], position: int) -> Period | None:
        """ "tahun sebelumnya": the one before the year that the sentence speaks of, else before publication's."""
        part, index = parts[position]
        assert part.shift is not None
        for before, at in reversed(parts[:position]):
            if at != index or before.grain in {"weekday", "context", "last", "hijri_day", "hijri_month", "hijri_year"}:
                break
            period, _ = self._resolve_one(parts, parts.index((before, at)))
            if period is None:
                break
            months = {"year": 12, "half": 6, "quarter": 3, "month": 1}[part.unit]
            if (period.end - period.start).days <= months * 31 + 1:
                return shift_period(period.start, part.unit, part.shift)
        return self._shifted(part)

    def _hijri(self, part: Part) -> Period | None:
        year = part.year
        if part.grain == "hijri_year":
            assert year is not None
            return hijri_year_period(year)
        assert part.month is not None
        if year is None:
            if self.today is None or not self.knows["year"]:
                return None
            guess = (self.today.year - 622) * 33 // 32
            month = part.month
            year = min(
                range(guess - 1, guess + 3), key=lambda item: abs(hijri_day(item, month, part.day or 15) - self.today)
            )  # type: ignore[operator]
        if part.day is None:
            return hijri_month_period(year, part.month)
        first = hijri_day(year, part.month, part.day)
        last = part.last
        if last is None or last.day is None:
            return day_period(first, "stated" if part.year else "inferred")
        return days_period(first, hijri_day(year, part.month, last.day), "stated" if part.year else "inferred")


def shift_period(day: date, unit: str, shift: int) -> Period:
    """The day, week, weekend, month, quarter, half or year that lies `shift` units from the one that holds `day`."""
    match unit:
        case "day":
            return day_period(day + timedelta(days=shift), "inferred")
        case "week":
            return week_period(day + timedelta(weeks=shift), "inferred")
        case "weekend":
            saturday = day - timedelta(days=day.weekday()) + timedelta(days=5, weeks=shift)
            return days_period(saturday, saturday + timedelta(days=1), "inferred")
        case "month":
            return month_period(day.year, day.month + shift, "inferred")
        case "year":
            return year_period(day.year + shift, "inferred")
        case _:
            months = 3 if unit == "quarter" else 6
            position = day.year * (12 // months) + (day.month - 1) // months + shift
            return part_period(position // (12 // months), position % (12 // months) + 1, months, "inferred")


def _fits(part: Part, day: date) -> bool:
    """Whether the printed weekday is that day's; "malam Minggu" is also the evening before a Sunday."""
    if not part.weekdays or len(part.weekdays) > 1:
        return not part.weekdays or day.weekday() in part.weekdays
    return day.weekday() == part.weekdays[0] or (part.eve and (day.weekday() + 1) % 7 == part.weekdays[0])


def _range_fits(part: Part, first: date, last: date) -> bool:
    """Whether the weekdays of a range are those of its ends."""
    assert part.last is not None
    if part.weekdays:
        start, end = part.weekdays[0], part.weekdays[-1]
        if len(part.weekdays) > 1:
            return first.weekday() == start and last.weekday() == end
        if not part.last.weekdays:
            return first.weekday() == start or part.eve
        return first.weekday() == start and last.weekday() == part.last.weekdays[0]
    return not part.last.weekdays or last.weekday() == part.last.weekdays[0]
