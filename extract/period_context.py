"""Which dates of an article say what later numbers are about, and how far each of them carries."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.period import Period
from extract.period_carrying import belongs_to_noun, can_carry, is_day, is_day_label, is_spoken
from extract.period_meaning import around, end_meeting, find_same_part, sum_up
from extract.tables import find_tables
from extract.wordlists import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import DateMention, Sentence
    from extract.pipeline import Reading

_WORDS = load_words("period_context")
_DEMAND = frozenset(_WORDS["court"]["demand"])
_VERDICT = frozenset(_WORDS["court"]["verdict"])
_PROSECUTORS = frozenset(["jpu", "jaksa"])  # judges name them too
_PARAGRAPHS = 6  # how far a year or month carries over
_SPOKEN = 2  # paragraphs from the day of a speech to what is told in it
_MONTH = len("2024-12")
_YEAR = len("2024")
_LEAD = 1  # paragraphs from a number without a date to the first date of the article
_DATES_BACK = 40
_JOINED = re.compile(r"\s*(?:,|dan|,\s*dan|serta|&)\s*$", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:\d{1,3}[.)]|[a-z][.)]|[-•*–])\s")
_TRADED = re.compile(r"\b(?:saham|bursa|indeks|rupiah|ihsg|emas|minyak|kurs)\b", re.IGNORECASE)
_PLANNED = re.compile(r"\b(?:rapbn|apbn|rapbd|apbd|anggaran|target|proyeksi)\b", re.IGNORECASE)
_BACK = ("terakhir", "belakangan")
_MADE = re.compile(r"\s*,\s*(?:hasil sendiri|warisan|hibah)\b", re.IGNORECASE)
_VALID = re.compile(r"\b(?:berlaku|diberlakukan|memberlakukan)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Context:
    """The dates of an article that can say what later numbers are about: (start, paragraph, is a day, period)."""

    starts: tuple[int, ...]
    dates: tuple[tuple[int, bool, Period], ...]
    stretches: tuple[Period, ...]  # the different months, years, ... among them
    merged: dict[int, Period]  # start of a date -> the stretch that it stands for in its list or with its "hingga"
    paragraphs: tuple[int, ...]  # paragraph -> the same without the items of lists, which stand by their heading
    demands: tuple[Period, ...]  # days on which prosecutors asked for a sentence
    verdicts: tuple[Period, ...]  # days on which judges gave one
    sums: dict[str, Period]  # label of a date after "hingga" -> the stretch since January, for what adds up
    spoken: tuple[tuple[int, int, Period], ...]  # (start, paragraph, day) of the days on which somebody spoke
    ahead: frozenset[str]  # labels of the years to come for which budgets and targets are told
    trading_day: Period | None  # the first day told of a market
    validity: Period | None  # the days to come in which a measure that the article tells of holds

    def spoken_before(self, offset: int, paragraph: int) -> Period | None:
        """The day of the speech that a number told as current stands in: that of its paragraph or the two before."""
        last = bisect_left(self.spoken, offset, key=lambda item: item[0]) - 1
        if last < 0:
            return None
        is_one = len({period.label for _, _, period in self.spoken}) == 1  # all of it was said on one day
        return self.spoken[last][2] if is_one or paragraph - self.spoken[last][1] <= _SPOKEN else None

    def before(self, offset: int, paragraph: int, *, adds_up: bool = False, no_day: bool = False) -> Period | None:
        """The last such period before `offset`; `adds_up` where the number is of money that comes in or goes out.

        `no_day` where it is of something that nobody measures by the day, like inflation.
        """
        found = self._last_before(offset, paragraph)
        if no_day and found is not None and is_day_label(found):
            found = self._last_stretch(offset, paragraph)
        return self.sums.get(found.label, found) if found is not None and adds_up else found

    def year_before(self, offset: int) -> Period | None:
        """The latest whole year told of before `offset`."""
        last = bisect_left(self.starts, offset)
        years = [item[2] for item in self.dates[max(0, last - _DATES_BACK) : last] if len(item[2].label) == _YEAR]
        return max(years, key=lambda period: period.start, default=None)

    def _last_before(self, offset: int, paragraph: int) -> Period | None:
        """The last such period before `offset`.

        A day holds to the end of the next paragraph, a longer one for some paragraphs. Beyond that the only month or
        year of the article holds, or the last day where it has no other, or the only day where it comes later.
        """
        last = bisect_left(self.starts, offset) - 1
        own = self._count(paragraph)
        for at in range(last, max(-1, last - _DATES_BACK), -1):
            place, is_of_day, period = self.dates[at]
            if own - self._count(place) > _PARAGRAPHS:
                break
            if not is_of_day or own - self._count(place) <= 1:
                return period
        if last < 0:
            return self._first_after(own) or self._only_day()
        if self.stretches:
            return self.stretches[0] if len(self.stretches) == 1 else None
        return self.dates[last][2] if self.dates[last][2].label not in self.ahead else None

    def _last_stretch(self, offset: int, paragraph: int) -> Period | None:
        """The last month, quarter, year before `offset`; None where only days stand near."""
        last, own = bisect_left(self.starts, offset) - 1, self._count(paragraph)
        for place, is_of_day, period in reversed(self.dates[max(0, last - _DATES_BACK) : last + 1]):
            if own - self._count(place) > _PARAGRAPHS:
                return None
            if not is_of_day:
                return period
        return None

    def _first_after(self, paragraph: int) -> Period | None:
        """What the first paragraphs leave to the next: a lead without a date, then "pada Maret 2024"."""
        if not self.dates or self._count(self.dates[0][0]) - paragraph > _LEAD or self.dates[0][2].label in self.ahead:
            return None
        return self.dates[0][2]

    def _only_day(self) -> Period | None:
        """The day of the event that the article tells of from its middle on."""
        labels = {period.label for _, _, period in self.dates}
        return self.dates[0][2] if len(labels) == 1 and self.dates[0][1] else None

    def _count(self, paragraph: int) -> int:
        return self.paragraphs[paragraph] if paragraph < len(self.paragraphs) else paragraph


def build_context(reading: Reading) -> Context:
    """Keep the dates that can carry over: no day of speech, no law, no year that something is compared with."""
    text = reading.article.text
    merged = _merge_lists(text, reading.dates)
    kept: list[tuple[int, tuple[int, bool, Period]]] = []
    demands: list[Period] = []
    verdicts: list[Period] = []
    sums: dict[str, Period] = {}
    spoken: list[tuple[int, int, Period]] = []
    latest: Period | None = None
    ahead: set[str] = set()
    trading_day: Period | None = None
    validity: Period | None = None
    tables = find_tables(text)
    for mention, sentence in _with_sentences(reading.dates, reading.sentences):
        if tables.holds(mention.start) or _MADE.match(text, mention.end) or mention.surface.endswith(_BACK):
            continue  # it is told of its column or row, of when a thing was made, of what a record is held against
        if (total := sum_up(text, mention, sentence)) is not None:
            sums[mention.period.label] = total
        if (whole := find_same_part(text, mention, sentence, latest)) is not None:
            merged[mention.start] = whole
        if is_day(mention):
            _note_court(sentence, mention, demands, verdicts)
        if reading.publication is not None and mention.period.start >= reading.publication.end:
            if (
                validity is None
                and len(mention.period.label) > _MONTH
                and _VALID.search(around(sentence, mention.start))
            ):
                validity = mention.period
            if not (len(mention.period.label) == _YEAR and _PLANNED.search(around(sentence, mention.start))):
                continue
            ahead.add(mention.period.label)
        is_aside = kept and kept[-1][0] >= sentence.start and belongs_to_noun(text, mention, sentence)
        # "Sebelumnya, emas dijual Rp 9 pada Kamis": what follows is of the trading day again
        is_past = trading_day is not None and is_day(mention) and sentence.text.startswith("Sebelumnya")
        if is_aside or (is_past and _TRADED.search(around(sentence, mention.start))):
            continue
        if can_carry(text, mention, sentence):
            latest = end_meeting(sentence, mention, merged.get(mention.start, mention.period))
            is_short = is_day_label(latest) or latest.label in ahead
            if trading_day is None and is_day_label(latest) and _TRADED.search(around(sentence, mention.start)):
                trading_day = latest
            kept.append((mention.start, (sentence.paragraph, is_short, latest)))
        elif is_spoken(text, mention, sentence):
            spoken.append((mention.start, sentence.paragraph, mention.period))
    stretches = {period.label: period for _, (_, day, period) in kept if not day and period.label.count("-") < 4}
    return Context(
        tuple(start for start, _ in kept),
        tuple(item for _, item in kept),
        tuple(stretches.values()),
        merged,
        _count_paragraphs(reading.sentences),
        tuple(demands),
        tuple(verdicts),
        sums,
        tuple(spoken),
        frozenset(ahead),
        trading_day,
        validity,
    )


def starts_item(sentence: str) -> bool:
    """Whether a sentence is an item of a list: "- Kota Melati 12 ton", "3. Beras 12 ton"."""
    return _ITEM.match(sentence) is not None


def _count_paragraphs(sentences: Sequence[Sentence]) -> tuple[int, ...]:
    counted: list[int] = []
    at = 0
    for sentence in sentences:
        while len(counted) <= sentence.paragraph:
            at += not starts_item(sentence.text)
            counted.append(at)
    return tuple(counted)


def _merge_lists(text: str, dates: Sequence[DateMention]) -> dict[int, Period]:
    """Months that follow each other in a list are one stretch: "Oktober, November, dan Desember"."""
    merged: dict[int, Period] = {}
    run: list[DateMention] = []
    for mention in [*dates, None]:
        if mention is not None and run and _follows(text, run[-1], mention):
            run.append(mention)
            continue
        if len(run) > 1:
            first, last = run[0].period, run[-1].period
            whole = Period(first.start, last.end, f"{first.label}/{last.label}", last.basis)
            merged.update((item.start, whole) for item in run)
        run = [mention] if mention is not None else []
    return merged


def _follows(text: str, first: DateMention, second: DateMention) -> bool:
    if second.period.start != first.period.end or is_day(second):
        return False
    return _JOINED.fullmatch(text, first.end, second.start) is not None


def _with_sentences(dates: Sequence[DateMention], sentences: Sequence[Sentence]) -> list[tuple[DateMention, Sentence]]:
    pairs: list[tuple[DateMention, Sentence]] = []
    at = 0
    for mention in dates:
        while at < len(sentences) and sentences[at].end <= mention.start:
            at += 1
        if at < len(sentences) and sentences[at].start <= mention.start:
            pairs.append((mention, sentences[at]))
    return pairs


def _note_court(sentence: Sentence, mention: DateMention, demands: list[Period], verdicts: list[Period]) -> None:
    words = set(re.findall(r"\w+", around(sentence, mention.start).lower()))
    is_verdict = not _VERDICT.isdisjoint(words)
    if not _DEMAND.isdisjoint(words - _PROSECUTORS if is_verdict else words):
        demands.append(mention.period)
    elif is_verdict:
        verdicts.append(mention.period)
