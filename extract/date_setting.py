"""The setting in which the parts of one text are resolved: the day of publication and what was read before."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.calendar_words import CONTEXT_WORDS
from extract.date_context import words_after, words_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from extract.date_parts import Part
    from extract.mentions import Sentence
    from extract.period import Period

_OF_DAY = CONTEXT_WORDS["part_of_day"] | {"hari"}  # "Kamis dini hari nanti"
_UNTIL = frozenset({"hingga", "sampai"})
_UP_TO = re.compile(r"\b(?:hingga|sampai)\s(?:[A-Z]\w{0,2}\$?\s?)?(?!\d{1,2}[.:]\d\d\b)\d")
_BACK = 40  # code points
_LOOK_BACK = 12  # parts; keeps the time linear in a text that is one long list of dates


class Setting:
    """`today` is the last day of the period of publication, None where nothing is known of it.

    `periods` holds what the parts before the current one were resolved to, by position.
    """

    def __init__(
        self, text: str, sentences: Sequence[Sentence], parts: Sequence[tuple[Part, int]], publication: Period | None
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.parts = parts
        self.periods: list[Period | None] = []
        self.today: date | None = publication.end - timedelta(days=1) if publication else None
        self._days_known = (publication.end - publication.start).days if publication else 0

    def day_for(self, unit: str) -> date | None:
        """The day to count from in this unit, None where publication is not known that finely."""
        most = {"year": 366, "month": 31, "quarter": 31, "half": 31}.get(unit, 1)
        return self.today if self._days_known <= most else None

    def earlier(self, position: int) -> Iterator[tuple[Part, int, Period | None]]:
        """The parts before this one, the nearest first, with sentence index and period."""
        for at in range(position - 1, max(-1, position - 1 - _LOOK_BACK), -1):
            part, index = self.parts[at]
            yield part, index, self.periods[at]

    def words_before(self, part: Part, index: int, count: int) -> list[str]:
        """Up to `count` words before the part in its sentence."""
        return words_before(self.text, part.start, self.sentences[index].start)[-count:]

    def words_after(self, part: Part, index: int, count: int) -> list[str]:
        """Up to `count` words after the part in its sentence."""
        return words_after(self.text, part.end, self.sentences[index].end)[:count]

    def outlook(self, part: Part, index: int, ignore: frozenset[str] = frozenset()) -> int:
        """2 or 1 where words after or before it look ahead, -1 where they look back, 0 where they do not say."""
        after = [word for word in self.words_after(part, index, 4) if word not in _OF_DAY][:2]
        if after and after[0] in CONTEXT_WORDS["past_after"]:
            return -1
        if any(word in CONTEXT_WORDS["future_after"] for word in after):
            return 2
        counted = _UP_TO.search(self.text, max(self.sentences[index].start, part.start - _BACK), part.start)
        for word in reversed(self.words_before(part, index, 6)):
            if counted and word in _UNTIL:
                continue  # "turun hingga 72 persen pada April": up to a number, not until a day
            if word in CONTEXT_WORDS["future_before"] and word not in ignore:
                return 1
            if word in CONTEXT_WORDS["past_before"]:
                return -1
        return 0

    def is_compared(self, part: Part, index: int) -> bool:
        """Whether the part is what something else is compared with: "dibandingkan Mei 2024", "April sebelumnya"."""
        after = self.words_after(part, index, 1)
        before = self.words_before(part, index, 4)
        return any(word in CONTEXT_WORDS["comparing"] for word in before) or (bool(after) and after[0] == "sebelumnya")
